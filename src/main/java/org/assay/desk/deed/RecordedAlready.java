package org.assay.desk.deed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.Key;
import org.assay.house.BodyCalendar;
import org.assay.register.Canonical;
import org.assay.register.Ids;
import org.assay.register.Once;
import org.assay.register.Tx;
import org.assay.register.certification.DeedRecordRow;

/**
 * What a person has recorded word for word a while ago, where recording it makes or adds something: a browser fills a form that
 * was sent in again for whoever comes back to it, and nobody means to raise a nonconformity twice.
 */
@ApplicationScoped
public class RecordedAlready {
    private static final Duration A_WHILE = Duration.ofHours(12);

    private final Tx tx;
    private final Once once;
    private final BodyCalendar calendar;

    RecordedAlready(Tx tx, Once once, BodyCalendar calendar) {
        this.tx = tx;
        this.once = once;
        this.calendar = calendar;
    }

    /** A record of the same, and what it made; what it is about where it only added to that. */
    public record Same(Instant at, UUID made) {}

    /** The latest record of the same; none where this key has done it, whose double is told what became of the first. */
    public Optional<Same> of(Acting who, Key key, UUID file, Operation operation, UUID subject, DoingADeed.Sent sent) {
        if (!operation.is(Trait.MAKES) && !operation.is(Trait.STANDS_TWICE)) {
            return Optional.empty();
        }
        JsonNode typed = typed(Canonical.text(sent));
        return tx.act(() -> once.knows(key.value())
                ? Optional.<Same>empty()
                : DeedRecordRow.<DeedRecordRow>list(
                                "certification = ?1 and deed = ?2 and subject = ?3 and recordedBy = ?4"
                                        + " and recordedOn >= ?5",
                                file,
                                operation.journaled(),
                                subject,
                                who.person().id(),
                                calendar.today().minusDays(1))
                        .stream()
                        .filter(row -> Ids.madeWithin(A_WHILE, row.id)
                                && typed(row.content).equals(typed))
                        .map(row -> new Same(Ids.at(row.id), Objects.requireNonNullElse(row.made, row.subject)))
                        .max(Comparator.comparing(Same::at)));
    }

    /** Files are left out: those of a form that was sent are with the record, and are not handed in by their old names. */
    private static JsonNode typed(String content) {
        JsonNode all = Canonical.read(content, JsonNode.class);
        if (all.get("form") instanceof ObjectNode form) {
            form.remove("files");
        }
        return all;
    }
}
