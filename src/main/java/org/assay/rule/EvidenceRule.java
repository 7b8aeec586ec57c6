package org.assay.rule;

import java.util.Optional;
import org.assay.file.Case;
import org.assay.file.Takes;
import org.assay.file.Taking;
import org.assay.file.TakingConsent;

/** What of the client a team may take along: ISO/IEC 17021-1, 8.4. */
public enum EvidenceRule implements Rule {
    CLIENT_LETS_IT_BE_TAKEN(Stated.shall("CONF-01e", "8.4")
            .asTheBodyReadsIt()
            .says(
                    "A file of the client is taken as evidence only where the client lets files of that kind, about that AI system,"
                            + " be taken; without a word of the client it is seen and referred to.")
            .otherwise("Refer to it as seen and not taken, or ask the client to say what may be taken.")
            .about("files")
            .brokenBy(c -> taking(c)
                    .filter(t -> consent(c, t) == Takes.REFERENCE)
                    .map(t -> "The client lets no " + what(t) + " about " + system(t) + " be taken."))),

    COPIES_NAME_NOBODY(Stated.shall("CONF-01r", "8.4")
            .asTheBodyReadsIt()
            .says(
                    "Where the client lets only such copies be taken in which nobody can be recognised, no other one is taken.")
            .otherwise(
                    "Make names and personal data unreadable first and say so, or refer to it as seen and not taken.")
            .about("redacted")
            .brokenBy(c -> taking(c)
                    .filter(t -> !t.redacted() && consent(c, t) == Takes.REDACTED)
                    .map(t -> "Of " + what(t) + " about " + system(t)
                            + " the client lets only such copies be taken in which nobody can be recognised.")));

    private final Stated stated;

    EvidenceRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    private static Optional<Taking> taking(Case c) {
        return c.deed().said(Taking.class);
    }

    private static Takes consent(Case c, Taking t) {
        return c.file().application().lets(t.system(), t.kind());
    }

    private static String what(Taking t) {
        return switch (t.kind()) {
            case DOCUMENT -> "documents";
            case INTERVIEW, OBSERVATION, RECORDS, SYSTEM -> "records, pictures or output";
        };
    }

    private static String system(Taking t) {
        return t.system() == TakingConsent.NO_SYSTEM ? "the management system" : "AI system " + t.system();
    }
}
