package org.assay.desk.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.assay.file.TimeInput;
import org.junit.jupiter.api.Test;

/** Every input that a reviewer can take otherwise is a box of the form, and has words of its own. */
class TimeInputTest {
    private static final List<String> BOXES = Arrays.stream(TimeForm.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    @Test
    void each_is_a_box_of_the_form_between_method_and_reason() {
        assertEquals(
                BOXES.subList(BOXES.indexOf("method") + 1, BOXES.indexOf("changes")),
                Arrays.stream(TimeInput.values()).map(TimeInput::field).toList());
    }

    @Test
    void a_kept_name_is_told_in_words() {
        assertEquals("controls beyond Annex A", TimeInput.words("ownControls"));
        assertThrows(IllegalArgumentException.class, () -> TimeInput.words("weather"));
    }
}
