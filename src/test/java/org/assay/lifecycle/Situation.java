package org.assay.lifecycle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.file.Agreement;
import org.assay.file.Application;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.Case;
import org.assay.file.CertificatePaper;
import org.assay.file.Certification;
import org.assay.file.CertificationFile;
import org.assay.file.Competence;
import org.assay.file.Course;
import org.assay.file.Deed;
import org.assay.file.Dossier;
import org.assay.file.Experience;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.Function;
import org.assay.file.Grade;
import org.assay.file.Ground;
import org.assay.file.Letter;
import org.assay.file.LetterStanding;
import org.assay.file.Part;
import org.assay.file.Participation;
import org.assay.file.People;
import org.assay.file.Person;
import org.assay.file.Said;
import org.assay.file.Suspension;
import org.assay.file.Tie;
import org.assay.file.TieKind;
import org.assay.file.Verification;
import org.assay.standard.Law;
import org.assay.standard.Parameter;
import org.assay.standard.Standard;
import org.jspecify.annotations.Nullable;

/** A situation of {@code sample-data/situations}, completed with the ordinary case of its move. */
record Situation(
        String name,
        String move,
        LocalDate today,
        String who,
        FileFacts file,
        Typed deed,
        LawFacts law,
        @Nullable Set<String> breaks,
        @Nullable String outOfTurn,
        @Nullable List<String> saying) {

    Situation {
        Objects.requireNonNull(name, "a situation has a name");
        if ((breaks == null) == (outOfTurn == null)) {
            throw new IllegalArgumentException(name + ": say either what it breaks ([] for nothing) or outOfTurn");
        }
    }

    record FileFacts(
            Application application,
            @Nullable Signed agreement,
            @Nullable JsonNode stage1,
            @Nullable JsonNode stage2,
            CertificatePaper document,
            @Nullable List<Known> people,
            @Nullable List<Bond> bodysTies,
            LocalDate lastDayOfStage2,
            List<Took> parts,
            List<Raised> findings,
            Decided certification,
            @Nullable String inForceElsewhere) {}

    /** Somebody of whom the body knows otherwise than of everybody else. */
    record Known(
            String who,
            @Nullable List<Skill> competent,
            @Nullable List<Bond> ties,
            @Nullable Integer audits,
            @Nullable JsonNode experience) {}

    record Skill(
            Function function,
            String area,
            LocalDate from,
            @Nullable LocalDate until) {}

    record Bond(TieKind kind, LocalDate since, @Nullable LocalDate ended) {}

    record Signed(
            String reference, LocalDate signed, @Nullable LocalDate ended) {}

    record Took(String who, Part part) {}

    record Raised(
            String reference,
            Grade grade,
            FindingStanding standing,
            @Nullable String by,
            @Nullable LocalDate day,
            @Nullable String raisedBy,
            @Nullable LocalDate raisedOn,
            @Nullable LocalDate asked,
            @Nullable LocalDate due,
            @Nullable JsonNode course) {}

    record Decided(
            @Nullable LocalDate refused,
            @Nullable LocalDate granted,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            List<Suspended> suspensions,
            @Nullable LocalDate withdrawn) {}

    record Suspended(LocalDate from, @Nullable LocalDate lifted, Ground ground) {}

    record Typed(
            @Nullable String about,
            @Nullable LocalDate day,
            @Nullable LocalDate effectiveFrom,
            @Nullable Ground ground,
            String words,
            Map<String, String> attests,
            Map<String, String> waives,
            @Nullable JsonNode says,
            @Nullable Map<String, String> fields) {}

    record LawFacts(Map<Parameter, Integer> numbers, Set<String> houseRulesOff) {}

    /** Every move, by its name; with the name of its life where two lives have a move of that name. */
    static final Map<String, Move<?>> MOVES = moves();

    private static Map<String, Move<?>> moves() {
        Map<String, Move<?>> moves = new LinkedHashMap<>();
        add(moves, "", CertificationMove.values());
        add(moves, "finding ", FindingMove.values());
        add(moves, "", new Move<?>[] {FindingMove.ACCEPT_PLAN, FindingMove.VERIFY});
        add(moves, "application ", ApplicationMove.values());
        add(moves, "audit ", AuditMove.values());
        add(moves, "certificate ", CertificateMove.values());
        add(moves, "letter ", LetterMove.values());
        add(moves, "change ", ChangeMove.values());
        return moves;
    }

    private static void add(Map<String, Move<?>> moves, String life, Move<?>[] all) {
        Stream.of(all).forEach(m -> moves.put(life + m.name(), m));
    }

    Move<?> row() {
        Move<?> known = MOVES.get(move);
        if (known == null) {
            throw new IllegalArgumentException(name + ": there is no move " + move);
        }
        return known;
    }

    Verdict verdict() {
        return switch (row()) {
            case CertificationMove m -> CertificationLife.decide(m, weighed());
            case FindingMove m ->
                m == FindingMove.RAISE ? FindingLife.raise(id("F-9"), weighed()) : FindingLife.decide(m, weighed());
            case ApplicationMove m -> ApplicationLife.decide(m, weighed());
            case AuditMove m ->
                m == AuditMove.PROGRAMME
                        ? AuditLife.programme(id("stage 1"), id("stage 2"), weighed())
                        : AuditLife.decide(m, weighed());
            case CertificateMove m -> CertificateLife.decide(m, weighed());
            case LetterMove m ->
                m.writes() ? LetterLife.write(m, id("a letter"), weighed()) : LetterLife.decide(m, answerable());
            case ChangeMove m ->
                m.tells() ? ChangeLife.tell(m, id("a notice"), weighed()) : ChangeLife.decide(m, weighed());
            case DecisionMove m -> throw new IllegalArgumentException(m + " weighs no rule");
        };
    }

    /** With a letter of each kind in the file. */
    private Case answerable() {
        Case c = weighed();
        LetterStanding open = ((LetterMove) row()).from().iterator().next();
        Letter letter = new Letter(c.deed().subject(), open, "Site access", null, c.person(), today);
        return new Case(c.file().with(letter), c.person(), c.deed(), c.today(), c.law(), c.people());
    }

    Case weighed() {
        var deedOfToday = new Deed(
                id(deed.about == null ? "the decision" : deed.about),
                deed.day == null ? today : deed.day,
                deed.effectiveFrom,
                deed.ground,
                deed.words,
                deed.attests,
                deed.waives,
                deed.says == null || deed.says.isNull() ? Said.NOTHING : Town.said(deed.says),
                deed.fields == null ? Map.of() : deed.fields);
        var inForce = new Law(LocalDate.of(2026, 1, 1), law.numbers, law.houseRulesOff);
        return new Case(certificationFile(), Town.person(who), deedOfToday, today, inForce, people());
    }

    /** Everybody is competent and free, but for those of whom the situation says otherwise. */
    private People people() {
        Map<UUID, Dossier> dossiers =
                new HashMap<>(Facts.everybody(Town.everybody()).dossiers());
        for (Known k : file.people == null ? List.<Known>of() : file.people) {
            Person person = Town.person(k.who);
            Dossier was = dossiers.get(person.id());
            dossiers.put(
                    person.id(),
                    new Dossier(
                            person,
                            k.competent == null
                                    ? Objects.requireNonNull(was).competences()
                                    : k.competent.stream()
                                            .map(s ->
                                                    new Competence(s.function, Standard.AIMS, s.area, s.from, s.until))
                                            .toList(),
                            ties(k.ties),
                            experience(Objects.requireNonNull(was).experience(), k)));
        }
        return new People(dossiers, ties(file.bodysTies));
    }

    /** What is on record of everybody, but for the lines that the situation writes. */
    private static Experience experience(Experience was, Known known) {
        ObjectNode lines = Town.YAML.valueToTree(was);
        if (known.audits != null) {
            lines.put("ledAudits", known.audits);
        }
        if (known.experience != null) {
            known.experience.properties().forEach(line -> lines.set(line.getKey(), line.getValue()));
        }
        return Town.YAML.convertValue(lines, Experience.class);
    }

    private static List<Tie> ties(@Nullable List<Bond> bonds) {
        return bonds == null
                ? List.of()
                : bonds.stream()
                        .map(b -> new Tie(id("the client"), b.kind, b.since, b.ended))
                        .toList();
    }

    private CertificationFile certificationFile() {
        var signed = file.agreement;
        var was = file.certification;
        var whole = CertificationFile.begun(id("the file"), id("the client"), "C-2026-0042", Standard.AIMS)
                .scoped("Development and operation of an assistant for permit applications")
                .with(file.application)
                .with(file.document)
                .with(new Certification(
                        was.refused,
                        was.granted,
                        was.from,
                        was.until,
                        was.suspensions.stream()
                                .map(s -> new Suspension(s.from, s.lifted, s.ground))
                                .toList(),
                        was.withdrawn))
                .elsewhere(file.inForceElsewhere);
        if (signed != null) {
            whole = whole.with(new Agreement(signed.reference, signed.signed, signed.ended));
        }
        if (file.stage1 != null && !file.stage1.isNull()) {
            whole = whole.with(audit(file.stage1, AuditKind.STAGE_1));
        }
        whole = whole.with(
                file.stage2 != null && !file.stage2.isNull()
                        ? audit(file.stage2, AuditKind.STAGE_2)
                        : Facts.stage2(
                                file.lastDayOfStage2,
                                file.parts.stream()
                                        .map(p -> new Participation(Town.person(p.who), p.part))
                                        .toList()));
        if (move.equals("audit PROGRAMME")) {
            whole = CertificationFile.begun(whole.id(), whole.client(), whole.reference(), whole.standard())
                    .with(whole.application());
            whole = signed == null ? whole : whole.with(new Agreement(signed.reference, signed.signed, signed.ended));
        }
        for (Raised f : file.findings) {
            whole = whole.with(finding(f));
        }
        return whole;
    }

    private static Audit audit(JsonNode said, AuditKind kind) {
        ObjectNode node = said.deepCopy();
        node.put("id", id(kind.words().toLowerCase(Locale.ROOT)).toString()).put("kind", kind.name());
        for (String list : List.of("left", "clauses", "controls", "concerns", "papers")) {
            if (!node.has(list)) {
                node.putArray(list);
            }
        }
        try {
            return Town.YAML.treeToValue(node, Audit.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Finding finding(Raised f) {
        return new Finding(
                id(f.reference),
                f.reference,
                f.grade,
                f.standing,
                "8.4",
                "No impact assessment was carried out for one of the systems.",
                f.raisedBy == null || f.raisedOn == null
                        ? null
                        : new Finding.Raising(id("stage 2"), Town.person(f.raisedBy), f.raisedOn, null),
                new Finding.Terms(f.due, f.asked, false),
                f.by == null || f.day == null ? null : new Verification(Town.person(f.by), f.day),
                f.course == null ? null : course(f.course));
    }

    private static Course course(JsonNode said) {
        ObjectNode node = said.deepCopy();
        for (String list : List.of("followUps", "late")) {
            if (!node.has(list)) {
                node.putArray(list);
            }
        }
        return Town.YAML.convertValue(node, Course.class);
    }

    private static UUID id(String thing) {
        return UUID.nameUUIDFromBytes(thing.getBytes(StandardCharsets.UTF_8));
    }
}
