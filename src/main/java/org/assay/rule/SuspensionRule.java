package org.assay.rule;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assay.calendar.Days.written;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assay.calendar.Limits;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.Case;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.FormText;
import org.assay.file.Ground;
import org.assay.file.Occasion;
import org.assay.file.PartOfTheScope;
import org.assay.file.Suspension;
import org.assay.standard.Parameter;

/** Suspending, lifting and withdrawing (ISO/IEC 17021-1, 9.6.5). */
public enum SuspensionRule implements Rule {
    GROUND_IS_STATED(Stated.shall("SUS-01", "9.6.5.2")
            .says("A suspension or withdrawal states its ground, from the list and in words.")
            .otherwise("Choose the ground and describe it in a sentence.")
            .about("ground")
            .brokenBy(c -> {
                if (c.deed().ground() == null) {
                    return Optional.of("No ground is chosen.");
                }
                return c.deed().groundWords().isBlank()
                        ? Optional.of("The ground is not described in words.")
                        : Optional.empty();
            })),

    CAUSE_IS_RESOLVED(Stated.shall("SUS-03", "9.6.5.4")
            .says("The cause of the suspension is resolved.")
            .asks("What shows that the cause is resolved?")
            .otherwise("Look at the evidence and answer for it in your own words, or leave the suspension in place.")),

    FILE_SHOWS_THE_CAUSE_RESOLVED(Stated.shall("SUS-03f", "9.6.5.4")
            .says(
                    "Where the file tells what a suspension rests on, it tells as well that this is over: audits that were"
                            + " not allowed were held and reviewed since then, a breached agreement binds again, and after a team"
                            + " that concluded against certification somebody has verified or audited what it found or left out.")
            .otherwise(
                    "Have the audit carried out and its report reviewed, or the agreement put in force; until then the"
                            + " suspension stays.")
            .brokenBy(SuspensionRule::unresolved)),

    FAILING_SYSTEM_WAS_LOOKED_AT(Stated.house("HOUSE-246")
            .says(
                    "A suspension because the management system fails is lifted once an audit has ended, or a corrective action was"
                            + " verified, since it began.")
            .otherwise("Have an audit look at it, or record which document shows that the system works again.")
            .justifiedByARecord()
            .brokenBy(c -> lasting(c).stream()
                    .filter(s -> s.ground() == Ground.SYSTEM_FAILS
                            && c.file().concludedAgainst().isEmpty())
                    .filter(s -> !seenSince(s.from(), c))
                    .findFirst()
                    .map(s -> "Since " + written(s.from())
                            + " no audit has ended and no corrective action was verified."))),

    LIFTED_PART_IS_NAMED(Stated.shall("SUS-03q", "9.6.5.4")
            .says(
                    "Where several parts are suspended, a lifting names the AI systems whose cause is resolved, also as far as the file"
                            + " tells; the others stay suspended.")
            .otherwise("Name the numbers of the AI systems that are suspended no longer.")
            .about("systems")
            .brokenBy(SuspensionRule::unnamed)),

    WHAT_STAYS_CONFORMS(Stated.shall("DEC-03r", "9.5.2")
            .says(
                    "At a reduction every major nonconformity is verified and the plan of every minor accepted, but for those"
                            + " that concern only what is left out, which the decision names.")
            .otherwise("Have the rest verified and accepted, or name what concerns only the part that is left out.")
            .about("leavesWith")
            .brokenBy(SuspensionRule::openInWhatStays)),

    /** Some clauses are met system by system, the others by the management system as a whole. */
    LEAVING_NONCONFORMITY_IS_OF_THE_PART(Stated.house("HOUSE-241")
            .says(
                    "A nonconformity that is said to concern only what a reduction leaves out was raised against a control or a clause"
                            + " that is met for each AI system; one against the management system as a whole stays.")
            .otherwise(
                    "Have it verified first, or record which page of which report shows that it concerns the part alone.")
            .justifiedByARecord()
            .about("leavesWith")
            .brokenBy(SuspensionRule::staysBehind)),

    SUSPENDED_PART_STAYS_OUT(Stated.shall("SUS-03r", "9.6.5.4")
            .says("Another cycle does not begin with a part of the scope whose suspension lasts.")
            .otherwise("Have the cause resolved and lift the suspension of the part, or send the client a proof without"
                    + " it.")
            .brokenBy(SuspensionRule::suspendedInTheProof)),

    /** What is certified and suspended stays so on another revision; another part may be added beside it. */
    ADDED_PART_IS_NOT_SUSPENDED(Stated.shall("SUS-03x", "9.6.5.4")
            .says("No certificate is extended by a part of the scope whose suspension lasts.")
            .otherwise(
                    "Have the cause resolved and lift the suspension of the part, or send the client a proof without it.")
            .brokenBy(SuspensionRule::suspendedAndAdded)),

    SUSPENSION_IS_WITHIN_ITS_LIMIT(Stated.should("SUS-03n", "9.6.5.4 note")
            .says("A suspension lasts no longer than the usual limit.")
            .otherwise("Record why it could not be resolved in time, or withdraw or reduce instead.")
            .brokenBy(SuspensionRule::overrun));

    private final Stated stated;

    SuspensionRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    /** The suspensions that a lifting would end: of the whole, or else of the parts that it names; of every part while it names none. */
    private static List<Suspension> lasting(Case c) {
        Set<Integer> named = lifts(c);
        return open(c).stream()
                .filter(s -> named.isEmpty()
                        || s.systems() == null
                        || s.systems().stream().anyMatch(named::contains))
                .toList();
    }

    private static List<Suspension> open(Case c) {
        boolean whole =
                c.file().certification().begunBy(c.today()).openSuspension().isPresent();
        return c.file().certification().begunBy(c.today()).suspensions().stream()
                .filter(s -> s.open() && s.whole() == whole)
                .toList();
    }

    private static Set<Integer> lifts(Case c) {
        return c.deed().said(PartOfTheScope.class).map(PartOfTheScope::systems).orElse(Set.of());
    }

    /** Of parts each can be lifted alone: another rule looks at the one that is named. */
    private static Optional<String> unresolved(Case c) {
        List<Suspension> all = open(c);
        List<String> facts =
                all.stream().flatMap(s -> unresolved(s, c).stream()).toList();
        return facts.size() < all.size() ? Optional.empty() : facts.stream().findFirst();
    }

    private static Optional<String> unnamed(Case c) {
        Set<Integer> suspended = c.file()
                .certification()
                .begunBy(c.today())
                .suspendedParts()
                .flatMap(s -> Stream.ofNullable(s.systems()))
                .flatMap(Set::stream)
                .collect(toCollection(TreeSet::new));
        boolean one =
                c.file().certification().begunBy(c.today()).suspendedParts().count() == 1;
        Set<Integer> named = lifts(c);
        return suspended.isEmpty() || (named.isEmpty() ? one : suspended.containsAll(named))
                ? lasting(c).stream()
                        .filter(_ -> !named.isEmpty())
                        .flatMap(s -> unresolved(s, c).stream())
                        .findFirst()
                : Optional.of("Suspended: AI system "
                        + suspended.stream().map(String::valueOf).collect(joining(", ")) + ".");
    }

    /** What of its cause the file shows to last; of other grounds the file tells nothing, and a person answers. */
    private static Optional<String> unresolved(Suspension s, Case c) {
        return switch (s.ground()) {
            case AUDIT_NOT_ALLOWED ->
                heldSince(s, c)
                        ? Optional.empty()
                        : Optional.of("No surveillance or recertification that looked at "
                                + (s.whole() ? "the system" : "what is suspended")
                                + " has been held and reviewed since the suspension of " + written(s.from()) + ".");
            case AGREEMENT_BREACHED ->
                Optional.ofNullable(c.file().agreement())
                                .filter(a -> a.bindsOn(c.today()))
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of("The agreement is not in force on " + written(c.today()) + ".");
            case SYSTEM_FAILS -> stillFails(c);
            case CLIENT_ASKED, CAUSE_NOT_RESOLVED, MARK_MISUSED, OTHER -> Optional.empty();
        };
    }

    /** Where a team concluded against certification, what it did not examine stays open until an audit has; and something has happened. */
    private static Optional<String> stillFails(Case c) {
        return c.file().concludedAgainst().flatMap(a -> ExaminationRule.leftUnexamined(
                        c.file().conductedSince(a))
                .map(left -> c.file().title(a) + " concluded against certification and did not examine: " + left
                        + ". No audit has since.")
                .or(() -> nothingSince(a, c)
                        ? Optional.of("Since " + c.file().title(a)
                                + " concluded against certification no audit was held, and none of its nonconformities"
                                + " was verified.")
                        : Optional.empty()));
    }

    private static boolean nothingSince(Audit audit, Case c) {
        return c.file().conductedSince(audit).size() == 1
                && c.file().findings().stream().filter(f -> f.raisedIn(audit)).noneMatch(f -> f.verified()
                        .isPresent());
    }

    private static boolean heldSince(Suspension s, Case c) {
        return c.file().audits().stream()
                .filter(a -> a.kind() == AuditKind.SURVEILLANCE
                        || a.kind() == AuditKind.RECERTIFICATION
                        || notAllowed(a, s, c))
                .filter(a -> a.standing() == AuditStanding.REVIEWED && !a.examinedNothing())
                .filter(a -> looked(a, s))
                .anyMatch(a -> a.lastDay().filter(d -> !d.isBefore(s.from())).isPresent());
    }

    /** Whether it is a special audit or a follow-up that began after the suspension, and was to be held by its day or takes the place of one. */
    private static boolean notAllowed(Audit audit, Suspension s, Case c) {
        Occasion occasion = audit.occasion();
        return occasion != null
                && !audit.kind().regular()
                && audit.kind() != AuditKind.STAGE_1
                && audit.firstDay().filter(d -> d.isAfter(s.from())).isPresent()
                && c.file().audits().stream()
                        .filter(a -> a.kind() == audit.kind())
                        .filter(a -> a.id().equals(audit.id()) || !a.standing().conducted())
                        .flatMap(a -> Stream.ofNullable(a.occasion()))
                        .anyMatch(o -> o.cause() == occasion.cause()
                                && !o.intendedFor().isAfter(s.from()));
    }

    /** Whether its sampling record names each AI system that is suspended. */
    private static boolean looked(Audit audit, Suspension s) {
        Set<Integer> seen = audit.work().lookedAt();
        return s.systems() == null || seen.containsAll(s.systems());
    }

    private static Optional<String> openInWhatStays(Case c) {
        Set<UUID> left = named(c);
        return DecisionRule.open(unsettled(c).filter(f -> !left.contains(f.id())));
    }

    /** The open nonconformities that a reduction says to concern only what it leaves out. */
    public static Set<UUID> named(Case c) {
        List<String> left = List.of(c.deed()
                .text(FormText.Decided.class, FormText.Decided::leavesWith)
                .split("[,;\\s]+"));
        return unsettled(c)
                .filter(f -> left.stream().anyMatch(f.reference()::equalsIgnoreCase))
                .map(Finding::id)
                .collect(toSet());
    }

    private static boolean seenSince(LocalDate from, Case c) {
        return c.file().audits().stream()
                        .filter(a -> a.standing().conducted() && !a.examinedNothing())
                        .anyMatch(
                                a -> a.lastDay().filter(d -> !d.isBefore(from)).isPresent())
                || c.file().findings().stream()
                        .anyMatch(f ->
                                f.verified().filter(v -> !v.on().isBefore(from)).isPresent());
    }

    private static Optional<String> staysBehind(Case c) {
        Set<UUID> left = named(c);
        return Optional.of(unsettled(c)
                        .filter(f -> left.contains(f.id()) && ofTheWhole(f.requirement()))
                        .map(f -> f.reference() + " cites " + f.requirement() + ".")
                        .collect(joining(" ")))
                .filter(words -> !words.isEmpty());
    }

    /** Risks, treatment, impact and operation are shown for each AI system (clauses 6.1 and 8), and so are controls. */
    private static boolean ofTheWhole(String requirement) {
        return !requirement.contains("A.") && !requirement.startsWith("6.1") && !requirement.startsWith("8");
    }

    private static Stream<Finding> unsettled(Case c) {
        return Stream.concat(
                c.file().result().majors().filter(f -> f.standing() != FindingStanding.VERIFIED),
                c.file().result().minors().filter(f -> !f.standing().planned()));
    }

    static Optional<String> suspendedInTheProof(Case c) {
        Set<Integer> stays = c.file().paper().systems();
        return suspended(c, n -> stays == null || stays.contains(n));
    }

    private static Optional<String> suspendedAndAdded(Case c) {
        Set<Integer> named = c.file().paper().systems();
        Set<Integer> covered = c.file().paper().covered();
        return suspended(c, n -> named != null && named.contains(n) && covered != null && !covered.contains(n));
    }

    private static Optional<String> suspended(Case c, Predicate<Integer> onTheProof) {
        return Optional.of(c.file().certification().begunBy(c.today()).suspensions().stream()
                        .filter(Suspension::open)
                        .map(Suspension::systems)
                        .filter(Objects::nonNull)
                        .flatMap(Set::stream)
                        .filter(onTheProof)
                        .distinct()
                        .sorted()
                        .map(String::valueOf)
                        .collect(joining(", ")))
                .filter(n -> !n.isEmpty())
                .map(n -> "Suspended, and on the proof: AI system " + n + ".");
    }

    private static Optional<String> overrun(Case c) {
        int months = c.law().of(Parameter.SUSPENSION_MONTHS);
        return lasting(c).stream()
                .map(s -> Limits.suspensionUntil(s.from(), months))
                .filter(limit -> c.today().isAfter(limit))
                .findFirst()
                .map(SuspensionRule::overrunSince);
    }

    private static String overrunSince(LocalDate limit) {
        return "The usual limit of this suspension was " + written(limit) + ".";
    }
}
