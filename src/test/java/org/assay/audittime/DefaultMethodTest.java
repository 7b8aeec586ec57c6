package org.assay.audittime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import org.assay.house.CatalogueOfTheHouse;
import org.assay.register.Hashes;
import org.assay.standard.Catalogue;
import org.junit.jupiter.api.Test;

/** Nobody determines days by a method whose table has not begun; where nobody names one, every door takes the same. */
class DefaultMethodTest {
    private static final Catalogue CATALOGUE = CatalogueOfTheHouse.read();
    private static final LocalDate FIRST_DAY =
            CATALOGUE.scoreTables().getFirst().since();

    private static Methods on(LocalDate day) {
        return Methods.of(CATALOGUE, day, Hashes::of);
    }

    private static String byDefault(Methods methods, Inputs known) {
        return DefaultMethod.of(methods, known).orElseThrow().edition().method();
    }

    @Test
    void a_method_is_there_from_the_first_day_of_its_table_on() {
        assertFalse(on(FIRST_DAY.minusDays(1)).find(CertPro2.METHOD).isPresent());
        assertEquals(
                List.of(CertPro1.METHOD, CertPro2.METHOD),
                on(FIRST_DAY).all().stream().map(m -> m.edition().method()).toList());
    }

    @Test
    void the_latest_that_can_reckon_with_what_is_known_is_taken() {
        Inputs known = Sampled.any(14);
        assertEquals(List.of(), InputsCheck.of(known));
        assertEquals(CertPro1.METHOD, byDefault(on(FIRST_DAY.minusDays(1)), known));
        assertEquals(CertPro2.METHOD, byDefault(on(FIRST_DAY), known));
        Methods withIso = new Methods(Sampled.all());
        assertEquals(CertPro2.METHOD, byDefault(withIso, known), "the licensed one is never taken unasked");
    }

    @Test
    void what_the_latest_cannot_reckon_with_is_left_to_the_first() {
        Inputs known = Sampled.any(14);
        Inputs nobody = new Inputs(
                known.organisation(),
                known.headcount(),
                List.of(),
                known.systems(),
                known.products(),
                known.places(),
                known.languages(),
                known.writing(),
                known.regulated(),
                known.frameworks(),
                known.agreements(),
                known.ownControls(),
                known.certificates());
        assertEquals(CertPro1.METHOD, byDefault(on(FIRST_DAY), nobody));
    }
}
