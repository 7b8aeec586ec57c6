package org.assay.desk.agreement;

import java.time.LocalDate;
import java.util.List;
import org.assay.register.Canonical;
import org.assay.register.Hashes;

/**
 * An agreement as it is offered, read, signed and printed, word by word.
 *
 * @param reference of the agreement
 * @param subject what it is, in one line
 * @param terms edition of the body's terms that it takes over
 * @param drawnUp the body's day on which it was offered
 */
public record AgreementText(String reference, String subject, String terms, LocalDate drawnUp, List<Section> sections) {
    public AgreementText {
        sections = List.copyOf(sections);
    }

    /**
     * A section; the first is number 1.
     *
     * @param points a list below the words; empty where there is none
     */
    public record Section(String heading, List<String> words, List<String> points) {
        public Section {
            words = List.copyOf(words);
            points = List.copyOf(points);
        }
    }

    /** As it is kept: the same words give the same text. */
    String kept() {
        return Canonical.text(this);
    }

    /** SHA-256 of what is kept, in lower-case hexadecimal digits. */
    public String sha256() {
        return Hashes.of(kept());
    }

    public static AgreementText read(String kept) {
        return Canonical.read(kept, AgreementText.class);
    }
}
