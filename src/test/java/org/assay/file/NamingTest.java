package org.assay.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamingTest {
    @ParameterizedTest
    @CsvSource({
        "Twin Spaces Ltd, Twin  Spaces Ltd",
        "Twin Spaces Ltd, Twin\u00a0Spaces Ltd",
        "Twin Spaces Ltd, Twin Spaces Ltd.",
        "Twin Spaces Ltd, twin-spaces LTD",
        "Twin Spaces Ltd, Twin\u200b Spaces Ltd",
        "Straße AG, STRASSE AG",
        "STRAẞE AG, Strasse ag",
        "İSTANBUL YAPAY ZEKÂ A.Ş., istanbul yapay zekâ a.ş.",
        "DIYARBAKIR, dıyarbakır",
        "Élan SAS, E\u0301lan SAS",
        "Łukasz Sp. z o.o., lukasz sp z oo",
        "ﾃﾞｰﾀ株式会社, データ株式会社",
        "ΕΥΦΥΪΑ ΝΟΗΤΙΚΟΣ, ευφυΐα νοητικός",
        "Ｗｉｄｅ, Wide",
        "Søren & Co, Soren + Co"
    })
    void one_to_a_reader(String one, String other) {
        assertEquals(Naming.key(one), Naming.key(other));
        assertEquals(Naming.key(one), Naming.key(Normalizer.normalize(other, Normalizer.Form.NFD)));
    }

    @ParameterizedTest
    @CsvSource({"Twin Spaces, Twin Space", "ハス, バス", "AI 1, AI 2", "Alpha, Alpha Ltd", "कि, का"})
    void two_to_a_reader(String one, String other) {
        assertNotEquals(Naming.key(one), Naming.key(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "…", "—"})
    void a_name_of_marks_alone_has_a_key(String name) {
        assertTrue(!Naming.key(name).isEmpty());
    }

    @Test
    void what_is_looked_for_stands_in_what_is_kept() {
        String kept = Naming.found("Ébénisterie H.Q.F. Künstliche Intelligenz Straße 50% Łukasz İstanbul");
        for (String typed : List.of(
                "ebenisterie",
                "intelligenz",
                "HQF",
                "h.q.f",
                "H. Q. F.",
                "strasse",
                "STRASSE",
                "50%",
                "lukasz",
                "istanbul",
                "É")) {
            assertTrue(Naming.words(typed).stream().allMatch(kept::contains), typed);
        }
        assertEquals(List.of("two", "words"), Naming.words("  Two\u00a0 WORDS "));
        assertEquals(List.of(), Naming.words(" \u200b "));
        assertEquals(List.of("orchard", "vale"), Naming.words("Orchard and Vale"));
        assertEquals(List.of("orchard", "vale"), Naming.words("Orchard & Vale"));
        assertEquals(List.of("and"), Naming.words("and"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hedda Strand, internal witness of the team, all day",
                "The interpreter; Strand, Hedda (witness)",
                "Witness: H. Strand",
                "Frau Strand, Zeugin",
                "Observers Anna Maier and Hedda Maria Strand"
            })
    void a_text_names_a_person(String text) {
        assertFalse(Collections.disjoint(Naming.borne("Hedda Strand"), Naming.within(text)), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Strand, internal witness",
                "Hedda Maier and Jonas Wexler",
                "The Strand office",
                "Head of data",
                "Frau Maier",
                ""
            })
    void a_text_names_somebody_else(String text) {
        assertTrue(Collections.disjoint(Naming.borne("Hedda Strand"), Naming.within(text)), text);
    }

    @Test
    void a_letter_names_people_where_words_have_capitals() {
        assertEquals(
                List.of("Mr Wexler", "Wexler, Jonas"),
                Naming.capitals("we complain about Mr Wexler, that is about Wexler, Jonas and nobody else"));
    }

    @Test
    void a_person_is_known_by_another_order_an_initial_and_a_title() {
        for (String other : List.of(
                "Hedda Strand",
                "Strand, Hedda",
                "H. Strand",
                "STRAND H.",
                "Hedda M. Strand",
                "Dr. Hedda Strand",
                "Hédda  Strand, MSc")) {
            assertTrue(Naming.mayBeOne("Hedda Strand", other), other);
            assertTrue(Naming.mayBeOne(other, "Hedda Strand"), other);
        }
        assertTrue(Naming.mayBeOne("Hedda Strand", "Ms Strand"));
        for (String other :
                List.of("Anna Strand", "Dr. Hedda Maier", "Strand", "Hedda Strandberg", "H. S.", "Jonas Wexler", "")) {
            assertFalse(Naming.mayBeOne("Hedda Strand", other), other);
        }
    }
}
