package org.assay.desk.agreement;

import static org.assay.calendar.Days.halves;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assay.desk.agreement.AgreementText.Section;
import org.assay.file.AgreedText;
import org.assay.file.AuditKind;
import org.assay.file.AuditTime;
import org.assay.file.CertificationFile;
import org.assay.file.Countries;
import org.assay.file.Profile;
import org.assay.file.Reckoned;
import org.assay.register.Canonical;
import org.assay.register.Hashes;
import org.assay.standard.Body;
import org.assay.standard.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Draws up the agreement of a file: who makes it, what is certified, the days of the audits, and the body's terms
 * (ISO/IEC 17021-1, 5.1.2).
 *
 * @param client its name in the register
 * @param country its ISO 3166 code of two letters
 */
record WritingAnAgreement(CertificationFile file, String client, String country, Body body, Terms terms) {
    /** The text as it reads on a day. */
    AgreementText text(LocalDate on) {
        List<Section> all = new ArrayList<>(List.of(parties(), certified(on), audits()));
        terms.sections().forEach(s -> all.add(new Section(s.heading(), s.words(), listed(s.points()))));
        return new AgreementText(
                reference(), "Agreement on certification to " + file.standard().edition(), terms.edition(), on, all);
    }

    /** What rules look at of the text of a day. */
    AgreedText facts(AgreementText text) {
        AuditTime time = file.application().time();
        return new AgreedText(
                text.sha256(),
                terms.edition(),
                time == null ? 0 : time.stage1(),
                time == null ? 0 : time.stage2(),
                scope(file),
                text.drawnUp());
    }

    private String reference() {
        return "A" + file.reference().substring(1);
    }

    /** Hash of scope sentence, sites and AI systems. */
    static String scope(CertificationFile file) {
        Profile profile = file.application().profile();
        Map<String, Object> all = new TreeMap<>(Map.of("scope", file.scope()));
        if (profile != null) {
            all.put("sites", profile.sites());
            all.put("places", listed(profile.places()));
            all.put("systems", profile.systems());
        }
        return Hashes.of(Canonical.text(all));
    }

    private Section parties() {
        return new Section(
                "Who makes this agreement",
                List.of("The certification body, called the body: " + body.name() + ", " + body.legalForm() + ", "
                        + body.address() + ". And " + client + ", "
                        + Locale.of("", country).getDisplayCountry(Locale.ENGLISH) + ", called the client."),
                List.of());
    }

    private Section certified(LocalDate on) {
        Profile profile = file.application().profile();
        List<String> sites = profile == null
                ? List.of()
                : listed(profile.places()).stream()
                        .map(s -> "Site: " + s.name() + ", " + Countries.spelt(s.place()))
                        .toList();
        long systems = profile == null ? 0 : profile.inScopeByNumber().size();
        return new Section(
                "What is certified",
                List.of(
                        "The " + file.standard().subject() + " of the client is audited against "
                                + file.standard().edition() + ", within this scope: " + file.scope(),
                        "In scope: " + (systems == 1 ? "one AI system" : systems + " AI systems")
                                + ", as the application of the client lists them. Every site and"
                                + " every part of the scope is open to audit.",
                        "A certificate bears the accreditation that the body holds for it on the day of the decision. On the day of this text"
                                + " the body holds "
                                + file.accreditation(body, on)
                                        .map(a -> "that of " + a.words() + ".")
                                        .orElse("none that it could bear.")),
                sites);
    }

    private Section audits() {
        AuditTime time = file.application().time();
        return new Section(
                "Audits and their days",
                List.of(
                        "The initial audit has two stages. Each cycle of three years has surveillance at least once in each"
                                + " calendar year, and recertification before it ends.",
                        "A day has eight hours; the time of experts, observers, interpreters and auditors in training, and"
                                + " travel, come on top of it."),
                time == null
                        ? List.of()
                        : Stream.concat(
                                        Stream.of(
                                                "Stage 1: " + halves(time.of(AuditKind.STAGE_1)),
                                                "Stage 2: " + halves(time.of(AuditKind.STAGE_2)),
                                                "Each surveillance audit: at least "
                                                        + halves(time.of(AuditKind.SURVEILLANCE))
                                                        + " by the facts of today, determined again before it",
                                                "Recertification: at least "
                                                        + halves(time.of(AuditKind.RECERTIFICATION))
                                                        + " by the facts of today, determined again before it"),
                                        invented(time))
                                .toList());
    }

    /** Days by a table that is made up bind nobody, and every paper that names them says so. */
    private static Stream<String> invented(AuditTime time) {
        Reckoned reckoned = time.reckoned();
        return reckoned != null && reckoned.derivation().edition().invented()
                ? Stream.of(
                        "These days rest on a table that is invented for a sample, and are no audit time of ISO/IEC 42006")
                : Stream.of();
    }

    private static <T> List<T> listed(@Nullable List<T> some) {
        return some == null ? List.of() : some;
    }
}
