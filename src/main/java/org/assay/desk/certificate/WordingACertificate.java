package org.assay.desk.certificate;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assay.file.AiRole;
import org.assay.file.CertificationFile;
import org.assay.file.Language;
import org.assay.file.Worded;
import org.assay.register.Canonical;
import org.assay.register.certification.DeedRecordRow;
import org.assay.register.client.ClientRow;
import org.assay.standard.Body;
import org.jspecify.annotations.Nullable;

/** Words a certificate from what was applied for, proofed and audited. Inside a transaction. */
@ApplicationScoped
public class WordingACertificate {
    private static final String APPLIED = "ApplicationMove.SUBMIT";
    /** What stands in place of an application where a certification was brought forward. */
    private static final String BROUGHT_FORWARD = "PortfolioMove.BRING_FORWARD";

    private static final String WIDENED = "ChangeMove.APPLY";
    private static final String PROOFED = "CertificateMove.DRAFT_PROOF";
    private static final String ASKED_ANEW = "CertificateMove.ASK_REISSUE";

    private final Body body;

    WordingACertificate(Body body) {
        this.body = body;
    }

    /** What was typed about the certificate of a file, the latest of each kind. */
    record Said(JsonNode application, JsonNode proof, JsonNode reissue) {}

    /** Reads it in one go. */
    Said said(CertificationFile file) {
        List<DeedRecordRow> rows = DeedRecordRow.list(
                "certification = ?1 and deed in ?2 order by id",
                file.id(),
                List.of(APPLIED, BROUGHT_FORWARD, PROOFED, ASKED_ANEW));
        String first = file.broughtForward() == null ? APPLIED : BROUGHT_FORWARD;
        return new Said(application(file, last(rows, first)), last(rows, PROOFED), last(rows, ASKED_ANEW));
    }

    /** The same of what has been read: by deed, what was typed last. */
    static Said said(CertificationFile file, Map<String, JsonNode> typed) {
        JsonNode nothing = Canonical.read("{}", JsonNode.class);
        return new Said(
                application(
                        file, typed.getOrDefault(file.broughtForward() == null ? APPLIED : BROUGHT_FORWARD, nothing)),
                typed.getOrDefault(PROOFED, nothing),
                typed.getOrDefault(ASKED_ANEW, nothing));
    }

    /** The application that names every AI system of the scope: the first, or that for the scope as it was widened last. */
    private static JsonNode application(CertificationFile file, JsonNode first) {
        Optional<DeedRecordRow> wider = file.widened()
                .flatMap(n -> DeedRecordRow.find("made = ?1 and deed = ?2", n.id(), WIDENED)
                        .firstResultOptional());
        return wider.map(r -> Canonical.read(r.content, JsonNode.class).path("form"))
                .orElse(first);
    }

    private static JsonNode last(List<DeedRecordRow> rows, String deed) {
        return rows.reversed().stream()
                .filter(r -> r.deed.equals(deed))
                .findFirst()
                .map(r -> Canonical.read(r.content, JsonNode.class).path("form"))
                .orElseGet(() -> Canonical.read("{}", JsonNode.class));
    }

    /** The text as the proof words it; what no proof says is taken from the register. */
    CertificateText of(CertificationFile file, Said said, LocalDate today) {
        ClientRow client = ClientRow.findById(file.client());
        return new CertificateText(
                file.standard().edition(),
                Optional.of(said.proof.path("name").asText(""))
                        .filter(n -> !n.isBlank())
                        .orElse(client.name),
                Stream.of(said.proof.path("address").asText(""), address(said.application))
                        .filter(a -> !a.isBlank())
                        .findFirst()
                        .orElse(client.country),
                sites(file, said),
                file.scope(),
                file.auditedSoa().orElse(null),
                systems(said.application, covered(file), "name"),
                systems(said.application, covered(file), "role").stream()
                        .map(role -> Worded.of(AiRole.class, role))
                        .toList(),
                languages(said.proof.path("languages")),
                body.name() + ", " + body.address(),
                accreditation(file, today),
                CertificateText.NO_LABEL);
    }

    /** The accreditation that the certificate bears, in words; null where it bears none. */
    @Nullable
    String accreditation(CertificationFile file, LocalDate day) {
        return file.accreditation(body, day).map(Body.Accreditation::words).orElse(null);
    }

    /**
     * Those that the proof names, each with its address and what is done there as the application says; as the proof writes
     * them, where it was drafted before it chose them by their numbers.
     */
    private static List<String> sites(CertificationFile file, Said said) {
        if (said.proof.path("sites").isTextual()) {
            return lines(said.proof.path("sites").asText(""));
        }
        Set<Integer> named = file.paper().sites();
        if (named == null && file.broughtForward() == null) {
            return List.of();
        }
        JsonNode all = said.application.path("sites");
        return IntStream.range(0, all.size())
                .filter(i -> named == null || named.contains(i + 1))
                .mapToObj(i -> site(all.path(i)))
                .toList();
    }

    /** The address that an application gives: its own, or that of the first site; empty where it gives none. */
    public static String address(JsonNode application) {
        String own = application.path("address").asText("").strip();
        return own.isEmpty() ? joined(application.path("sites").path(0), "address", "place") : own;
    }

    private static String joined(JsonNode line, String... parts) {
        return Arrays.stream(parts)
                .map(part -> line.path(part).asText("").strip())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** {@code Head office, 1 Mill Road, Austin, US: development}. */
    private static String site(JsonNode line) {
        String where = joined(line, "name", "address", "place");
        String activity = line.path("activity").asText("").strip();
        return activity.isEmpty() ? where : where + ": " + activity;
    }

    /** In the order of the list; as they were typed, in proofs of before there was one. */
    private static List<String> languages(JsonNode typed) {
        if (typed.isTextual()) {
            return lines(typed.asText());
        }
        List<String> all = StreamSupport.stream(typed.spliterator(), false)
                .map(n -> Language.valueOf(n.asText()))
                .sorted()
                .map(Language::words)
                .toList();
        return all.isEmpty() ? List.of(Language.ENGLISH.words()) : all;
    }

    private static Set<Integer> covered(CertificationFile file) {
        var profile = file.application().profile();
        Set<Integer> covered = file.paper().systems();
        return covered != null ? covered : profile == null ? Set.of() : profile.inScopeByNumber();
    }

    /** AI systems of the application, by name. */
    static List<String> systems(Said said, Set<Integer> named) {
        return systems(said.application, named, "name");
    }

    private static List<String> systems(JsonNode application, Set<Integer> named, String part) {
        return IntStream.range(0, application.path("systems").size())
                .filter(i -> named.contains(i + 1))
                .mapToObj(i -> application.path("systems").path(i))
                .filter(s -> !s.path("name").asText("").isBlank())
                .map(s -> s.path(part).asText(""))
                .toList();
    }

    /** What stands on lines of its own, or is parted by semicolons. */
    static List<String> lines(String text) {
        return Arrays.stream(text.split("[\\n;]"))
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
    }
}
