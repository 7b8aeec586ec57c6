package org.assay.rule;

import java.util.Optional;
import org.assay.file.PaperStanding;

/** The certificate as a document (ISO/IEC 17021-1, 8.2.2; ISO/IEC 42006, 8.2.2). */
public enum CertificateRule implements Rule {
    CERTIFICATE_SCOPE_CLAIMS_NOTHING(Stated.shall("CERT-07c", "8.2.2 f")
            .says(
                    "The scope on the certificate names activities and does not mislead: no praise, no other law or standard.")
            .otherwise("Word the scope by activities, products and services.")
            .about("scopeSentence")
            .brokenBy(c ->
                    Wording.claims(c.deed().word("scopeSentence")).map(words -> "The sentence says " + words + "."))),

    CERTIFICATE_NAMES_THE_SOA(Stated.shall42006("AIMS-40", "8.2.2 a")
            .alsoKeeps("CERT-09")
            .says("The certificate names the version of the statement of applicability that was audited.")
            .otherwise("Carry out Stage 2 against a statement of applicability that the client has handed in.")
            .brokenBy(c -> c.file().audits().stream().allMatch(a -> a.soaVersion() == null)
                    ? Optional.of("No audit of this file was carried out against a statement of applicability.")
                    : Optional.empty())),

    CLIENT_APPROVED_THE_PROOF(Stated.house("HOUSE-20")
            .says("The client has checked name, address, scope and sites on a proof before the decision.")
            .otherwise("Send the client a proof and wait for the approval.")
            .brokenBy(c -> c.file().paper().standing() == PaperStanding.APPROVED
                    ? Optional.empty()
                    : Optional.of("The certificate document stands at “"
                            + c.file().paper().standing().words() + "”."))),

    REISSUE_WAS_ASKED_FOR(Stated.house("HOUSE-24")
            .says("A certificate is printed anew after somebody has asked for it and said why.")
            .otherwise("Ask for it first.")
            .brokenBy(c ->
                    c.file().paper().reissue() == null ? Optional.of("Nobody has asked for it.") : Optional.empty())),

    ANOTHER_PERSON_ASKED(Stated.house("HOUSE-21")
            .says("A certificate is printed anew by somebody other than who asked for it.")
            .otherwise("Ask somebody else to print it.")
            .brokenBy(c -> c.person().equals(c.file().paper().askedBy())
                    ? Optional.of("You asked for it yourself.")
                    : Optional.empty())),

    REISSUE_CHANGES_NO_SCOPE(Stated.shall("CERT-10", "8.2.2 i")
            .says(
                    "Without a decision a certificate may be corrected, translated or renamed; its scope, sites, standard and"
                            + " dates stay.")
            .otherwise("Ask for a decision about the scope.")
            .about("scopeSentence")
            .brokenBy(c -> {
                String words = c.deed().word("scopeSentence");
                return words.isEmpty() || words.equals(c.file().scope())
                        ? Optional.empty()
                        : Optional.of("The wording of the scope would change.");
            }));

    private final Stated stated;

    CertificateRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }
}
