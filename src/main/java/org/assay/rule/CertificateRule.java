package org.assay.rule;

import java.util.Optional;
import org.assay.file.Case;
import org.assay.file.PaperStanding;
import org.assay.file.Profile;
import org.assay.file.Proof;
import org.assay.file.Reissue;

/** The certificate as a document (ISO/IEC 17021-1, 8.2.2; ISO/IEC 42006, 8.2.2). */
public enum CertificateRule implements Rule {
    CERTIFICATE_SCOPE_CLAIMS_NOTHING(Stated.shall("CERT-07c", "8.2.2 f")
            .says(
                    "The scope on the certificate names activities and does not mislead: no praise, no other law or standard.")
            .otherwise("Word the scope by activities, products and services.")
            .about("scopeSentence")
            .brokenBy(c -> Wording.claims(c).map(words -> "The sentence says " + words + "."))),

    CERTIFICATE_NAMES_THE_SOA(Stated.shall42006("AIMS-40", "8.2.2 a")
            .alsoKeeps("CERT-09")
            .says("The certificate names the version of the statement of applicability that was audited.")
            .otherwise("Carry out Stage 2 against a statement of applicability that the client has handed in.")
            .brokenBy(c -> c.file().audits().stream().allMatch(a -> a.soaVersion() == null)
                    ? Optional.of("No audit of this file was carried out against a statement of applicability.")
                    : Optional.empty())),

    CERTIFICATE_NAMES_EVERY_SITE(Stated.shall("CERT-01", "8.2.2 a")
            .says("The certificate names the client and every site of the scope.")
            .otherwise("List every site that the application names, each on a line.")
            .about("sites")
            .brokenBy(c -> c.deed()
                    .said(Proof.class)
                    .map(Proof::sites)
                    .filter(named -> named < sites(c))
                    .map(named -> "The proof lists " + named + " of the " + sites(c) + " sites applied for."))),

    REISSUE_NAMES_AN_AUDITED_SOA(Stated.shall42006("AIMS-40r", "8.2.2 a")
            .says(
                    "A certificate that is printed anew names a version of the statement of applicability that was audited.")
            .otherwise("Have the new version audited first, or leave the version as it is.")
            .about("soaVersion")
            .brokenBy(c -> c.deed()
                    .said(Reissue.class)
                    .map(Reissue::soaVersion)
                    .filter(v -> c.file().audits().stream().noneMatch(a -> v.equals(a.soaVersion())))
                    .map(v -> "No audit of this file looked at version " + v + "."))),

    PRINT_IS_KNOWN(Stated.shall("CERT-10p", "8.2.2 i")
            .says(
                    "Without a decision only a certificate is printed anew whose last revision, with all that it says, is kept.")
            .otherwise("Decide on the certification; the certificate that is printed with the decision is kept whole.")
            .brokenBy(c -> c.file().printedBefore()
                    ? Optional.of("Brought forward: what the certificate in its holder's hands says is not proven.")
                    : Optional.empty())),

    CLIENT_APPROVED_THE_PROOF(Stated.house("HOUSE-20")
            .says("The client has checked name, address, scope and sites on a proof before the decision.")
            .otherwise("Send the client a proof and wait for the approval.")
            .brokenBy(c -> c.file().paper().standing() == PaperStanding.APPROVED
                    ? Optional.empty()
                    : Optional.of("The certificate document stands at “"
                            + c.file().paper().standing().words() + "”."))),

    A_CERTIFICATE_WAS_ISSUED(Stated.shall("CERT-10w", "8.2.2 i")
            .says("A proof is withdrawn where a certificate was issued before it, which then stands as it did.")
            .otherwise("Send the client another proof in its place.")
            .brokenBy(c -> c.file().paper().revision() == 0
                    ? Optional.of("No certificate has been issued before.")
                    : Optional.empty())),

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

    private static int sites(Case c) {
        Profile applied = c.file().application().profile();
        return applied == null ? 0 : applied.sites();
    }
}
