package org.assay.house;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What the body sets for its mail. Port, user, password and encryption are the mailer's own settings. */
@ConfigMapping(prefix = "assay.post")
public interface PostSettings {
    /** The mail server; without one mail waits, and administrators see that it does. */
    Optional<String> server();

    /** The address that mail comes from. */
    Optional<String> from();

    /** The body's own mailbox, which is told that an enquiry waits; without one nobody is told by mail. */
    Optional<String> mailbox();

    /** Whether mail goes to the log instead of a server: a sample body's. */
    @WithDefault("false")
    boolean toLog();

    /** Where people reach this installation: what mails link to. */
    @WithDefault("${assay.papers.address}")
    URI address();

    /** How often to look for mail that another process has left, or that is to be tried again. */
    @WithDefault("10S")
    Duration pause();

    /** Whether mail can leave. */
    default boolean sends() {
        return from().isPresent() && (toLog() || server().isPresent());
    }
}
