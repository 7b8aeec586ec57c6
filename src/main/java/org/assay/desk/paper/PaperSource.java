package org.assay.desk.paper;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.desk.ReadBack;
import org.assay.desk.certificate.CertificatePrint;
import org.assay.file.CertificationFile;
import org.assay.file.PaperKind;
import org.assay.file.Person;
import org.assay.lifecycle.Move;
import org.jspecify.annotations.Nullable;

/**
 * What a paper is drawn up from: the file as it stood when the paper was ordered, and what had been written until then.
 *
 * @param key the same for the same paper only
 * @param dated the body's day on which it was ordered
 * @param client name in the register
 * @param country ISO 3166 code of two letters
 * @param certificate number of the certificate; null before a grant
 * @param records the oldest first
 * @param names of the persons of file and records
 */
public record PaperSource(
        PaperKind kind,
        String key,
        int revision,
        UUID subject,
        LocalDate dated,
        CertificationFile file,
        String client,
        String country,
        @Nullable String certificate,
        List<Written> records,
        Map<UUID, String> names,
        Kept kept) {

    /**
     * What acts have kept word by word for papers to print.
     *
     * @param shown what the decision maker had before her eyes; null where the paper is about no decision
     * @param letter what the client is told of the decision; null where the paper is about no decision
     * @param certificate all that the latest revision of the certificate says; null before a grant
     * @param agreement the text of the agreement as it was offered last; null where none was kept
     */
    public record Kept(
            @Nullable JsonNode shown,
            @Nullable JsonNode letter,
            @Nullable CertificatePrint certificate,
            @Nullable JsonNode agreement) {}

    public String name(Person person) {
        return name(person.id());
    }

    public String name(UUID person) {
        return names.getOrDefault(person, "a person since erased");
    }

    public Stream<Written> all(Move<?> move) {
        return records.stream().filter(r -> r.is(move));
    }

    /** What was written about one audit, finding or decision. */
    public Stream<Written> about(UUID what) {
        return records.stream().filter(r -> r.about(what));
    }

    /** What was written last in a move about something. */
    public Optional<Written> last(Move<?> move, UUID what) {
        return about(what).filter(r -> r.is(move)).reduce((_, last) -> last);
    }

    /** What was written last in a move, whatever it was about. */
    public Optional<Written> last(Move<?> move) {
        return all(move).reduce((_, last) -> last);
    }

    /**
     * What was written last in a move about something; an empty form where nothing was.
     *
     * @param as the form of the move
     */
    public <F extends Record> F typed(Move<?> move, UUID what, Class<F> as) {
        return last(move, what).map(r -> r.typed(as)).orElseGet(() -> ReadBack.empty(as));
    }

    /** The same, whatever it was about. */
    public <F extends Record> F typed(Move<?> move, Class<F> as) {
        return last(move).map(r -> r.typed(as)).orElseGet(() -> ReadBack.empty(as));
    }
}
