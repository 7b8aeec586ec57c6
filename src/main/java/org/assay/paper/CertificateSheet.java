package org.assay.paper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.desk.paper.PaperSource;
import org.assay.desk.paper.Written;
import org.assay.file.AuditKind;
import org.assay.file.AuditTime;
import org.assay.file.Certification;
import org.assay.file.Soa;
import org.assay.lifecycle.ApplicationMove;
import org.assay.lifecycle.CertificateMove;
import org.assay.paper.press.Sha256;
import org.assay.paper.press.Sheet;
import org.assay.standard.Body;
import org.jspecify.annotations.Nullable;

/** A certificate: what ISO/IEC 17021-1, 8.2.2 and ISO/IEC 42006, 8.2.2 want on it, and nothing that praises. */
public record CertificateSheet(PaperSource source, House house) implements Content {
    /** More than this on the first page would crowd it: sites and systems go to an annex. */
    private static final int LINES_OF_PAGE_1 = 5;

    private static final int LONG_LINE = 95;

    @Override
    public String template() {
        return "certificate";
    }

    @Override
    public Sheet.Look look() {
        return Sheet.Look.CERTIFICATE;
    }

    @Override
    public String title() {
        return "Certificate " + number() + ", revision " + revision() + ": " + name();
    }

    @Override
    public String about() {
        return "Certificate of the management system, " + edition();
    }

    @Override
    public Sheet.Attached attached() {
        return new Sheet.Attached("certificate.json", json(), "The data of this certificate");
    }

    public String number() {
        return Objects.requireNonNull(source.certificate(), "A certificate has a number");
    }

    public int revision() {
        return Math.max(1, source.file().paper().revision());
    }

    /** The name as it is to read: what was asked for last. */
    public String name() {
        return reissued("name").or(() -> proof("name")).orElse(source.client());
    }

    public String addressed() {
        return proof("address").orElse("");
    }

    public boolean longAddress() {
        return addressed().length() > 160;
    }

    public String scope() {
        return source.file().scope();
    }

    /** One site a line. */
    public List<String> sites() {
        return proof("sites").stream()
                .flatMap(s -> Stream.of(s.split("[\\n;]+", -1)))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /** The AI systems in scope: what the management system is for, never what is certified. */
    public List<String> systems() {
        return source.last(ApplicationMove.SUBMIT).stream()
                .flatMap(w -> w.rows("systems").stream())
                .filter(s -> s.path("inScope").asBoolean())
                .map(s -> s.path("name").asText().strip())
                .toList();
    }

    public boolean annexed() {
        int lines = Stream.concat(sites().stream(), systems().stream())
                .mapToInt(l -> 1 + l.length() / LONG_LINE)
                .sum();
        return lines > LINES_OF_PAGE_1 || scope().length() > 450;
    }

    /** Whether the first page needs all of its room. */
    public boolean crowded() {
        return scope().length() > 450 || name().length() > 90 || longAddress();
    }

    public String edition() {
        return source.file().standard().edition();
    }

    public String subject() {
        return source.file().standard().subject();
    }

    /** The statement of applicability that was audited: version, and its day where it is known. */
    public String soa() {
        String version = audited();
        if (version == null) {
            return "";
        }
        return "version " + version
                + soaDated(version).map(d -> " of " + Days.written(d)).orElse("");
    }

    private @Nullable String audited() {
        return source.file().audit(AuditKind.STAGE_2).map(a -> a.soaVersion()).orElse(null);
    }

    private Optional<LocalDate> soaDated(String version) {
        return source.file().application().soas().reversed().stream()
                .filter(s -> s.version().equals(version))
                .findFirst()
                .map(Soa::dated);
    }

    private Certification facts() {
        return source.file().certification();
    }

    public LocalDate effective() {
        return Objects.requireNonNull(facts().validFrom());
    }

    public LocalDate expiry() {
        return Objects.requireNonNull(facts().validUntil());
    }

    /** The day on which the certification was first granted with effect. */
    public LocalDate original() {
        return effective();
    }

    public LocalDate issued() {
        return source.dated();
    }

    /** The accreditation under which it is issued; nothing unless the schedule has it and the audit time may carry it. */
    public Optional<Body.Accreditation> accreditation() {
        AuditTime time = source.file().application().time();
        return time != null && time.accredited()
                ? house.body().accreditation(source.file().standard(), effective())
                : Optional.empty();
    }

    public String verify() {
        return house.verify(number()).toString();
    }

    /** The hash of the data that travel in the file. */
    public String hash() {
        return Sha256.written(json());
    }

    /** A size at which a name of this length stands on its line. */
    public String nameSize() {
        int length = name().length();
        return length <= 26 ? "n1" : length <= 44 ? "n2" : length <= 90 ? "n3" : "n4";
    }

    public String scopeSize() {
        return scope().length() <= 200 ? "s1" : scope().length() <= 450 ? "s2" : "s3";
    }

    private Optional<String> proof(String component) {
        return source.last(CertificateMove.DRAFT_PROOF)
                .map(w -> w.text(component))
                .filter(t -> !t.isEmpty());
    }

    private Optional<String> reissued(String component) {
        return revision() == 1
                ? Optional.empty()
                : source.last(CertificateMove.ASK_REISSUE)
                        .map((Written w) -> w.text(component))
                        .filter(t -> !t.isEmpty() && !t.equals("null"));
    }

    private byte[] json() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("certificate", number());
        data.put("revision", revision());
        data.put("holder", holder());
        data.put("standard", edition());
        data.put("scope", scope());
        data.put("aiSystems", systems());
        data.put("statementOfApplicability", soa());
        data.put("effectiveFrom", effective().toString());
        data.put("validUntil", expiry().toString());
        data.put("originallyCertified", original().toString());
        data.put("issued", issued().toString());
        data.put("issuedBy", issuer());
        data.put("verify", verify());
        try {
            return JsonMapper.builder()
                    .build()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(data)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In this order always: the hash of the data is printed. */
    private Map<String, Object> issuer() {
        Map<String, Object> issuer = new LinkedHashMap<>();
        issuer.put("name", house.body().name());
        issuer.put("address", house.body().address());
        return issuer;
    }

    private Map<String, Object> holder() {
        Map<String, Object> holder = new LinkedHashMap<>();
        holder.put("name", name());
        holder.put("address", addressed());
        holder.put("country", source.country());
        holder.put("sites", new ArrayList<>(sites()));
        return holder;
    }
}
