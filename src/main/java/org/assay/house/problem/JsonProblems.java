package org.assay.house.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.desk.Invalid;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Bodies that are not JSON, or not of the form that is asked for. */
public class JsonProblems {
    private final Answers answers;
    private final LastProblems last;

    JsonProblems(Answers answers, LastProblems last) {
        this.answers = answers;
        this.last = last;
    }

    /** What breaks off while it is read: cut, doubled, or beyond the bounds of {@code house.edge.BoundedJson}. */
    @ServerExceptionMapper({StreamReadException.class, StreamConstraintsException.class})
    Response unread(JsonProcessingException e) {
        return of(e);
    }

    /** A value that no field of ours holds is the sender's; what we ourselves cannot write is not. */
    @ServerExceptionMapper
    Response unmapped(JsonMappingException e) {
        return e.getCause() instanceof JsonProcessingException || e.getCause() instanceof NumberFormatException
                ? of(e)
                : last.any(e);
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e) {
        return of(e);
    }

    Response of(JsonProcessingException e) {
        if (e instanceof MismatchedInputException m) {
            Invalid.Field field = new Invalid.Field(path(m), message(m));
            return answers.of(400, "invalid", "Some fields are not valid.", Map.of("errors", List.of(field)));
        }
        if (e instanceof JsonMappingException m
                && (m.getCause() instanceof InputCoercionException || m.getCause() instanceof NumberFormatException)) {
            Invalid.Field field = new Invalid.Field(path(m), "This number is too large");
            return answers.of(400, "invalid", "Some fields are not valid.", Map.of("errors", List.of(field)));
        }
        if (bounds(e)) {
            return answers.of(
                    400, "too-much", "The body nests deeper, counts more or writes longer than any form of ours.");
        }
        JsonLocation at = e.getLocation();
        String where = at == null ? "" : " Look at line " + at.getLineNr() + ", column " + at.getColumnNr() + ".";
        return answers.of(400, "malformed", "The body is not JSON." + where);
    }

    private static boolean bounds(JsonProcessingException e) {
        return e instanceof StreamConstraintsException || e.getCause() instanceof StreamConstraintsException;
    }

    private static String message(MismatchedInputException e) {
        if (e instanceof UnrecognizedPropertyException) {
            return "There is no such field";
        }
        Class<?> wanted = e instanceof InvalidFormatException i ? i.getTargetType() : null;
        if (wanted == null) {
            return "This has not the right form";
        }
        if (wanted.isEnum()) {
            return "Use one of " + Arrays.toString(wanted.getEnumConstants());
        }
        if (wanted == LocalDate.class) {
            return "Write the day as YYYY-MM-DD";
        }
        if (wanted == Integer.class || wanted == int.class || wanted == Long.class || wanted == long.class) {
            return "Write a whole number";
        }
        return wanted == UUID.class ? "This is not an id" : "This has not the right form";
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference r : e.getPath()) {
            if (r.getFieldName() == null) {
                path.append('[').append(r.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(r.getFieldName());
            }
        }
        return path.isEmpty() ? "body" : path.toString();
    }
}
