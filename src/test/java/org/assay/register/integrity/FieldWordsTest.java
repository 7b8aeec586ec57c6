package org.assay.register.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assay.MachineWords;
import org.assay.file.Areas;
import org.assay.file.Sector;
import org.assay.file.Technology;
import org.junit.jupiter.api.Test;

/** Each code that a reader may meet has words that somebody wrote. */
class FieldWordsTest {
    /** Words of decisions, which stand in rows beside the file. */
    private static final Set<String> OF_DECISIONS = Set.of("reason", "groundWords", "refusedPart");

    @Test
    void each_field_of_a_file_and_each_constant_without_words_of_its_own_is_declared() {
        Set<String> wanted = new TreeSet<>(FieldWords.toDeclare());
        wanted.removeAll(FieldWords.declaredNames());
        assertEquals(Set.of(), wanted, "Give them words in src/main/resources/words/fields.properties");
        Set<String> gone = new TreeSet<>(FieldWords.declaredNames());
        gone.removeAll(FieldWords.known());
        gone.removeAll(OF_DECISIONS);
        assertEquals(Set.of(), gone, "No file has them");
        assertEquals(
                List.of(),
                FieldWords.declaredNames().stream()
                        .flatMap(n -> MachineWords.inAPaper(
                                Character.isUpperCase(n.charAt(0)) ? FieldWords.ofConstant(n) : FieldWords.of(n), false)
                                .stream())
                        .toList());
    }

    @Test
    void each_technical_area_is_spoken_without_a_code() {
        for (Technology t : Technology.values()) {
            for (Sector s : Sector.values()) {
                String area = Areas.words(t.key() + "/" + s.key());
                assertEquals(t.words() + " in " + s.words(), area);
                assertEquals(List.of(), MachineWords.inAPaper(area, false));
            }
        }
    }
}
