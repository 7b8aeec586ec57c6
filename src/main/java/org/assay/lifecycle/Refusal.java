package org.assay.lifecycle;

import org.assay.rule.Rule;

/** One broken rule: the fact that broke it; sentence, clause and remedy are the rule's own. */
public record Refusal(Rule rule, String fact) {}
