package org.assay.house.problem;

import io.quarkus.logging.LoggingFilter;
import io.quarkus.security.AuthenticationCompletionException;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * What is told in one line as a sign-in that was refused ({@link Refusals}) is not told again with a stack: anybody can come back
 * from a sign-in that never was, as often as she likes.
 */
@LoggingFilter(name = ToldAlready.NAME)
public final class ToldAlready implements Filter {
    /** As {@code quarkus.log.console.filter} names it. */
    static final String NAME = "told-already";

    @Override
    public boolean isLoggable(LogRecord line) {
        return !(line.getThrown() instanceof AuthenticationCompletionException);
    }
}
