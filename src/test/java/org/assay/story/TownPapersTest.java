package org.assay.story;

import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.story.Deeds.ground;
import static org.assay.story.Deeds.sufficient;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assay.AssayTest;
import org.assay.MachineWords;
import org.assay.calendar.Days;
import org.assay.file.PaperKind;
import org.assay.file.Verb;
import org.assay.paper.Pdf;
import org.assay.paper.SignedPdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every paper of the sample body, and one of each kind that its past has not brought about. */
@AssayTest
class TownPapersTest {
    private static final Set<PaperKind> CAPITALS = EnumSet.of(PaperKind.CERTIFICATE, PaperKind.AUDIT_REPORT);

    /** Files that other tests leave are many, and like those of this one. */
    private static final int NEWEST = 20;

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void every_paper_keeps_the_rules_of_archives_and_of_screen_readers() {
        suspendedLiftedAndWithdrawn();
        Engagement.audited("MAJOR", "MINOR");
        Set<String> broken = new TreeSet<>();
        Set<PaperKind> seen = EnumSet.noneOf(PaperKind.class);
        Prints.await();
        for (Map<String, Object> paper : papers()) {
            PaperKind kind = PaperKind.valueOf((String) paper.get("kind"));
            if (paper.get("sha256") != null) {
                byte[] pdf = Caller.as(ADMINISTRATOR)
                        .get("/certifications/" + paper.get("file") + "/papers/" + paper.get("id"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
                Pdf.emptySections(pdf).forEach(h -> broken.add(kind + ": nothing stands under " + h));
                Pdf.blankPages(pdf).forEach(n -> broken.add(kind + ": page " + n + " is blank"));
                MachineWords.inAPaper(Pdf.text(pdf), CAPITALS.contains(kind))
                        .forEach(w -> broken.add(kind + ": words of a machine: " + w));
                if (kind == PaperKind.DECISION_FILE) {
                    falsified(paper, Pdf.text(pdf).replaceAll("\\s+", " "))
                            .forEach(d -> broken.add(kind + " does not tell of " + d));
                }
                if (!SignedPdf.verifies(pdf, pdf)) {
                    broken.add(kind + ": the body's signature does not verify");
                }
                if (seen.add(kind)) {
                    Pdf.broken(pdf).forEach(b -> broken.add(kind + ": " + b));
                }
            }
        }
        assertEquals(Set.of(), broken);
        assertEquals(List.of(), notDrawn(), "Papers that could not be drawn up");
        assertEquals(EnumSet.allOf(PaperKind.class), seen);
    }

    /** Decisions before the one that a decision file is about, which it does not tell by their own verbs. */
    private static List<String> falsified(Map<String, Object> paper, String text) {
        List<Map<String, Object>> decided = Caller.as(ADMINISTRATOR)
                .get("/certifications/" + paper.get("file"))
                .<List<Map<String, Object>>>path("decisions")
                .stream()
                .filter(d -> d.get("decidedOn") != null)
                .toList();
        String own = decided.stream()
                .filter(d -> d.get("id").equals(paper.get("subject")))
                .map(d -> d.get("decidedOn").toString())
                .findFirst()
                .orElse("");
        return decided.stream()
                .filter(d -> d.get("decidedOn").toString().compareTo(own) < 0)
                .map(d -> Days.written(LocalDate.parse(d.get("decidedOn").toString())) + " "
                        + Verb.valueOf(d.get("verb").toString()).words())
                .filter(told -> !text.contains(told))
                .toList();
    }

    /** What could not be drawn up, but for the name that another test makes up for that. */
    private static List<String> notDrawn() {
        List<String> errors =
                Caller.as(ADMINISTRATOR).get("/stuck-papers").then().extract().path("error");
        return errors.stream().filter(e -> !e.contains("U+0915")).toList();
    }

    private static void suspendedLiftedAndWithdrawn() {
        Engagement e = Engagement.readyToDecide();
        Caller decider = Caller.as(DECISION_MAKER);
        decider.decide(e.file, "GRANT", sufficient()).then().statusCode(201);
        decider.decide(e.file, "SUSPEND", ground("AGREEMENT_BREACHED")).then().statusCode(201);
        decider.decide(e.file, "LIFT_SUSPENSION", resolved()).then().statusCode(201);
        decider.decide(e.file, "WITHDRAW", ground("CLIENT_ASKED")).then().statusCode(201);
        Engagement.programmed().done(CLIENT, "withdraw-application", Papers.because());
    }

    private static Map<String, Object> resolved() {
        return Map.of("attestations", Map.of("CAUSE_IS_RESOLVED", "The surveillance audit was held."));
    }

    /** Clients of the sample body. */
    private static List<String> sample() {
        try {
            String town = Files.readString(Path.of("sample-data/town.yaml"));
            return Pattern.compile("(?m)^  - name: (.+)\\n    country:")
                    .matcher(town)
                    .results()
                    .map(m -> m.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of the sample body, and of the files that were opened last. */
    private static List<Map<String, Object>> papers() {
        List<String> files = new ArrayList<>();
        List<String> sample = sample();
        String next = "/certifications?limit=100";
        while (next != null) {
            Response page = Caller.as(ADMINISTRATOR).get(next);
            page.then().statusCode(200);
            List<Map<String, Object>> here = page.path("files");
            boolean first = files.isEmpty();
            for (int i = 0; i < here.size(); i++) {
                if ((first && i < NEWEST) || sample.contains(here.get(i).get("client"))) {
                    files.add((String) here.get(i).get("id"));
                }
            }
            String last = page.path("next");
            next = last == null ? null : "/certifications?limit=100&after=" + last;
        }
        assertTrue(files.size() > sample.size(), "the sample body's and those of this test: " + files.size());
        List<Map<String, Object>> all = new ArrayList<>();
        for (String file : files) {
            List<Map<String, Object>> of = Caller.as(ADMINISTRATOR)
                    .get("/certifications/" + file + "/papers")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("findAll { true }");
            of.forEach(p -> p.put("file", file));
            all.addAll(of);
        }
        return all;
    }
}
