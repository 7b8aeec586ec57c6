package org.assay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.assay.desk.deed.Operation;
import org.junit.jupiter.api.Test;

/** A box is named by what it holds: a question is no reason. */
class NamedReasonsTest {
    private static String label(Operation operation) {
        Box box = new Box("reason", "Reason", "", "", Box.Kind.LONG_TEXT, 4000, List.of(), List.of(), "");
        return NamedReasons.in(List.of(box), operation).getFirst().label();
    }

    @Test
    void a_question_an_answer_and_an_objection_are_called_so() {
        assertEquals("Your question", label(Operation.ASK_FOR_INFORMATION));
        assertEquals("Your answer", label(Operation.GIVE_INFORMATION));
        assertEquals("Your objection", label(Operation.OBJECT_TO_FINDING));
    }

    @Test
    void a_reason_stays_one() {
        assertEquals("Reason", label(Operation.DECLINE_APPLICATION));
        assertEquals("Reason", label(Operation.WRITE_TO_CLIENT), "a form of another kind is left alone");
    }
}
