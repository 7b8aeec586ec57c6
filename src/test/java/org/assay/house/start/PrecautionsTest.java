package org.assay.house.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.house.local.SignIn;
import org.junit.jupiter.api.Test;

class PrecautionsTest {
    private static final Precautions.Mail MAIL = new Precautions.Mail(true, false);
    private static final Optional<LocalDate> NO_DAY = Optional.empty();
    private static final Optional<String> SOMEBODY = Optional.of("7c1d8f0e-9a44-4f3b-8d0e-6f1f2b3c4d5e");
    private static final Map<String, String> STRONG = Map.of("QUARKUS_DATASOURCE_PASSWORD", "k3Yd8sVq0pLw2ZrT");

    @Test
    void a_body_of_its_own_starts() {
        assertEquals(List.of(), new Precautions(true, false, true, NO_DAY, SOMEBODY, STRONG, MAIL).against());
    }

    @Test
    void a_sample_body_may_have_a_day_and_sample_users() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2027, 3, 1));
        Optional<String> sample = Optional.of(SignIn.ADMINISTRATOR.id());
        assertEquals(List.of(), new Precautions(false, true, false, day, sample, STRONG, MAIL).against());
    }

    @Test
    void production_loads_no_sample_body() {
        refused(new Precautions(true, true, true, NO_DAY, SOMEBODY, STRONG, MAIL), "ASSAY_SAMPLE_TOWN");
    }

    @Test
    void a_real_body_has_a_profile_of_its_own() {
        refused(new Precautions(true, false, false, NO_DAY, SOMEBODY, STRONG, MAIL), "ASSAY_BODY");
    }

    @Test
    void nobody_tells_the_day_of_a_real_body_whatever_the_profile() {
        refused(
                new Precautions(false, false, true, Optional.of(LocalDate.of(2027, 3, 1)), SOMEBODY, STRONG, MAIL),
                "ASSAY_TODAY");
    }

    @Test
    void a_user_of_the_sample_realm_administers_no_real_body() {
        for (SignIn user : SignIn.values()) {
            refused(
                    new Precautions(true, false, true, NO_DAY, Optional.of(user.id()), STRONG, MAIL),
                    "ASSAY_FIRST_ADMINISTRATOR");
        }
    }

    @Test
    void short_secrets_and_those_of_examples_are_refused_by_name() {
        for (String weak : List.of("k3Yd8sVq0pLw2Zr", "Change-me-0123456789", "assay-0123456789abcdef")) {
            refused(
                    new Precautions(true, false, true, NO_DAY, SOMEBODY, Map.of("QUARKUS_FLYWAY_PASSWORD", weak), MAIL),
                    "QUARKUS_FLYWAY_PASSWORD");
        }
    }

    @Test
    void production_names_a_mail_server_and_no_real_body_tells_its_log() {
        refused(
                new Precautions(true, false, true, NO_DAY, SOMEBODY, STRONG, new Precautions.Mail(false, false)),
                "ASSAY_POST_SERVER");
        refused(
                new Precautions(false, false, true, NO_DAY, SOMEBODY, STRONG, new Precautions.Mail(true, true)),
                "ASSAY_POST_TO_LOG");
    }

    private static void refused(Precautions taken, String named) {
        List<String> against = taken.against();
        assertEquals(1, against.size(), against.toString());
        assertTrue(against.getFirst().contains(named), against.toString());
    }
}
