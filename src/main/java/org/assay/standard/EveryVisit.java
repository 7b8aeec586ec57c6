package org.assay.standard;

import java.util.List;
import java.util.Set;

/**
 * What the body looks at on every visit of a cycle, beside what nonconformities were about: its own choice, and no clause's.
 *
 * @param highRisk numbers of controls, where an AI system in scope is declared high-risk; empty where it chose none
 */
public record EveryVisit(List<String> highRisk) {
    private static final String FILE = "every-visit.yaml";

    public EveryVisit {
        highRisk = Given.all(FILE, "highRisk", highRisk);
        Given.once(highRisk.stream());
    }

    /** The same; refuses a number that is no control's. */
    public EveryVisit of(Set<String> controls) {
        highRisk.forEach(c -> Given.that(controls.contains(c), FILE, "highRisk names " + c + ", which is no control"));
        return this;
    }
}
