package org.assay.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.assay.file.Advice;
import org.assay.file.Answer;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.Case;
import org.assay.file.CertificatePaper;
import org.assay.file.CertificationFile;
import org.assay.file.DecisionStanding;
import org.assay.file.Deed;
import org.assay.file.Effect;
import org.assay.file.EffectFound;
import org.assay.file.Extension;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.FollowUp;
import org.assay.file.Grade;
import org.assay.file.Ground;
import org.assay.file.Mode;
import org.assay.file.Nonconformity;
import org.assay.file.PartOfTheScope;
import org.assay.file.Person;
import org.assay.file.Said;
import org.assay.file.Verb;
import org.assay.rule.IndependenceRule;
import org.assay.rule.Rule;
import org.assay.rule.Sort;
import org.jspecify.annotations.Nullable;

/** One walk of chance through the life of a file: at each step somebody does something that a table may offer. */
final class Walk {
    private static final List<Person> PEOPLE =
            List.of(Fixture.MAREN, Fixture.HANNO, Town.person("Petra"), Town.person("Wim"));
    /** Whoever deals with a finding decides no more; somebody has to be left who may. */
    private static final List<Person> AUDITORS = List.of(Fixture.MAREN, Town.person("Petra"), Town.person("Wim"));

    final List<Happening> journal = new ArrayList<>();
    final Set<String> met = new HashSet<>();
    CertificationFile file;
    LocalDate today = Fixture.LAST_DAY_OF_STAGE_2;

    private final Random random;

    Walk(long seed) {
        random = new Random(seed);
        file = opened();
        journal.add(new Happening.Opened(Fixture.MAREN, today, file));
    }

    /** Some days later somebody tries something; what is allowed happens, what is not changes nothing. */
    void step() {
        today = later();
        met.add(file.standingOn(today).name());
        Person person = any(PEOPLE);
        switch (random.nextInt(10)) {
            case 8 -> audit();
            case 9 -> proof();
            case 0 -> ask(person);
            case 1 -> setAside(person);
            case 2, 3 -> treatAFinding(any(AUDITORS));
            case 4 -> talk(person);
            default -> decide(person);
        }
    }

    /** Mostly some days; seldom years, or the months after an expiry. */
    private LocalDate later() {
        LocalDate until = file.certification().validUntil();
        if (until != null && today.isBefore(until) && random.nextInt(25) == 0) {
            return until.plusDays(random.nextInt(250));
        }
        return today.plusDays(random.nextInt(random.nextInt(20) == 0 ? 1000 : 30));
    }

    /** Others carry an audit of the cycle out; its own life is told elsewhere. */
    private void audit() {
        if (file.certification().term().isPresent()) {
            Audit audit =
                    switch (random.nextInt(3)) {
                        case 0 -> Fixture.audited(AuditKind.SURVEILLANCE, Advice.MAINTAIN, today);
                        case 1 -> Fixture.audited(AuditKind.RECERTIFICATION, Advice.RENEW, today);
                        default -> Fixture.audited(AuditKind.STAGE_2, Advice.RECOMMEND, today);
                    };
            happen(new Happening.AuditMoved(
                    Fixture.MAREN, today, AuditMove.REVIEW_REPORT, AuditStanding.REPORTED, audit));
        }
    }

    /** Others word the next certificate, and the client approves it. */
    private void proof() {
        CertificatePaper now =
                random.nextBoolean() ? Fixture.proof(file.paper(), 1) : Fixture.proof(file.paper(), 1, 2);
        happen(new Happening.CertificateMoved(
                Fixture.MAREN,
                today,
                CertificateMove.APPROVE_PROOF,
                file.paper().standing(),
                now));
    }

    private void decide(Person person) {
        Offer offer = anyOffer(person);
        if (offer.move() == CertificationMove.SUSPEND_PART && !partsCanBeSuspended()) {
            return;
        }
        Verdict verdict = CertificationLife.decide(offer.move(), caseOf(person, answering(offer)));
        Class<? extends Verdict> expected =
                switch (offer) {
                    case Offer.Open _ -> Verdict.Allowed.class;
                    case Offer.Closed _ -> Verdict.Refused.class;
                    case Offer.Elsewhere _ -> Verdict.OutOfTurn.class;
                };
        if (!expected.isInstance(verdict)) {
            throw new AssertionError(offer + " was answered by " + verdict);
        }
        take(verdict);
    }

    /** Mostly one that starts from here, seldom the end of everything. */
    private Offer anyOffer(Person person) {
        List<Offer> offers = CertificationLife.offers(caseOf(person, Deed.plain(fresh(), today)));
        if (random.nextInt(8) == 0) {
            return any(offers);
        }
        List<Offer> fromHere = offers.stream()
                .filter(o -> !(o instanceof Offer.Elsewhere) && !ends(o.move()))
                .toList();
        return any(fromHere.isEmpty() ? offers : fromHere);
    }

    private static boolean ends(CertificationMove move) {
        return move == CertificationMove.REFUSE
                || move == CertificationMove.WITHDRAW
                || move == CertificationMove.END
                || move == CertificationMove.TRANSFER_OUT;
    }

    /** Whether naming the second AI system leaves another in force; a walk never names another. */
    private boolean partsCanBeSuspended() {
        return Set.of(1, 2).equals(file.paper().covered());
    }

    private void ask(Person person) {
        take(DecisionLife.request(any(List.of(Verb.values())), caseOf(person, Deed.plain(fresh(), today))));
    }

    private void setAside(Person person) {
        UUID subject = file.openDecision().map(d -> d.id()).orElseGet(this::fresh);
        take(DecisionLife.setAside(caseOf(person, Deed.plain(subject, today))));
    }

    private void talk(Person person) {
        UUID subject = file.openDecision().map(d -> d.id()).orElseGet(this::fresh);
        DecisionMove move = any(
                List.of(DecisionMove.ASK_INFORMATION, DecisionMove.GIVE_INFORMATION, DecisionMove.WITHDRAW_QUESTION));
        if (file.decision(subject).isPresent()) {
            take(DecisionLife.talk(move, caseOf(person, Deed.plain(subject, today))));
        }
    }

    private void treatAFinding(Person person) {
        Finding finding = any(file.findings());
        LocalDate on = today.minusDays(random.nextInt(10));
        FindingMove move = any(Arrays.stream(FindingMove.values())
                .filter(m -> m != FindingMove.RAISE && m != FindingMove.SUPERSEDE)
                .filter(m -> !m.from().contains(FindingStanding.UNTOLD))
                .toList());
        take(FindingLife.decide(move, caseOf(person, saying(move, finding.id(), on))));
    }

    private static Deed saying(FindingMove move, UUID finding, LocalDate on) {
        Said said =
                switch (move) {
                    case ANSWER -> new Answer(on.plusDays(30));
                    case FOLLOW_UP -> new FollowUp(Fixture.MAREN, on, Mode.ON_SITE, 1);
                    case JUDGE_EFFECT -> new EffectFound(Effect.EFFECTIVE);
                    case ASK_EXTENSION, GRANT_EXTENSION -> new Extension(on.plusDays(20));
                    case REGRADE -> new Nonconformity(Grade.MINOR, "8.4", null, Set.of());
                    default -> Said.NOTHING;
                };
        Map<String, String> words = Map.of(
                "correction",
                "Done.",
                "extent",
                "All.",
                "rootCause",
                "A line was missing.",
                "correctiveAction",
                "Added.");
        Map<String, String> waived = Map.of(IndependenceRule.MAJOR_IS_WITHDRAWN_BY_TWO.name(), "It was entered twice.");
        return new Deed(finding, on, null, null, "", Map.of(), waived, said, TypedWords.of(words), words);
    }

    /** A deed that answers everything that the offer asks. */
    private Deed answering(Offer offer) {
        Map<String, String> attestations = new HashMap<>();
        Map<String, String> waivers = new HashMap<>();
        for (Rule rule : asked(offer)) {
            var answers = rule.stated().sort() == Sort.ATTESTED ? attestations : waivers;
            answers.put(rule.name(), "She answers for it, with record 7.");
        }
        LocalDate effective = random.nextBoolean() ? null : today.plusDays(random.nextInt(100));
        return deed(effective, any(List.of(Ground.values())), attestations, waivers);
    }

    private Deed deed(
            @Nullable LocalDate effective,
            Ground ground,
            Map<String, String> attestations,
            Map<String, String> waivers) {
        Map<String, String> words = Map.of(
                "refusedPart", "The second system.", "fault", "CLIENT", "deviation", "It put the audit off twice.");
        UUID subject = file.openDecision().map(d -> d.id()).orElseGet(this::fresh);
        return new Deed(
                subject,
                today,
                effective,
                ground,
                "In words.",
                attestations,
                waivers,
                new PartOfTheScope(Set.of(2)),
                TypedWords.of(words),
                words);
    }

    private static List<Rule> asked(Offer offer) {
        return switch (offer) {
            case Offer.Open open -> open.asked();
            case Offer.Closed closed -> closed.asked();
            case Offer.Elsewhere _ -> List.of();
        };
    }

    private void take(Verdict verdict) {
        if (verdict instanceof Verdict.Allowed allowed) {
            allowed.happenings().forEach(this::happen);
        }
    }

    private void happen(Happening h) {
        journal.add(h);
        file = Evolution.evolve(file, h);
        met.add(
                switch (h) {
                    case Happening.Opened _ -> "opened";
                    case Happening.CertificationBroughtForward _ -> "brought forward";
                    case Happening.CertificationMoved m -> m.move().name();
                    case Happening.DecisionMoved m -> m.move().name();
                    case Happening.FindingMoved m -> m.move().name();
                    case Happening.ApplicationMoved m -> m.move().name();
                    case Happening.AgreementMade _ -> "agreed";
                    case Happening.AuditMoved m -> m.move().name();
                    case Happening.CertificateMoved m -> m.move().name();
                    case Happening.LetterMoved m -> m.move().name();
                    case Happening.ChangeMoved m -> m.move().name();
                });
    }

    private Case caseOf(Person person, Deed deed) {
        return new Case(file, person, deed, today, Fixture.LAW, Fixture.PEOPLE);
    }

    private UUID fresh() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private CertificationFile opened() {
        CertificationFile clean = Fixture.at(DecisionStanding.NONE);
        if (random.nextInt(3) == 0) {
            clean = Fixture.suited(CertificationMove.GRANT_PART, clean);
        } else if (random.nextBoolean()) {
            clean = clean.with(Fixture.proof(clean.paper(), 1, 2));
        }
        clean = clean.with(Fixture.extension());
        clean = clean.with(finding("F-1", Grade.MAJOR));
        return random.nextBoolean() ? clean : clean.with(finding("F-2", Grade.MINOR));
    }

    private Finding finding(String reference, Grade grade) {
        return new Finding(
                fresh(), reference, grade, FindingStanding.ANSWERED, "8.4", "", null, Finding.Terms.NONE, null);
    }
}
