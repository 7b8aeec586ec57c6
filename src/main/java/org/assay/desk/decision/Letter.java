package org.assay.desk.decision;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assay.file.Verb;
import org.assay.register.Canonical;
import org.assay.register.Hashes;
import org.jspecify.annotations.Nullable;

/**
 * A letter to the client, in plain words, composed from facts: what pages show and papers print.
 *
 * @param decision that it tells of; the file itself where it tells of none
 * @param verb what was decided; null where it tells of no decision about certification
 * @param reference of the file
 * @param to the client's name
 * @param subject what the letter is about, in one line
 * @param from the body's name and address
 */
public record Letter(
        UUID decision,
        UUID file,
        String reference,
        @Nullable Verb verb,
        LocalDate on,
        String to,
        String subject,
        List<Paragraph> paragraphs,
        String from) {
    public Letter {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * A part of the letter.
     *
     * @param heading null where it follows on
     * @param items a list below the words; empty where there is none
     */
    public record Paragraph(@Nullable String heading, String words, List<String> items) {
        public Paragraph {
            items = List.copyOf(items);
        }

        public static Paragraph of(String words) {
            return new Paragraph(null, words, List.of());
        }

        public static Paragraph of(String heading, String words) {
            return new Paragraph(heading, words, List.of());
        }
    }

    /** By what it was read: the same for every letter that reads the same. */
    public String hash() {
        return Hashes.of(String.join("\n", on.toString(), to, subject, paragraphs.toString(), from));
    }

    /** As it was kept with its decision. */
    public static Letter read(JsonNode kept) {
        return Canonical.read(kept.toString(), Letter.class);
    }
}
