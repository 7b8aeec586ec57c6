package org.assay.lifecycle;

import java.time.LocalDate;
import java.util.UUID;
import org.assay.file.CertificationFile;
import org.assay.file.DecisionStanding;
import org.assay.file.FindingStanding;
import org.assay.file.Ground;
import org.assay.file.Person;
import org.assay.file.Standing;
import org.assay.file.Verb;
import org.jspecify.annotations.Nullable;

/** What a journal keeps and {@link Evolution} replays: standings, dates and authors; never texts. */
public sealed interface Happening {
    /** Who did it. */
    Person by();

    /** The day on which it happened. */
    LocalDate on();

    /** A file was opened with what the audit left behind; its words are blank. */
    record Opened(Person by, LocalDate on, CertificationFile file) implements Happening {}

    /**
     * A certification moved.
     *
     * @param validFrom with a grant: first day of validity
     * @param validUntil with a grant: last day of validity
     * @param ground with a suspension or withdrawal
     */
    record CertificationMoved(
            Person by,
            LocalDate on,
            CertificationMove move,
            Standing from,
            Standing to,
            UUID decision,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable Ground ground)
            implements Happening {}

    /** A decision moved; the verb is what was asked for or decided. */
    record DecisionMoved(
            Person by,
            LocalDate on,
            DecisionMove move,
            DecisionStanding from,
            DecisionStanding to,
            UUID decision,
            Verb verb)
            implements Happening {}

    /** A finding moved. */
    record FindingMoved(
            Person by, LocalDate on, FindingMove move, FindingStanding from, FindingStanding to, UUID finding)
            implements Happening {}
}
