package org.assay.lifecycle;

import java.util.List;
import org.assay.file.Standing;
import org.assay.rule.Rule;

/** Whether a move is open to a person now, and if not, why. */
public sealed interface Offer {
    CertificationMove move();

    /** Open, as far as file, person and day go; these rules will be asked about the deed. */
    record Open(CertificationMove move, List<Rule> asked) implements Offer {}

    /** Closed by rules that look at file, person and day. */
    record Closed(CertificationMove move, List<Refusal> refusals, List<Rule> asked) implements Offer {}

    /** Not from this standing. */
    record Elsewhere(CertificationMove move, Standing standing) implements Offer {}
}
