package org.assay.house.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Memory for bodies: what one network and all uploads leave to others. */
class PotsTest {
    private static final long ALL = 160_000_000;
    private static final long FILE = 25_000_000;

    @Test
    void two_uploads_of_one_office_pass_at_once_and_a_third_waits() {
        Pot uploads = Pots.of(ALL, FILE).uploads();
        assertTrue(uploads.hold("office", FILE + 64 * 1024));
        assertTrue(uploads.hold("office", FILE + 64 * 1024));
        assertFalse(uploads.hold("office", FILE));
        assertTrue(uploads.hold("another office", FILE));
        uploads.release("office", FILE + 64 * 1024);
        assertTrue(uploads.hold("office", FILE));
    }

    @Test
    void uploads_leave_a_quarter_to_ordinary_bodies_whoever_sends_them() {
        Pots pots = Pots.of(ALL, FILE);
        long some = 1_000_000;
        int held = 0;
        for (int i = 0; i < 1_000; i++) {
            held += pots.uploads().hold("network " + i % 10, some) ? 1 : 0;
        }
        assertEquals(120, held);
        int ordinary = 0;
        for (int i = 0; i < 1_000; i++) {
            ordinary += pots.ordinary().hold("network 1", some) ? 1 : 0;
        }
        assertEquals(10, ordinary, "one network fills no more than a quarter of what is left");
        assertTrue(pots.ordinary().hold("network 2", some));
    }

    @Test
    void what_is_refused_is_not_counted() {
        Pot pot = new Pot(10, 6);
        assertFalse(pot.hold("a", 7));
        assertTrue(pot.hold("a", 6));
        assertFalse(pot.hold("b", 5));
        assertTrue(pot.hold("b", 4));
    }

    @Test
    void nothing_starts_where_a_file_is_above_a_third_of_all() {
        Pots.of(75_000_000, FILE);
        for (long[] wrong : new long[][] {{74_000_000, FILE}, {ALL, 60_000_000}, {20_000_000, 1_000_000}}) {
            Exception refused = assertThrows(IllegalStateException.class, () -> Pots.of(wrong[0], wrong[1]));
            assertTrue(refused.toString().contains("ASSAY_EDGE_BYTES is " + wrong[0]), refused.toString());
        }
    }
}
