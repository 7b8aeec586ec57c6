package org.assay.file.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.Profile;
import org.assay.file.Soa;
import org.assay.file.Topic;
import org.assay.file.Visit;
import org.assay.file.VisitStanding;
import org.assay.standard.Cited;
import org.jspecify.annotations.Nullable;

/**
 * What the audits of a cycle have looked at so far, and what is still due. The audit that the cycle was decided on does not
 * count here: it looked at everything, but for what {@link LeftOver} tells.
 *
 * @param cycle its number, from 1
 * @param lines clauses, then the controls that are included, then the AI systems in scope
 * @param sites that visits of the cycle name
 */
public record Coverage(int cycle, List<Line> lines, List<Site> sites) {
    public enum Kind {
        CLAUSE,
        CONTROL,
        SYSTEM
    }

    /**
     * One clause, control or AI system.
     *
     * @param what its number
     * @param seen the audits that have looked at it, in the order of their days
     * @param next the audit that is programmed to look at it; null where none is
     */
    public record Line(
            Kind kind,
            String what,
            List<Seen> seen,
            @Nullable Ahead next) {
        /** Whether no audit of the cycle has looked at it. */
        public boolean isDue() {
            return seen.isEmpty();
        }
    }

    /** An audit that has looked at something; {@code on} is its last day. */
    public record Seen(UUID audit, String title, LocalDate on) {}

    /** An audit that lies ahead; a whole one looks at everything anyway. */
    public record Ahead(UUID audit, String title, boolean whole) {}

    /** A site, and the audits that visited it. */
    public record Site(String site, List<Seen> seen) {}

    public Coverage {
        lines = List.copyOf(lines);
        sites = List.copyOf(sites);
    }

    /** Of the cycle that runs, or that ran last; nothing before a grant. */
    public static Optional<Coverage> of(CertificationFile file) {
        int cycle = file.certification().cycles().size();
        return cycle == 0 ? Optional.empty() : Optional.of(of(file, cycle));
    }

    private static Coverage of(CertificationFile file, int cycle) {
        List<Audit> audits = file.ofCycle(cycle).stream()
                .filter(a -> a.kind().formal())
                .sorted(Comparator.comparing(Coverage::ends))
                .toList();
        List<Line> lines = new ArrayList<>();
        clauses(file).forEach(c -> lines.add(line(Kind.CLAUSE, c, audits, file)));
        file.soa().map(Soa::included).orElse(Set.of()).stream()
                .sorted(Cited.BY_NUMBER)
                .forEach(c -> lines.add(line(Kind.CONTROL, c, audits, file)));
        systems(file).forEach(s -> lines.add(line(Kind.SYSTEM, String.valueOf(s), audits, file)));
        return new Coverage(cycle, lines, sites(audits, file));
    }

    /** Clauses and controls that no audit of the cycle has looked at, by their numbers. */
    public List<String> unseen() {
        return lines.stream()
                .filter(l -> l.kind() != Kind.SYSTEM && l.isDue())
                .map(Line::what)
                .toList();
    }

    /** Those of them that no surveillance is programmed to look at either. */
    public List<String> leftToRecertification() {
        return lines.stream()
                .filter(l -> l.kind() != Kind.SYSTEM
                        && l.isDue()
                        && (l.next() == null || l.next().whole()))
                .map(Line::what)
                .toList();
    }

    public List<Line> of(Kind kind) {
        return lines.stream().filter(l -> l.kind() == kind).toList();
    }

    /** How many of a kind have been looked at. */
    public long seen(Kind kind) {
        return of(kind).stream().filter(l -> !l.isDue()).count();
    }

    /** Those that the audits of the whole system name; the catalogue of a standard is not in the file. */
    private static Set<String> clauses(CertificationFile file) {
        return file.audits().stream()
                .filter(a -> a.kind().whole() && a.standing().counts())
                .flatMap(a -> a.clauses().stream())
                .filter(c -> Topic.at(c).isEmpty())
                .collect(Collectors.toCollection(() -> new TreeSet<>(Cited.BY_NUMBER)));
    }

    /** What the certificate covers, or what was applied for where it does not say. */
    private static Set<Integer> systems(CertificationFile file) {
        Set<Integer> covered = file.paper().covered();
        Profile profile = file.application().profile();
        return covered != null ? covered : profile == null ? Set.of() : profile.inScopeByNumber();
    }

    private static Line line(Kind kind, String what, List<Audit> audits, CertificationFile file) {
        Ahead next = audits.stream()
                .filter(a -> !a.standing().conducted() && names(kind, what, a))
                .findFirst()
                .map(a -> new Ahead(a.id(), file.title(a), a.kind().whole()))
                .orElse(null);
        return new Line(kind, what, seen(audits, file, a -> lookedAt(kind, what, a)), next);
    }

    private static boolean lookedAt(Kind kind, String what, Audit a) {
        return kind == Kind.SYSTEM ? a.work().lookedAt().contains(Integer.valueOf(what)) : a.examined(what);
    }

    private static boolean names(Kind kind, String what, Audit a) {
        return a.kind().whole()
                || (kind != Kind.SYSTEM
                        && (a.clauses().contains(what) || a.controls().contains(what)));
    }

    private static List<Seen> seen(List<Audit> audits, CertificationFile file, Predicate<Audit> which) {
        return audits.stream()
                .filter(which)
                .map(a -> new Seen(a.id(), file.title(a), ends(a)))
                .toList();
    }

    private static List<Site> sites(List<Audit> audits, CertificationFile file) {
        return audits.stream()
                .flatMap(a -> visited(a))
                .distinct()
                .sorted()
                .map(site -> new Site(site, seen(audits, file, a -> visited(a).anyMatch(site::equals))))
                .toList();
    }

    private static Stream<String> visited(Audit a) {
        return a.visits().stream()
                .filter(v -> v.standing() == VisitStanding.HELD)
                .filter(v -> a.work().presences().isEmpty() || WasThere.somebody(a, v))
                .map(Visit::site)
                .filter(s -> !s.isBlank());
    }

    private static LocalDate ends(Audit audit) {
        return audit.lastDay()
                .orElseGet(() -> Objects.requireNonNull(audit.occasion()).intendedFor());
    }
}
