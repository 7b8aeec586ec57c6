package org.assay.desk;

import org.assay.lifecycle.Refusal;
import org.assay.rule.Rule;
import org.assay.rule.Sort;
import org.assay.rule.Stated;
import org.jspecify.annotations.Nullable;

/**
 * One broken rule, as people and programs read it.
 *
 * @param rule its name in the record format
 * @param number its number in the rule book
 * @param clause document and clause
 * @param sentence what the rule says
 * @param fact what breaks it here
 * @param remedy the way out
 * @param field the field of the deed that it is about, if it is about one
 */
public record Broken(
        String rule,
        String number,
        String clause,
        String sentence,
        String fact,
        String remedy,
        @Nullable String field) {

    public static Broken of(Refusal refusal) {
        Stated stated = refusal.rule().stated();
        return new Broken(
                refusal.rule().name(),
                stated.number(),
                stated.clause().cited(),
                stated.sentence(),
                refusal.fact(),
                stated.remedy(),
                field(refusal.rule()));
    }

    /** The same with another fact. */
    Broken saying(String otherwise) {
        return new Broken(rule, number, clause, sentence, otherwise, remedy, field);
    }

    /** Where a deed answers for a rule: a field of its own, an attestation, or a waiver; null where it cannot. */
    public static @Nullable String field(Rule rule) {
        Stated stated = rule.stated();
        if (stated.sort() == Sort.ATTESTED) {
            return "attestations." + rule.name();
        }
        return stated.field() == null && stated.force().waivable() ? "waivers." + rule.name() : stated.field();
    }
}
