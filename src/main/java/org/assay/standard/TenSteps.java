package org.assay.standard;

import java.util.List;

/** A certification from its scope to its surveillance, as clients are told of it. */
public record TenSteps(String source, List<ProcessStep> steps) {
    private static final int TEN = 10;

    public TenSteps {
        Given.words("process", "source", source);
        steps = Given.all("process", "steps", steps);
        Given.count("process", "steps", TEN, steps.size());
        Given.once(steps.stream().map(ProcessStep::key));
        for (int i = 0; i < TEN; i++) {
            ProcessStep step = steps.get(i);
            Given.that(step.number() == i + 1, step.key(), "number must be " + (i + 1));
        }
    }
}
