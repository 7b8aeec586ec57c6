package org.assay.house.start;

import io.quarkus.runtime.configuration.ConfigUtils;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assay.house.Settings;
import org.eclipse.microprofile.config.Config;

/**
 * What a start refuses outside a sample body: a body that certifies for real never runs on a sample's sign-ins, secrets or
 * calendar.
 *
 * @param production whether the profile {@code production} is on
 * @param sampleTown whether a sample town is to be loaded
 * @param ownProfile whether the body has named a profile of its own
 * @param today the day that the calendar was told
 * @param firstAdministrator the identity server's id of the first administrator
 * @param secrets passwords and secrets by the name of their environment variable
 * @param mail what is set of the body's mail
 */
record Precautions(
        boolean production,
        boolean sampleTown,
        boolean ownProfile,
        Optional<LocalDate> today,
        Optional<String> firstAdministrator,
        Map<String, String> secrets,
        Mail mail) {

    /**
     * What is set of the body's mail.
     *
     * @param leaves whether a server and a sender are named
     * @param toLog whether it goes to the log, and to nobody
     */
    record Mail(boolean leaves, boolean toLog) {}

    /** The users of the sample realm have ids of this form, and passwords that everybody knows. */
    private static final String SAMPLE_USER = "00000000-0000-4000-8000-";

    /** By environment variable, the property that it sets. */
    private static final Map<String, String> SECRETS = Map.of(
            "QUARKUS_DATASOURCE_PASSWORD", "quarkus.datasource.password",
            "QUARKUS_FLYWAY_PASSWORD", "quarkus.flyway.password",
            "QUARKUS_OIDC_CREDENTIALS_SECRET", "quarkus.oidc.credentials.secret",
            "ASSAY_SIGN_INS_SECRET", "assay.sign-ins.secret");

    private static final int SHORTEST_SECRET = 16;
    private static final List<String> FROM_EXAMPLES = List.of("change", "secret", "password", "example", "assay");

    static Precautions of(Settings settings, Config config) {
        Map<String, String> secrets = new TreeMap<>();
        SECRETS.forEach((name, property) ->
                config.getOptionalValue(property, String.class).ifPresent(secret -> secrets.put(name, secret)));
        return new Precautions(
                ConfigUtils.isProfileActive("production"),
                settings.sampleTown().isPresent(),
                settings.body().isPresent(),
                settings.today(),
                settings.firstAdministrator(),
                secrets,
                new Mail(
                        config.getOptionalValue("assay.post.server", String.class)
                                        .isPresent()
                                && config.getOptionalValue("assay.post.from", String.class)
                                        .isPresent(),
                        config.getOptionalValue("assay.post.to-log", Boolean.class)
                                .orElse(false)));
    }

    /** Refuses the start where anything is against it. */
    void take() {
        refuse(against());
    }

    /** Refuses the start for these reasons, in sentences; does nothing where there are none. */
    static void refuse(List<String> against) {
        if (!against.isEmpty()) {
            throw new IllegalStateException("Assay does not start. " + String.join(" ", against));
        }
    }

    /** Why Assay may not start, in sentences; empty where it may. */
    List<String> against() {
        List<String> against = new ArrayList<>();
        if (production && sampleTown) {
            against.add("A production installation loads no sample body: unset ASSAY_SAMPLE_TOWN.");
        }
        if (!production && sampleTown) {
            return against;
        }
        if (!ownProfile) {
            against.add("The profile would be the sample body's: name your own by ASSAY_BODY.");
        }
        if (production && !mail.leaves()) {
            against.add("Clients could not be told what they have to be told: name a mail server by ASSAY_POST_SERVER"
                    + " and a sender by ASSAY_POST_FROM.");
        }
        if (mail.toLog()) {
            against.add("Only a sample body's mail goes to the log: unset ASSAY_POST_TO_LOG.");
        }
        today.ifPresent(day ->
                against.add("Only a sample body's calendar can be told a day: unset ASSAY_TODAY (" + day + ")."));
        firstAdministrator
                .filter(id -> id.startsWith(SAMPLE_USER))
                .ifPresent(_ -> against.add("ASSAY_FIRST_ADMINISTRATOR is a user of the sample realm:"
                        + " name a user of your own identity server."));
        secrets.forEach((name, secret) -> weakness(secret).ifPresent(why -> against.add(name + " " + why)));
        return against;
    }

    private static Optional<String> weakness(String secret) {
        if (secret.length() < SHORTEST_SECRET) {
            return Optional.of("is shorter than " + SHORTEST_SECRET + " characters.");
        }
        String lower = secret.toLowerCase(Locale.ROOT);
        return FROM_EXAMPLES.stream()
                .filter(lower::contains)
                .findFirst()
                .map(word -> "holds the word “" + word + "”: it looks taken over from an example.");
    }
}
