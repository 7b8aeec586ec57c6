package org.assay.register.integrity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assay.file.Certification;
import org.assay.file.CertificationFile;
import org.assay.file.Suspension;
import org.assay.register.Canonical;
import org.assay.register.certificate.CertificateDocumentRow;
import org.assay.register.certificate.PublicCertificateRow;
import org.assay.register.client.ClientRow;
import org.jspecify.annotations.Nullable;

/** Compares what the public reads of a certificate with the file as its journal tells it, and with what was issued. */
final class RegisterOfAFile {
    private final CertificationFile file;
    private final Found found;

    RegisterOfAFile(CertificationFile file, Found found) {
        this.file = file;
        this.found = found;
    }

    void compare() {
        List<CertificateDocumentRow> issued =
                CertificateDocumentRow.list("certification = ?1 order by revision desc", file.id());
        Optional<PublicCertificateRow> row = PublicCertificateRow.<PublicCertificateRow>find("certification", file.id())
                .firstResultOptional();
        Certification facts = file.certification();
        if (facts.grantedOn() == null) {
            found.unless(row.isEmpty(), Difference.Kind.REGISTER, "It shows a certificate that was never granted");
            return;
        }
        if (row.isEmpty()) {
            found.add(Difference.Kind.REGISTER, "The certificate is granted, and the public register does not show it");
            return;
        }
        dates(row.get(), facts);
        if (issued.isEmpty()) {
            found.add(Difference.Kind.REGISTER, "No certificate document is kept of what the public register shows");
        } else {
            text(row.get(), issued.getFirst());
        }
    }

    private void dates(PublicCertificateRow row, Certification facts) {
        same("standard", file.standard(), row.standard);
        same("granted on", facts.grantedOn(), row.grantedOn);
        same("valid from", facts.validFrom(), row.validFrom);
        same("valid until", facts.validUntil(), row.validUntil);
        same("suspended from", facts.openSuspension().map(Suspension::from).orElse(null), row.suspendedFrom);
        same("withdrawn on", facts.withdrawnOn(), row.withdrawnOn);
        same("ended on", facts.ending() == null ? null : facts.ending().on(), row.endedOn);
        same(
                "goes on with another body",
                facts.ending() != null && facts.ending().transferred(),
                row.transferred);
        same("a part is suspended", facts.suspendedPart().isPresent(), row.suspendedPart != null);
        same("country", ClientRow.<ClientRow>findById(file.client()).country, row.country);
    }

    private void text(PublicCertificateRow row, CertificateDocumentRow last) {
        same("number", last.number, row.number);
        same("revision", last.revision, row.revision);
        if (last.content == null) {
            return;
        }
        Printed.Text text = Canonical.known(last.content, Printed.class).text();
        same("holder", text == null ? null : text.name(), row.holder);
        same("address", text == null ? null : text.address(), row.address);
        same("sites", text == null || text.sites() == null ? "" : String.join("\n", text.sites()), row.sites);
        same("scope", text == null ? null : text.scope(), row.scope);
        same("issued on", last.issuedOn, row.issuedOn);
    }

    /** What the public reads of a certificate as it was printed. Its components are those of what is kept. */
    record Printed(@Nullable Text text) {
        record Text(
                @Nullable String name,
                @Nullable String address,
                @Nullable List<String> sites,
                @Nullable String scope) {}
    }

    private void same(String what, @Nullable Object told, @Nullable Object shown) {
        found.unless(
                Objects.equals(told, shown),
                Difference.Kind.REGISTER,
                "The public register, " + what + ": the file says " + said(told) + ", the public reads " + said(shown));
    }

    private static String said(@Nullable Object value) {
        return value == null ? "nothing" : "“" + Trees.spoken(value.toString().replace('\n', ' ')) + "”";
    }
}
