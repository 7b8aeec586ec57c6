package org.assay.desk.deed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.Finding;
import org.assay.file.Letter;

/** Somebody who is awaited on a file, and for what: read off where things stand, never stored. */
public record Ball(String who, String what) {
    private static final String CLIENT = "the client";
    private static final String MANAGER = "the programme manager";
    private static final String LEADER = "the lead auditor";

    public boolean ofTheClient() {
        return who.equals(CLIENT);
    }

    static List<Ball> of(CertificationFile file) {
        List<Ball> all = new ArrayList<>();
        application(file).ifPresent(all::add);
        file.audits().forEach(a -> all.addAll(audit(a, file.title(a))));
        file.findings().forEach(f -> all.addAll(finding(f)));
        file.mail().forEach(l -> letter(l).ifPresent(all::add));
        file.changes().stream()
                .filter(n -> n.standing().awaitsTheBody())
                .forEach(n ->
                        all.add(new Ball(MANAGER, "Change told of, " + n.kind().words() + ": to look at")));
        file.openDecision()
                .ifPresent(d -> all.add(
                        switch (d.standing()) {
                            case INFORMATION_ASKED ->
                                new Ball("the team", "Information that the decision maker asked for");
                            case NONE, REQUESTED, DECIDED, SET_ASIDE ->
                                new Ball("the decision maker", d.verb().words() + ": asked for, outcome open");
                        }));
        switch (file.paper().standing()) {
            case PROOF -> all.add(new Ball(CLIENT, "To check the certificate proof"));
            case OBJECTED -> all.add(new Ball(MANAGER, "To change the certificate proof"));
            case NONE, APPROVED, ISSUED -> {}
        }
        return all;
    }

    private static Optional<Ball> application(CertificationFile file) {
        return switch (file.application().standing()) {
            case DRAFT -> ball(CLIENT, "To submit the application");
            case RETURNED -> ball(CLIENT, "To complete the application");
            case OFFERED -> ball(CLIENT, "To sign the agreement");
            case SUBMITTED -> ball(MANAGER, "To review the application");
            case ACCEPTED -> ball(MANAGER, "To determine audit time and offer the agreement");
            case ON_HOLD -> ball("the impartiality officer", "To look at an impartiality question");
            case AGREED ->
                file.audits().isEmpty() && file.certification().grantedOn() == null
                        ? ball(MANAGER, "To set the audit programme")
                        : Optional.empty();
            case DECLINED, WITHDRAWN, LAPSED -> Optional.empty();
        };
    }

    private static List<Ball> audit(Audit audit, String name) {
        Optional<Ball> next =
                switch (audit.standing()) {
                    case PROGRAMMED -> ball(MANAGER, name + ": to propose dates and team");
                    case SCHEDULED -> ball(CLIENT, name + ": to confirm dates and team, or to object");
                    case OBJECTED -> ball(MANAGER, name + ": to answer the objection");
                    case CONFIRMED -> ball(LEADER, name + ": to plan or begin the audit");
                    case PLANNED -> ball(LEADER, name + ": to begin the audit");
                    case IN_PROGRESS -> ball(LEADER, name + ": under way");
                    case ADJOURNED -> ball(LEADER, name + ": adjourned, to resume");
                    case CONDUCTED -> ball(LEADER, name + ": to release the report");
                    case REPORTED -> ball("a technical reviewer", name + ": to review the report");
                    case NONE, REVIEWED, TERMINATED, CANCELLED -> Optional.empty();
                };
        Optional<Ball> change = audit.objectedTo() && audit.underWay()
                ? ball(MANAGER, name + ": to answer the objection to a change")
                : audit.awaitsConsent()
                        ? ball(CLIENT, name + ": to agree to the change of team or days, or to object")
                        : Optional.empty();
        return Stream.concat(next.stream(), change.stream()).toList();
    }

    private static List<Ball> finding(Finding f) {
        String name = f.reference();
        Optional<Ball> next =
                switch (f.standing()) {
                    case RAISED, PLAN_RETURNED -> ball(CLIENT, name + ": to answer" + by(f));
                    case ANSWERED -> ball(LEADER, name + ": to accept or return the plan");
                    case PLAN_ACCEPTED ->
                        f.major() ? ball(CLIENT, name + ": to show what was done" + by(f)) : Optional.empty();
                    case IMPLEMENTED -> ball(LEADER, name + ": to verify");
                    case NONE, VERIFIED, WITHDRAWN -> Optional.empty();
                };
        Finding.Terms terms = f.terms();
        return Stream.of(
                        next,
                        terms.asked() == null
                                ? Optional.<Ball>empty()
                                : ball(LEADER, name + ": to give more time, or none"),
                        terms.objected() ? ball(LEADER, name + ": to answer the objection") : Optional.<Ball>empty(),
                        f.way().unconfirmed().isEmpty()
                                ? Optional.<Ball>empty()
                                : ball("a second person of the body", name + ": to confirm what was entered late"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String by(Finding f) {
        LocalDate due = f.terms().dueOn();
        return due == null ? "" : ", by " + Days.written(due);
    }

    private static Optional<Ball> letter(Letter l) {
        String what = "Letter “" + l.subject() + "”: to answer"
                + (l.dueOn() == null ? "" : ", by " + Days.written(l.dueOn()));
        return switch (l.standing()) {
            case AWAITS_CLIENT -> ball(CLIENT, what);
            case AWAITS_BODY -> ball(MANAGER, what);
            case NONE, ANSWERED, CLOSED -> Optional.empty();
        };
    }

    private static Optional<Ball> ball(String who, String what) {
        return Optional.of(new Ball(who, what));
    }
}
