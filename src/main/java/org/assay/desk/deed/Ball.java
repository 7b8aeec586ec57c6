package org.assay.desk.deed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.desk.certification.DueTold;
import org.assay.desk.certification.ProgrammeOfTheCycle;
import org.assay.file.ApplicationStanding;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.CertificationFile;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.Letter;
import org.assay.file.NextDecision;
import org.assay.programme.DueKind;

/** Somebody who is awaited on a file, and for what: read off where things stand, never stored. */
public record Ball(String who, String what) {
    private static final String CLIENT = "the client";
    private static final String MANAGER = "the programme manager";
    private static final String LEADER = "the lead auditor";

    private static final String DECIDER = "the decision maker";

    private static final String INFORMATION = "Information that the decision maker asked for";

    static final String TO_SETTLE = "To settle what the application review left open";
    static final String TO_AGREE = "to agree to the change of team or days, or to object";
    static final String TO_ANSWER_CHANGE = "to answer the objection to a change";
    static final String TO_CLEAR = "to look at the team in the client's place";
    static final String TO_PLAN = "to plan the audit";
    static final String TO_GIVE_TIME = "to give more time, or none";
    static final String TO_PROGRAMME = "To set the programme of the cycle";
    static final String TO_ANSWER_OFFER = "To answer the fixed-price offer";
    static final String TO_SIGN_ORDER = "To sign the change order for the wider scope";
    static final String TO_LOOK_AT_TIME = "to look at the audit time again";
    static final String TO_APPROVE_DAYS = "to approve fewer days than the method comes to";
    static final String TO_SIGN_DAYS = "To sign the change order for more days";
    static final String TO_DECLARE = "to declare that nothing ties them to the client";
    static final String TO_CARRY_OUT = "to carry out the corrective action that was planned";
    static final String TO_RESTORE = "To see whether what has expired is restored: recertification and a decision";
    static final String TO_ASK = "To ask for a decision";
    static final String TO_PROVE = "To send the client a certificate proof";
    static final String TO_CHECK = "To check the certificate proof";
    static final String TO_CHANGE = "To change the certificate proof";

    public boolean ofTheClient() {
        return who.equals(CLIENT);
    }

    static List<Ball> of(CertificationFile file, LocalDate today) {
        List<Ball> all = new ArrayList<>();
        file.mail().forEach(l -> letter(l).ifPresent(all::add));
        if (file.closedOn(today)) {
            return all;
        }
        application(file).ifPresent(all::add);
        conditions(file).ifPresent(all::add);
        Optional<Audit> next = file.nextOfItsCycle();
        file.audits().stream()
                .filter(a -> !aheadInItsCycle(a) || next.filter(a::equals).isPresent())
                .forEach(a -> all.addAll(audit(a, file.title(a))));
        look(file).ifPresent(all::add);
        file.findings().forEach(f -> all.addAll(finding(f)));
        file.changes().stream()
                .filter(n -> n.standing().awaitsTheBody())
                .forEach(n -> all.add(new Ball(MANAGER, n.kind().awaited())));
        file.openDecision()
                .ifPresent(d -> all.add(
                        switch (d.standing()) {
                            case INFORMATION_ASKED -> new Ball("the team", INFORMATION);
                            case NONE, REQUESTED, DECIDED, SET_ASIDE ->
                                new Ball(DECIDER, d.verb().words() + ": asked for, outcome open");
                        }));
        NextDecision.of(file, today).map(Ball::toAskFor).ifPresent(all::add);
        if (programmeToSet(file, today)) {
            all.add(new Ball(MANAGER, TO_PROGRAMME));
        }
        file.audits().forEach(a -> undeclared(a, file.title(a)).ifPresent(all::add));
        OffersToTheClient.quote(file, today)
                .map(q -> new Ball(CLIENT, TO_ANSWER_OFFER + ", by " + Days.written(q.until())))
                .ifPresent(all::add);
        OffersToTheClient.missing(file).map(m -> new Ball(CLIENT, m)).ifPresent(all::add);
        OffersToTheClient.wider(file).map(_ -> new Ball(CLIENT, TO_SIGN_ORDER)).ifPresent(all::add);
        file.risen().map(_ -> new Ball(CLIENT, TO_SIGN_DAYS)).ifPresent(all::add);
        switch (file.paper().standing()) {
            case PROOF -> all.add(new Ball(CLIENT, TO_CHECK));
            case OBJECTED -> all.add(new Ball(MANAGER, TO_CHANGE));
            case NONE, APPROVED, ISSUED -> {}
        }
        return all;
    }

    /** Those and, where it has expired and can be restored, whoever sees to that by the last day. */
    static List<Ball> with(List<Ball> all, List<DueTold> due) {
        return Stream.concat(
                        all.stream(),
                        due.stream()
                                .filter(d -> d.kind() == DueKind.RESTORATION)
                                .map(d -> new Ball(MANAGER, TO_RESTORE + ", by " + Days.written(d.on()))))
                .toList();
    }

    static Ball toAskFor(NextDecision next) {
        return next.proof()
                ? new Ball(MANAGER, TO_PROVE)
                : new Ball(LEADER, TO_ASK + ": " + next.verb().words().toLowerCase(Locale.ROOT));
    }

    /**
     * The same in a client's words: what decision makers and team ask each other is no matter of the client, nor is what the
     * body weighs against it before anything is decided.
     */
    static List<Ball> forTheClient(CertificationFile file, LocalDate today) {
        return of(file, today).stream().filter(b -> !b.inside()).toList();
    }

    private boolean inside() {
        return who.equals(DECIDER)
                || what.equals(INFORMATION)
                || what.endsWith(TO_DECLARE)
                || what.contains(TO_LOOK_AT_TIME)
                || what.contains(TO_APPROVE_DAYS)
                || what.startsWith(TO_ASK)
                || what.equals(TO_PROVE)
                || what.startsWith(TO_RESTORE)
                || what.equals(TO_PROGRAMME);
    }

    /** Whether a cycle runs whose surveillance and recertification nobody has programmed. */
    private static boolean programmeToSet(CertificationFile file, LocalDate today) {
        return file.standingOn(today).runs()
                && ProgrammeOfTheCycle.of(file).filter(p -> !p.isSet()).isPresent();
    }

    private static Optional<Ball> look(CertificationFile file) {
        return file.unlooked().flatMap(a -> a.lookAwaitedSince()
                .map(since -> a.timeLook() == null
                        ? new Ball(MANAGER + " or " + LEADER, file.title(a) + ": " + look(a.timeLook() != null, since))
                        : new Ball(
                                "a second person of the body",
                                file.title(a) + ": " + look(a.timeLook() != null, since))));
    }

    /** What is awaited about the time of an audit, and since when. */
    static String look(boolean approves, LocalDate since) {
        return (approves ? TO_APPROVE_DAYS : TO_LOOK_AT_TIME) + ", since " + Days.written(since);
    }

    /** Members of a team that was proposed who have not declared yet: the audit cannot begin without. */
    private static Optional<Ball> undeclared(Audit audit, String name) {
        boolean missing = audit.standing().ahead() && audit.team().stream().anyMatch(m -> m.declaredOn() == null);
        return missing ? ball("the team", name + ": " + TO_DECLARE) : Optional.empty();
    }

    private static boolean aheadInItsCycle(Audit audit) {
        return audit.standing() == AuditStanding.PROGRAMMED && audit.kind().regular() && audit.occasion() != null;
    }

    private static Optional<Ball> application(CertificationFile file) {
        boolean over =
                file.certification().grantedOn() != null || file.certification().refusedOn() != null;
        return switch (file.application().standing()) {
            case DRAFT, RETURNED, OFFERED ->
                ball(CLIENT, words(file.application().standing()));
            case SUBMITTED, ACCEPTED -> ball(MANAGER, words(file.application().standing(), file.time() != null));
            case ON_HOLD ->
                ball("the impartiality officer", words(file.application().standing()));
            case AGREED ->
                over || file.audit(AuditKind.STAGE_2).isPresent()
                        ? Optional.empty()
                        : ball(MANAGER, words(file.application().standing()));
            case DECLINED, WITHDRAWN, LAPSED -> Optional.empty();
        };
    }

    /** What an application waits for; empty where it waits for nothing. */
    static String words(ApplicationStanding standing) {
        return switch (standing) {
            case DRAFT -> "To submit the application";
            case RETURNED -> "To complete the application";
            case OFFERED -> "To sign the agreement";
            case SUBMITTED -> "To review the application";
            case ACCEPTED -> "To determine audit time and offer the agreement";
            case ON_HOLD -> "To look at an impartiality question";
            case AGREED -> "To set the audit programme";
            case DECLINED, WITHDRAWN, LAPSED -> "";
        };
    }

    /** The same where it is known whether audit time is determined. */
    static String words(ApplicationStanding standing, boolean timed) {
        return timed && standing == ApplicationStanding.ACCEPTED ? "To offer the agreement" : words(standing);
    }

    private static Optional<Ball> conditions(CertificationFile file) {
        int open = file.application().openConditions().size();
        return open == 0
                ? Optional.empty()
                : ball(MANAGER, TO_SETTLE + ": " + open + (open == 1 ? " point" : " points"));
    }

    private static List<Ball> audit(Audit audit, String name) {
        boolean unasked = audit.standing() == AuditStanding.SCHEDULED
                && audit.announcement().isPresent();
        String next = unasked ? (audit.cleared() ? TO_PLAN : TO_CLEAR) : words(audit.standing());
        String who = unasked ? (audit.cleared() ? LEADER : MANAGER) : who(audit.standing());
        return Stream.of(
                        next.isEmpty() ? Optional.<Ball>empty() : ball(who, name + ": " + next),
                        audit.underWay() && audit.objectedTo()
                                ? ball(MANAGER, name + ": " + TO_ANSWER_CHANGE)
                                : audit.awaitsConsent() ? ball(CLIENT, name + ": " + TO_AGREE) : Optional.<Ball>empty())
                .flatMap(Optional::stream)
                .toList();
    }

    private static String who(AuditStanding standing) {
        return switch (standing) {
            case SCHEDULED -> CLIENT;
            case PROGRAMMED, OBJECTED -> MANAGER;
            case REPORTED -> "a technical reviewer";
            case CONFIRMED,
                    PLANNED,
                    IN_PROGRESS,
                    ADJOURNED,
                    CONDUCTED,
                    NONE,
                    REVIEWED,
                    TERMINATED,
                    EXHAUSTED,
                    CANCELLED,
                    BROUGHT_FORWARD -> LEADER;
        };
    }

    /** What an audit waits for; empty where it waits for nothing. */
    static String words(AuditStanding standing) {
        return switch (standing) {
            case PROGRAMMED -> "to propose dates and team";
            case SCHEDULED -> "to confirm dates and team, or to object";
            case OBJECTED -> "to answer the objection";
            case CONFIRMED -> "to plan or begin the audit";
            case PLANNED -> "to begin the audit";
            case IN_PROGRESS -> "under way, to be carried out and concluded";
            case ADJOURNED -> "adjourned, to resume";
            case CONDUCTED -> "to release the report";
            case REPORTED -> "to review the report";
            case NONE, REVIEWED, TERMINATED, EXHAUSTED, CANCELLED, BROUGHT_FORWARD -> "";
        };
    }

    private static List<Ball> finding(Finding f) {
        String name = f.reference();
        Optional<Ball> next =
                switch (f.standing()) {
                    case RAISED, PLAN_RETURNED -> ball(CLIENT, name + ": " + words(f.standing()) + by(f));
                    case ANSWERED, IMPLEMENTED -> ball(LEADER, name + ": " + words(f.standing()));
                    case PLAN_ACCEPTED ->
                        f.major()
                                ? ball(CLIENT, name + ": " + words(f.standing()) + by(f))
                                : f.terms().dueOn() == null || f.carriedOut()
                                        ? Optional.<Ball>empty()
                                        : ball(CLIENT, name + ": " + TO_CARRY_OUT + by(f));
                    case NONE, VERIFIED, WITHDRAWN, SUPERSEDED -> Optional.empty();
                };
        Finding.Terms terms = f.terms();
        return Stream.of(
                        next,
                        terms.asked() == null ? Optional.<Ball>empty() : ball(LEADER, name + ": " + TO_GIVE_TIME),
                        terms.objected()
                                ? ball(LEADER, name + ": " + words(AuditStanding.OBJECTED))
                                : Optional.<Ball>empty(),
                        f.way().unconfirmed().isEmpty()
                                ? Optional.<Ball>empty()
                                : ball(
                                        "a second person of the body",
                                        name + ": to confirm what was entered late or taken back"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What a nonconformity waits for; empty where it waits for nothing. */
    static String words(FindingStanding standing) {
        return switch (standing) {
            case RAISED, PLAN_RETURNED -> "to answer";
            case ANSWERED -> "to accept or return the plan";
            case PLAN_ACCEPTED -> "to show what was done";
            case IMPLEMENTED -> "to verify";
            case NONE, VERIFIED, WITHDRAWN, SUPERSEDED -> "";
        };
    }

    private static String by(Finding f) {
        LocalDate due = f.terms().dueOn();
        return due == null ? "" : ", by " + Days.written(due);
    }

    private static Optional<Ball> letter(Letter l) {
        String what = "Letter “" + l.subject() + "”: to answer"
                + (l.dueOn() == null ? "" : ", by " + Days.written(l.dueOn()));
        return switch (l.standing()) {
            // without a day it is for the client to know, and an answer is free
            case AWAITS_CLIENT -> l.dueOn() == null ? Optional.empty() : ball(CLIENT, what);
            case AWAITS_BODY -> ball(MANAGER, what);
            case NONE, ANSWERED, CLOSED -> Optional.empty();
        };
    }

    private static Optional<Ball> ball(String who, String what) {
        return Optional.of(new Ball(who, what));
    }
}
