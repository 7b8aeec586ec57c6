package org.assay.register.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.register.Ids;
import org.jspecify.annotations.Nullable;

/** Keeps which journals were compared when, and what was found to differ. Inside a transaction, as the body. */
@ApplicationScoped
public class Examinations {
    private final EntityManager em;

    Examinations(EntityManager em) {
        this.em = em;
    }

    /**
     * Something that differs, or did.
     *
     * @param foundAt real time
     * @param goneOn the day since which it differs no longer; null while it does
     */
    public record Noted(
            UUID stream,
            Difference.Kind kind,
            String words,
            LocalDate foundOn,
            Instant foundAt,
            @Nullable LocalDate goneOn) {}

    /**
     * How far the looking has come.
     *
     * @param journals that are known
     * @param waiting that have not been looked at on the day, or are to be looked at again
     * @param last when one was looked at last; null where none was
     */
    public record Round(
            long journals, long waiting, @Nullable Instant last) {}

    /** Takes up journals that began since. */
    public void enroll() {
        em.createNativeQuery("insert into examined (stream) select id from certification"
                        + " union select stream from journal_head union select distinct stream from journal"
                        + " union select distinct stream from head_of_a_day union select client_id from membership"
                        + " union select person_id from sign_in union select cast(:heads as uuid)"
                        + " on conflict do nothing")
                .setParameter("heads", Heads.STREAM.toString())
                .executeUpdate();
    }

    /** A journal that nobody has looked at on a day; held until the transaction ends. */
    public Optional<UUID> takeUp(LocalDate today) {
        List<?> next = em.createNativeQuery(
                        "select stream from examined where examined_on is null or examined_on < :today"
                                + " order by examined_on nulls first, stream limit 1 for update skip locked",
                        UUID.class)
                .setParameter("today", today)
                .getResultList();
        return next.stream().findFirst().map(UUID.class::cast);
    }

    /** Has all looked at again. */
    public void again() {
        enroll();
        em.createNativeQuery("update examined set examined_on = null").executeUpdate();
    }

    /** Keeps what was found about a journal; tells what was not known before. */
    public List<Difference> keep(UUID stream, List<Difference> found, LocalDate today) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        em.createNativeQuery("insert into examined values (:stream, :today, :now) on conflict (stream)"
                        + " do update set examined_on = excluded.examined_on, examined_at = excluded.examined_at")
                .setParameter("stream", stream)
                .setParameter("today", today)
                .setParameter("now", now)
                .executeUpdate();
        Set<Difference> known = of(stream).stream()
                .map(n -> new Difference(n.kind(), n.words()))
                .collect(Collectors.toSet());
        Set<Difference> gone = new HashSet<>(known);
        found.forEach(gone::remove);
        gone.forEach(d -> over(stream, d, today));
        List<Difference> news = found.stream().filter(d -> !known.contains(d)).toList();
        news.forEach(d -> note(stream, d, today, now));
        return news;
    }

    private void note(UUID stream, Difference d, LocalDate today, Instant now) {
        em.createNativeQuery("insert into difference (id, stream, kind, words, found_on, found_at)"
                        + " values (:id, :stream, :kind, :words, :today, :now) on conflict do nothing")
                .setParameter("id", Ids.next())
                .setParameter("stream", stream)
                .setParameter("kind", d.kind().name())
                .setParameter("words", d.words())
                .setParameter("today", today)
                .setParameter("now", now)
                .executeUpdate();
    }

    private void over(UUID stream, Difference d, LocalDate today) {
        em.createNativeQuery("update difference set gone_on = :today where stream = :stream and kind = :kind"
                        + " and words = :words and gone_on is null")
                .setParameter("stream", stream)
                .setParameter("kind", d.kind().name())
                .setParameter("words", d.words())
                .setParameter("today", today)
                .executeUpdate();
    }

    /** What differs about one journal, as it was found last. */
    public List<Noted> of(UUID stream) {
        return read("where d.stream = :stream and d.gone_on is null order by d.id", stream, Integer.MAX_VALUE);
    }

    /** What differs, the latest first. */
    public List<Noted> open(int most) {
        return read("where d.gone_on is null order by d.id desc", null, most);
    }

    /** What did differ and does no longer, the latest first. */
    public List<Noted> over(int most) {
        return read("where d.gone_on is not null order by d.id desc", null, most);
    }

    /** How many things differ. */
    public long count() {
        return ((Number) em.createNativeQuery("select count(*) from difference where gone_on is null")
                        .getSingleResult())
                .longValue();
    }

    public Round round(LocalDate today) {
        Counted all = (Counted) em.createNativeQuery(
                        "select count(*), count(*) filter (where examined_on is null or examined_on < :today),"
                                + " max(examined_at) from examined",
                        Counted.class)
                .setParameter("today", today)
                .getSingleResult();
        return new Round(all.journals, all.waiting, all.last == null ? null : Heads.instant(all.last));
    }

    private record Counted(
            long journals, long waiting, @Nullable Object last) {}

    private record Read(
            UUID stream,
            String kind,
            String words,
            LocalDate foundOn,
            Object foundAt,
            @Nullable LocalDate goneOn) {}

    private List<Noted> read(String which, @Nullable UUID stream, int most) {
        var query = em.createNativeQuery(
                        "select d.stream, d.kind, d.words, d.found_on, d.found_at, d.gone_on from difference d "
                                + which,
                        Read.class)
                .setMaxResults(most);
        if (stream != null) {
            query.setParameter("stream", stream);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Read.class::cast).map(Examinations::noted).toList();
    }

    private static Noted noted(Read r) {
        return new Noted(
                r.stream, Difference.Kind.valueOf(r.kind), r.words, r.foundOn, Heads.instant(r.foundAt), r.goneOn);
    }
}
