package org.assay.register.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assay.file.Certification;
import org.assay.file.CertificationFile;
import org.assay.file.Naming;
import org.assay.file.Suspension;
import org.assay.register.Ids;
import org.assay.register.client.ClientRow;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/** Issues certificate documents and keeps the public register in step, within the act's transaction. */
@ApplicationScoped
public class Certificates {
    private final EntityManager em;

    Certificates(EntityManager em) {
        this.em = em;
    }

    /** What the public reads of a certificate's text beside its scope. */
    public record Shown(
            String holder,
            String address,
            String sites,
            String systems,
            @Nullable String soaVersion,
            @Nullable String accreditation) {}

    /** Revision 1 of the certificate of a file that was granted today. */
    public void issue(CertificationFile granted, LocalDate today, String number, Shown shown, String content) {
        new CertificateDocumentRow(Ids.next(), granted, number, 1, today, content).persist();
        open(granted, number, today, today, shown);
    }

    /**
     * A certificate that was issued before the register kept it: it stays in force under its number, and what its revision says
     * beside this is not kept.
     */
    public void bringForward(CertificationFile file, String number, LocalDate issuedOn, Shown shown) {
        new CertificateDocumentRow(Ids.next(), file, number, file.paper().revision(), issuedOn, null).persist();
        LocalDate since = file.certification()
                .openSuspension()
                .map(Suspension::from)
                .orElse(Objects.requireNonNull(file.certification().validFrom()));
        open(file, number, issuedOn, since, shown);
    }

    /** From now on the public is shown the certificate of a file, as it stands since a day. */
    private static void open(CertificationFile file, String number, LocalDate issuedOn, LocalDate since, Shown shown) {
        ClientRow client = ClientRow.findById(file.client());
        PublicCertificateRow row = new PublicCertificateRow();
        row.number = number;
        row.certification = file.id();
        row.country = client.country;
        row.standard = file.standard();
        row.scope = file.scope();
        take(row, file.paper().revision(), issuedOn, shown);
        show(row, file, since);
        row.persist();
    }

    /** The next revision of the certificate of a file: its number stays, and without a decision all its dates. */
    public void reissue(CertificationFile now, LocalDate today, String number, Shown shown, String content) {
        int revision = now.paper().revision();
        new CertificateDocumentRow(Ids.next(), now, number, revision, today, content).persist();
        PublicCertificateRow.<PublicCertificateRow>findByIdOptional(number).ifPresent(row -> {
            row.scope = now.scope();
            take(row, revision, today, shown);
        });
    }

    /** The latest revision of a file's certificate. */
    public Optional<CertificateDocumentRow> latest(UUID certification) {
        return CertificateDocumentRow.<CertificateDocumentRow>find(
                        "certification = ?1 order by revision desc", certification)
                .firstResultOptional();
    }

    /** Whether the certificate of a file says as it was printed last that it is accredited. */
    public boolean bearsAccreditation(UUID certification) {
        return PublicCertificateRow.count("certification = ?1 and accreditation is not null", certification) > 0;
    }

    private static void take(PublicCertificateRow row, int revision, LocalDate today, Shown shown) {
        row.holderFound = row.holder == null
                ? Naming.found(shown.holder())
                : Naming.found(shown.holder(), row.holder, row.holderFound);
        row.holder = shown.holder();
        row.address = shown.address();
        row.sites = shown.sites();
        row.systems = shown.systems();
        row.soaVersion = shown.soaVersion();
        row.accreditation = shown.accreditation();
        row.revision = revision;
        row.issuedOn = today;
    }

    /** Shows the public what has changed about a certification; tells its number, or nothing where it has none. */
    public Optional<String> publish(CertificationFile now, List<String> suspendedPart, LocalDate today) {
        Optional<PublicCertificateRow> row = PublicCertificateRow.<PublicCertificateRow>find("certification", now.id())
                .firstResultOptional();
        row.ifPresent(r -> {
            show(r, now, today);
            r.suspendedPart = suspendedPart.isEmpty() ? null : String.join("\n", suspendedPart);
        });
        return row.map(r -> r.number);
    }

    private static void show(PublicCertificateRow row, CertificationFile now, LocalDate today) {
        Certification facts = now.certification();
        row.grantedOn = Objects.requireNonNull(facts.grantedOn());
        row.validFrom = Objects.requireNonNull(facts.validFrom());
        row.validUntil = Objects.requireNonNull(facts.validUntil());
        row.certifiedSince = now.inForceSince().orElse(null);
        row.suspendedFrom = facts.openSuspension().map(Suspension::from).orElse(null);
        row.withdrawnOn = facts.withdrawnOn();
        row.endedOn = facts.ending() == null ? null : facts.ending().on();
        row.transferred = facts.ending() != null && facts.ending().transferred();
        row.standingSince = today;
    }

    /** A new number; it is never given to another. */
    public String number(CertificationFile of, LocalDate today) {
        Number next = (Number) em.createNativeQuery("select nextval('certificate_number')")
                .setHint(
                        HibernateHints.HINT_NATIVE_SPACES,
                        "certificate_number") // reads no table: nothing need be written first
                .getSingleResult();
        return "%s-%d-%04d".formatted(of.standard().name(), today.getYear(), next.longValue());
    }
}
