package org.assay.book;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assay.audittime.CertPro1;
import org.assay.audittime.CertPro2;
import org.assay.audittime.Chosen;
import org.assay.audittime.Derivation;
import org.assay.audittime.Inputs;
import org.assay.audittime.InputsCheck;
import org.assay.audittime.Line;
import org.assay.audittime.Methods;
import org.assay.calendar.Days;
import org.assay.desk.ReadBack;
import org.assay.desk.application.ApplicationForm;
import org.assay.file.KnownInputs;
import org.assay.house.CatalogueOfTheHouse;
import org.assay.register.Hashes;
import org.assay.standard.Catalogue;
import org.jspecify.annotations.Nullable;

/** The days of every sample organisation that has applied, argued in a paragraph from the lines of the engine. */
final class SampleDays {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Catalogue CATALOGUE = CatalogueOfTheHouse.read();
    private static final LocalDate LATEST = CATALOGUE.scoreTables().getLast().since();
    private static final Methods METHODS = Methods.of(CATALOGUE, LATEST, Hashes::of);
    private static final String HEAD = """
            # The days of the sample organisations

            Why each of them takes the days that it takes, from its application and the lines of the methods: the days that are on record,
            by `certpro-1`, beside what `certpro-2` comes to in its latest edition, which counts from %s on. Written by
            `bin/test -Dtest=SampleDaysTest -Dwrite.docs=true`; the test fails where it is stale. All organisations are invented. No number here
            carries accreditation: both methods are the body's own ([audit time](audit-time.md)).

            """.formatted(Days.written(LATEST));

    private SampleDays() {}

    /**
     * One of them.
     *
     * @param days that were determined; null where nobody has yet
     */
    record Told(String organisation, Inputs in, @Nullable Chosen days, String justification, Derivation points) {
        /** Half-days by which a person chose otherwise than the points. */
        int beside() {
            return days == null ? 0 : days.total() - points.proposed().total();
        }
    }

    static List<Told> all() throws IOException {
        List<JsonNode> lives = new ArrayList<>();
        YAML.readTree(Path.of("sample-data/past.yaml").toFile()).path("lives").forEach(lives::add);
        try (Stream<Path> more = Files.list(Path.of("sample-data/past"))) {
            for (Path p : more.sorted().toList()) {
                lives.add(YAML.readTree(p.toFile()));
            }
        }
        return lives.stream().flatMap(SampleDays::told).toList();
    }

    private static Stream<Told> told(JsonNode life) {
        JsonNode applied = last(life, "submit-application");
        JsonNode timed = last(life, "determine-time");
        if (applied == null) {
            return Stream.of();
        }
        Inputs in = KnownInputs.of(ReadBack.as(applied, ApplicationForm.class).profiled());
        if (!InputsCheck.of(in).isEmpty()) {
            throw new IllegalStateException(life.path("organisation").asText() + ": " + InputsCheck.of(in));
        }
        Chosen days = timed == null ? null : new Chosen(halves(timed, "stage1"), halves(timed, "stage2"));
        return Stream.of(new Told(
                life.path("organisation").asText(),
                in,
                days,
                timed == null ? "" : timed.path("justification").asText(),
                METHODS.find(CertPro2.METHOD).orElseThrow().derive(in, null)));
    }

    private static int halves(JsonNode timed, String stage) {
        return (int) Math.round(2 * timed.path(stage).asDouble());
    }

    private static @Nullable JsonNode last(JsonNode life, String deed) {
        return StreamSupport.stream(life.path("deeds").spliterator(), false)
                .filter(d -> d.path("deed").asText().equals(deed))
                .reduce((_, last) -> last)
                .map(d -> d.path("with"))
                .orElse(null);
    }

    static String written() throws IOException {
        return HEAD
                + all().stream()
                        .map(t -> "## " + t.organisation() + "\n\n" + wrapped(paragraph(t)))
                        .collect(Collectors.joining("\n"));
    }

    private static String paragraph(Told t) {
        Inputs in = t.in();
        Derivation d = t.points();
        String who = capital(in.organisation().words()) + ". It has " + figure(in.headcount()) + " people, "
                + figure(in.personsInScope()) + " of them in scope, " + counted(in.systemsInScope(), "AI system")
                + " in scope"
                + (in.highRiskSystems() == 0 ? "" : " (" + in.highRiskSystems() + " of high risk)") + ", and "
                + counted(in.places().size(), "site")
                + (in.lands() > 1 ? " in " + in.lands() + " states and countries" : "") + ". ";
        return who + d.why().replace("What you told us", "The application") + " " + weighed(d) + determined(t);
    }

    /** The factors that added time, as the lines say them, with what they add. */
    private static String weighed(Derivation d) {
        String adds = d.lines().stream()
                .filter(l -> l.adds() != null && l.adds() > 0 && l.arithmetic().contains(" points; "))
                .map(SampleDays::line)
                .collect(Collectors.joining("; "));
        return adds.isEmpty() ? "" : "Line by line: " + adds + ". ";
    }

    private static String line(Line l) {
        return lower(l.rule()) + " (" + l.input() + ") "
                + l.arithmetic().substring(0, l.arithmetic().indexOf(" points;")) + " points, " + l.value();
    }

    private static String determined(Told t) {
        Chosen days = t.days();
        if (days == null) {
            return "Its days are not determined yet.";
        }
        Derivation d = METHODS.find(CertPro1.METHOD).orElseThrow().derive(t.in(), days);
        boolean leaves = d.bounds().leaves(days.stage1(), days.stage2());
        String chosen =
                "On record are " + Days.halves(days.total()) + " by certpro-1, within whose bounds a person chooses: "
                        + Days.halves(days.stage1()) + " of Stage 1 and " + Days.halves(days.stage2()) + " of Stage 2"
                        + (leaves ? ", beside them and approved by a second person" : "") + ". ";
        int beside = t.beside();
        String against = beside == 0
                ? "That is what the points come to as well."
                : "That is " + Days.halves(Math.abs(beside)) + (beside > 0 ? " more" : " less")
                        + " than the points come to, for this reason: " + t.justification();
        return chosen + against;
    }

    private static String figure(int number) {
        return "%,d".formatted(number);
    }

    private static String counted(int many, String what) {
        return many + " " + what + (many == 1 ? "" : "s");
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String lower(String words) {
        return words.startsWith("AI ") ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private static String wrapped(String paragraph) {
        StringBuilder all = new StringBuilder();
        int width = 0;
        for (String word : paragraph.strip().split("\\s+", -1)) {
            if (width > 0 && width + 1 + word.length() > 140) {
                all.append('\n');
                width = 0;
            } else if (width > 0) {
                all.append(' ');
                width++;
            }
            all.append(Objects.requireNonNull(word));
            width += word.length();
        }
        return all.append('\n').toString();
    }
}
