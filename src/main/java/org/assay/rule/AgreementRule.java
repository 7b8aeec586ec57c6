package org.assay.rule;

import static org.assay.calendar.Days.written;

import java.util.Optional;
import org.assay.file.Agreement;
import org.assay.file.Case;

/** The certification agreement (ISO/IEC 17021-1, 5.1). */
public enum AgreementRule implements Rule {
    AGREEMENT_IS_ENFORCEABLE(Stated.shall("IMP-09", "5.1.2")
            .says("An enforceable agreement with the client covers the audit and the decision.")
            .otherwise("Have the agreement signed by an authorised contact of the client; an audit before the signature"
                    + " does not count and is repeated.")
            .brokenBy(AgreementRule::gap)),

    SIGNER_MAY_BIND_THE_CLIENT(Stated.shall("IMP-09s", "5.1.2")
            .says("Whoever signs the agreement may bind the client.")
            .otherwise("Answer for it in your own words, or have it signed by somebody who may.")),

    ONE_CERTIFICATION_IS_IN_FORCE(Stated.house("HOUSE-01")
            .says("A client has at most one certification in force for a standard.")
            .otherwise("Decide on the file that is in force, or withdraw its certification first.")
            .brokenBy(c -> Optional.ofNullable(c.file().inForceElsewhere())
                    .map(other -> "File " + other + " holds a certification of this client for the same standard"
                            + " that is in force.")));

    private final Stated stated;

    AgreementRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    private static Optional<String> gap(Case c) {
        Agreement agreement = c.file().agreement();
        if (agreement == null) {
            return Optional.of("The file holds no signed agreement.");
        }
        return c.file()
                .result()
                .lastDay()
                .filter(audited -> agreement.signedOn().isAfter(audited))
                .map(audited -> "The agreement was signed on " + written(agreement.signedOn())
                        + ", after the audit ended on " + written(audited) + ".")
                .or(() -> agreement.bindsOn(c.today())
                        ? Optional.empty()
                        : Optional.of("The agreement is not in force on " + written(c.today()) + "."));
    }
}
