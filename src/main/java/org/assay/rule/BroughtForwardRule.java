package org.assay.rule;

import java.util.Optional;
import org.assay.file.BroughtForward;
import org.assay.file.Case;
import org.assay.file.Signing;

/** Taking over certifications that ran before this register did. */
public enum BroughtForwardRule implements Rule {
    ANOTHER_PERSON_SIGNS(Stated.house("HOUSE-90")
            .says("What is brought forward is signed by somebody other than who handed it in.")
            .otherwise("Ask another decision maker to read it beside its source and to sign.")
            .brokenBy(c -> Optional.ofNullable(c.file().broughtForward())
                    .filter(b -> c.isActor(b.handedInBy()))
                    .map(_ -> "You handed it in yourself."))),

    SIGNER_DID_NOT_AUDIT(Stated.house("HOUSE-184")
            .says("What is brought forward is signed by somebody who audited in none of the audits that come with it.")
            .otherwise(
                    "Ask another decision maker to sign, or record that it is another person of such a name, or why no other can sign and"
                            + " what you read it beside.")
            .brokenBy(BroughtForwardRule::audited)),

    WHOEVER_HANDED_IN_HAS_NO_TIE(Stated.shall("IMP-05h", "5.2.10")
            .says("What is brought forward was handed in by somebody who has no tie to the client.")
            .otherwise("Return it, and have somebody hand it in whom nothing ties to this client.")
            .brokenBy(c -> Optional.ofNullable(c.file().broughtForward())
                    .map(BroughtForward::handedInBy)
                    .filter(p -> !c.isActor(p))
                    .flatMap(p -> Fitness.tie(c, c.people().of(p), c.today()))
                    .map(tie -> "Whoever handed it in: " + tie))),

    SCOPE_OF_BEFORE_CLAIMS_NOTHING(Stated.house("HOUSE-183")
            .says(
                    "The scope that is brought forward, and stands in the register from then on, names activities and does"
                            + " not mislead: no praise, no other law or standard.")
            .otherwise(
                    "Return it and have the certificate worded anew, or record why it stands as it was issued and when"
                            + " it is worded anew.")
            .brokenBy(c -> Wording.claims(c).map(words -> "The sentence says " + words + "."))),

    SOURCE_WAS_READ(
            Stated.house("HOUSE-91")
                    .says("Whoever signs has read every fact that is brought forward beside the papers of before.")
                    .asks("Which papers did you read the facts beside?")
                    .otherwise(
                            "Read them beside their source and say in your own words which papers you saw, or return the row."));

    private final Stated stated;

    BroughtForwardRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    /** By the person where the register knows her, else by the name that the row gives. */
    private static Optional<String> audited(Case c) {
        return c.file().audits().stream()
                .filter(a -> a.everybody().anyMatch(m -> c.isActor(m.person())))
                .findFirst()
                .map(a -> "You audited in " + c.file().title(a) + ".")
                .or(() -> c.deed()
                        .said(Signing.class)
                        .filter(Signing::named)
                        .map(_ -> "An auditor of these audits is called as you are, or nearly so."));
    }
}
