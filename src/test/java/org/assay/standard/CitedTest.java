package org.assay.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CitedTest {
    @Test
    void clauses_come_in_their_order_whatever_order_they_were_kept_in() {
        assertEquals(
                "9.2.1, 9.2.2, 10.1, 10.2, A.2.2, A.10.3", told("A.10.3", "10.2", "10.1", "9.2.2", "A.2.2", "9.2.1"));
    }

    @Test
    void runs_are_joined_beneath_one_heading_only() {
        assertEquals(
                "4.1 to 4.4, 5.1, 5.2, 6.1.1 to 6.1.4, 6.2",
                told("6.2", "6.1.4", "6.1.3", "6.1.2", "6.1.1", "5.2", "5.1", "4.4", "4.3", "4.2", "4.1"));
        assertEquals("A.6.2.2 to A.6.2.4, A.6.2.8", told("A.6.2.8", "A.6.2.4", "A.6.2.3", "A.6.2.2"));
        assertEquals("9.3, 10.1", told("10.1", "9.3"));
    }

    @Test
    void none_and_what_is_no_number_do_no_harm() {
        assertEquals("", Cited.together(Set.of()));
        assertEquals("4, 4.1, all", told("all", "4.1", "4"));
    }

    private static String told(String... places) {
        return Cited.together(List.of(places)).replace('\u00a0', ' ');
    }
}
