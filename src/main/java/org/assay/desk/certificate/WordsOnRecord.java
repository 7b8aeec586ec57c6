package org.assay.desk.certificate;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assay.desk.Noticed;
import org.assay.desk.OnRecord;
import org.assay.desk.ReadBack;
import org.assay.desk.application.AppliedFor;
import org.assay.desk.application.SiteLine;
import org.assay.file.Areas;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeNotice;
import org.assay.file.ChangeStanding;
import org.assay.file.Naming;
import org.assay.lifecycle.ApplicationMove;
import org.assay.lifecycle.AuditMove;
import org.assay.lifecycle.ChangeMove;
import org.assay.lifecycle.PortfolioMove;
import org.assay.register.Canonical;
import org.assay.register.certificate.Certificates;
import org.assay.register.certification.DeedRecordRow;
import org.assay.register.client.ClientRow;

/** Reads what a proof may say: applications, the certificate, and what auditors have written. Inside a transaction. */
@ApplicationScoped
public class WordsOnRecord {
    private static final List<String> APPLIED =
            List.of(ApplicationMove.SUBMIT.journaled(), PortfolioMove.BRING_FORWARD.journaled());
    private static final String WIDENED = ChangeMove.APPLY.journaled();
    private static final List<String> AUDITED = Stream.of(
                    AuditMove.RECORD_PAPER, AuditMove.CONCLUDE, AuditMove.RELEASE_REPORT, AuditMove.REVIEW_REPORT)
            .map(AuditMove::journaled)
            .toList();

    /** What an application says of the scope; the rest of it is of people, papers and prices. */
    private static final List<String> OF_THE_SCOPE =
            List.of("scopeSentence", "sites", "systems", "processes", "processList", "units", "unitList");

    private final Certificates certificates;

    WordsOnRecord(Certificates certificates) {
        this.certificates = certificates;
    }

    /**
     * What stands on record of a file.
     *
     * @param notices what the client has told of changes from which a new print follows
     */
    public OnRecord of(CertificationFile file, List<Noticed> notices) {
        List<DeedRecordRow> applied = applied(file);
        List<AppliedFor> read = applied.stream()
                .map(r -> ReadBack.as(r.kept().form(), AppliedFor.class))
                .toList();
        ClientRow client = ClientRow.findById(file.client());
        Set<String> words = new HashSet<>();
        add(words, client.name);
        applied.forEach(
                r -> OF_THE_SCOPE.forEach(part -> gather(words, r.kept().form().path(part))));
        file.application().technicalAreas().forEach(area -> add(words, Areas.words(area)));
        DeedRecordRow.<DeedRecordRow>list("certification = ?1 and deed in ?2", file.id(), AUDITED)
                .forEach(r -> gather(words, r.kept().form()));
        printed(file).ifPresent(text -> add(words, text.scope()));
        return new OnRecord(client.name, words, places(file, read), notices);
    }

    private List<OnRecord.Place> places(CertificationFile file, List<AppliedFor> applied) {
        return Stream.concat(
                        applied.stream()
                                .flatMap(a -> Stream.concat(
                                        a.sites().stream().map(WordsOnRecord::place),
                                        a.address().isBlank()
                                                ? Stream.of()
                                                : Stream.of(new OnRecord.Place(a.address(), "")))),
                        printed(file).map(text -> new OnRecord.Place(text.address(), "")).stream())
                .filter(p -> !(p.street() + p.town()).isBlank())
                .distinct()
                .toList();
    }

    private static OnRecord.Place place(SiteLine site) {
        return new OnRecord.Place(Objects.requireNonNullElse(site.address(), ""), site.place());
    }

    /** The application that was handed in last, and those for a wider scope that were accepted. */
    private static List<DeedRecordRow> applied(CertificationFile file) {
        List<DeedRecordRow> rows = DeedRecordRow.list(
                "certification = ?1 and deed in ?2 order by id",
                file.id(),
                Stream.concat(APPLIED.stream(), Stream.of(WIDENED)).toList());
        Optional<DeedRecordRow> first =
                rows.reversed().stream().filter(r -> APPLIED.contains(r.deed)).findFirst();
        Predicate<DeedRecordRow> accepted = r -> Optional.ofNullable(r.made)
                .flatMap(file::change)
                .map(ChangeNotice::standing)
                .filter(s -> s == ChangeStanding.ACCEPTED || s == ChangeStanding.IN_EFFECT)
                .isPresent();
        return Stream.concat(
                        first.stream(),
                        rows.stream().filter(r -> r.deed.equals(WIDENED)).filter(accepted))
                .toList();
    }

    private Optional<CertificateText> printed(CertificationFile file) {
        return certificates.latest(file.id()).map(last -> last.content).map(c -> Canonical.read(
                        c, CertificatePrint.class)
                .text());
    }

    private static void gather(Set<String> words, JsonNode node) {
        if (node.isTextual()) {
            add(words, node.asText());
        }
        node.forEach(part -> gather(words, part));
    }

    private static void add(Set<String> words, String text) {
        Arrays.stream(Naming.spelled(text).split(" ")).filter(w -> !w.isEmpty()).forEach(words::add);
    }
}
