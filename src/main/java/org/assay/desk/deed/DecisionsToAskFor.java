package org.assay.desk.deed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.access.Acting;
import org.assay.access.Role;
import org.assay.file.NextDecision;
import org.assay.file.Part;
import org.assay.file.Verb;
import org.assay.house.BodyCalendar;
import org.assay.programme.DueKind;
import org.assay.register.certification.Files;
import org.jspecify.annotations.Nullable;

/** Files whose latest audit calls for a decision that nobody has asked for: they wait for its leader, or first for a proof. */
@ApplicationScoped
class DecisionsToAskFor {
    /** Files with a reviewed audit since whose end nothing was decided; which of them wait is for their documents to say. */
    private static final String UNDECIDED =
            "select c.id, coalesce(k.shown, k.name), (select count(p) from ParticipationRow p"
                    + " where p.certification = c.id and p.person = :me and p.part = :leading)"
                    + " from CertificationRow c join ClientRow k on k.id = c.client"
                    + " where (:file is null or c.id = :file)"
                    + " and c.refusedOn is null and c.withdrawnOn is null and c.endedOn is null"
                    + " and (:manages = true or exists (select 1 from ParticipationRow p where p.certification = c.id"
                    + " and p.person = :me and p.part = :leading)) and exists (select 1 from AuditRow a where a.certification = c.id"
                    + " and a.standing = org.assay.file.AuditStanding.REVIEWED"
                    + " and a.kind in (org.assay.file.AuditKind.STAGE_2, org.assay.file.AuditKind.SURVEILLANCE,"
                    + " org.assay.file.AuditKind.RECERTIFICATION)"
                    + " and not exists (select 1 from DecisionRow d where d.certification = c.id"
                    + " and (d.decidedOn >= a.lastDay and d.verb in :answers or d.standing in"
                    + " (org.assay.file.DecisionStanding.REQUESTED, org.assay.file.DecisionStanding.INFORMATION_ASKED))))"
                    + " order by c.id desc";

    private final EntityManager em;
    private final Files files;
    private final BodyCalendar calendar;

    DecisionsToAskFor(EntityManager em, Files files, BodyCalendar calendar) {
        this.em = em;
        this.files = files;
        this.calendar = calendar;
    }

    /** What waits for this person, within the transaction of another question. */
    Stream<WaitingForMe.Waiting> of(Acting who, @Nullable UUID file) {
        boolean manages = who.is(Role.PROGRAMME_MANAGER);
        if (!manages && !who.is(Role.LEAD_AUDITOR)) {
            return Stream.of();
        }
        List<Object[]> found = em.createQuery(UNDECIDED, Object[].class)
                .setParameter("file", file)
                .setParameter("manages", manages)
                .setParameter(
                        "answers",
                        Arrays.stream(Verb.values())
                                .filter(NextDecision::answers)
                                .toList())
                .setParameter("me", who.person().id())
                .setParameter("leading", Part.LEAD_AUDITOR)
                .setMaxResults(WaitingForMe.MOST)
                .getResultList();
        List<Object[]> hers =
                found.stream().filter(r -> manages || (Long) r[2] > 0).toList();
        Map<UUID, Files.Seen> all =
                files.seeInAList(hers.stream().map(r -> (UUID) r[0]).toList(), calendar.today());
        return hers.stream().flatMap(r -> Stream.ofNullable(all.get((UUID) r[0]))
                .flatMap(seen -> NextDecision.of(seen.file(), calendar.today()).stream())
                .filter(next -> next.proof() ? manages : (Long) r[2] > 0)
                .map(next -> new WaitingForMe.Waiting(
                        (UUID) r[0],
                        path(next, (UUID) r[0]),
                        (String) r[1],
                        Ball.toAskFor(next).what(),
                        null,
                        null,
                        WaitingForMe.Clock.of(r[0], DueKind.RECERTIFICATION_REQUESTED))));
    }

    private static String path(NextDecision next, UUID file) {
        return next.proof() ? "/deeds/" + Operation.DRAFT_PROOF.path() + "/" + file : "/decision-request";
    }
}
