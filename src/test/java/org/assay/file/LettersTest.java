package org.assay.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.assay.file.Letters.Fate;
import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void a_letter_in_the_place_of_another_counts_once() {
        assertEquals(1, Letters.between("Mill Raad 4", "Mill Road 4").changed());
        assertEquals(2, Letters.between("Tessalane", "Tesalanes").changed());
        assertEquals(0, Letters.between(" Marrowby Ltd", "Marrowby Ltd ").changed());
        assertEquals(3, Letters.between("", "Ltd").changed());
    }

    @Test
    void the_pieces_give_back_both_wordings() {
        Letters l = Letters.between("Quite Another Company", "Quiet Other Compañy");
        assertEquals("Quite Another Company", without(l, Fate.ADDED));
        assertEquals("Quiet Other Compañy", without(l, Fate.LEFT_OUT));
    }

    private static String without(Letters l, Fate fate) {
        return l.pieces().stream()
                .filter(p -> p.fate() != fate)
                .map(Letters.Piece::text)
                .collect(Collectors.joining());
    }
}
