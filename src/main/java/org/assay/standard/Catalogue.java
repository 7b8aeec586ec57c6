package org.assay.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that the house knows of the standard and of the trade's lists, as data. Refuses a file that names what another file does
 * not have.
 */
public record Catalogue(
        Clauses clauses,
        AnnexA annexA,
        DayTable dayTable,
        List<ScoreTable> scoreTables,
        List<AddedDays> addedDays,
        DatedShares shares,
        CodeBook codeBook,
        TenSteps tenSteps,
        Durations durations,
        Crosswalks crosswalks) {
    private static final String ISO = "iso-42006-2025";
    private static final String TYPES = "organisation-types";

    public Catalogue {
        Set<String> numbers =
                clauses.requirements().stream().map(Requirement::id).collect(Collectors.toSet());
        for (Control c : annexA.controls()) {
            String entry = "controls.yaml, " + c.id();
            Given.known(entry, "clauses", numbers, c.clauses());
            Given.known(entry, "roles", keys(codeBook, "client-ai-roles"), c.roles());
            Given.known(entry, "stages", keys(codeBook, "life-cycle-stages"), c.stages());
            Given.known(entry, "family", keys(codeBook, "control-families"), List.of(c.family()));
            Given.known(entry, "themes", keys(codeBook, "control-themes"), c.themes());
        }
        Set<String> places = places(numbers, annexA);
        crosswalks.rows().forEach(r -> Given.known("crosswalks.yaml, " + r.id(), "to", places, r.to()));
        List<String> types = keys(codeBook, TYPES);
        List<String> counted = dayTable.rows().stream().map(AuditDays::type).toList();
        counted.forEach(type -> Given.known("audit-days.yaml, " + type, "type", types, List.of(type)));
        types.forEach(type -> Given.that(counted.contains(type), "audit-days.yaml", "has no row for " + type));
        scoreTables = List.copyOf(scoreTables);
        addedDays = List.copyOf(addedDays);
        List<String> methods = List.of(dayTable.method(), scoreTables.getFirst().method(), ISO);
        shares.shares()
                .forEach(s ->
                        Given.known("audit-time-shares.yaml, " + s.method(), "method", methods, List.of(s.method())));
        Given.that(
                shares.first(dayTable.method()).isPresent(),
                "audit-time-shares.yaml",
                "has no entry without a day for " + dayTable.method());
        for (ScoreTable points : scoreTables) {
            Given.known("audit-time-points.yaml", "classes", keys(codeBook, "ai-technologies"), points.classes());
        }
        Set<String> frameworks = crosswalks.frameworks().stream()
                .map(f -> f.id().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Given.known("codes.yaml, overlays", "codes", frameworks, keys(codeBook, "overlays"));
    }

    private static Set<String> places(Set<String> clauses, AnnexA annexA) {
        Stream<String> groups = annexA.groups().stream().map(ControlGroup::id);
        Stream<String> controls = annexA.controls().stream().map(Control::id);
        return Stream.of(clauses.stream(), groups, controls, Stream.of(CrosswalkRow.ANNEX_A))
                .flatMap(s -> s)
                .collect(Collectors.toSet());
    }

    private static List<String> keys(CodeBook book, String list) {
        return book.find(list)
                .orElseThrow(() -> new IllegalArgumentException("codes.yaml, " + list + ": the list is missing"))
                .keys();
    }

    /** The points that hold on a day: of the edition that began last; those of the first one before any began. */
    public ScoreTable scoreTable(LocalDate day) {
        return scoreTables.stream()
                .filter(t -> !t.since().isAfter(day))
                .reduce((_, later) -> later)
                .orElseGet(scoreTables::getFirst);
    }

    /** What is added to a table of ISO/IEC 42006 on a day, by the edition that began last. */
    public AddedDays addedDays(LocalDate day) {
        return addedDays.stream()
                .filter(a -> a.since() == null || !a.since().isAfter(day))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    /** The standards that can be certified here: those whose clauses are on record. */
    public List<Standard> certified() {
        return Stream.of(Standard.values())
                .filter(s -> s.edition().equals(clauses.standard()))
                .toList();
    }

    /** The clauses that are audited themselves, in their order. */
    public List<Requirement> auditable() {
        return clauses.requirements().stream().filter(Requirement::auditable).toList();
    }

    public Optional<Requirement> requirement(String id) {
        return clauses.requirements().stream().filter(r -> r.id().equals(id)).findFirst();
    }

    public List<Control> controls() {
        return annexA.controls();
    }

    public Optional<Control> control(String id) {
        return controls().stream().filter(c -> c.id().equals(id)).findFirst();
    }

    public Optional<Framework> framework(String id) {
        return crosswalks.frameworks().stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** The days of one kind of organisation; a kind that is not on the list is a mistake of who asks. */
    public AuditDays auditDays(String organisationType) {
        return dayTable.rows().stream()
                .filter(d -> d.type().equals(organisationType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No audit days for " + organisationType));
    }

    /** The choices of one list; a list that is not there is a mistake of who asks. */
    public List<Code> codes(String list) {
        return codeBook.find(list)
                .map(CodeList::codes)
                .orElseThrow(() -> new IllegalArgumentException("No list " + list));
    }

    /** Whether the list is there and has this key. */
    public boolean has(String list, String key) {
        return codeBook.find(list).map(l -> l.keys().contains(key)).orElse(false);
    }

    /** What people read for a key. */
    public String words(String list, String key) {
        return codes(list).stream()
                .filter(c -> c.key().equals(key))
                .findFirst()
                .map(Code::words)
                .orElseThrow(() -> new IllegalArgumentException("No " + key + " in " + list));
    }
}
