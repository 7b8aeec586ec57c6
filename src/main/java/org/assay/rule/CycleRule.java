package org.assay.rule;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assay.calendar.Days.written;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.calendar.Renewal;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.Basis;
import org.assay.file.Case;
import org.assay.file.CertifiedScope;
import org.assay.file.DecisionStanding;
import org.assay.file.FindingStanding;
import org.assay.file.FormText;
import org.assay.file.Part;
import org.assay.file.PartOfTheScope;
import org.assay.file.Person;
import org.assay.file.Profile;
import org.assay.file.Suspension;
import org.assay.file.Term;
import org.assay.file.Verb;
import org.assay.standard.Parameter;

/** Maintaining, renewing, restoring and changing a certification (ISO/IEC 17021-1, 9.6). */
public enum CycleRule implements Rule {
    MAINTAINED_BY_WHOM_MAY(Stated.shall("MNT-01", "9.6.1")
            .says("On the word of who led the audit, certification is maintained only after a positive conclusion"
                    + " without a major nonconformity, while no part is suspended, where no limit was missed, and where the audit has examined"
                    + " what its programme names; everything else goes to a competent person who did not audit.")
            .otherwise("Ask a competent decision maker who took no part in the audit.")
            .brokenBy(CycleRule::notEscalated)),

    SURVEILLANCE_IS_REVIEWED(Stated.shall("MNT-01r", "9.6.1, 9.6.2")
            .says(
                    "Certification is maintained after a surveillance or recertification of this cycle; the report of the latest"
                            + " audit is released and reviewed.")
            .otherwise("Have the surveillance carried out, its report released and reviewed.")
            .brokenBy(c -> surveyed(c)
                    ? unreviewed(c, c.file().latest(), "No audit has been conducted in this cycle.")
                    : Optional.of("No surveillance has been conducted in this cycle."))),

    MAINTAINED_WITHOUT_AN_OPEN_MAJOR(Stated.shall("MNT-01m", "9.6.1")
            .says("Certification is maintained once it is shown that the requirements are met again: no major"
                    + " nonconformity is left unverified.")
            .otherwise("Have the audit team verify the corrective action of each open major nonconformity.")
            .brokenBy(c -> DecisionRule.open(
                    c.file().result().majors().filter(f -> f.standing() != FindingStanding.VERIFIED)))),

    MAINTAINED_WITH_ACCEPTED_PLANS(Stated.house("HOUSE-120")
            .says("Certification is maintained once the client's plan for every minor nonconformity is accepted.")
            .otherwise("Ask the client for the plan of each minor nonconformity, and have it reviewed and accepted; or"
                    + " record why it need not be awaited.")
            .brokenBy(c -> DecisionRule.open(
                    c.file().result().minors().filter(f -> !f.standing().planned())))),

    /** Suspending and lifting rest on grounds of their own, and are no word about the audit as a whole. */
    MAINTAINED_ONCE_AFTER_AN_AUDIT(Stated.house("HOUSE-171")
            .says("After an audit certification is maintained once; it is maintained again after the next audit.")
            .otherwise("Look at the decision that was taken, or record why it is decided once more.")
            .brokenBy(CycleRule::maintainedBefore)),

    DECISION_AGAINST_THE_TEAM_IS_JUSTIFIED(Stated.should("DEC-04e", "9.5.3.1")
            .says(
                    "A decision that differs from what a team has recommended, and no later audit of that kind has overtaken, is"
                            + " justified.")
            .otherwise("Record why you decide otherwise than the team recommends.")
            .brokenBy(c -> c.file().concludedAgainst().map(a -> against(a, c)))),

    RECERTIFICATION_HAS_ENDED(Stated.shall("REC-01", "9.6.3.1")
            .says("A decision about renewal follows a recertification audit of this cycle.")
            .otherwise("Carry out the recertification audit first.")
            .brokenBy(c -> recertification(c).isPresent()
                    ? Optional.empty()
                    : Optional.of("No recertification audit has been conducted in this cycle."))),

    RECERTIFICATION_IS_REVIEWED(Stated.shall("REC-01r", "9.6.3.1, 9.5.3.1")
            .says("The report of the recertification audit is released and reviewed by somebody who did not audit.")
            .otherwise("Have the recertification carried out, its report released and reviewed.")
            .brokenBy(c ->
                    unreviewed(c, recertification(c), "No recertification audit has been conducted in this cycle."))),

    RECERTIFICATION_LOOKS_BACK_OVER_ALL(Stated.shall("REC-01b", "9.6.3.1.1, 9.1.3.2")
            .says(
                    "A recertification audit of before the last year of its cycle carries another cycle only where no surveillance came"
                            + " after it, for it looks back over the whole of the cycle.")
            .otherwise("Carry out a recertification audit in the last year, after the surveillances of the cycle.")
            .brokenBy(CycleRule::surveyedSince)),

    /** Within the months after which a certified system is looked at again; the body's own reading, as after Stage 2. */
    RECERTIFICATION_IS_NOT_LONG_AGO(Stated.house("HOUSE-239")
            .says(
                    "Another cycle begins within as many months after the recertification audit as may pass between a certification"
                            + " and its first surveillance.")
            .otherwise("Have what may have changed since then looked at, or record why what was seen then still holds.")
            .brokenBy(c -> recertification(c)
                    .flatMap(Audit::lastDay)
                    .filter(last -> c.today().isAfter(last.plusMonths(c.law().of(Parameter.FIRST_SURVEILLANCE_MONTHS))))
                    .map(last -> "The recertification audit ended on " + written(last) + "."))),

    WHOLE_CYCLE_IS_LOOKED_AT(Stated.shall("REC-01w", "9.6.3.1.1, 9.5.4")
            .alsoKeeps("DEC-07")
            .says(
                    "A renewal looks back over the whole cycle: earlier reports, nonconformities, complaints and changes.")
            .asks("What did you read of the whole cycle, and what follows from it?")
            .otherwise("Read them and answer for it in your own words.")),

    REFUSED_RENEWAL_STANDS(Stated.house("HOUSE-320")
            .says("Where renewal was refused, certification is renewed or restored on an audit that has ended since.")
            .otherwise("Have an audit look at what the refusal rested on, or record what has changed since, and why the"
                    + " refusal does not stand.")
            .brokenBy(CycleRule::refusedBefore)),

    RENEWAL_SAYS_WHAT_IT_LEAVES_OUT(Stated.shall("REC-04p", "9.6.5.5, 8.2.2 f")
            .says("Another cycle covers every AI system that the certificate names; what it leaves out is named in the"
                    + " decision, with the reasons.")
            .otherwise("Say what is left out and why, or send the client a proof that names every AI system of the"
                    + " certificate.")
            .about("refusedPart")
            .brokenBy(CycleRule::leftOutInSilence)),

    RESTORED_IN_TIME(Stated.shall("REC-06", "9.6.3.2.5")
            .says("An expired certification is restored within six months; later it takes a Stage 2 at least.")
            .otherwise("Carry out a Stage 2, and decide about a certification that begins anew.")
            .brokenBy(c -> c.file()
                    .certification()
                    .term()
                    .map(t -> Renewal.restorableUntil(t.until(), c.law().of(Parameter.RESTORATION_MONTHS)))
                    .filter(limit -> c.today().isAfter(limit))
                    .map(limit -> "It could be restored until " + written(limit) + "."))),

    SUSPENSION_WAS_RESOLVED(Stated.house("HOUSE-66")
            .says(
                    "Where a certification expired while it, or a part that stays in its scope, was suspended, the cause of"
                            + " the suspension is resolved before it is restored.")
            .otherwise("Have the cause resolved and looked at, or record why it no longer counts.")
            .brokenBy(c -> c.file()
                    .certification()
                    .begunBy(c.today())
                    .openSuspension()
                    .map(s -> "It was suspended on " + written(s.from()) + ", and nobody lifted that.")
                    .or(() -> SuspensionRule.suspendedInTheProof(c)))),

    /** Carried out within the months of restoration, it still leaves the expiry to the cycle before: see {@code Renewal}. */
    STAGE_2_FOLLOWS_THE_EXPIRY(Stated.shall("REC-06a", "9.6.3.2.5")
            .says("A certification that begins anew after expiry rests on a Stage 2 carried out since then.")
            .otherwise("Programme a Stage 2 and carry it out.")
            .brokenBy(c -> c.file()
                    .certification()
                    .term()
                    .filter(t -> c.file()
                            .result()
                            .lastDay()
                            .filter(d -> d.isAfter(t.until()))
                            .isEmpty())
                    .map(t -> "The certification expired on " + written(t.until())
                            + "; no Stage 2 has been conducted since."))),

    EXTENSION_WAS_REVIEWED(Stated.shall("SPE-01", "9.6.4.1")
            .says("The application for a wider scope was reviewed, and what has to be audited for it was determined.")
            .otherwise("Have the client apply, and a competent reviewer accept what is to be audited.")
            .brokenBy(c -> c.file().extension().isPresent()
                    ? Optional.empty()
                    : Optional.of("No application for a wider scope has been accepted."))),

    EXTENSION_WAS_AUDITED(Stated.shall("SPE-01a", "9.6.4.1")
            .says(
                    "An audit of this cycle that ran after the wider scope was applied for and reviewed is over, and its report"
                            + " is reviewed.")
            .otherwise("Have it looked at in a special audit, or with the next surveillance.")
            .brokenBy(c -> c.file().renamesAlone()
                    ? Optional.empty()
                    : unreviewed(
                            c,
                            ExtensionRule.audit(c),
                            "No audit of this cycle has run since the wider scope was accepted for audit."))),

    REDUCTION_IS_WORDED(Stated.shall("SUS-04", "9.6.5.5")
            .says(
                    "A reduced scope leaves out AI systems or sites that the certificate covers, and its wording is ready.")
            .otherwise("Draft a proof that names the AI systems and sites that stay.")
            .brokenBy(CycleRule::leavesNothingOut)),

    /** A sentence that names no AI system or site may stay; whoever decides has read it for that. */
    SMALLER_SCOPE_READS_SMALLER(Stated.house("HOUSE-249")
            .says("Where a certificate leaves out what it covered, its scope does not read as before.")
            .otherwise(
                    "Send the client a proof whose sentence says what stays, or record that the sentence names nothing of what is left"
                            + " out.")
            .brokenBy(c -> {
                CertifiedScope stays = c.file().paper().proofed();
                CertifiedScope last = c.file().paper().certified();
                return !last.beyond(stays).isEmpty()
                                && stays.sentence() != null
                                && stays.sentence().equals(last.sentence())
                        ? Optional.of("Left out: " + last.beyond(stays).words() + "; the sentence stays as it was.")
                        : Optional.empty();
            })),

    PART_IS_NAMED(Stated.shall("SUS-01p", "9.6.5.2, 9.6.5.3")
            .says("A suspension of a part names the AI systems that it concerns, and not all of them.")
            .otherwise("Name their numbers, or suspend the whole.")
            .about("systems")
            .brokenBy(CycleRule::unnamed)),

    A_PART_IS_SUSPENDED(Stated.shall("SUS-03p", "9.6.5.4")
            .says("What is lifted is the suspension of a part that lasts.")
            .otherwise("Look at where the certification stands.")
            .brokenBy(c ->
                    c.file().certification().begunBy(c.today()).suspendedPart().isPresent()
                            ? Optional.empty()
                            : Optional.of("No part is suspended."))),

    CLIENT_WANTS_THE_END(Stated.house("HOUSE-67")
            .says("The client has asked in writing to end its certification, and knows what follows.")
            .asks("In which letter, and of which day, does the client ask for the end, and what was it told that"
                    + " follows?")
            .otherwise("Name the letter and its day in your own words.")),

    ANOTHER_BODY_GOES_ON(Stated.house("HOUSE-68")
            .says("Another certification body has taken the certification over, and its decision has been seen.")
            .asks("Which body has taken it over, on which day did it decide, and where have you seen its decision?")
            .otherwise("Name the body and the day of its decision in your own words."));

    private final Stated stated;

    CycleRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    private static Optional<String> unreviewed(Case c, Optional<Audit> audit, String none) {
        return audit.isEmpty()
                ? Optional.of(none)
                : audit.filter(a -> a.standing() != AuditStanding.REVIEWED)
                        .map(a -> c.file().title(a) + " stands at “"
                                + a.standing().words() + "”.");
    }

    /** A special audit or a follow-up looks at what it is for, and not at what every surveillance looks at (9.6.2.2). */
    private static boolean surveyed(Case c) {
        LocalDate since = c.file().certification().term().map(Term::decidedOn).orElse(LocalDate.MIN);
        return c.file().audits().stream()
                .filter(a -> a.kind() == AuditKind.SURVEILLANCE || a.kind() == AuditKind.RECERTIFICATION)
                .filter(a -> a.standing().conducted() || a.before())
                .anyMatch(a -> a.lastDay().filter(d -> d.isAfter(since)).isPresent());
    }

    private static Optional<String> maintainedBefore(Case c) {
        return c.file().latest().flatMap(audit -> c.file().decisions().stream()
                .filter(d -> d.verb() == Verb.MAINTAIN)
                .filter(d -> d.takenOn(audit, audit.lastDay().orElse(LocalDate.MAX)))
                .flatMap(d -> Stream.ofNullable(d.decidedOn()))
                .max(LocalDate::compareTo)
                .map(on -> "It was maintained on " + written(on) + ", after "
                        + c.file().title(audit) + "."));
    }

    /** The recertification audit of this cycle, once it is conducted. */
    static Optional<Audit> recertification(Case c) {
        LocalDate since = c.file().certification().term().map(Term::decidedOn).orElse(LocalDate.MIN);
        return c.file().audits().reversed().stream()
                .filter(a ->
                        a.kind() == AuditKind.RECERTIFICATION && a.standing().conducted())
                .filter(a -> a.lastDay().filter(d -> d.isAfter(since)).isPresent())
                .findFirst();
    }

    private static Optional<String> surveyedSince(Case c) {
        Optional<LocalDate> early = c.file().certification().term().flatMap(t -> recertification(c)
                .flatMap(Audit::lastDay)
                .filter(d -> !d.isAfter(t.until().minusYears(1))));
        return early.flatMap(ended -> c.file().audits().stream()
                .filter(a -> a.kind() == AuditKind.SURVEILLANCE && a.standing().conducted())
                .flatMap(a -> a.lastDay().stream())
                .filter(ended::isBefore)
                .max(LocalDate::compareTo)
                .map(day -> "The recertification audit ended on " + written(ended) + ", and a surveillance on "
                        + written(day) + "."));
    }

    private static Optional<String> notEscalated(Case c) {
        Basis basis = c.file().basis();
        boolean audited = c.entries().anyMatch(p -> !basis.auditedAs(p).isEmpty());
        if (!audited && c.entries().anyMatch(p -> !basis.tookPart(p).isEmpty())) {
            return Optional.of("You dealt with a nonconformity in this cycle, and did not lead the latest audit.");
        }
        if (!audited) {
            return PeopleRule.DECIDER_IS_COMPETENT.weigh(c) instanceof Weighed.Broken(String fact)
                    ? Optional.of(fact)
                    : Optional.empty();
        }
        Optional<Audit> latest = c.file().latest();
        if (latest.filter(a -> a.leader().filter(m -> c.isActor(m.person())).isPresent())
                .isEmpty()) {
            return Optional.of("You took part in an audit of this cycle, and did not lead the latest.");
        }
        if (latest.filter(a -> c.entries().anyMatch(p -> wasThere(a, p))).isEmpty()) {
            return Optional.of(
                    "You lead the audit by now, and were not there when it ended, as far as its time is on record.");
        }
        Set<UUID> restsOn = c.file().lastExamined().stream().map(Audit::id).collect(toSet());
        boolean major = c.file()
                .result()
                .majors()
                .anyMatch(f -> f.standing() != FindingStanding.VERIFIED
                        || f.raised().filter(r -> restsOn.contains(r.audit())).isPresent());
        if (major) {
            return Optional.of("You led the audit, and it has a major nonconformity.");
        }
        if (c.file().certification().begunBy(c.today()).suspendedPart().isPresent()) {
            return Optional.of("You led the audit, and a part of the scope is suspended.");
        }
        if (ExaminationRule.PROGRAMMED_POINTS_WERE_EXAMINED.weigh(c) instanceof Weighed.Waived) {
            return Optional.of("You led the audit, and it left out some of what its programme names.");
        }
        Optional<String> late = LimitRule.lately(c);
        if (late.isPresent()) {
            return Optional.of("You led the audit, and do not answer alone for a limit that was missed. " + late.get());
        }
        if (stands(ChangeRule.LETTERS_OF_THE_CLIENT_ARE_READ, c)) {
            return Optional.of("You led the audit, and a letter of the client awaits an answer.");
        }
        if (stands(ChangeRule.WHAT_FOLLOWS_FROM_A_NOTICE_HAS_FOLLOWED, c)) {
            return Optional.of("You led the audit, and what follows from a change has not come.");
        }
        if (FindingRule.LATE_ENTRIES_ARE_CONFIRMED.weigh(c) instanceof Weighed.Waived) {
            return Optional.of("You led the audit, and what was entered late about a nonconformity is not confirmed.");
        }
        if (stands(OpenAuditRule.SPECIAL_AUDITS_ARE_HELD, c) || stands(OpenAuditRule.NO_OTHER_AUDIT_IS_OPEN, c)) {
            return Optional.of("You led the audit, and another audit of the cycle is still open or was not held.");
        }
        return c.file().concludedAgainst().map(a -> "You led the audit. " + against(a, c));
    }

    /** Whether she led it on its days: alone so all along, or with time in it on its last day where another leader left. */
    private static boolean wasThere(Audit audit, Person leader) {
        boolean succeeds = audit.left().stream().anyMatch(m -> m.part() == Part.LEAD_AUDITOR);
        return succeeds
                ? audit.work().presences().stream()
                        .filter(p -> p.person().equals(leader))
                        .anyMatch(p -> audit.lastDay().filter(p.day()::equals).isPresent())
                : audit.work().presences().isEmpty()
                        || audit.work().presences().stream()
                                .anyMatch(p -> p.person().equals(leader));
    }

    /** Whether a rule is broken, with a reason on record or without. */
    private static boolean stands(Rule rule, Case c) {
        Weighed weighed = rule.weigh(c);
        return weighed instanceof Weighed.Broken || weighed instanceof Weighed.Waived;
    }

    private static String against(Audit audit, Case c) {
        return "The conclusion of " + c.file().title(audit) + " was: "
                + Objects.requireNonNull(audit.conclusion()).advice().words() + ".";
    }

    private static Optional<String> refusedBefore(Case c) {
        LocalDate cycle = c.file().certification().term().map(Term::decidedOn).orElse(LocalDate.MIN);
        return c.file().decisions().stream()
                .filter(d -> d.verb() == Verb.REFUSE_RENEWAL && d.standing() == DecisionStanding.DECIDED)
                .flatMap(d -> Stream.ofNullable(d.decidedOn()))
                .filter(on -> !on.isBefore(cycle))
                .max(LocalDate::compareTo)
                .filter(on -> c.file().conducted().stream()
                        .noneMatch(a -> a.standing() == AuditStanding.REVIEWED
                                && a.lastDay().filter(d -> d.isAfter(on)).isPresent()))
                .map(on -> "Renewal was refused on " + written(on) + ", and no audit has ended since.");
    }

    private static Set<Integer> covered(Case c) {
        Set<Integer> issued = c.file().paper().covered();
        Profile applied = c.file().application().profile();
        return issued != null ? issued : applied == null ? Set.of() : applied.inScopeByNumber();
    }

    private static Optional<String> leavesNothingOut(Case c) {
        if (!c.file().paper().standing().proofed()) {
            return Optional.of("The certificate document stands at “"
                    + c.file().paper().standing().words() + "”.");
        }
        CertifiedScope stays = c.file().paper().proofed();
        CertifiedScope last = c.file().paper().certified();
        CertifiedScope covered = new CertifiedScope(null, null, covered(c), last.sites());
        return stays.systems() != null && stays.lessThan(covered)
                ? Optional.empty()
                : Optional.of("The proof leaves nothing out that the certificate covers, or adds to it.");
    }

    private static Optional<String> leftOutInSilence(Case c) {
        if (!c.deed().lacks(FormText.Decided.class, FormText.Decided::refusedPart)) {
            return Optional.empty();
        }
        return Optional.of(c.file().paper().certified().beyond(c.file().paper().proofed()))
                .filter(left -> !left.isEmpty())
                .map(left -> "The certificate names what the proof leaves out: " + left.words() + ".");
    }

    private static Optional<String> unnamed(Case c) {
        Set<Integer> named =
                c.deed().said(PartOfTheScope.class).map(PartOfTheScope::systems).orElse(Set.of());
        Set<Integer> covered = covered(c);
        if (named.isEmpty()) {
            return Optional.of("No AI system is named.");
        }
        if (!covered.containsAll(named)) {
            return Optional.of("The certificate covers the AI systems "
                    + covered.stream().sorted().map(String::valueOf).collect(joining(", "))
                    + ".");
        }
        Set<Integer> suspended = new HashSet<>(named);
        c.file().certification().begunBy(c.today()).suspensions().stream()
                .filter(Suspension::open)
                .map(Suspension::systems)
                .filter(Objects::nonNull)
                .forEach(suspended::addAll);
        return suspended.containsAll(covered)
                ? Optional.of("No AI system would be left that is not suspended.")
                : Optional.empty();
    }
}
