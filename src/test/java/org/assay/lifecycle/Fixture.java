package org.assay.lifecycle;

import static java.util.stream.Collectors.toMap;
import static org.assay.rule.CycleRule.SMALLER_SCOPE_READS_SMALLER;
import static org.assay.rule.DecisionRule.REFUSAL_AGAINST_THE_TEAM_IS_JUSTIFIED;
import static org.assay.rule.IndependenceRule.MAJOR_IS_WITHDRAWN_BY_TWO;
import static org.assay.rule.ScopeRule.RESTATED_SCOPE_IS_ANSWERED_FOR;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.file.Advice;
import org.assay.file.Agreement;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.Case;
import org.assay.file.CertificatePaper;
import org.assay.file.Certification;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeKind;
import org.assay.file.ChangeNotice;
import org.assay.file.ChangeOrder;
import org.assay.file.ChangeStanding;
import org.assay.file.Conclusion;
import org.assay.file.Decision;
import org.assay.file.DecisionStanding;
import org.assay.file.Deed;
import org.assay.file.Ending;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.Grade;
import org.assay.file.Ground;
import org.assay.file.Member;
import org.assay.file.Mode;
import org.assay.file.Occasion;
import org.assay.file.Part;
import org.assay.file.PartOfTheScope;
import org.assay.file.Participation;
import org.assay.file.People;
import org.assay.file.Person;
import org.assay.file.Proof;
import org.assay.file.Sampling;
import org.assay.file.Schedule;
import org.assay.file.Standing;
import org.assay.file.Suspension;
import org.assay.file.Triage;
import org.assay.file.Verb;
import org.assay.file.Verification;
import org.assay.file.Wider;
import org.assay.rule.Rule;
import org.assay.rule.Rules;
import org.assay.rule.Sort;
import org.assay.standard.Law;
import org.assay.standard.Standard;
import org.jspecify.annotations.Nullable;

/** A file that every rule lets pass, at any standing, and a deed that leaves nothing unsaid. */
final class Fixture {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LocalDate LAST_DAY_OF_STAGE_2 = LocalDate.of(2026, 9, 18);

    /** The day of the grant, and of an audit of the cycle that began with it. */
    private static final LocalDate GRANTED = LocalDate.of(2026, 10, 1);

    private static final LocalDate AUDITED = LocalDate.of(2026, 11, 12);
    static final Person MAREN = Town.person("Maren");
    static final Person HANNO = Town.person("Hanno");
    static final UUID DECISION = new UUID(0, 1);
    static final UUID FINDING = new UUID(0, 2);
    static final Law LAW = new Law(LocalDate.of(2026, 1, 1), Facts.NUMBERS, Set.of(), Facts.WORDS);
    static final People PEOPLE = Facts.everybody(Town.everybody());

    private Fixture() {}

    /** A file whose certification stands there {@link #TODAY}. */
    static CertificationFile at(Standing standing) {
        CertificationFile file = file(certification(standing));
        if (file.standingOn(TODAY) != standing) {
            throw new AssertionError("the fixture stands at " + file.standingOn(TODAY) + ", not at " + standing);
        }
        return file;
    }

    /** An undecided file with a decision that stands there. */
    static CertificationFile at(DecisionStanding standing) {
        CertificationFile file = file(Certification.NONE);
        return standing == DecisionStanding.NONE ? file : file.with(decision(DECISION, standing));
    }

    /** An undecided file with one major nonconformity that stands there. */
    static CertificationFile at(FindingStanding standing) {
        CertificationFile file = file(Certification.NONE);
        return standing == FindingStanding.NONE ? file : file.with(finding(standing));
    }

    /** The same as a move needs it: with the audit, the proof or the suspension that it rests on. */
    static CertificationFile suited(CertificationMove move, CertificationFile file) {
        return switch (move) {
            case GRANT_PART -> twoSystems(file);
            case MAINTAIN -> file.with(audited(AuditKind.SURVEILLANCE, Advice.MAINTAIN, AUDITED));
            case EXTEND ->
                file.with(audited(AuditKind.SURVEILLANCE, Advice.MAINTAIN, AUDITED)
                                .change()
                                .sampled(new Sampling(List.of(), Set.of(1, 2)))
                                .done())
                        .with(extension());
            case RENEW, RESTORE, REFUSE_RENEWAL -> file.with(audited(AuditKind.RECERTIFICATION, Advice.RENEW, AUDITED));
            case GRANT_ANEW -> file.with(audited(AuditKind.STAGE_2, Advice.RECOMMEND, TODAY));
            case REDUCE ->
                twoSystems(file).with(proof(proof(CertificatePaper.NONE, 1, 2).issued(), 1));
            case SUSPEND_PART ->
                twoSystems(file).with(proof(CertificatePaper.NONE, 1, 2).issued());
            case LIFT_PART ->
                file.with(file.certification()
                        .suspended(new Suspension(TODAY.minusDays(1), null, Ground.CLIENT_ASKED, Set.of(2))));
            case GRANT, REFUSE, SUSPEND, LIFT_SUSPENSION, WITHDRAW, END, TRANSFER_OUT -> file;
        };
    }

    /** Two systems, applied for and accepted for audit. */
    static ChangeNotice extension() {
        return new ChangeNotice(
                        Facts.id("a notice"),
                        ChangeStanding.ACCEPTED,
                        ChangeKind.EXTENSION,
                        GRANTED,
                        HANNO,
                        GRANTED,
                        Triage.EXTENSION,
                        MAREN,
                        GRANTED,
                        new Wider(Facts.TWO_SYSTEMS, null))
                .ordered(new ChangeOrder("the order", GRANTED, HANNO));
    }

    private static CertificationFile twoSystems(CertificationFile file) {
        return file.with(file.application().submitted(Facts.TWO_SYSTEMS, LAST_DAY_OF_STAGE_2));
    }

    /** The wording that names these AI systems, approved by the client. */
    static CertificatePaper proof(CertificatePaper was, Integer... systems) {
        return was.drafted(new Proof("the wording", "the part", Set.of(systems), Set.of(1), null))
                .approved(LAST_DAY_OF_STAGE_2);
    }

    /** An audit that Maren has led, with its report reviewed. */
    static Audit audited(AuditKind kind, Advice advice, LocalDate lastDay) {
        Occasion occasion = kind.initial() ? null : new Occasion(1, 1, lastDay, 4, null, null);
        Schedule schedule =
                new Schedule(lastDay, lastDay, Mode.ON_SITE, 4, List.of(new Member(MAREN, Part.LEAD_AUDITOR, lastDay)));
        return Audit.programmed(Facts.id(kind + " " + lastDay), kind, Set.of("8.4"), Set.of(), occasion)
                .change()
                .proposed(schedule)
                .attended(Facts.attended(lastDay, schedule.team()))
                .sampled(new Sampling(List.of(), Set.of(1, 2)))
                .concluded(new Conclusion(advice, lastDay, lastDay))
                .released(lastDay)
                .reviewed(Town.person("Petra"), lastDay)
                .at(AuditStanding.REVIEWED)
                .done();
    }

    static Decision decision(UUID id, DecisionStanding standing) {
        boolean decided = standing == DecisionStanding.DECIDED;
        return new Decision(
                id,
                standing,
                Verb.GRANT,
                MAREN,
                LAST_DAY_OF_STAGE_2,
                decided ? HANNO : null,
                decided ? TODAY : null,
                null);
    }

    static Finding finding(FindingStanding standing) {
        return new Finding(
                FINDING,
                "F-1",
                Grade.MAJOR,
                standing,
                "8.4",
                "No impact assessment was carried out for one of the systems.",
                null,
                new Finding.Terms(null, TODAY.plusDays(9), false),
                standing == FindingStanding.VERIFIED ? new Verification(MAREN, LAST_DAY_OF_STAGE_2) : null);
    }

    static Certification certification(Standing standing) {
        return switch (standing) {
            case NONE -> Certification.NONE;
            case GRANTED -> granted(TODAY.plusDays(1), TODAY.plusYears(3), List.of(), null);
            case CERTIFIED -> granted(GRANTED, TODAY.plusYears(3), List.of(), null);
            case SUSPENDED ->
                granted(
                        GRANTED,
                        TODAY.plusYears(3),
                        List.of(new Suspension(TODAY.minusDays(1), null, Ground.CLIENT_ASKED)),
                        null);
            case EXPIRED -> granted(TODAY.minusYears(3), TODAY.minusDays(1), List.of(), null);
            case WITHDRAWN -> granted(TODAY.minusDays(9), TODAY.plusYears(3), List.of(), TODAY);
            case ENDED -> certification(Standing.CERTIFIED).ended(new Ending(TODAY, false));
            case TRANSFERRED -> certification(Standing.CERTIFIED).ended(new Ending(TODAY, true));
            case REFUSED -> new Certification(TODAY, null, null, null, List.of(), null);
        };
    }

    private static Certification granted(
            LocalDate from, LocalDate until, List<Suspension> suspensions, @Nullable LocalDate withdrawnOn) {
        LocalDate grantedOn = from.isAfter(TODAY) ? TODAY : from;
        return new Certification(null, grantedOn, from, until, suspensions, withdrawnOn);
    }

    private static CertificationFile file(Certification certification) {
        return CertificationFile.begun(new UUID(0, 3), new UUID(0, 4), "C-2026-0042", Standard.AIMS)
                .scoped("Development and operation of an assistant for permit applications")
                .with(Facts.AGREED)
                .with(new Agreement("A-2026-0007", LocalDate.of(2026, 2, 10), null))
                .with(Facts.stage2(LAST_DAY_OF_STAGE_2, List.of(new Participation(MAREN, Part.LEAD_AUDITOR))))
                .with(proof(CertificatePaper.NONE, 1))
                .with(certification);
    }

    /** A case of {@link #TODAY} in which a person says all that can be asked. */
    static Case by(Person person, CertificationFile file) {
        return new Case(file, person, everythingSaid(DECISION), TODAY, LAW, PEOPLE);
    }

    /** A case of {@link #TODAY} in which nobody has said anything yet. */
    static Case plain(Person person, CertificationFile file) {
        return new Case(file, person, Deed.plain(new UUID(0, 0), TODAY), TODAY, LAW, PEOPLE);
    }

    /** The file after a verdict that allows the deed. */
    static CertificationFile after(CertificationFile file, Verdict verdict) {
        CertificationFile evolved = file;
        for (Happening h : assertInstanceOf(Verdict.Allowed.class, verdict).happenings()) {
            evolved = Evolution.evolve(evolved, h);
        }
        return evolved;
    }

    static Deed everythingSaid(UUID subject) {
        Map<String, String> words = Map.of(
                "reason",
                "The file was read.",
                "refusedPart",
                "The second system is not finished.",
                "fault",
                "BODY",
                "deviation",
                "The first surveillance was overlooked.");
        return new Deed(
                subject,
                TODAY,
                null,
                Ground.CLIENT_ASKED,
                "The client closes the business line in scope.",
                Rules.all().stream()
                        .filter(r -> r.stated().sort() == Sort.ATTESTED)
                        .collect(toMap(Rule::name, r -> "She answers for it.")),
                Map.of(
                        RESTATED_SCOPE_IS_ANSWERED_FOR.name(),
                        "The sentence names what stays; the report covers it, page 7.",
                        REFUSAL_AGAINST_THE_TEAM_IS_JUSTIFIED.name(),
                        "The sample left out a site.",
                        SMALLER_SCOPE_READS_SMALLER.name(),
                        "The sentence names nothing of what is left out.",
                        MAJOR_IS_WITHDRAWN_BY_TWO.name(),
                        "It was entered twice."),
                new PartOfTheScope(Set.of(2)),
                TypedWords.of(words),
                words);
    }
}
