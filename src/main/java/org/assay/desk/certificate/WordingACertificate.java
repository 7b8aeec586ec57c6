package org.assay.desk.certificate;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.desk.ReadBack;
import org.assay.desk.application.AppliedFor;
import org.assay.desk.application.SiteLine;
import org.assay.desk.application.SystemLine;
import org.assay.file.AuditKind;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeNotice;
import org.assay.file.Language;
import org.assay.file.ProofBasis;
import org.assay.file.Verb;
import org.assay.lifecycle.ApplicationMove;
import org.assay.lifecycle.CertificateMove;
import org.assay.lifecycle.ChangeMove;
import org.assay.lifecycle.PortfolioMove;
import org.assay.register.Canonical;
import org.assay.register.certificate.Certificates;
import org.assay.register.certification.DeedRecordRow;
import org.assay.register.client.ClientRow;
import org.assay.standard.Body;
import org.jspecify.annotations.Nullable;

/** Words a certificate from what was applied for, proofed and audited. Inside a transaction. */
@ApplicationScoped
public class WordingACertificate {
    private static final String APPLIED = ApplicationMove.SUBMIT.journaled();
    /** What stands in place of an application where a certification was brought forward. */
    private static final String BROUGHT_FORWARD = PortfolioMove.BRING_FORWARD.journaled();

    private static final String WIDENED = ChangeMove.APPLY.journaled();
    private static final String PROOFED = CertificateMove.DRAFT_PROOF.journaled();
    private static final List<String> ENGLISH = List.of(Language.ENGLISH.words());
    private static final String ASKED_ANEW = CertificateMove.ASK_REISSUE.journaled();

    private final Body body;
    private final Certificates certificates;

    WordingACertificate(Body body, Certificates certificates) {
        this.body = body;
        this.certificates = certificates;
    }

    /**
     * What was typed about the certificate of a file, the latest of each kind.
     *
     * @param before the proof as it was drafted before it chose by numbers and from a list; empty of a later one
     */
    record Said(AppliedFor application, ProofForm proof, ProofOfBefore before, ReissueForm reissue) {
        static Said of(JsonNode application, JsonNode proof, JsonNode reissue) {
            return new Said(
                    ReadBack.as(application, AppliedFor.class),
                    ReadBack.as(proof, ProofForm.class),
                    ReadBack.as(proof, ProofOfBefore.class),
                    ReadBack.as(reissue, ReissueForm.class));
        }
    }

    /** Reads it in one go. */
    Said said(CertificationFile file) {
        List<DeedRecordRow> rows = DeedRecordRow.list(
                "certification = ?1 and deed in ?2 order by id",
                file.id(),
                List.of(APPLIED, BROUGHT_FORWARD, PROOFED, ASKED_ANEW));
        String first = file.broughtForward() == null ? APPLIED : BROUGHT_FORWARD;
        return Said.of(application(file, last(rows, first)), last(rows, PROOFED), last(rows, ASKED_ANEW));
    }

    /** The same of what has been read: by deed, what was typed last. */
    static Said said(CertificationFile file, Map<String, JsonNode> typed) {
        JsonNode nothing = Canonical.read("{}", JsonNode.class);
        return Said.of(
                application(
                        file, typed.getOrDefault(file.broughtForward() == null ? APPLIED : BROUGHT_FORWARD, nothing)),
                typed.getOrDefault(PROOFED, nothing),
                typed.getOrDefault(ASKED_ANEW, nothing));
    }

    /** The application that names every AI system of the scope: the first, or that for the scope as it was widened last. */
    private static JsonNode application(CertificationFile file, JsonNode first) {
        return file.widened().flatMap(WordingACertificate::appliedWith).orElse(first);
    }

    private static Optional<JsonNode> appliedWith(ChangeNotice notice) {
        return DeedRecordRow.<DeedRecordRow>find("made = ?1 and deed = ?2", notice.id(), WIDENED)
                .firstResultOptional()
                .map(r -> r.kept().form());
    }

    private static JsonNode last(List<DeedRecordRow> rows, String deed) {
        return rows.reversed().stream()
                .filter(r -> r.deed.equals(deed))
                .findFirst()
                .map(r -> r.kept().form())
                .orElseGet(() -> Canonical.read("{}", JsonNode.class));
    }

    /**
     * The text as the client is shown it: with what the application for another scope says of AI systems and sites, where the proof is
     * of that, though no decision has put it in effect yet.
     */
    CertificateText proofed(CertificationFile file, LocalDate today) {
        Said said = said(file);
        ProofBasis basis = file.paper().basis();
        if (basis == null) {
            return of(file, said, today, beginning(file, today));
        }
        Optional<ChangeNotice> wider = Optional.ofNullable(basis.wider()).flatMap(file::change);
        Said asked = wider.flatMap(WordingACertificate::appliedWith)
                .map(form -> new Said(ReadBack.as(form, AppliedFor.class), said.proof, said.before, said.reissue))
                .orElse(said);
        boolean begins = beginning(file, today);
        return of(file, asked, today, begins)
                .with(Objects.requireNonNullElse(basis.soaVersion(), ""), "")
                .accredited(accreditation(wider.map(file::widenedBy).orElse(file), begins, today));
    }

    /** Whether the decision that a proof is for begins a cycle: the one that is asked for, or else the one that audits lead to. */
    private static boolean beginning(CertificationFile file, LocalDate today) {
        return file.openDecision().map(d -> d.verb().beginsACycle()).orElseGet(() -> switch (file.standingOn(today)) {
            case NONE, EXPIRED -> true;
            case GRANTED, CERTIFIED, SUSPENDED ->
                file.conducted().stream().anyMatch(a -> a.kind() == AuditKind.RECERTIFICATION);
            case WITHDRAWN, ENDED, TRANSFERRED, REFUSED -> false;
        });
    }

    /**
     * The text as the proof words it; what no proof says is taken from the register.
     *
     * @param begins whether a cycle begins with it
     */
    CertificateText of(CertificationFile file, Said said, LocalDate today, boolean begins) {
        return of(file, said, today, begins, languages(file, said));
    }

    /** The same of a client that never had a certificate here: none was printed in any language before. */
    CertificateText first(CertificationFile file, Said said, LocalDate today) {
        List<String> named = languages(said);
        return of(file, said, today, true, named.isEmpty() ? ENGLISH : named);
    }

    private CertificateText of(
            CertificationFile file, Said said, LocalDate today, boolean begins, List<String> languages) {
        ClientRow client = ClientRow.findById(file.client());
        return new CertificateText(
                file.standard().edition(),
                Optional.ofNullable(said.proof.name()).filter(n -> !n.isBlank()).orElse(client.name),
                Stream.of(Objects.requireNonNullElse(said.proof.address(), ""), said.application.postalAddress())
                        .filter(a -> !a.isBlank())
                        .findFirst()
                        .orElse(client.country),
                sites(file, said),
                file.scope(),
                file.auditedSoa().orElse(null),
                systems(said, covered(file)),
                named(said, covered(file)).map(s -> s.role().words()).toList(),
                languages,
                body.name() + ", " + body.address(),
                accreditation(file, begins, today),
                CertificateText.NO_LABEL);
    }

    /** The accreditation that the certificate bears after a decision so worded, in words; null where it bears none. */
    public @Nullable String accreditation(CertificationFile file, Verb verb, LocalDate day) {
        CertificationFile then =
                verb == Verb.EXTEND ? file.extension().map(file::widenedBy).orElse(file) : file;
        return accreditation(then, verb.beginsACycle(), day);
    }

    /**
     * The same of any print: within a cycle it bears none that the certificate has not borne before, for what was decided without
     * accreditation is not accredited by printing it anew.
     */
    @Nullable
    String accreditation(CertificationFile file, boolean begins, LocalDate day) {
        return file.accreditation(body, day)
                .filter(_ -> begins || certificates.bearsAccreditation(file.id()))
                .map(Body.Accreditation::words)
                .orElse(null);
    }

    /**
     * Those that the proof names, each with its address and what is done there as the application says; as the proof writes
     * them, where it was drafted before it chose them by their numbers.
     */
    private static List<String> sites(CertificationFile file, Said said) {
        if (!said.before.sites().isEmpty()) {
            return lines(said.before.sites());
        }
        Set<Integer> named = file.paper().sites();
        if (named == null && file.broughtForward() == null) {
            return List.of();
        }
        List<SiteLine> all = said.application.sites();
        return IntStream.range(0, all.size())
                .filter(i -> named == null || named.contains(i + 1))
                .mapToObj(i -> AppliedFor.written(all.get(i)))
                .toList();
    }

    /** Those that the proof names; where it names none, those in which the certificate was printed last. */
    private List<String> languages(CertificationFile file, Said said) {
        List<String> named = languages(said);
        return !named.isEmpty()
                ? named
                : certificates
                        .latest(file.id())
                        .map(last -> last.content)
                        .map(c ->
                                Canonical.read(c, CertificatePrint.class).text().languages())
                        .orElse(ENGLISH);
    }

    /** In the order of the list; as they were typed, in proofs of before there was one. */
    private static List<String> languages(Said said) {
        return !said.before.languages().isEmpty()
                ? lines(said.before.languages())
                : Stream.ofNullable(said.proof.languages())
                        .flatMap(Set::stream)
                        .sorted()
                        .map(Language::words)
                        .toList();
    }

    private static Set<Integer> covered(CertificationFile file) {
        var profile = file.application().profile();
        Set<Integer> covered = file.paper().systems();
        return covered != null ? covered : profile == null ? Set.of() : profile.inScopeByNumber();
    }

    /** AI systems of the application, by name. */
    static List<String> systems(Said said, Set<Integer> numbers) {
        return named(said, numbers).map(SystemLine::name).toList();
    }

    private static Stream<SystemLine> named(Said said, Set<Integer> numbers) {
        List<SystemLine> all = said.application.systems();
        return IntStream.range(0, all.size())
                .filter(i -> numbers.contains(i + 1))
                .mapToObj(all::get)
                .filter(s -> !s.name().isBlank());
    }

    /** What stands on lines of its own, or is parted by semicolons. */
    static List<String> lines(String text) {
        return Arrays.stream(text.split("[\\n;]"))
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
    }
}
