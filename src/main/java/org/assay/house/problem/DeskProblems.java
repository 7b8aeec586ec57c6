package org.assay.house.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.access.KnowsPrices;
import org.assay.access.NotLinked;
import org.assay.access.SignInIsOld;
import org.assay.access.TwoHats;
import org.assay.desk.Invalid;
import org.assay.desk.KeyReused;
import org.assay.desk.NotItsTurn;
import org.assay.desk.NotThere;
import org.assay.desk.NotYours;
import org.assay.desk.Stale;
import org.assay.house.Scanner;
import org.assay.register.Unreadable;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the desk throws. */
public class DeskProblems {
    private static final Logger LOG = Logger.getLogger(DeskProblems.class);

    private final Answers answers;

    DeskProblems(Answers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    Response invalid(Invalid e) {
        String told = e.fields().stream().map(Invalid.Field::message).distinct().collect(Collectors.joining(". "));
        return answers.of(400, "invalid", "Some fields are not valid.", told, Map.of("errors", e.fields()));
    }

    @ServerExceptionMapper
    Response notThere(NotThere e) {
        return answers.of(404, "not-found", "");
    }

    @ServerExceptionMapper
    Response notYours(NotYours e) {
        return answers.of(403, "not-yours", words(e));
    }

    @ServerExceptionMapper
    Response stale(Stale e) {
        return answers.of(409, "stale", words(e));
    }

    @ServerExceptionMapper
    Response notItsTurn(NotItsTurn e) {
        return answers.of(409, "out-of-turn", words(e));
    }

    @ServerExceptionMapper
    Response keyReused(KeyReused e) {
        return answers.of(422, "key-reused", "This Idempotency-Key was used for something else. Use a new one.");
    }

    @ServerExceptionMapper
    Response notLinked(NotLinked e) {
        return answers.of(403, "not-linked", words(e));
    }

    @ServerExceptionMapper
    Response twoHats(TwoHats e) {
        return answers.of(403, "two-hats", words(e));
    }

    @ServerExceptionMapper
    Response knowsPrices(KnowsPrices e) {
        return answers.of(403, "knows-prices", words(e));
    }

    @ServerExceptionMapper
    Response signInIsOld(SignInIsOld e) {
        return Response.fromResponse(answers.of(401, "sign-in-is-old", words(e)))
                .header(HttpHeaders.WWW_AUTHENTICATE, e.challenge())
                .build();
    }

    @ServerExceptionMapper
    Response silent(Scanner.Silent e) {
        LOG.error("A file could not be looked through", e);
        return answers.of(
                503,
                "scanner-silent",
                "The virus scanner does not answer, so the file was not kept. Try again shortly; if it goes on, tell whoever"
                        + " runs Assay.");
    }

    /** What is kept of a file was changed beside the register: nobody is shown half of it. */
    @ServerExceptionMapper
    Response unreadable(Unreadable e) {
        LOG.error("What is kept cannot be read", e);
        return answers.of(
                503,
                "unreadable",
                "What is kept here is broken: it was changed beside the register and cannot be read. Nothing is shown of"
                        + " it. The examination of the register names it, and the journal of the file can still be read.");
    }

    private static String words(RuntimeException e) {
        String message = e.getMessage();
        return message == null ? "" : message;
    }
}
