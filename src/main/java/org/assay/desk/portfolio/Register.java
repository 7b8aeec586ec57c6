package org.assay.desk.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.desk.Typefaces;
import org.assay.register.certification.Files;
import org.assay.register.client.ClientRow;
import org.assay.standard.Catalogue;
import org.assay.standard.LawBook;

/** Looks up what the register has already of what is handed in. Inside a transaction, as the body. */
@ApplicationScoped
class Register {
    static final List<Column> AUDITORS = List.of(
            Column.CYCLE_AUDITORS,
            Column.SURVEILLANCE_1_AUDITORS,
            Column.SURVEILLANCE_2_AUDITORS,
            Column.RECERTIFICATION_AUDITORS);

    private final EntityManager em;
    private final LawBook laws;
    private final Catalogue catalogue;
    private final Typefaces typefaces;

    Register(EntityManager em, LawBook laws, Catalogue catalogue, Typefaces typefaces) {
        this.em = em;
        this.laws = laws;
        this.catalogue = catalogue;
        this.typefaces = typefaces;
    }

    Known known(ReadingAPortfolio.Tables tables, LocalDate today) {
        Set<String> people = AUDITORS.stream()
                .flatMap(c -> tables.all(c).stream())
                .flatMap(cell -> Stream.of(cell.split("\\|", -1)))
                .map(Known::key)
                .collect(Collectors.toSet());
        List<String> certificates = tables.all(Column.CERTIFICATE_NUMBER);
        List<String> organisations =
                tables.all(Column.ORGANISATION).stream().map(Known::key).toList();
        return new Known(
                today,
                laws.on(today),
                catalogue,
                persons(people),
                certificates(certificates),
                clients(organisations),
                inForce(organisations, today),
                typefaces);
    }

    private record APerson(String key, UUID id) {}

    private record Called(String key, ClientRow client) {}

    private record InForce(UUID client, String reference) {}

    private Map<String, List<UUID>> persons(Collection<String> names) {
        return em.createQuery("select p.nameKey, p.id from PersonRow p where p.nameKey in :names", APerson.class)
                .setParameter("names", names)
                .getResultStream()
                .collect(Collectors.groupingBy(APerson::key, Collectors.mapping(APerson::id, Collectors.toList())));
    }

    private Set<String> certificates(Collection<String> numbers) {
        Set<String> taken = new HashSet<>(
                em.createQuery("select d.number from CertificateDocumentRow d where d.number in :numbers", String.class)
                        .setParameter("numbers", numbers)
                        .getResultList());
        taken.addAll(em.createQuery(
                        "select r.certificate from RunningRow r where r.certificate in :numbers and r.standing <> RETURNED",
                        String.class)
                .setParameter("numbers", numbers)
                .getResultList());
        return taken;
    }

    private Map<String, List<ClientRow>> clients(Collection<String> names) {
        return em.createQuery(
                        "select n.key, k from ClientRow k join (select c.id as client, c.nameKey as key from ClientRow c"
                                + " union select f.client as client, f.nameKey as key from FormerNameRow f) n"
                                + " on n.client = k.id where n.key in :names order by k.id",
                        Called.class)
                .setParameter("names", names)
                .getResultStream()
                .collect(Collectors.groupingBy(Called::key, Collectors.mapping(Called::client, Collectors.toList())));
    }

    private Map<UUID, String> inForce(Collection<String> names, LocalDate today) {
        return em.createQuery(
                        "select k.id, min(o.reference) from CertificationRow o join ClientRow k on k.id = o.client"
                                + " where (k.nameKey in :names or k.id in (select f.client from FormerNameRow f where f.nameKey in :names))"
                                + " and o.standard in :standards" + Files.IN_FORCE + " group by k.id",
                        InForce.class)
                .setParameter("names", names)
                .setParameter("standards", catalogue.certified())
                .setParameter("today", today)
                .getResultStream()
                .collect(Collectors.toMap(InForce::client, InForce::reference));
    }
}
