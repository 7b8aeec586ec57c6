package org.assay.web;

import static org.assay.web.Changed.How.GONE;
import static org.assay.web.Changed.How.NEW;
import static org.assay.web.Changed.How.SAME;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a later text says otherwise is told sentence by sentence. */
class ChangedTest {
    @Test
    void a_sentence_that_went_and_one_that_came_stand_where_they_were() {
        assertEquals(
                List.of(
                        new Changed(SAME, "The system conforms."),
                        new Changed(GONE, "One site was seen."),
                        new Changed(NEW, "Both sites were seen."),
                        new Changed(SAME, "Nothing is open.")),
                Changed.between(
                        "The system conforms. One site was seen. Nothing is open.",
                        "The system conforms. Both sites were seen.\nNothing is open."));
    }

    @Test
    void from_nothing_all_is_new_and_to_nothing_all_is_gone() {
        assertEquals(List.of(new Changed(NEW, "One.")), Changed.between("", "One."));
        assertEquals(List.of(new Changed(GONE, "One.")), Changed.between("One.", ""));
        assertEquals(List.of(), Changed.between("", ""));
    }
}
