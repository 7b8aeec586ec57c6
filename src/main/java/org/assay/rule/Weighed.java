package org.assay.rule;

/** What weighing one rule in one case gave. */
public sealed interface Weighed {
    /** The facts keep it. */
    record Kept() implements Weighed {}

    /** Switched off in the body's own data. */
    record SwitchedOff() implements Weighed {}

    /** Broken by a fact. */
    record Broken(String fact) implements Weighed {}

    /** Broken by a fact, and let pass by a recorded justification. */
    record Waived(String fact, String justification) implements Weighed {}

    /** A person has to answer for it and has not. */
    record ToBeJudged() implements Weighed {}

    /** A person answered for it, in these words. */
    record Attested(String words) implements Weighed {}
}
