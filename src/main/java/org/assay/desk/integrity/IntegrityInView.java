package org.assay.desk.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.Acting;
import org.assay.access.Role;
import org.assay.desk.NotThere;
import org.assay.desk.NotYours;
import org.assay.desk.certification.JournalOfAFile;
import org.assay.house.BodyCalendar;
import org.assay.register.Hashes;
import org.assay.register.Tx;
import org.assay.register.Viewer;
import org.assay.register.certification.CertificationRow;
import org.assay.register.integrity.Examinations;
import org.assay.register.integrity.Heads;
import org.assay.register.people.PersonRow;
import org.jspecify.annotations.Nullable;

/** What differs from what journals tell, for administrators and assessors; and to have it looked at now. */
@ApplicationScoped
public class IntegrityInView {
    private static final int MOST = 200;

    /**
     * Something that differs, or did.
     *
     * @param about a file's reference, a person's name, or what else the journal is about
     * @param file the file's id; null where it is about none
     * @param kind what it was found in, in words
     */
    public record Told(
            UUID stream,
            String about,
            @Nullable UUID file,
            String kind,
            String words,
            LocalDate foundOn,
            Instant foundAt,
            @Nullable LocalDate goneOn) {}

    /**
     * All that differs.
     *
     * @param over what did differ and does no longer
     * @param lists of heads, the latest first
     */
    public record All(Examinations.Round round, List<Told> open, List<Told> over, List<Heads.Listed> lists) {}

    private final Tx tx;
    private final EntityManager em;
    private final Examinations examinations;
    private final Examining examining;
    private final Heads heads;
    private final BodyCalendar calendar;
    private final Event<ExaminationAsked> asked;

    IntegrityInView(
            Tx tx,
            EntityManager em,
            Examinations examinations,
            Examining examining,
            Heads heads,
            BodyCalendar calendar,
            Event<ExaminationAsked> asked) {
        this.tx = tx;
        this.em = em;
        this.examinations = examinations;
        this.examining = examining;
        this.heads = heads;
        this.calendar = calendar;
        this.asked = asked;
    }

    /** Whether whoever asks may have journals compared. */
    public static boolean may(Acting who) {
        return who.is(Role.ADMINISTRATOR) || who.is(Role.ASSESSOR);
    }

    /** All that differs, the latest {@value #MOST} things. */
    public All all(Acting who) {
        reader(who);
        return tx.ask(eyes(who), () -> {
            List<Examinations.Noted> open = examinations.open(MOST);
            List<Examinations.Noted> over = examinations.over(MOST);
            Map<UUID, String> about = about(open, over);
            return new All(examinations.round(calendar.today()), told(open, about), told(over, about), heads.all());
        });
    }

    /** Whoever keeps house mends what differs, whatever she reads. */
    private static Viewer eyes(Acting who) {
        return who.is(Role.ADMINISTRATOR) ? new Viewer.Body() : who.viewer();
    }

    /** How many things differ. */
    public long count(Acting who) {
        return tx.ask(eyes(who), examinations::count);
    }

    /** What differs about one file, as it was found last; nothing for clients. */
    public List<Told> of(Acting who, UUID file) {
        return who.ofTheBody()
                ? tx.ask(who.viewer(), () -> {
                    List<Examinations.Noted> open = examinations.of(file);
                    return told(open, about(open, List.of()));
                })
                : List.of();
    }

    /** Has everything compared again as soon as possible. */
    public void again(Acting who) {
        reader(who);
        examining.again();
        asked.fire(new ExaminationAsked());
    }

    /**
     * Compares one file now.
     *
     * @throws NotThere where there is no such file
     */
    public List<Told> look(Acting who, UUID file) {
        reader(who);
        if (!tx.ask(who.viewer(), () -> CertificationRow.findByIdOptional(file).isPresent())) {
            throw new NotThere();
        }
        examining.look(file);
        return of(who, file);
    }

    /**
     * The text of a day's list of heads.
     *
     * @throws NotThere where none was taken
     */
    public JournalOfAFile.Text heads(Acting who, LocalDate day) {
        reader(who);
        String text = tx.ask(who.viewer(), () -> heads.text(day)).orElseThrow(NotThere::new);
        return new JournalOfAFile.Text("heads-" + day + ".txt", Hashes.of(text), text);
    }

    private static void reader(Acting who) {
        if (!may(who)) {
            throw new NotYours("This is for administrators and assessors.");
        }
    }

    private static List<Told> told(List<Examinations.Noted> noted, Map<UUID, String> about) {
        return noted.stream()
                .map(n -> new Told(
                        n.stream(),
                        about.getOrDefault(n.stream(), "A journal of which nobody is known"),
                        about.getOrDefault(n.stream(), "").startsWith(FILE) ? n.stream() : null,
                        n.kind().words(),
                        n.words(),
                        n.foundOn(),
                        n.foundAt(),
                        n.goneOn()))
                .toList();
    }

    private static final String FILE = "File ";

    private record AFile(UUID id, String reference, String client) {}

    private Map<UUID, String> about(Collection<Examinations.Noted> open, Collection<Examinations.Noted> over) {
        Set<UUID> streams = java.util.stream.Stream.concat(open.stream(), over.stream())
                .map(Examinations.Noted::stream)
                .collect(Collectors.toSet());
        Map<UUID, String> about = new HashMap<>();
        if (!streams.isEmpty()) {
            about.put(Heads.STREAM, "The lists of heads");
            PersonRow.<PersonRow>list("id in ?1", streams).forEach(p -> about.put(p.id, p.name));
            em.createQuery(
                            "select c.id, c.reference, coalesce(k.shown, k.name) from CertificationRow c join ClientRow k on k.id = c.client"
                                    + " where c.id in :streams",
                            AFile.class)
                    .setParameter("streams", streams)
                    .getResultList()
                    .forEach(f -> about.put(f.id, FILE + f.reference + ", " + f.client));
        }
        return about;
    }
}
