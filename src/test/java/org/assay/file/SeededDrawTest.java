package org.assay.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Anybody can draw a sample once more, with nothing but its seed. */
class SeededDrawTest {
    @Test
    void the_same_seed_draws_the_same_sample() {
        assertEquals(SeededDraw.places(20_261_130, 40, 6), SeededDraw.places(20_261_130, 40, 6));
        assertNotEquals(SeededDraw.places(20_261_130, 400, 20), SeededDraw.places(20_261_131, 400, 20));
    }

    /** Reckoned apart from this program, by the formula in the documentation of java.util.Random. */
    @Test
    void what_papers_print_is_drawn_with_any_other_tool() {
        assertEquals(List.of(12, 16, 28, 29, 32, 36), SeededDraw.places(20_261_130, 40, 6));
    }

    @Test
    void a_larger_sample_holds_the_smaller_one() {
        assertTrue(SeededDraw.places(7, 90, 20).containsAll(SeededDraw.places(7, 90, 7)));
    }

    @Test
    void all_of_a_population_are_all_its_places() {
        assertEquals(IntStream.rangeClosed(1, 12).boxed().toList(), SeededDraw.places(1, 12, 12));
    }

    @Test
    void nothing_and_more_than_there_is_cannot_be_drawn() {
        assertThrows(IllegalArgumentException.class, () -> SeededDraw.places(1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> SeededDraw.places(1, 5, 6));
        assertThrows(IllegalArgumentException.class, () -> SeededDraw.places(1, 5, 0));
    }
}
