package org.assay.house.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
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

    JsonProblems(Answers answers) {
        this.answers = answers;
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
        JsonLocation at = e.getLocation();
        String where = at == null ? "" : " Look at line " + at.getLineNr() + ", column " + at.getColumnNr() + ".";
        return answers.of(400, "malformed", "The body is not JSON." + where);
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
