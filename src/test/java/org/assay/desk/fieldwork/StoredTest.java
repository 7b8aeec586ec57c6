package org.assay.desk.fieldwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.desk.OneWindow;
import org.assay.file.Person;
import org.assay.file.Result;
import org.junit.jupiter.api.Test;

/** Two people in one draft: each box keeps what was typed into it, and no text goes before somebody chose. */
class StoredTest {
    private static final Person INES = new Person(new UUID(0, 1));
    private static final Person JONAS = new Person(new UUID(0, 2));

    @Test
    void each_keeps_what_was_typed_into_its_own_box() {
        Stored s = Stored.NOTHING
                .with(INES, Map.of("evidence", "Seen.", "notes", ""), changed("evidence", ""), Set.of())
                .with(JONAS, Map.of("evidence", "", "notes", "Ask."), changed("notes", ""), Set.of());
        assertEquals(Map.of("evidence", "Seen.", "notes", "Ask."), s.fields());
        assertEquals(Map.of(), s.beside());
        assertEquals(INES, s.authors().get("evidence"));
        assertEquals(JONAS, s.authors().get("notes"));
    }

    @Test
    void who_type_on_in_one_box_have_one_text_beside_it_each() {
        Stored s = Stored.NOTHING.with(INES, Map.of("notes", "I1"), changed("notes", ""), Set.of());
        for (int turn = 1; turn < 60; turn++) {
            s = s.with(JONAS, Map.of("notes", "J" + turn), changed("notes", "J" + (turn - 1)), Set.of());
            s = s.with(INES, Map.of("notes", "I" + (turn + 1)), changed("notes", "I" + turn), Set.of());
        }
        assertEquals("I60", s.fields().get("notes"));
        assertEquals(Map.of("notes", List.of(new DraftPaper.Beside(JONAS, "J59"))), s.beside());
    }

    @Test
    void only_what_was_shown_goes_when_somebody_chooses() {
        Stored s = Stored.NOTHING
                .with(INES, Map.of("notes", "Hers."), changed("notes", ""), Set.of())
                .with(JONAS, Map.of("notes", "His."), changed("notes", ""), Set.of());
        assertEquals(List.of(new DraftPaper.Beside(INES, "Hers.")), s.beside().get("notes"));
        OneWindow blind = new OneWindow(Map.of(), Map.of(), true);
        assertEquals(
                s.beside(),
                s.with(JONAS, Map.of("notes", "His."), blind, Set.of("notes")).beside());
        OneWindow saw = new OneWindow(Map.of(), Map.of("notes", Set.of("Hers.")), true);
        assertEquals(
                Map.of(),
                s.with(JONAS, Map.of("notes", "His."), saw, Set.of("notes")).beside());
    }

    @Test
    void who_said_the_result_answers_for_the_paper() {
        Stored s = Stored.NOTHING
                .with(INES, Map.of("result", "CONFORMS", "evidence", ""), changed("result", ""), Set.of())
                .with(JONAS, Map.of("result", "CONFORMS", "evidence", "Seen."), changed("evidence", ""), Set.of());
        DraftPaper paper = new DraftPaper("4.1", 2, s.fields(), s.authors(), s.beside(), JONAS, null, "");
        assertEquals(Result.CONFORMS, paper.line().result());
        assertTrue(paper.isBy(INES) && !paper.isBy(JONAS));
    }

    private static OneWindow changed(String box, String before) {
        return new OneWindow(Map.of(box, Set.of(before)), Map.of(), true);
    }
}
