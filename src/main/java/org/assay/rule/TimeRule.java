package org.assay.rule;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import org.assay.audittime.Bounds;
import org.assay.calendar.Days;
import org.assay.file.ApplicationStanding;
import org.assay.file.Attendance;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditTime;
import org.assay.file.Basis;
import org.assay.file.Case;
import org.assay.file.Schedule;

/** How long an audit takes (ISO/IEC 17021-1, 9.1.4). */
public enum TimeRule implements Rule {
    TIME_IS_WITHIN_THE_TABLE(Stated.house("HOUSE-05")
            .says("The days of the initial audit lie within the table of the body's method.")
            .otherwise("Choose days within the table, or record why they leave it; a second person then approves.")
            .brokenBy(c -> c.deed()
                    .said(AuditTime.class)
                    .filter(t -> t.bounds().leavesInAll(t.total()))
                    .map(t -> Days.halves(t.total()) + " in all; the table gives "
                            + Bounds.words(t.bounds().least(), t.bounds().most()) + "."))),

    STAGES_ARE_WITHIN_THEIR_BOUNDS(Stated.house("HOUSE-06")
            .says("Each stage lasts as long as the body's method foresees.")
            .otherwise("Choose days within the bounds of each stage, or record why a stage leaves them.")
            .brokenBy(TimeRule::outOfBounds)),

    CALCULATED_DAYS_ARE_TAKEN(Stated.house("HOUSE-310")
            .says("The days of the initial audit are at least those that a calculating method comes to.")
            .otherwise(
                    "Take the days of the method, or record why fewer are enough; a second person then approves, before anything"
                            + " is offered.")
            .about("stage2")
            .brokenBy(c -> c.deed()
                    .said(AuditTime.class)
                    .filter(t -> !t.bounds().leaves(t.stage1(), t.stage2()) && t.total() < t.comesTo())
                    .map(t -> Days.halves(t.total()) + " in all; the method " + t.method() + " comes to "
                            + Days.halves(t.comesTo()) + "."))),

    LICENSED_TABLE_IS_REACHED(Stated.shall42006("AT-02m", "Annex A")
            .says(
                    "Days by the licensed table of ISO/IEC 42006 are at least what the table and its additions come to, from the"
                            + " numbers that are taken and from those of the application that was reviewed.")
            .otherwise(
                    "Determine at least the days of the method; where the application’s numbers are wrong, have it returned"
                            + " and corrected.")
            .about("stage2")
            .brokenBy(TimeRule::belowTheTable)),

    UNACCREDITED_METHOD_STAYS_UNACCREDITED(Stated.shall("TIM-01", "9.1.4.2")
            .says("Where the body is accredited for the work, audit time follows the method of its accreditation.")
            .otherwise("Calculate the days by the accredited method.")
            .about("stage1")
            .brokenBy(c -> c.deed()
                    .said(AuditTime.class)
                    .filter(t -> t.accreditationAsksMore())
                    .map(t -> "The body is accredited for this work, and the method " + t.method()
                            + " may not carry accreditation."))),

    NOBODY_IS_IN_TWO_AUDITS(Stated.house("HOUSE-174")
            .says("Nobody is entered for more than one day on a day, in all audits together.")
            .otherwise("Enter the half-days as they were, here and in the other audit, or record how both can be true.")
            .brokenBy(c -> c.deed()
                    .said(Attendance.class)
                    .map(Attendance::elsewhere)
                    .map(all -> all.stream()
                            .map(e -> PeopleRule.nth(c.audit(), e.person()) + " is entered in " + e.where() + " on "
                                    + Days.written(e.day()) + ".")
                            .collect(joining(" "))))),

    WORK_CAN_BE_ACCREDITED(Stated.shall("TIM-01u", "9.1.4.2")
            .asTheBodyReadsIt()
            .says("Where the body is accredited for the work today, nothing is offered, signed, begun, granted,"
                    + " renewed, restored or extended on audit days that may not carry that accreditation.")
            .otherwise(
                    "Determine the days by the accredited method, anew where they are offered or signed already, and offer"
                            + " the agreement again; once auditing has begun, in another application. What was certified before the body"
                            + " was accredited is kept up without accreditation until it expires: have its client apply anew in time, so"
                            + " that the accredited days are determined and all of it is audited before then.")
            .brokenBy(c -> Optional.ofNullable(c.file().application().time())
                    .filter(_ -> c.file()
                            .audit(c.deed().subject())
                            .filter(a -> !opens(a, c))
                            .isEmpty())
                    .filter(_ -> c.file().accreditationAsksMore(c.law()))
                    .map(t -> "The body is accredited for this work, and the days rest on the method " + t.method()
                            + ", which may not carry accreditation."))),

    TIME_IS_DETERMINED(Stated.shall("TIM-02", "9.1.4.3")
            .says("Audit time and its justification are on record before the agreement is offered.")
            .otherwise("Determine the audit days first.")
            .brokenBy(c -> c.file().application().time() == null
                            && c.file().certification().cycles().isEmpty()
                    ? Optional.of("No audit days are on record.")
                    : Optional.empty())),

    SIGNED_DAYS_STAND(Stated.house("HOUSE-313")
            .says(
                    "Days that the client has signed stand; other ones end its agreement, for a recorded reason, and are offered and"
                            + " signed anew.")
            .otherwise(
                    "Leave the days as they are signed, or record why they are determined anew: the agreement ends with that, and"
                            + " nothing is audited before another one is signed. What an audit shows is a change order.")
            .brokenBy(TimeRule::signed)),

    TIME_COMES_BEFORE_THE_AUDIT(Stated.shall("TIM-02d", "9.1.4.3")
            .asTheBodyReadsIt()
            .says("Audit time is determined, or determined anew, before the initial audit begins.")
            .otherwise("Add a visit where more time is needed, or have a shortfall approved; other days are for another"
                    + " application.")
            .brokenBy(c -> c.file().audits().stream()
                    .filter(Basis::begun)
                    .findFirst()
                    .map(a -> c.file().title(a) + " has begun."))),

    OVERRIDE_IS_APPROVED(Stated.house("HOUSE-07")
            .says(
                    "Days that leave the table, are fewer than its method comes to, or rest on other numbers than the application"
                            + " has and fewer days than these would give, are approved by a second person.")
            .otherwise("Ask another person who may determine audit time to approve the days.")
            .brokenBy(c -> Optional.ofNullable(c.file().application().time())
                    .filter(t -> t.override() && t.approvedBy() == null)
                    .map(t -> "The days " + beside(t) + ", and nobody else has approved them."))),

    ANOTHER_PERSON_APPROVES(Stated.house("TIM-02c")
            .says("Whoever approves days that leave the table or its method is not the person who determined them.")
            .otherwise("Ask another person who may determine audit time.")
            .brokenBy(c -> Optional.ofNullable(c.file().application().time())
                    .filter(t -> c.isActor(t.determinedBy()))
                    .map(t -> "You determined these days on " + Days.written(t.determinedOn()) + "."))),

    PLANNED_DAYS_ARE_DELIVERED(Stated.should("TIM-02b", "9.1.4.3")
            .says("The days scheduled for an audit are at least the days that were determined for it.")
            .otherwise("Schedule the days that were determined, or record why fewer are enough.")
            .brokenBy(TimeRule::tooFew)),

    DELIVERED_TIME_IS_ON_RECORD(Stated.house("HOUSE-41")
            .says("Who was there on which half-days is on record before the report is reviewed.")
            .otherwise("Ask the lead auditor to enter the time, or record why it is not known.")
            .brokenBy(c ->
                    c.audit().work().presences().isEmpty() ? Optional.of("No time is entered.") : Optional.empty())),

    SHORTFALL_IS_APPROVED(Stated.house("HOUSE-42")
            .says("Where less time was delivered than was determined, somebody who was not there has approved the"
                    + " reason.")
            .otherwise("Ask a programme manager or technical reviewer to approve the shortfall, or add a visit.")
            .brokenBy(c -> c.audit().work().shortfallApprovedBy() == null ? shortfall(c) : Optional.empty())),

    APPROVER_WAS_NOT_THERE(Stated.house("HOUSE-43")
            .says("A shortfall of audit time is approved by somebody who took no part in the audit.")
            .otherwise("Ask a programme manager or technical reviewer who was not in the team.")
            .brokenBy(c -> c.audit()
                    .everybody()
                    .filter(m -> c.isActor(m.person()))
                    .findFirst()
                    .map(m -> "You were " + m.part().words() + " in this audit."))),

    TIME_WAS_LOOKED_AT_AGAIN(Stated.house("HOUSE-181")
            .says(
                    "Audit time is looked at again after an audit, for what it showed, before the next one is dated in its"
                            + " cycle and before it begins.")
            .otherwise("Look at the time again after that audit, have fewer days approved, or record why it needs no"
                    + " look.")
            .brokenBy(TimeRule::notLookedAt)),

    LOOKED_AT_TIME_REACHES_THE_METHOD(Stated.house("HOUSE-182")
            .says(
                    "Time that is looked at again is at least what the method comes to, and what a person had chosen before.")
            .otherwise("Take at least these days, or record why fewer are enough; a second person then approves.")
            .about("stage2")
            .brokenBy(TimeRule::lookedBelow)),

    LOOKED_AT_TIME_STAYS_WITHIN_THE_TABLE(Stated.house("HOUSE-186")
            .says(
                    "Time that is looked at again leaves neither the table of the body's method nor what it foresees for a stage.")
            .otherwise("Choose days within the table, or record why they leave it; a second person then approves.")
            .about("stage2")
            .brokenBy(TimeRule::lookedBeyond)),

    FEWER_DAYS_ARE_APPROVED_BY_TWO(Stated.house("HOUSE-196")
            .says("Whoever approves days that leave the method is not the person who looked at the time.")
            .otherwise("Ask another person who may determine audit time.")
            .brokenBy(c -> Optional.ofNullable(c.audit().timeLook())
                    .filter(l -> c.isActor(l.by()))
                    .map(l -> "You looked at the time on " + Days.written(l.on()) + ".")));

    private final Stated stated;

    TimeRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    /** Whether the audit is the one that certification, or another cycle of it, begins with: none begins that could not be granted. */
    private static boolean opens(Audit audit, Case c) {
        return audit.kind() == AuditKind.RECERTIFICATION
                || (audit.kind() == AuditKind.STAGE_1
                        && c.file().certification().grantedOn() == null);
    }

    /** Days that may no longer be audited are no days that stand: those of a body that has been accredited since. */
    private static Optional<String> signed(Case c) {
        boolean barred = c.file().accreditationAsksMore(c.law());
        return Optional.ofNullable(c.file().agreement())
                .filter(a -> c.file().application().standing() == ApplicationStanding.AGREED
                        && a.bindsOn(c.today())
                        && c.file().audits().stream()
                                .noneMatch(Basis::begun) // then no other days are determined at all
                        && !barred)
                .map(a -> "Agreement " + a.reference() + " was signed on " + Days.written(a.signedOn())
                        + "; it would end today.");
    }

    /** Half-days that time in place of what is on record takes without a reason. */
    private static int least(AuditTime now, Case c) {
        return Optional.ofNullable(c.file().time()).map(now::leastAfter).orElseGet(now::comesTo);
    }

    private static String beside(AuditTime t) {
        return t.bounds().leaves(t.stage1(), t.stage2())
                ? "leave the table"
                : t.total() < t.comesTo()
                        ? "are fewer than the method comes to"
                        : "rest on other numbers than the application has";
    }

    private static Optional<String> belowTheTable(Case c) {
        return c.deed().said(AuditTime.class).filter(AuditTime::accredited).flatMap(t -> {
            String all = Days.halves(t.total()) + " in all; the method comes to ";
            return t.total() < t.bounds().least()
                    ? Optional.of(all + Days.halves(t.bounds().least()) + ".")
                    : Optional.of(t.belowTheApplication())
                            .filter(below -> below > 0)
                            .map(below ->
                                    all + Days.halves(t.total() + below) + " from the application’s own numbers.");
        });
    }

    /** Below a licensed table no reason leads: that is another rule's. */
    private static Optional<String> lookedBelow(Case c) {
        return c.deed()
                .said(AuditTime.class)
                .filter(t -> !t.accredited() || t.total() >= t.bounds().least())
                .filter(t -> t.total() < least(t, c))
                .map(t -> Days.halves(t.total()) + " in all; "
                        + (t.total() < t.comesTo()
                                ? "the method comes to " + Days.halves(t.comesTo())
                                : "a person had chosen " + Days.halves(least(t, c)) + ", more than the method came to")
                        + ".");
    }

    /** More than the table gives, or a stage out of its bounds; fewer than the method comes to is another rule's. */
    private static Optional<String> lookedBeyond(Case c) {
        return c.deed()
                .said(AuditTime.class)
                .filter(t -> t.total() >= least(t, c))
                .flatMap(t -> t.bounds().leavesInAll(t.total())
                        ? Optional.of(Days.halves(t.total()) + " in all; the table gives "
                                + Bounds.words(t.bounds().least(), t.bounds().most()) + ".")
                        : outOfBounds(c));
    }

    private static Optional<String> outOfBounds(Case c) {
        return c.deed().said(AuditTime.class).flatMap(t -> {
            Bounds b = t.bounds();
            if (b.leavesStage1(t.stage1())) {
                return Optional.of("Stage 1 of " + Days.halves(t.stage1()) + "; foreseen are "
                        + Days.halves(b.stage1Least()) + " to " + Days.halves(b.stage1Most()) + ".");
            }
            return b.leavesStage2(t.stage2())
                    ? Optional.of("Stage 2 of " + Days.halves(t.stage2()) + "; foreseen are "
                            + Days.halves(b.stage2Least()) + " to " + Days.halves(b.stage2Most()) + ".")
                    : Optional.empty();
        });
    }

    /** Only what lead auditor and auditors spent counts (ISO/IEC 17021-1, 9.1.4.4). */
    private static Optional<String> shortfall(Case c) {
        int delivered = c.audit().delivered();
        int determined = c.file().determined(c.audit());
        return !c.audit().work().presences().isEmpty() && delivered < determined
                ? Optional.of("Delivered: " + Days.halves(delivered) + "; determined: " + Days.halves(determined) + ".")
                : Optional.empty();
    }

    /** An audit whose days no method gives is dated and begins without; what was before the file is not looked at. */
    private static Optional<String> notLookedAt(Case c) {
        Audit audit = c.audit();
        boolean early = audit.kind().initial() && c.deed().said(Schedule.class).isPresent();
        return early || !ofAMethod(audit.kind())
                ? Optional.empty()
                : c.file()
                        .unlooked()
                        .map(a -> (a.timeLook() == null
                                        ? "Nobody has looked at the time again after "
                                        : "Nobody else has approved the days after ")
                                + c.file().title(a) + ".");
    }

    private static boolean ofAMethod(AuditKind kind) {
        return switch (kind) {
            case STAGE_1, STAGE_2, SURVEILLANCE, RECERTIFICATION -> true;
            case FOLLOW_UP, SPECIAL -> false;
        };
    }

    private static Optional<String> tooFew(Case c) {
        return c.deed().said(Schedule.class).flatMap(s -> {
            int determined = c.file().determined(c.audit());
            return s.halfDays() < determined
                    ? Optional.of(Days.halves(s.halfDays()) + " of audit are scheduled; " + Days.halves(determined)
                            + " were determined.")
                    : Optional.empty();
        });
    }
}
