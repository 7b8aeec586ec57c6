package org.assay.desk.deed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.access.Role;
import org.assay.file.ApplicationStanding;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.ChangeKind;
import org.assay.file.ChangeStanding;
import org.assay.file.DecisionStanding;
import org.assay.file.FindingStanding;
import org.assay.file.LetterStanding;
import org.assay.file.Verb;
import org.assay.file.Worded;
import org.assay.register.Tx;
import org.jspecify.annotations.Nullable;

/** What waits for somebody in her roles, over all files in her view: the oldest first, at most twenty of a kind. */
@ApplicationScoped
public class WaitingForMe {
    private static final int MOST = 20;

    /**
     * One thing that waits.
     *
     * @param path of its page below the file's, with a slash before it; empty for the file itself
     * @param due day by which it is due, where one is set
     */
    public record Waiting(
            UUID file,
            String path,
            String client,
            String what,
            @Nullable LocalDate due) {}

    private final Tx tx;
    private final EntityManager em;

    WaitingForMe(Tx tx, EntityManager em) {
        this.tx = tx;
        this.em = em;
    }

    public List<Waiting> of(Acting who) {
        return tx.ask(who.viewer(), () -> {
            List<Waiting> all = new ArrayList<>();
            applications(who, all);
            audits(who, all);
            findings(who, all);
            decisions(who, all);
            letters(who, all);
            changes(who, all);
            return all;
        });
    }

    private void applications(Acting who, List<Waiting> all) {
        Set<ApplicationStanding> mine = EnumSet.noneOf(ApplicationStanding.class);
        if (who.is(Role.CLIENT)) {
            mine.addAll(List.of(ApplicationStanding.DRAFT, ApplicationStanding.RETURNED, ApplicationStanding.OFFERED));
        }
        if (who.is(Role.PROGRAMME_MANAGER)) {
            mine.addAll(List.of(ApplicationStanding.SUBMITTED, ApplicationStanding.ACCEPTED));
        }
        if (who.is(Role.IMPARTIALITY_OFFICER)) {
            mine.add(ApplicationStanding.ON_HOLD);
        }
        rows(
                        mine,
                        "select c.id, k.name, c.application from CertificationRow c join ClientRow k on k.id = c.client"
                                + " where c.application in :mine order by c.id")
                .forEach(r -> all.add(
                        new Waiting((UUID) r[0], "/application", (String) r[1], "Application " + words(r[2]), null)));
    }

    private void audits(Acting who, List<Waiting> all) {
        Set<AuditStanding> mine = EnumSet.noneOf(AuditStanding.class);
        if (who.is(Role.CLIENT)) {
            mine.add(AuditStanding.SCHEDULED);
        }
        if (who.is(Role.PROGRAMME_MANAGER)) {
            mine.addAll(List.of(AuditStanding.PROGRAMMED, AuditStanding.OBJECTED));
        }
        if (who.is(Role.LEAD_AUDITOR)) {
            mine.addAll(List.of(
                    AuditStanding.CONFIRMED,
                    AuditStanding.PLANNED,
                    AuditStanding.IN_PROGRESS,
                    AuditStanding.ADJOURNED,
                    AuditStanding.CONDUCTED));
        }
        if (who.is(Role.TECHNICAL_REVIEWER)) {
            mine.add(AuditStanding.REPORTED);
        }
        rows(
                        mine,
                        "select a.certification, k.name, a.standing, a.id, a.kind, a.firstDay from AuditRow a"
                                + " join ClientRow k on k.id = a.client where a.standing in :mine order by a.firstDay, a.id")
                .forEach(r -> all.add(new Waiting(
                        (UUID) r[0],
                        "/audits/" + r[3],
                        (String) r[1],
                        ((AuditKind) r[4]).words() + ": " + words(r[2]),
                        (LocalDate) r[5])));
    }

    /** Among them majors whose plan is accepted: the client shows what was done. */
    private void findings(Acting who, List<Waiting> all) {
        Set<FindingStanding> mine = EnumSet.noneOf(FindingStanding.class);
        if (who.is(Role.CLIENT)) {
            mine.addAll(List.of(FindingStanding.RAISED, FindingStanding.PLAN_RETURNED, FindingStanding.PLAN_ACCEPTED));
        }
        if (who.is(Role.LEAD_AUDITOR)) {
            mine.addAll(List.of(FindingStanding.ANSWERED, FindingStanding.IMPLEMENTED));
        }
        rows(
                        mine,
                        "select f.certification, k.name, f.standing, f.id, f.reference, f.dueOn from FindingRow f"
                                + " join ClientRow k on k.id = f.client where f.standing in :mine"
                                + " and (f.standing <> org.assay.file.FindingStanding.PLAN_ACCEPTED"
                                + " or f.grade = org.assay.file.Grade.MAJOR) order by f.dueOn, f.id")
                .forEach(r -> all.add(new Waiting(
                        (UUID) r[0],
                        "/findings/" + r[3],
                        (String) r[1],
                        "Nonconformity " + r[4] + ": "
                                + (r[2] == FindingStanding.PLAN_ACCEPTED ? "to show what was done" : words(r[2])),
                        (LocalDate) r[5])));
    }

    private void decisions(Acting who, List<Waiting> all) {
        Set<DecisionStanding> mine = EnumSet.noneOf(DecisionStanding.class);
        if (who.is(Role.DECISION_MAKER)) {
            mine.add(DecisionStanding.REQUESTED);
        }
        rows(
                        mine,
                        "select d.certification, k.name, d.verb from DecisionRow d join ClientRow k on k.id = d.client"
                                + " where d.standing in :mine order by d.requestedOn, d.id")
                .forEach(r -> all.add(new Waiting(
                        (UUID) r[0],
                        "/decision/"
                                + ((Verb) r[2]).name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        (String) r[1],
                        ((Verb) r[2]).words() + ": to be weighed",
                        null)));
    }

    private void letters(Acting who, List<Waiting> all) {
        Set<LetterStanding> mine = EnumSet.noneOf(LetterStanding.class);
        if (who.is(Role.CLIENT)) {
            mine.add(LetterStanding.AWAITS_CLIENT);
        }
        if (who.is(Role.PROGRAMME_MANAGER)) {
            mine.add(LetterStanding.AWAITS_BODY);
        }
        rows(
                        mine,
                        "select l.certification, k.name, l.subject, l.dueOn from LetterRow l join ClientRow k"
                                + " on k.id = l.client where l.standing in :mine order by l.dueOn, l.id")
                .forEach(r -> all.add(new Waiting(
                        (UUID) r[0], "/records", (String) r[1], "Letter “" + r[2] + "”", (LocalDate) r[3])));
    }

    /** Changes that clients have told of, and wider scopes that they apply for. */
    private void changes(Acting who, List<Waiting> all) {
        if (!who.is(Role.PROGRAMME_MANAGER)) {
            return;
        }
        Set<ChangeStanding> mine = EnumSet.of(ChangeStanding.TOLD, ChangeStanding.APPLIED);
        rows(
                        mine,
                        "select n.certification, k.name, n.kind from ChangeNoticeRow n join ClientRow k"
                                + " on k.id = n.client where n.standing in :mine order by n.toldOn, n.id")
                .forEach(r -> all.add(new Waiting(
                        (UUID) r[0],
                        "/records",
                        (String) r[1],
                        "Change told of, " + ((ChangeKind) r[2]).words() + ": to look at",
                        null)));
    }

    private List<Object[]> rows(Set<?> mine, String query) {
        return mine.isEmpty()
                ? List.of()
                : em.createQuery(query, Object[].class)
                        .setParameter("mine", mine)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    private static String words(Object standing) {
        return ((Worded) standing).words();
    }
}
