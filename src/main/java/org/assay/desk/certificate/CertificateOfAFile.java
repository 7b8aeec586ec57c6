package org.assay.desk.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.access.Acting;
import org.assay.desk.NotThere;
import org.assay.file.CertificationFile;
import org.assay.file.Letters;
import org.assay.file.PaperStanding;
import org.assay.file.ReissueKind;
import org.assay.house.BodyCalendar;
import org.assay.register.Canonical;
import org.assay.register.Tx;
import org.assay.register.certificate.CertificateDocumentRow;
import org.assay.register.certification.Files;
import org.jspecify.annotations.Nullable;

/** The certificate of a file: the proof while there is one, and every revision that was issued. */
@ApplicationScoped
public class CertificateOfAFile {
    /**
     * The document as it stands.
     *
     * @param proof the text as the client is shown it; null before there is a proof, and once it is issued
     * @param asked what is asked to be printed anew, in words; null where nothing is
     * @param rewordings name and address as they would read, letter by letter against what was printed last
     * @param revisions as issued, the latest first
     */
    public record Told(
            UUID file,
            PaperStanding standing,
            @Nullable LocalDate approvedOn,
            @Nullable CertificateText proof,
            @Nullable String asked,
            List<Rewording> rewordings,
            List<CertificatePrint> revisions) {}

    /** How something that is printed would read. */
    public record Rewording(String what, Letters letters) {}

    private final Tx tx;
    private final Files files;
    private final BodyCalendar calendar;
    private final WordingACertificate wording;

    CertificateOfAFile(Tx tx, Files files, BodyCalendar calendar, WordingACertificate wording) {
        this.tx = tx;
        this.files = files;
        this.calendar = calendar;
        this.wording = wording;
    }

    /**
     * The certificate document of a file.
     *
     * @throws NotThere where there is no such file in view
     */
    public Told of(Acting who, UUID id) {
        LocalDate today = calendar.today();
        return tx.ask(who.viewer(), () -> {
            CertificationFile file =
                    files.see(id, today).orElseThrow(NotThere::new).file();
            boolean proofed = file.paper().standing() == PaperStanding.PROOF
                    || file.paper().standing() == PaperStanding.OBJECTED
                    || file.paper().standing() == PaperStanding.APPROVED;
            return new Told(
                    id,
                    file.paper().standing(),
                    file.paper().approvedOn(),
                    proofed ? wording.proofed(file, today) : null,
                    file.paper().reissue() == null ? null : asked(file.paper().reissue(), wording.said(file)),
                    file.paper().reissue() == null ? List.of() : rewordings(revisions(id), wording.said(file)),
                    revisions(id));
        });
    }

    /** What is asked for: {@code translation: French}. */
    private static String asked(ReissueKind kind, WordingACertificate.Said said) {
        String what = IssuingACertificate.language(said);
        String version =
                Objects.requireNonNullElse(said.reissue().soaVersion(), "").strip();
        return Stream.of(kind.words(), what, version).filter(w -> !w.isEmpty()).collect(Collectors.joining(": "));
    }

    private static List<Rewording> rewordings(List<CertificatePrint> revisions, WordingACertificate.Said said) {
        if (revisions.isEmpty()) {
            return List.of();
        }
        CertificateText was = revisions.getFirst().text();
        return Stream.of(
                        rewording("Name", was.name(), said.reissue().name()),
                        rewording("Address", was.address(), said.reissue().address()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Rewording> rewording(String what, String was, @Nullable String now) {
        return now == null || now.isBlank() || now.strip().equals(was.strip())
                ? Optional.empty()
                : Optional.of(new Rewording(what, Letters.between(was, now)));
    }

    private static List<CertificatePrint> revisions(UUID file) {
        return CertificateDocumentRow.<CertificateDocumentRow>list(
                        "certification = ?1 and content is not null order by revision desc", file)
                .stream()
                .map(r -> Canonical.read(Objects.requireNonNull(r.content), CertificatePrint.class))
                .toList();
    }
}
