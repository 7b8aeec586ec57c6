package org.assay.desk.deed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.client.Enquiries;
import org.assay.file.CertificationFile;

/** What a client has said before it fills in an application: in the application of another file, or in its enquiry. */
@ApplicationScoped
class SaidEarlier {
    private final EntityManager em;
    private final RecordsOfAFile records;
    private final Enquiries enquiries;

    SaidEarlier(EntityManager em, RecordsOfAFile records, Enquiries enquiries) {
        this.em = em;
        this.records = records;
        this.enquiries = enquiries;
    }

    /** Where it was said, in words; empty where nothing was. Within the transaction of another question. */
    Optional<String> where(Acting who, CertificationFile file) {
        return applied(who, file)
                .map(r -> "the application of file "
                        + em.createQuery("select c.reference from CertificationRow c where c.id = :id", String.class)
                                .setParameter("id", r.certification())
                                .getSingleResult())
                .or(() -> enquiries.said(file.client()).map(_ -> "the enquiry"));
    }

    private Optional<RecordsOfAFile.Told> applied(Acting who, CertificationFile file) {
        return em
                .createQuery(
                        "select c.id from CertificationRow c where c.client = :client and c.id <> :file order by c.id desc",
                        UUID.class)
                .setParameter("client", file.client())
                .setParameter("file", file.id())
                .setMaxResults(5)
                .getResultList()
                .stream()
                .flatMap(other -> records.read(who, other, true, Map.of()).stream()
                        .filter(r -> r.is(Operation.SUBMIT_APPLICATION))
                        .reduce((_, last) -> last)
                        .stream())
                .findFirst();
    }

    /** Within the transaction of another question, with the eyes of whoever asks. */
    void into(Map<String, String> fields, Acting who, CertificationFile file) {
        applied(who, file).ifPresentOrElse(r -> ProposalsForADeed.flatten("", r.form(), fields), () -> enquiries
                .said(file.client())
                .ifPresent(e -> {
                    fields.put("headcount", String.valueOf(e.people()));
                    fields.put("systems[0].purpose", e.use());
                }));
    }
}
