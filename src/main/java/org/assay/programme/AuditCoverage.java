package org.assay.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeNotice;
import org.assay.file.Paper;
import org.assay.file.Person;
import org.assay.file.Profile;
import org.assay.file.Result;
import org.assay.file.Session;
import org.assay.file.Topic;
import org.assay.file.Visit;
import org.assay.file.Wider;
import org.assay.standard.Cited;
import org.jspecify.annotations.Nullable;

/**
 * What one audit has covered and what is left of it: by clause, control, AI system, site and person, with what the days that are left
 * allow. It is read off plan, visits and working papers on record (ISO/IEC 17021-1, 9.2.3 and 9.4.4), and decides nothing.
 *
 * @param days of its visits that have not passed, the day itself included
 * @param points topics, clauses and controls that it looks at, in the order of the standard
 * @param systems the AI systems in scope
 * @param sites the sites of the application
 */
public record AuditCoverage(
        List<LocalDate> days, List<Point> points, List<Place> systems, List<Place> sites, List<OfPerson> persons) {

    /** A piece of evidence of a working paper on record, as far as this looks at it. */
    public record Seen(
            String about,
            @Nullable Integer system,
            @Nullable Integer site) {}

    /** A session of the plan, with where it is held. */
    public record Held(Session session, boolean ahead, Set<Integer> sites) {}

    /**
     * A topic, clause or control.
     *
     * @param sessions of the plan that look at it, by their day and hour
     * @param paper on record; null while there is none
     * @param systems AI systems that a piece of its evidence names
     * @param sites sites that a piece of its evidence names
     * @param systemsAhead AI systems that a session which is still to come walks through with it
     * @param sitesAhead sites at which such a session is held
     */
    public record Point(
            String about,
            List<Held> sessions,
            @Nullable Paper paper,
            Set<Integer> systems,
            Set<Integer> sites,
            Set<Integer> systemsAhead,
            Set<Integer> sitesAhead) {
        /** Whether nothing about it is on record. */
        public boolean open() {
            return paper == null;
        }

        /** Whether a session that is still to come looks at it. */
        public boolean ahead() {
            return sessions.stream().anyMatch(Held::ahead);
        }

        /** Whether nothing is on record, and no session that is still to come looks at it. */
        public boolean stranded() {
            return open() && !ahead();
        }

        /** What its paper says; null while there is none. */
        public @Nullable Result result() {
            return paper == null ? null : paper.outcome();
        }
    }

    /**
     * An AI system or a site.
     *
     * @param sessions that walk through it, or are held there
     * @param points whose evidence names it
     */
    public record Place(int number, List<Held> sessions, List<String> points) {
        /** Whether no evidence names it, and no session that is still to come goes there. */
        public boolean stranded() {
            return points.isEmpty() && sessions.stream().noneMatch(Held::ahead);
        }

        public long ahead() {
            return sessions.stream().filter(Held::ahead).count();
        }
    }

    /**
     * A member of the team who audits.
     *
     * @param ahead sessions of hers that are still to come
     * @param minutes that they last, as far as the plan says it
     * @param papers that she has on record
     * @param open points of her sessions, past and to come, on which nothing is on record
     */
    public record OfPerson(Person person, int ahead, int minutes, int papers, List<String> open) {}

    public AuditCoverage {
        days = List.copyOf(days);
        points = List.copyOf(points);
        systems = List.copyOf(systems);
        sites = List.copyOf(sites);
        persons = List.copyOf(persons);
    }

    /**
     * Reads it off.
     *
     * @param seen pieces of evidence of the latest working papers
     * @param today no session before it is still to come
     */
    public static AuditCoverage of(CertificationFile file, Audit audit, Collection<Seen> seen, LocalDate today) {
        boolean over = audit.standing().conducted() || audit.before();
        List<Held> sessions = sessions(audit, today, over);
        Set<Integer> systems = numbers(file, Profile::inScopeByNumber);
        Set<Integer> sites = numbers(file, Profile::sitesByNumber);
        List<Point> points = about(file, audit).stream()
                .map(a -> point(a, audit, sessions, seen))
                .toList();
        return new AuditCoverage(
                over
                        ? List.of()
                        : audit.visits().stream()
                                .filter(v -> !v.missed())
                                .flatMap(v -> v.days().stream())
                                .filter(d -> !d.isBefore(today))
                                .distinct()
                                .sorted()
                                .toList(),
                points,
                systems.stream()
                        .map(n -> new Place(
                                n,
                                sessions.stream()
                                        .filter(h -> h.session().walked().contains(n))
                                        .toList(),
                                named(seen, s -> s.system(), n)))
                        .toList(),
                sites.stream()
                        .map(n -> new Place(
                                n,
                                sessions.stream()
                                        .filter(h -> h.sites().contains(n))
                                        .toList(),
                                named(seen, s -> s.site(), n)))
                        .toList(),
                audit.team().stream()
                        .filter(m -> m.audits())
                        .map(m -> person(m.person(), audit, sessions))
                        .toList());
    }

    /** Points on which nothing is on record. */
    public List<Point> open() {
        return points.stream().filter(Point::open).toList();
    }

    /** Those of them at which no session that is still to come looks. */
    public List<Point> stranded() {
        return points.stream().filter(Point::stranded).toList();
    }

    /** How many sessions that look at something are still to come. */
    public long ahead() {
        return Stream.of(
                        points.stream().flatMap(p -> p.sessions().stream()),
                        systems.stream().flatMap(p -> p.sessions().stream()),
                        sites.stream().flatMap(p -> p.sessions().stream()))
                .flatMap(s -> s)
                .filter(Held::ahead)
                .map(Held::session)
                .distinct()
                .count();
    }

    private static List<String> about(CertificationFile file, Audit audit) {
        Stream<String> topics = Stream.of(Topic.values()).map(Topic::key).filter(k -> audit.clauses()
                .contains(k));
        Stream<String> numbered = Stream.concat(
                        audit.clauses().stream().filter(c -> Topic.at(c).isEmpty()),
                        audit.controlsToLookAt(file.application()).stream())
                .distinct()
                .sorted(Comparator.comparing((String a) -> a.startsWith("A.")).thenComparing(Cited.BY_NUMBER));
        return Stream.concat(topics, numbered).toList();
    }

    private static List<Held> sessions(Audit audit, LocalDate today, boolean over) {
        return audit.plan() == null
                ? List.of()
                : audit.plan().sessions().stream()
                        .filter(s -> s.kind() == null
                                ? !s.about().isEmpty()
                                : s.kind().looks())
                        .sorted(Comparator.comparing(Session::day)
                                .thenComparing(
                                        s -> s.hours() == null ? "" : s.hours().words()))
                        .map(s -> new Held(s, !over && !s.day().isBefore(today), where(audit, s)))
                        .toList();
    }

    /** The sites of the visits that whoever holds it is on. */
    private static Set<Integer> where(Audit audit, Session s) {
        return audit.visits().stream()
                .filter(v -> v.covers(s.day())
                        && v.of(audit.team()).stream().anyMatch(m -> s.who().contains(m.person())))
                .map(Visit::sites)
                .flatMap(n -> Stream.ofNullable(n).flatMap(Set::stream))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Point point(String about, Audit audit, List<Held> sessions, Collection<Seen> seen) {
        List<Held> here = sessions.stream()
                .filter(h -> h.session().about().contains(about))
                .toList();
        List<Seen> pieces = seen.stream().filter(s -> s.about().equals(about)).toList();
        List<Held> ahead = here.stream().filter(Held::ahead).toList();
        return new Point(
                about,
                here,
                audit.paper(about).orElse(null),
                sorted(pieces.stream().flatMap(s -> Stream.ofNullable(s.system()))),
                sorted(pieces.stream().flatMap(s -> Stream.ofNullable(s.site()))),
                sorted(ahead.stream().flatMap(h -> h.session().walked().stream())),
                sorted(ahead.stream().flatMap(h -> h.sites().stream())));
    }

    private static List<String> named(Collection<Seen> seen, Function<Seen, @Nullable Integer> by, int number) {
        return seen.stream()
                .filter(s -> Optional.ofNullable(by.apply(s))
                        .filter(n -> n == number)
                        .isPresent())
                .map(Seen::about)
                .distinct()
                .toList();
    }

    private static OfPerson person(Person person, Audit audit, List<Held> sessions) {
        List<Held> hers = sessions.stream()
                .filter(h -> h.session().who().contains(person))
                .toList();
        List<Held> ahead = hers.stream().filter(Held::ahead).toList();
        return new OfPerson(
                person,
                ahead.size(),
                ahead.stream().mapToInt(h -> h.session().minutes()).sum(),
                (int) audit.papers().stream().filter(p -> p.by().equals(person)).count(),
                hers.stream()
                        .flatMap(h -> h.session().about().stream())
                        .distinct()
                        .filter(a -> audit.paper(a).isEmpty())
                        .sorted(Cited.BY_NUMBER)
                        .toList());
    }

    private static Set<Integer> numbers(CertificationFile file, Function<Profile, Set<Integer>> which) {
        return sorted(Stream.concat(
                        Stream.ofNullable(file.application().profile()),
                        file.extension().map(ChangeNotice::wider).map(Wider::profile).stream())
                .flatMap(p -> which.apply(p).stream()));
    }

    private static Set<Integer> sorted(Stream<Integer> numbers) {
        return numbers.collect(Collectors.toCollection(TreeSet::new));
    }
}
