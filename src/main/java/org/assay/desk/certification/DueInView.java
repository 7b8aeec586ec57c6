package org.assay.desk.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.access.Acting;
import org.assay.desk.NotThere;
import org.assay.desk.Search;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.People;
import org.assay.house.BodyCalendar;
import org.assay.programme.Due;
import org.assay.programme.DueWork;
import org.assay.programme.Holder;
import org.assay.programme.Outlook;
import org.assay.register.Tx;
import org.assay.register.certification.Files;
import org.assay.register.people.Dossiers;
import org.assay.standard.LawBook;
import org.jspecify.annotations.Nullable;

/** What is due, derived from the files in a viewer's view and stored nowhere: the earliest clock first. */
@ApplicationScoped
public class DueInView {
    /** Greatest number of files that a board looks at. */
    public static final int MOST = 200;

    /**
     * What somebody wants to see of it.
     *
     * @param words part of a client's name or of a file's reference; empty for all
     * @param holder who holds it; null for everybody
     * @param when how near; null for all that is late or due within ninety days
     */
    public record Wanted(String words, @Nullable Holder holder, Due.@Nullable When when) {
        public static final Wanted ALL = new Wanted("", null, null);
    }

    /**
     * What is due within ninety days, and what is late.
     *
     * @param counts how much of it is how near, whatever nearness is wanted
     * @param more whether there are more files than {@value #MOST} that may hold something; these have the earliest
     */
    public record Board(LocalDate today, Map<Due.When, Long> counts, List<DueTold> due, boolean more) {
        public long overdue() {
            return counts.getOrDefault(Due.When.OVERDUE, 0L);
        }

        public long thisMonth() {
            return counts.getOrDefault(Due.When.THIS_MONTH, 0L);
        }

        public long within90Days() {
            return counts.getOrDefault(Due.When.WITHIN_90_DAYS, 0L);
        }
    }

    private final Tx tx;
    private final EntityManager em;
    private final Files files;
    private final Dossiers dossiers;
    private final BodyCalendar calendar;
    private final LawBook laws;

    DueInView(Tx tx, EntityManager em, Files files, Dossiers dossiers, BodyCalendar calendar, LawBook laws) {
        this.tx = tx;
        this.em = em;
        this.files = files;
        this.dossiers = dossiers;
        this.calendar = calendar;
        this.laws = laws;
    }

    /** The board of everything in view. */
    public Board board(Acting who, Wanted wanted) {
        LocalDate today = calendar.today();
        return tx.ask(who.viewer(), () -> {
            List<Files.Seen> seen = files.ahead(today, today.plusDays(Due.AHEAD), who.ofTheBody(), MOST + 1);
            People people = who.ofTheBody() ? booked(seen) : People.NOBODY;
            Predicate<Files.Seen> called = called(wanted.words());
            List<DueTold> found = seen.stream()
                    .limit(MOST)
                    .filter(called)
                    .flatMap(s -> told(who, s, today, people))
                    .filter(d ->
                            d.when() != Due.When.LATER && (wanted.holder() == null || wanted.holder() == d.holder()))
                    .sorted(Comparator.comparing(DueTold::on).thenComparing(DueTold::reference))
                    .toList();
            return board(today, found, wanted, seen.size() > MOST);
        });
    }

    private static Board board(LocalDate today, List<DueTold> found, Wanted wanted, boolean more) {
        Map<Due.When, Long> counts = found.stream()
                .collect(Collectors.groupingBy(
                        DueTold::when, () -> new EnumMap<>(Due.When.class), Collectors.counting()));
        return new Board(
                today,
                counts,
                found.stream()
                        .filter(d -> wanted.when() == null || d.when() == wanted.when())
                        .toList(),
                more);
    }

    /** The next few of all that is due, without a look at people. */
    public List<DueTold> next(Acting who, int most) {
        LocalDate today = calendar.today();
        return tx.ask(who.viewer(), () -> files.ahead(today, today.plusDays(Due.AHEAD), false, MOST).stream()
                .flatMap(s -> told(who, s, today, People.NOBODY))
                .filter(d -> d.when() != Due.When.LATER)
                .sorted(Comparator.comparing(DueTold::on))
                .limit(most)
                .toList());
    }

    /**
     * What is due on one file, however far ahead.
     *
     * @throws NotThere where there is no such file in view
     */
    public List<DueTold> of(Acting who, UUID file) {
        return tx.ask(who.viewer(), () -> {
            LocalDate today = calendar.today();
            return read(who, files.see(file, today).orElseThrow(NotThere::new), today);
        });
    }

    /** The same of a file that was read, in the transaction of the question. */
    public List<DueTold> read(Acting who, Files.Seen seen, LocalDate today) {
        People people = who.ofTheBody() ? booked(List.of(seen)) : People.NOBODY;
        return told(who, seen, today, people).toList();
    }

    private Stream<DueTold> told(Acting who, Files.Seen seen, LocalDate today, People people) {
        Outlook outlook = new Outlook(seen.file(), today, laws.on(today), people);
        return DueWork.of(outlook).stream()
                .flatMap(d -> who.ofTheBody()
                        ? Stream.of(DueTold.toTheBody(who, seen, d, outlook))
                        : DueTold.toTheClient(seen, d, today).stream());
    }

    private People booked(Collection<Files.Seen> seen) {
        Set<UUID> persons = seen.stream()
                .map(Files.Seen::file)
                .flatMap(DueInView::ahead)
                .flatMap(a -> a.team().stream())
                .map(m -> m.person().id())
                .collect(Collectors.toSet());
        return persons.isEmpty() ? People.NOBODY : dossiers.bound(persons);
    }

    private static Stream<Audit> ahead(CertificationFile file) {
        return file.audits().stream().filter(a -> switch (a.standing()) {
            case SCHEDULED, CONFIRMED, PLANNED, IN_PROGRESS, ADJOURNED, CONDUCTED -> true;
            case NONE, PROGRAMMED, OBJECTED, REPORTED, REVIEWED, TERMINATED, EXHAUSTED, CANCELLED, BROUGHT_FORWARD ->
                false;
        });
    }

    /** Whether each of the words stands in a file's reference, or in its client's name of today or of before. */
    private Predicate<Files.Seen> called(String words) {
        Search search = Search.of(words);
        if (search.words().isEmpty()) {
            return _ -> true;
        }
        Set<UUID> files = search.asks(em.createQuery(
                        "select c.id from CertificationRow c join ClientRow k on k.id = c.client where "
                                + search.in(
                                        "coalesce(k.nameFound, lower(k.name))", "lower(k.shown)", "lower(c.reference)"),
                        UUID.class))
                .getResultStream()
                .collect(Collectors.toSet());
        return s -> files.contains(s.file().id());
    }
}
