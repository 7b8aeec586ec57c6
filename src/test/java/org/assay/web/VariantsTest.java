package org.assay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is tried beside a form is carried by the form, up to four times, and comes back as it was. */
class VariantsTest {
    private static Map<String, String> sent(Variants all) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < all.all().size(); i++) {
            fields.put(Carried.VARIANTS.get(i), Variants.carried(all.all().get(i)));
        }
        return fields;
    }

    @Test
    void it_comes_back_as_it_was_without_words_about_the_choice() {
        Variants one = Variants.none()
                .with(Map.of("sites", "4", "groups[0].fullTime", "12", "justification", "a & b = c", "method", ""));
        assertEquals(List.of(Map.of("sites", "4", "groups[0].fullTime", "12")), one.all());
        assertEquals(one.all(), Variants.of(sent(one)).all());
        assertEquals(one.all().getFirst(), one.number("1").orElseThrow());
        assertTrue(one.number("2").isEmpty());
        assertTrue(one.number("x").isEmpty());
    }

    @Test
    void the_same_is_kept_once_and_no_fifth() {
        Variants all = Variants.none();
        for (int i = 0; i < 7; i++) {
            all = all.with(Map.of("sites", String.valueOf(i % 6))).with(Map.of("sites", String.valueOf(i % 6)));
        }
        assertEquals(4, all.all().size());
        assertTrue(all.full());
    }

    @Test
    void what_no_page_has_sent_is_left_out() {
        assertEquals(
                List.of(),
                Variants.of(Map.of(
                                "form:variant1", "x".repeat(30_000), "form:variant2", "", "form:variant9", "sites=3"))
                        .all());
    }
}
