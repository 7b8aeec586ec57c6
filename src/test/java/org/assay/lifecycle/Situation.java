package org.assay.lifecycle;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.file.Agreement;
import org.assay.file.AuditResult;
import org.assay.file.Case;
import org.assay.file.Certification;
import org.assay.file.CertificationFile;
import org.assay.file.Deed;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.Grade;
import org.assay.file.Ground;
import org.assay.file.Part;
import org.assay.file.Participation;
import org.assay.file.Suspension;
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
            @Nullable Signed agreement,
            LocalDate lastDayOfStage2,
            List<Took> parts,
            List<Raised> findings,
            Decided certification,
            @Nullable String inForceElsewhere) {}

    record Signed(
            String reference, LocalDate signed, @Nullable LocalDate ended) {}

    record Took(String who, Part part) {}

    record Raised(
            String reference,
            Grade grade,
            FindingStanding standing,
            @Nullable String by,
            @Nullable LocalDate day) {}

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
            Map<String, String> waives) {}

    record LawFacts(Map<Parameter, Integer> numbers, Set<String> houseRulesOff) {}

    Move<?> row() {
        return Stream.<Move<?>>concat(Stream.of(CertificationMove.values()), Stream.of(FindingMove.values()))
                .filter(m -> m.name().equals(move))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + ": there is no move " + move));
    }

    Verdict verdict() {
        return switch (row()) {
            case CertificationMove m -> CertificationLife.decide(m, weighed());
            case FindingMove m -> FindingLife.decide(m, weighed());
            case DecisionMove m -> throw new IllegalArgumentException(m + " weighs no rule");
        };
    }

    Case weighed() {
        var deedOfToday = new Deed(
                id(deed.about == null ? "the decision" : deed.about),
                deed.day == null ? today : deed.day,
                deed.effectiveFrom,
                deed.ground,
                deed.words,
                deed.attests,
                deed.waives);
        var inForce = new Law(LocalDate.of(2026, 1, 1), law.numbers, law.houseRulesOff);
        return new Case(certificationFile(), Town.person(who), deedOfToday, today, inForce);
    }

    private CertificationFile certificationFile() {
        var signed = file.agreement;
        var was = file.certification;
        return new CertificationFile(
                id("the file"),
                id("the client"),
                "C-2026-0042",
                Standard.AIMS,
                "Development and operation of an assistant for permit applications",
                signed == null ? null : new Agreement(signed.reference, signed.signed, signed.ended),
                new AuditResult(
                        file.lastDayOfStage2,
                        file.parts.stream()
                                .map(p -> new Participation(Town.person(p.who), p.part))
                                .toList(),
                        file.findings.stream().map(Situation::finding).toList()),
                new Certification(
                        was.refused,
                        was.granted,
                        was.from,
                        was.until,
                        was.suspensions.stream()
                                .map(s -> new Suspension(s.from, s.lifted, s.ground))
                                .toList(),
                        was.withdrawn),
                List.of(),
                file.inForceElsewhere);
    }

    private static Finding finding(Raised f) {
        return new Finding(
                id(f.reference),
                f.reference,
                f.grade,
                f.standing,
                "8.4",
                "No impact assessment was carried out for one of the systems.",
                f.by == null || f.day == null ? null : new Verification(Town.person(f.by), f.day));
    }

    private static UUID id(String thing) {
        return UUID.nameUUIDFromBytes(thing.getBytes(StandardCharsets.UTF_8));
    }
}
