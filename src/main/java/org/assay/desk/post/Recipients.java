package org.assay.desk.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.Finding;
import org.assay.file.Function;
import org.assay.file.Member;
import org.assay.file.Person;
import org.assay.programme.Holder;

/**
 * Who is meant. Roles stand in tokens, where nobody can look them up; so the people of the body are found by what they are
 * competent for, and by the audits that they are in.
 */
@ApplicationScoped
class Recipients {
    private final EntityManager em;

    Recipients(EntityManager em) {
        this.em = em;
    }

    /** The persons of whom something is awaited, or to whom it is told. */
    Set<UUID> of(Holder to, CertificationFile file, UUID subject, LocalDate today) {
        return switch (to) {
            case CLIENT -> members(file.client(), today);
            case PROGRAMME_MANAGER -> competent(file, today, Function.PROGRAMME, Function.APPLICATION_REVIEW);
            case IMPARTIALITY_OFFICER -> competent(file, today, Function.IMPARTIALITY);
            case LEAD_AUDITOR -> leaders(file, subject);
            case TEAM -> team(file, subject).map(m -> m.person().id()).collect(Collectors.toSet());
            case TECHNICAL_REVIEWER -> outside(file, competent(file, today, Function.REPORT_REVIEW));
            case DECISION_MAKER -> outside(file, competent(file, today, Function.DECISION));
        };
    }

    private Set<UUID> members(UUID client, LocalDate today) {
        return Set.copyOf(em.createQuery(
                        "select m.person from MembershipRow m where m.client = :client and m.endedOn is null and m.since <= :today"
                                + " and (m.until is null or m.until > :today)",
                        UUID.class)
                .setParameter("client", client)
                .setParameter("today", today)
                .getResultList());
    }

    private Set<UUID> competent(CertificationFile file, LocalDate today, Function... functions) {
        return Set.copyOf(em.createQuery(
                        "select distinct c.person from CompetenceRow c where c.function in :functions"
                                + " and c.standard = :standard and c.from <= :today"
                                + " and (c.until is null or c.until >= :today) and (c.endedOn is null or c.endedOn >= :today)",
                        UUID.class)
                .setParameter("functions", List.of(functions))
                .setParameter("standard", file.standard())
                .setParameter("today", today)
                .getResultList());
    }

    /** Whoever audited neither reviews nor decides. */
    private static Set<UUID> outside(CertificationFile file, Set<UUID> people) {
        Set<UUID> audited = file.team().map(Person::id).collect(Collectors.toSet());
        return people.stream().filter(p -> !audited.contains(p)).collect(Collectors.toSet());
    }

    private static Set<UUID> leaders(CertificationFile file, UUID subject) {
        Stream<Audit> audits = about(file, subject).stream();
        return audits.flatMap(a -> a.leader().stream())
                .map(m -> m.person().id())
                .collect(Collectors.toSet());
    }

    private static Stream<Member> team(CertificationFile file, UUID subject) {
        return about(file, subject).stream().flatMap(a -> a.team().stream());
    }

    /** The audit that it is about, or that raised the finding that it is about; else the latest that has a team. */
    private static Optional<Audit> about(CertificationFile file, UUID subject) {
        return file.audit(subject)
                .or(() -> file.finding(subject).flatMap(Finding::raised).flatMap(r -> file.audit(r.audit())))
                .or(() -> file.audits().reversed().stream()
                        .filter(a -> !a.team().isEmpty())
                        .findFirst());
    }
}
