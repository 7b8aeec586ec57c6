package org.assay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.audittime.Methods;
import org.assay.desk.application.TimeForm;
import org.assay.desk.application.TimeInputs;
import org.assay.desk.application.TimeProposal;
import org.assay.file.AiRole;
import org.assay.file.AiSystem;
import org.assay.file.AiWork;
import org.assay.file.Maturity;
import org.assay.file.OrganisationType;
import org.assay.file.PersonnelGroup;
import org.assay.file.Profile;
import org.assay.file.Reckoned.Changed;
import org.assay.file.Sector;
import org.assay.file.Site;
import org.assay.file.Stage;
import org.assay.file.Technology;
import org.assay.house.CatalogueOfTheHouse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of audit time as it is proposed says what the application says, and nothing else. */
class TimeProposalTest {
    private static final Methods METHODS = Methods.of(CatalogueOfTheHouse.read());

    private static Profile profile(
            @Nullable List<PersonnelGroup> groups, @Nullable List<Site> places, @Nullable Maturity maturity) {
        return new Profile(
                OrganisationType.MID_SIZE_TECHNOLOGY,
                Sector.TECHNOLOGY_SAAS,
                120,
                40,
                3,
                List.of(
                        new AiSystem(Technology.GENERATIVE, AiRole.PROVIDER, Stage.OPERATION, true, true),
                        new AiSystem(Technology.CLASSICAL_ML, AiRole.PRODUCER, Stage.OPERATION, true),
                        new AiSystem(Technology.GENERATIVE, AiRole.PROVIDER, Stage.CONCEPT, true, true),
                        new AiSystem(Technology.DEEP_LEARNING, AiRole.CUSTOMER, Stage.OPERATION, false)),
                places == null ? 2 : places.size(),
                Set.of(),
                true,
                null,
                places,
                groups,
                maturity,
                groups == null ? null : 1,
                groups == null ? null : 4,
                null);
    }

    static Stream<Profile> profiles() {
        List<PersonnelGroup> groups = List.of(
                new PersonnelGroup("training", 1, true, Set.of(AiWork.USES, AiWork.DEVELOPS), 12, 4, 20, 3, 2, true),
                new PersonnelGroup("support", 2, true, Set.of(AiWork.PROVIDES), 20, 0, null, 1, 1, false),
                new PersonnelGroup("canteen", null, true, Set.of(), 5, 0, null, 0, 1, true));
        List<Site> places = List.of(
                new Site("Head office", "Austin", "US", "Texas", 60, "en", true, false, null, null),
                new Site("Lab", "Toronto", "CA", null, 40, "fr", null, true, null, null));
        return Stream.of(
                profile(null, null, null),
                profile(List.of(), places, Maturity.IN_FORCE),
                profile(groups, places, Maturity.BEING_WRITTEN),
                profile(groups, null, null));
    }

    private static Map<String, String> proposed(Profile profile) {
        Map<String, String> fields = new LinkedHashMap<>();
        TimeProposal.into(fields, profile, null, METHODS);
        return fields;
    }

    private static TimeInputs read(Map<String, String> fields, Profile profile) throws JsonProcessingException {
        Typed typed = Typed.sent(fields);
        TimeForm form = JsonMapper.builder().build().treeToValue(Filled.json(TimeForm.class, typed), TimeForm.class);
        assertEquals(List.of(), typed.complaints());
        return TimeInputs.of(form, profile);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void what_is_proposed_is_what_the_application_says(Profile profile) throws JsonProcessingException {
        TimeInputs inputs = read(proposed(profile), profile);
        assertEquals(List.of(), inputs.changed());
        assertEquals(inputs.known(), inputs.taken());
    }

    @Test
    void each_group_bears_the_words_of_the_client() {
        Map<String, String> fields = proposed(profiles().toList().get(2));
        assertEquals("training", fields.get("groups[0].activity"));
        assertEquals("support", fields.get("groups[1].activity"));
        assertFalse(fields.containsKey("groups[2].activity"), "who has no part in the scope is no line of it");
    }

    @Test
    void whatever_a_reviewer_changes_stands_beside_what_the_client_says() throws JsonProcessingException {
        Profile profile = profiles().toList().get(2);
        Map<String, String> fields = proposed(profile);
        fields.put("headcount", "150");
        fields.put("groups[0].identical", "true");
        fields.put("writing", "WORKED_BY");
        assertEquals(
                List.of(
                        new Changed("headcount", "120", "150"),
                        new Changed(
                                "groups",
                                "12 full time, 4 part time of 20 hours a week, 3 contractors; they develop AI, use AI; 2 shifts,"
                                        + " all counted. 20 full time, 1 contractor; they provide AI to others",
                                "12 full time, 4 part time of 20 hours a week, 3 contractors; they develop AI, use AI; 2 shifts,"
                                        + " all counted; all do the same simple work. 20 full time, 1 contractor; they provide AI to"
                                        + " others"),
                        new Changed("writing", "being written", "worked by, with records of a full round")),
                read(fields, profile).changed());
    }

    @Test
    void days_that_were_determined_before_are_left_as_they_are() {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("stage1", "2", "stage2", "4"));
        TimeProposal.into(fields, profiles().toList().get(2), null, METHODS);
        assertEquals("CERTPRO_1", fields.get("method"));
        assertEquals("4", fields.get("stage2"));
    }
}
