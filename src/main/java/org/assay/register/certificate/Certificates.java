package org.assay.register.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Objects;
import org.assay.file.Certification;
import org.assay.file.CertificationFile;
import org.assay.file.Suspension;
import org.assay.register.Ids;
import org.assay.register.client.ClientRow;

/** Issues certificate documents and keeps the public register in step, within the act's transaction. */
@ApplicationScoped
public class Certificates {
    private final EntityManager em;

    Certificates(EntityManager em) {
        this.em = em;
    }

    /** Revision 1 of the certificate of a file that was granted today. */
    public void issue(CertificationFile granted, LocalDate today) {
        String number = number(granted, today);
        new CertificateDocumentRow(Ids.next(), granted, number, today).persist();
        ClientRow holder = ClientRow.findById(granted.client());
        PublicCertificateRow row = new PublicCertificateRow();
        row.number = number;
        row.certification = granted.id();
        row.holder = holder.name;
        row.country = holder.country;
        row.standard = granted.standard();
        row.scope = granted.scope();
        row.revision = 1;
        show(row, granted.certification(), today);
        row.persist();
    }

    /** The next revision of the certificate of a file: its number and its dates stay. */
    public void reissue(CertificationFile now, LocalDate today) {
        PublicCertificateRow.<PublicCertificateRow>find("certification", now.id())
                .firstResultOptional()
                .ifPresent(row -> {
                    ClientRow holder = ClientRow.findById(now.client());
                    row.holder = holder.name;
                    row.revision = now.paper().revision();
                    CertificateDocumentRow.next(Ids.next(), now, row.number, today)
                            .persist();
                });
    }

    /** Shows the public what has changed about a certification; nothing where it has no certificate. */
    public void publish(CertificationFile now, LocalDate today) {
        PublicCertificateRow.<PublicCertificateRow>find("certification", now.id())
                .firstResultOptional()
                .ifPresent(row -> show(row, now.certification(), today));
    }

    private static void show(PublicCertificateRow row, Certification facts, LocalDate today) {
        row.grantedOn = Objects.requireNonNull(facts.grantedOn());
        row.validFrom = Objects.requireNonNull(facts.validFrom());
        row.validUntil = Objects.requireNonNull(facts.validUntil());
        row.suspendedFrom = facts.openSuspension().map(Suspension::from).orElse(null);
        row.withdrawnOn = facts.withdrawnOn();
        row.standingSince = today;
    }

    private String number(CertificationFile of, LocalDate today) {
        Number next = (Number)
                em.createNativeQuery("select nextval('certificate_number')").getSingleResult();
        return "%s-%d-%04d".formatted(of.standard().name(), today.getYear(), next.longValue());
    }
}
