package org.assay.audittime;

import java.util.List;

/** The inputs cannot be so, and no days are reckoned with them. */
public final class Refused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    private Refused(List<Problem> problems) {
        super(problems.toString());
        this.problems = problems;
    }

    /** Refuses where anything is wrong with them. */
    static void where(Inputs in) {
        List<Problem> problems = InputsCheck.of(in);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    /** What is wrong, each with its field. */
    public List<Problem> problems() {
        return problems;
    }
}
