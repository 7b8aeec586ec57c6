package org.assay.rule;

import java.util.Optional;

/** Taking over certifications that ran before this register did. */
public enum BroughtForwardRule implements Rule {
    ANOTHER_PERSON_SIGNS(Stated.house("HOUSE-90")
            .says("What is brought forward is signed by somebody other than who handed it in.")
            .otherwise("Ask another decision maker to read it beside its source and to sign.")
            .brokenBy(c -> Optional.ofNullable(c.file().broughtForward())
                    .filter(b -> b.handedInBy().equals(c.person()))
                    .map(_ -> "You handed it in yourself."))),

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
}
