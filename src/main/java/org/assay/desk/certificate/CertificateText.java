package org.assay.desk.certificate;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a certificate says but its number and days (ISO/IEC 17021-1, 8.2.2; ISO/IEC 42006, 8.2.2): what a client is
 * shown as a proof, and what papers print.
 *
 * @param standard with its edition
 * @param sites each with its address and what is done there; in texts of before with town and country
 * @param soaVersion version of the statement of applicability that was audited; null in files of before
 * @param systems AI systems that it covers, by name; empty where it does not name them
 * @param roles what the client is to each of these AI systems, in their order; null in texts of before
 * @param languages in which it is issued, the master first
 * @param body name and address of the certification body
 * @param accreditation who accredited the body for this, and under which number; null where nobody did, and then the
 *     certificate says no word of accreditation
 * @param noLabel what the certificate is not
 */
public record CertificateText(
        String standard,
        String name,
        String address,
        List<String> sites,
        String scope,
        @Nullable String soaVersion,
        List<String> systems,
        @Nullable List<String> roles,
        List<String> languages,
        String body,
        @Nullable String accreditation,
        String noLabel) {
    /** What is said on every certificate: what it is not (ISO/IEC 42006, 8.2.2 b). */
    public static final String NO_LABEL = "This certificate is about a management system. It does not authorise the"
            + " labelling of products, processes or services as certified.";

    public CertificateText {
        sites = List.copyOf(sites);
        systems = List.copyOf(systems);
        roles = roles == null ? null : List.copyOf(roles);
        languages = List.copyOf(languages);
    }

    /** Each AI system with the client's role for it: {@code PermitGuide (provider)}. */
    public List<String> systemsAndRoles() {
        List<String> known = roles;
        return known == null || known.size() != systems.size()
                ? systems
                : IntStream.range(0, systems.size())
                        .mapToObj(i -> systems.get(i) + " (" + known.get(i) + ")")
                        .toList();
    }

    /** The same under another name or address; an empty one leaves it as it is. */
    CertificateText named(String otherName, String otherAddress) {
        return new CertificateText(
                standard,
                otherName.isBlank() ? name : otherName.strip(),
                otherAddress.isBlank() ? address : otherAddress.strip(),
                sites,
                scope,
                soaVersion,
                systems,
                roles,
                languages,
                body,
                accreditation,
                noLabel);
    }

    /** The same under the accreditation that it bears today; null where it bears none. */
    CertificateText accredited(@Nullable String now) {
        return new CertificateText(
                standard, name, address, sites, scope, soaVersion, systems, roles, languages, body, now, noLabel);
    }

    /** The same with another version of the statement, or in one language more; an empty one changes nothing. */
    CertificateText with(String otherSoa, String anotherLanguage) {
        List<String> all =
                anotherLanguage.isBlank() || languages.stream().anyMatch(anotherLanguage.strip()::equalsIgnoreCase)
                        ? languages
                        : Stream.concat(languages.stream(), Stream.of(anotherLanguage.strip()))
                                .toList();
        return new CertificateText(
                standard,
                name,
                address,
                sites,
                scope,
                otherSoa.isBlank() ? soaVersion : otherSoa.strip(),
                systems,
                roles,
                all,
                body,
                accreditation,
                noLabel);
    }
}
