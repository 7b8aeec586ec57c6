package org.assay.register.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.register.Hashes;
import org.assay.register.journal.JournalRow;
import org.jspecify.annotations.Nullable;

/**
 * Day by day a list of the ends of all journals that have moved since the list before: what a database cannot tell of itself,
 * such a list can, kept elsewhere.
 */
@ApplicationScoped
public class Heads {
    /** Under which the lists themselves are examined. */
    public static final UUID STREAM = UUID.fromString("00000000-0000-4000-9000-000000000002");

    /** The journal of ties of the body itself. */
    static final UUID OF_THE_BODY = UUID.fromString("00000000-0000-4000-9000-000000000001");

    private static final long LOCK = 0x0B0D_7136L;

    private static final String MOVED =
            "insert into head_of_a_day select cast(:day as date), h.stream, h.seq, h.hash from ("
                    + "select id as stream, journal_seq as seq, journal_hash as hash from certification where journal_seq > 0"
                    + " union all select stream, seq, hash from journal_head) h left join lateral (select d.seq, d.hash"
                    + " from head_of_a_day d where d.stream = h.stream order by d.day desc limit 1) last on true"
                    + " where (h.seq, h.hash) is distinct from (last.seq, last.hash)";

    private final EntityManager em;

    Heads(EntityManager em) {
        this.em = em;
    }

    /**
     * A list of a day.
     *
     * @param takenAt real time
     * @param before SHA-256 of the list before; empty with the first
     * @param sha256 of its text
     * @param journals how many it names
     */
    public record Listed(LocalDate day, Instant takenAt, String before, String sha256, int journals) {}

    /** Takes the list of a day, where nobody has; empty where there is one. */
    public Optional<Listed> take(LocalDate day) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)")
                .setParameter("lock", LOCK)
                .getSingleResult();
        if (of(day).isPresent()) {
            return Optional.empty();
        }
        String before = all().stream().findFirst().map(Listed::sha256).orElse("");
        em.createNativeQuery(MOVED).setParameter("day", day).executeUpdate();
        String text = text(day, before);
        em.createNativeQuery(
                        "insert into heads_of_a_day (day, taken_at, before, sha256) values (:day, :at, :before, :sha256)")
                .setParameter("day", day)
                .setParameter("at", Instant.now().truncatedTo(ChronoUnit.MICROS))
                .setParameter("before", before)
                .setParameter("sha256", Hashes.of(text))
                .executeUpdate();
        return of(day);
    }

    /** Every list, the one taken last first. */
    public List<Listed> all() {
        return read("order by l.taken_at desc", null);
    }

    public Optional<Listed> of(LocalDate day) {
        return read("where l.day = :day", day).stream().findFirst();
    }

    private List<Listed> read(String which, @Nullable LocalDate day) {
        var query = em.createNativeQuery(
                "select l.day, l.taken_at, l.before, l.sha256, (select count(*) from head_of_a_day h where h.day = l.day)"
                        + " from heads_of_a_day l " + which,
                Taken.class);
        if (day != null) {
            query.setParameter("day", day);
        }
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Taken.class::cast)
                .map(t -> new Listed(t.day, instant(t.at), t.before, t.sha256, (int) t.journals))
                .toList();
    }

    private record Taken(LocalDate day, Object at, String before, String sha256, long journals) {}

    /** Where a journal ended on a day. */
    private record End(LocalDate day, String stream, int seq, String hash) {}

    /** The text of a list, which its SHA-256 is of: day, the list before, and then a journal a line: stream, number, hash. */
    public Optional<String> text(LocalDate day) {
        return of(day).map(l -> text(day, l.before()));
    }

    private String text(LocalDate day, String before) {
        StringBuilder text = new StringBuilder("heads of journals on ")
                .append(day)
                .append("\nthe list before has SHA-256 ")
                .append(before.isEmpty() ? "-" : before)
                .append('\n');
        List<?> lines = em.createNativeQuery(
                        "select day, cast(stream as text), seq, hash from head_of_a_day where day = :day order by stream",
                        End.class)
                .setParameter("day", day)
                .getResultList();
        for (Object line : lines) {
            End head = (End) line;
            text.append(head.stream)
                    .append(' ')
                    .append(head.seq)
                    .append(' ')
                    .append(head.hash)
                    .append('\n');
        }
        return text.toString();
    }

    /** Whether each list is as it was taken, and names the one before. */
    void compare(Found found) {
        String before = "";
        for (Listed list : all().reversed()) {
            String named = "The list of heads of " + Trees.day(list.day());
            found.unless(
                    list.sha256().equals(Hashes.of(text(list.day(), list.before()))),
                    Difference.Kind.HEADS,
                    named + " was changed: its SHA-256 does not fit its lines");
            found.unless(
                    list.before().equals(before), Difference.Kind.HEADS, named + " does not follow the one before it");
            before = list.sha256();
        }
    }

    /** Whether a journal still holds every entry that a list names as its end. */
    void compare(UUID stream, Found found) {
        List<?> listed = em.createNativeQuery(
                        "select day, cast(stream as text), seq, hash from head_of_a_day where stream = :stream order by day",
                        End.class)
                .setParameter("stream", stream)
                .getResultList();
        for (Object line : listed) {
            End head = (End) line;
            JournalRow row = JournalRow.findById(new JournalRow.Place(stream, head.seq));
            String named = "Entry no. " + head.seq + ", which the list of heads of " + Trees.day(head.day)
                    + " names as the end of this journal,";
            if (row == null) {
                found.add(Difference.Kind.HEADS, named + " is not there");
            } else {
                found.unless(row.hash.equals(head.hash), Difference.Kind.HEADS, named + " was another one then");
            }
        }
    }

    /** A moment as the driver hands it over. */
    static Instant instant(Object value) {
        return switch (value) {
            case Instant at -> at;
            case OffsetDateTime at -> at.toInstant();
            default -> ((java.sql.Timestamp) value).toInstant();
        };
    }
}
