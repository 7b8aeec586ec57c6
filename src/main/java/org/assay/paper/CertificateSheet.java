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
import org.assay.desk.certificate.CertificatePrint;
import org.assay.desk.certificate.CertificateText;
import org.assay.desk.certificate.Lapse;
import org.assay.desk.paper.PaperSource;
import org.assay.file.Certification;
import org.assay.file.Decision;
import org.assay.file.Soa;
import org.assay.file.Term;
import org.assay.lifecycle.CertificationLife;
import org.assay.paper.press.Sha256;
import org.assay.paper.press.Sheet;

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
        return print().number();
    }

    public int revision() {
        return print().revision();
    }

    private CertificatePrint print() {
        return Objects.requireNonNull(source.kept().certificate(), "What a certificate says is kept");
    }

    private CertificateText text() {
        return print().text();
    }

    public String name() {
        return text().name();
    }

    public String addressed() {
        return text().address();
    }

    public boolean longAddress() {
        return addressed().length() > 160;
    }

    /** What the certificate is not. */
    public String noLabel() {
        return text().noLabel();
    }

    public String scope() {
        return text().scope();
    }

    /** Each with its address and what is done there. */
    public List<String> sites() {
        return text().sites();
    }

    /** The AI systems that it covers, with the holder's role: what the management system is for, never what is certified. */
    public List<String> systems() {
        return text().systemsAndRoles();
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
        String version = text().soaVersion();
        if (version == null || version.isEmpty()) {
            return "";
        }
        return "version " + version
                + soaDated(version).map(d -> " of " + Days.written(d)).orElse("");
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

    /** The day on which the certification was first granted with effect, which later cycles do not change. */
    public LocalDate original() {
        return facts().cycles().getFirst().from();
    }

    /** What this revision changes; nothing in the first. */
    public String changed() {
        return Objects.requireNonNullElse(print().changed(), "");
    }

    /** The days on which there was no certification, where it had expired before the present cycle (note to 8.2.2). */
    public String lapse() {
        Lapse lapse = print().lapse();
        if (lapse == null) {
            return "";
        }
        return "The cycle before expired with "
                + Days.written(lapse.expired()) + "; the present one was decided on "
                + Days.written(lapse.decided())
                + ". In between there was no certification.";
    }

    public LocalDate issued() {
        return source.dated();
    }

    /** The decision that this revision rests on; nothing of a certification brought forward, of which its day alone is known. */
    public String decision() {
        return decided().map(d -> d.verb().words()).orElse("");
    }

    /** The day of that decision. */
    public String decidedOn() {
        return decided()
                .map(Decision::decidedOn)
                .or(() -> facts().term().map(Term::decidedOn))
                .map(Days::written)
                .orElse("");
    }

    private Optional<Decision> decided() {
        return CertificationLife.printed(source.file());
    }

    /** The accreditation under which this revision was issued, as its text says it; nothing where it says none. */
    public String accreditation() {
        return Objects.requireNonNullElse(text().accreditation(), "");
    }

    public String verify() {
        return house.verify(number(), revision()).toString();
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

    private byte[] json() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("certificate", number());
        data.put("revision", revision());
        data.put("holder", holder());
        data.put("standard", edition());
        data.put("scope", scope());
        data.put("aiSystems", systems());
        data.put("statementOfApplicability", soa());
        if (!accreditation().isEmpty()) {
            data.put("accreditation", accreditation());
        }
        data.put("effectiveFrom", effective().toString());
        data.put("validUntil", expiry().toString());
        data.put("originallyCertified", original().toString());
        if (!lapse().isEmpty()) {
            data.put("lapse", lapse());
        }
        data.put("decision", (decision() + " " + decidedOn()).strip());
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
