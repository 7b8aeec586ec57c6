package org.assay.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.assay.standard.Document;
import org.assay.standard.Force;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule says all that a refusal has to say. */
class StatedTest {
    /** Words by which a body would advise its client. */
    private static final Pattern ADVICE = Pattern.compile("(?i)\\b(should|recommend|consider|best practice)\\b");

    static List<Rule> rules() {
        return Rules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_has_a_number_a_sentence_and_a_way_out(Rule rule) {
        Stated stated = rule.stated();
        assertTrue(stated.number().matches("[A-Z][A-Z0-9]*-\\d{2,3}[a-z]?"), stated.number());
        for (String words : List.of(stated.sentence(), stated.remedy())) {
            assertTrue(words.endsWith("."), words);
            assertEquals(words.strip(), words);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_cites_its_clause_and_a_house_rule_cites_the_house(Rule rule) {
        Stated stated = rule.stated();
        assertEquals(stated.force() == Force.HOUSE, stated.clause().document() == Document.HOUSE);
        boolean unknown = stated.clause().document() == Document.IAF_MD_4; // its clauses are not known first-hand
        assertEquals(unknown, stated.clause().number().isBlank());
        assertTrue(unknown
                || stated.clause().cited().contains(", " + stated.clause().number()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_that_somebody_answers_for_asks_a_question_and_no_other_does(Rule rule) {
        String question = rule.stated().question();
        assertEquals(rule.stated().sort() == Sort.ATTESTED, question.endsWith("?"), question);
        assertEquals(question.strip(), question);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_way_out_is_a_procedure_and_never_advice(Rule rule) {
        String remedy = rule.stated().remedy();
        assertFalse(ADVICE.matcher(remedy.replace("is recommended", "")).find(), remedy);
    }
}
