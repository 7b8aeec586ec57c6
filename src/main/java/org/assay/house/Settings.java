package org.assay.house;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** What the body sets for its house. */
@ConfigMapping(prefix = "assay")
public interface Settings {
    /** The time zone of the body's calendar. */
    @WithDefault("Europe/London")
    ZoneId zone();

    /** The day on which a sample body lives; never set in production. */
    Optional<LocalDate> today();

    /** The file of a sample town, loaded by acts; never set in production. */
    Optional<Path> sampleTown();

    /** The identity server's id of the user who is the first administrator; all others are linked by acts. */
    Optional<String> firstAdministrator();

    /** How old the sign-in of whoever decides may be when she does. */
    @WithDefault("10M")
    Duration decidingSignIn();

    /** The class of authentication (acr) that deciding asks the identity server for; none is asked for where it is not set. */
    Optional<String> decidingAcr();

    /** The file of the body's profile and accreditation schedule; the sample body's where it is not set. */
    Optional<Path> body();

    /** The file of the phrasings that the body adds to those that are refused or asked about; none where it is not set. */
    Optional<Path> wording();

    /** The file of the body's terms of certification; the sample body's where it is not set. */
    Optional<Path> terms();

    /** The file of what the body looks at on every visit; the sample body's where it is not set. */
    Optional<Path> everyVisit();

    /** The file of how the body cuts an audit into sessions; the sample body's where it is not set. */
    Optional<Path> usualSessions();

    /** The file of what later audits take of the days of an initial one; the one that comes with the product where it is not set. */
    Optional<Path> auditTimeShares();

    /** The file of who of the body reads which files of clients; the sample body's where it is not set: everybody every file. */
    Optional<Path> needToKnow();

    /** Where a ClamAV daemon listens, as host:port; nobody looks through files that are handed in where it is not set. */
    Optional<String> scanner();
}
