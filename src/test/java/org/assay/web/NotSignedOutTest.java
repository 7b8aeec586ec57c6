package org.assay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import java.net.ConnectException;
import java.util.stream.Stream;
import org.assay.house.brake.TooMany;
import org.assay.web.SignOutPage.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** "Signed out" is said of nobody whose session may go on. */
class NotSignedOutTest {
    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new AuthenticationFailedException(), Outcome.NOBODY),
                Arguments.of(new AuthenticationFailedException(new OIDCException("invalid_grant")), Outcome.NOBODY),
                Arguments.of(new AuthenticationCompletionException("state"), Outcome.NOBODY),
                Arguments.of(new UnauthorizedException(), Outcome.NOBODY),
                Arguments.of(new OIDCException("no connection"), Outcome.AWAY),
                Arguments.of(new AuthenticationFailedException(new ConnectException("refused")), Outcome.AWAY),
                Arguments.of(new TooMany(), Outcome.FAILED),
                Arguments.of(new AuthenticationFailedException(new TooMany()), Outcome.FAILED),
                Arguments.of(new IllegalStateException("the register cannot tell"), Outcome.FAILED));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_could_not_be_looked_at_is_told_by_why(RuntimeException e, Outcome outcome) {
        assertEquals(outcome, Outcome.of(e));
    }
}
