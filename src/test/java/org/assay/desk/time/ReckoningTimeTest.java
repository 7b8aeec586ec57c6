package org.assay.desk.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Set;
import org.assay.audittime.Methods;
import org.assay.audittime.Problem;
import org.assay.desk.application.TimeForm;
import org.assay.desk.application.TimeInputs;
import org.assay.file.AiRole;
import org.assay.file.AiSystem;
import org.assay.file.OrganisationType;
import org.assay.file.Profile;
import org.assay.file.Sector;
import org.assay.file.Stage;
import org.assay.file.Technology;
import org.assay.house.CatalogueOfTheHouse;
import org.junit.jupiter.api.Test;

/** What is reckoned while one types is refused where determining it is refused, and nowhere else. */
class ReckoningTimeTest {
    private static final Methods METHODS = Methods.of(CatalogueOfTheHouse.read());

    /** Nobody is in scope: as older applications may have it. */
    private static final Profile EMPTY = new Profile(
            OrganisationType.SMALL_AI_STARTUP,
            Sector.TECHNOLOGY_SAAS,
            12,
            0,
            1,
            List.of(new AiSystem(Technology.GENERATIVE, AiRole.PROVIDER, Stage.OPERATION, true)),
            1,
            Set.of(),
            true,
            null,
            null,
            null,
            null,
            null,
            null,
            null);

    private static ReckoningTime.Told told(String form) throws JsonProcessingException {
        TimeForm typed = JsonMapper.builder().build().readValue(form, TimeForm.class);
        return ReckoningTime.told(typed, TimeInputs.of(typed, EMPTY), METHODS);
    }

    @Test
    void the_first_method_takes_the_application_as_it_is_and_the_others_say_nothing() throws JsonProcessingException {
        ReckoningTime.Told told = told("{}");
        assertEquals(List.of(), told.problems());
        assertEquals(
                List.of("certpro-1"),
                told.all().stream().map(d -> d.edition().method()).toList());
    }

    @Test
    void a_method_that_reckons_with_people_asks_for_some() throws JsonProcessingException {
        assertEquals(
                List.of("groups[0].fullTime"),
                told("{\"method\": \"CERTPRO_2\"}").problems().stream()
                        .map(Problem::field)
                        .toList());
    }
}
