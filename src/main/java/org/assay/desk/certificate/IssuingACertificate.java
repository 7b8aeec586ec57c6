package org.assay.desk.certificate;

import static org.assay.calendar.Days.written;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.desk.Noticed;
import org.assay.desk.Printed;
import org.assay.desk.client.Namesakes;
import org.assay.file.CertificatePaper;
import org.assay.file.Certification;
import org.assay.file.CertificationFile;
import org.assay.file.Language;
import org.assay.file.Person;
import org.assay.file.Reissue;
import org.assay.file.ReissueKind;
import org.assay.lifecycle.CertificationLife;
import org.assay.register.Canonical;
import org.assay.register.certificate.CertificateDocumentRow;
import org.assay.register.certificate.Certificates;
import org.assay.register.client.ClientRow;
import org.assay.register.journal.Entry;
import org.assay.register.journal.Journal;
import org.assay.register.journal.Kept;
import org.jspecify.annotations.Nullable;

/** Issues certificates, and prints them anew: what a revision says is kept whole, and the register shows it. */
@ApplicationScoped
public class IssuingACertificate {
    private final Certificates certificates;
    private final WordingACertificate wording;

    private final Namesakes namesakes;
    private final Journal journal;

    IssuingACertificate(Certificates certificates, WordingACertificate wording, Namesakes namesakes, Journal journal) {
        this.namesakes = namesakes;
        this.journal = journal;
        this.certificates = certificates;
        this.wording = wording;
    }

    /**
     * Issues the first revision for a file that was granted today; tells its number.
     *
     * @param typed what was typed last in each deed on the file, by the deed's journaled name
     * @param by who decides: where the certificate bears another name, the client is registered under it from now on
     */
    public String granted(CertificationFile now, Map<String, JsonNode> typed, Person by, LocalDate today) {
        WordingACertificate.Said said = WordingACertificate.said(now, typed);
        boolean first = now.certification().cycles().size() == 1;
        CertificateText text = first ? wording.first(now, said, today) : wording.of(now, said, today, true);
        String number = certificates.number(now, today);
        CertificatePrint print = print(number, 1, today, now, null, text);
        certificates.issue(now, today, number, shown(text), Canonical.text(print));
        named(now, text, by, today);
        return number;
    }

    /** The number of the certificate of a file; null where none was issued. */
    public @Nullable String number(CertificationFile file) {
        return certificates.latest(file.id()).map(d -> d.number).orElse(null);
    }

    /** Issues the next revision where a decision of today gives other dates or another scope; tells its number. */
    public @Nullable String reissued(
            CertificationFile now, Map<String, JsonNode> typed, String changed, Person by, LocalDate today) {
        WordingACertificate.Said said = WordingACertificate.said(now, typed);
        return certificates
                .latest(now.id())
                .map(last -> {
                    // a proof that was withdrawn words nothing; what was issued last does
                    boolean begins = CertificationLife.printed(now)
                            .filter(d -> d.verb().beginsACycle() && today.equals(d.decidedOn()))
                            .isPresent();
                    CertificateText text = now.paper().proof() == null
                            ? issued(last, now, said, today).accredited(wording.accreditation(now, begins, today))
                            : wording.of(now, said, today, begins);
                    CertificatePrint print = print(last.number, now.paper().revision(), today, now, changed, text);
                    certificates.reissue(now, today, last.number, shown(text), Canonical.text(print));
                    certificates.publish(now, part(now, typed), today);
                    named(now, text, by, today);
                    return last.number;
                })
                .orElse(null);
    }

    /** Shows the public what has changed about a certification; tells the certificate's number, if there is one. */
    public @Nullable String changed(CertificationFile now, Map<String, JsonNode> typed, LocalDate today) {
        return certificates.publish(now, part(now, typed), today).orElse(null);
    }

    /** The AI systems whose part of the scope is suspended, by name. */
    private static List<String> part(CertificationFile now, Map<String, JsonNode> typed) {
        Set<Integer> some = now.certification()
                .suspendedParts()
                .flatMap(s -> Stream.ofNullable(s.systems()).flatMap(Set::stream))
                .collect(Collectors.toSet());
        return some.isEmpty() ? List.of() : WordingACertificate.systems(WordingACertificate.said(now, typed), some);
    }

    /**
     * The next revision: it changes what was asked for, and nothing else; nothing at all where nobody had asked.
     *
     * @param before the document as it stood, with the request
     */
    public void reissued(CertificationFile now, CertificatePaper before, Person by, LocalDate today) {
        WordingACertificate.Said said = wording.said(now);
        certificates.latest(now.id()).ifPresent(last -> {
            CertificateText text = issued(last, now, said, today).accredited(wording.accreditation(now, false, today));
            if (before.reissue() != null) {
                ReissueForm asked = said.reissue();
                text = text.named(typed(asked.name()), typed(asked.address()))
                        .with(typed(asked.soaVersion()), language(said));
            }
            CertificatePrint print = print(last.number, now.paper().revision(), today, now, changed(before), text);
            certificates.reissue(now, today, last.number, shown(text), Canonical.text(print));
            if (mayRename(before.request())) {
                named(now, text, by, today);
            }
        });
    }

    /** Only letters that were corrected, or what stands in the client's notice, give the client another name in the register. */
    private static boolean mayRename(@Nullable Reissue request) {
        if (request == null) {
            return false;
        }
        return switch (request.kind()) {
            case EDITORIAL -> true;
            case NAME_OR_ADDRESS -> Boolean.TRUE.equals(request.noticed());
            case TRANSLATION, SOA_VERSION, TEMPLATE -> false;
        };
    }

    private static String typed(@Nullable String words) {
        return words == null ? "" : words.strip();
    }

    /** The register bears the name to which a certificate is issued, from that day on. */
    private void named(CertificationFile now, CertificateText text, Person by, LocalDate today) {
        if (namesakes.rename(now.client(), text.name(), today)) {
            ClientRow client = ClientRow.findById(now.client());
            journal.append(
                    now.client(),
                    now.client(),
                    today,
                    Entry.plain(by.id(), "RenamingAClient", now.id(), today)
                            .keeping(List.of(new Kept(client.id, client.seal()))));
        }
    }

    /** What a revision changes, and what it rests on. */
    private static String changed(CertificatePaper before) {
        ReissueKind kind = before.reissue();
        Reissue request = before.request();
        if (kind == null) {
            return "printed anew without a change";
        }
        String asked = before.askedOn() == null ? "" : ", asked for on " + written(before.askedOn());
        return kind.words()
                + asked
                + (request == null || request.fault() == null
                        ? ""
                        : "; the error was " + request.fault().words());
    }

    /**
     * What the certificate says of its holder as it was printed last; nothing where none was.
     *
     * @param notices what the client has told of changes from which a new print follows
     */
    public @Nullable Printed printed(CertificationFile file, LocalDate today, List<Noticed> notices) {
        ClientRow client = ClientRow.findById(file.client());
        return certificates
                .latest(file.id())
                .map(last -> issued(last, file, wording.said(file), today))
                .map(text -> printed(text, client.name, notices, file.paper().reissue(), wording.said(file)))
                .orElse(null);
    }

    private static Printed printed(
            CertificateText text,
            String registered,
            List<Noticed> notices,
            @Nullable ReissueKind asked,
            WordingACertificate.Said said) {
        Printed now = printed(text, registered, notices, false);
        boolean printed = asked != null
                && asked != ReissueKind.TEMPLATE
                && ReissueForm.says(
                        now,
                        typed(said.reissue().name()),
                        typed(said.reissue().address()),
                        typed(said.reissue().soaVersion()),
                        language(said));
        return printed ? printed(text, registered, notices, true) : now;
    }

    private static Printed printed(CertificateText text, String registered, List<Noticed> notices, boolean asked) {
        return new Printed(
                text.name(),
                text.address(),
                registered,
                text.soaVersion(),
                text.sites(),
                text.languages(),
                notices,
                asked);
    }

    /** The language that is asked for, in words; empty where none is. */
    static String language(WordingACertificate.Said said) {
        Language asked = said.reissue().language();
        return asked == null ? "" : asked.words();
    }

    /** The text of the revision that was issued last; of one that kept none, the text that it would have now. */
    private CertificateText issued(
            CertificateDocumentRow last, CertificationFile now, WordingACertificate.Said said, LocalDate today) {
        return Optional.ofNullable(last.content)
                .map(c -> Canonical.read(c, CertificatePrint.class).text())
                .orElseGet(() -> wording.of(now, said, today, false));
    }

    private static CertificatePrint print(
            String number,
            int revision,
            LocalDate issuedOn,
            CertificationFile now,
            @Nullable String changed,
            CertificateText text) {
        Certification facts = now.certification();
        return new CertificatePrint(
                number,
                revision,
                issuedOn,
                Objects.requireNonNull(facts.grantedOn()),
                Objects.requireNonNull(facts.validFrom()),
                Objects.requireNonNull(facts.validUntil()),
                changed,
                CertificationLife.printed(now)
                        .map(d -> d.verb().words() + ", decided on " + written(Objects.requireNonNull(d.decidedOn())))
                        .orElse(null),
                text,
                Lapse.of(facts));
    }

    private static Certificates.Shown shown(CertificateText text) {
        return new Certificates.Shown(
                text.name(),
                text.address(),
                String.join("\n", text.sites()),
                String.join("\n", text.systemsAndRoles()),
                text.soaVersion(),
                text.accreditation());
    }
}
