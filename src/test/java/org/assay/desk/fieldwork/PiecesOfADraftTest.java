package org.assay.desk.fieldwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.desk.OneWindow;
import org.assay.desk.audit.EvidenceLine;
import org.assay.file.EvidenceKind;
import org.assay.file.Person;
import org.assay.register.Unreadable;
import org.junit.jupiter.api.Test;

/** Pieces of evidence of a draft keep their numbers, so that nobody writes over another's. */
class PiecesOfADraftTest {
    private static final Person INES = new Person(UUID.randomUUID());
    private static final Person BRAM = new Person(UUID.randomUUID());

    @Test
    void two_people_who_add_a_piece_at_the_same_time_add_two() {
        Map<String, String> nothing = Map.of("result", "CONFORMS");
        Stored first = Stored.NOTHING.with(INES, nothing, OneWindow.UNTOLD, Set.of());
        Stored second = first.with(
                INES,
                Map.of("result", "CONFORMS", "seen[3].kind", "DOCUMENT", "seen[3].what", "Plan, version 3"),
                new OneWindow(Map.of("seen[3].kind", Set.of(""), "seen[3].what", Set.of("")), Map.of(), true),
                Set.of());
        Stored third = second.with(
                BRAM,
                Map.of("result", "CONFORMS", "seen[7].kind", "SYSTEM", "seen[7].what", "A run of the ranking"),
                new OneWindow(Map.of("seen[7].kind", Set.of(""), "seen[7].what", Set.of("")), Map.of(), true),
                Set.of());
        List<EvidenceLine> pieces = PiecesOfADraft.of(third.fields(), third.authors());
        assertEquals(
                List.of(EvidenceKind.DOCUMENT, EvidenceKind.SYSTEM),
                pieces.stream().map(EvidenceLine::kind).toList());
        assertEquals(
                List.of(INES.id(), BRAM.id()),
                pieces.stream().map(EvidenceLine::by).toList());
        assertTrue(third.beside().isEmpty());
    }

    @Test
    void an_empty_piece_is_none_and_numbers_are_read_as_numbers() {
        assertEquals(Map.of("notes", ""), PiecesOfADraft.begun(Map.of("notes", "", "seen[2].what", " ")));
        EvidenceLine piece = PiecesOfADraft.of(Map.of("seen[1].what", "Log", "seen[1].system", "2"), Map.of())
                .getFirst();
        assertEquals(2, piece.system());
    }

    @Test
    void what_is_no_box_of_a_piece_is_none() {
        assertThrows(Unreadable.class, () -> PiecesOfADraft.of(Map.of("seen[1].colour", "red"), Map.of()));
        assertThrows(Unreadable.class, () -> PiecesOfADraft.of(Map.of("seen[1].kind", "RUMOUR"), Map.of()));
    }
}
