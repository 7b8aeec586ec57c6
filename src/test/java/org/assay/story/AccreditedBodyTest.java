package org.assay.story;

import static io.restassured.RestAssured.given;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.assay.story.AccreditedBody.METHOD;
import static org.assay.story.AccreditedBody.SECTOR;
import static org.assay.story.AccreditedBody.WORDS;
import static org.assay.story.AccreditedBody.acceptance;
import static org.assay.story.AccreditedBody.application;
import static org.assay.story.AccreditedBody.before;
import static org.assay.story.AccreditedBody.in;
import static org.assay.story.Deeds.sufficient;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.house.local.SignIn;
import org.assay.paper.Pdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of an accredited body all that speaks of a certificate says the same of accreditation, read side by side. */
@AssayTest
class AccreditedBodyTest {
    /** What has to say that the certificate is accredited, where it is. */
    private static final Set<String> SAYING = Set.of(
            "the agreement",
            "the agreement on paper",
            "the decision sheet",
            "the certificate",
            "certificate.json",
            "the data of the register",
            "the page of the register",
            "the client's page of the certificate");

    @BeforeEach
    void table() {
        AccreditedBody.holdsATable();
    }

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void what_is_accredited_is_said_to_be_on_every_door() throws IOException {
        Engagement e = Engagement.by(METHOD, () -> AccreditedBody.accredited(() -> in(SECTOR)));
        accredited(e, decided(e));
    }

    @Test
    void the_body_s_own_method_is_refused_within_the_accredited_scope() {
        Engagement e = AccreditedBody.accredited(Engagement::begun);
        e.done(CLIENT, "submit-application", application(SECTOR));
        e.done(PROGRAMME_MANAGER, "accept-application", acceptance(SECTOR));
        Map<String, Object> own = new HashMap<>(Papers.time("1", "2"));
        own.put("method", "CERTPRO_1");
        assertEquals(
                List.of("UNACCREDITED_METHOD_STAYS_UNACCREDITED"),
                e.refused(PROGRAMME_MANAGER, "determine-time", e.file, own));
    }

    @Test
    void what_lies_outside_its_scope_or_within_a_suspended_part_is_called_accredited_nowhere() throws IOException {
        for (String sector : List.of("TECHNOLOGY_SAAS", "DEFENSE_GOVERNMENT_CONTRACTING")) {
            Engagement e = Engagement.by(METHOD, () -> AccreditedBody.accredited(() -> in(sector)));
            unaccredited(decided(e));
        }
        Engagement own = Engagement.by("CERTPRO_1", () -> AccreditedBody.accredited(() -> in("TECHNOLOGY_SAAS")));
        unaccredited(decided(own));
    }

    @Test
    void what_is_printed_after_the_accreditation_has_ended_bears_it_no_more_and_what_was_printed_does()
            throws IOException {
        Engagement e = Engagement.by(METHOD, () -> AccreditedBody.accredited(() -> in("MANUFACTURING_INDUSTRIAL_AI")));
        Map<String, String> all = decided(e);
        accredited(e, all);
        Town.on(LocalDate.of(2026, 12, 16));
        assertEquals(said(after(e), "the certificate"), said(all, "the certificate"));
        assertTrue(after(e).get("the page of the register").contains(WORDS));
        translated(e);
        Map<String, String> now = after(e);
        assertTrue(now.remove("the decision file").contains(WORDS), "It is of the day of its decision");
        unaccredited(now);
    }

    /** The table is there before the accreditation: its days could carry one, and the certificate was decided on without. */
    @Test
    void what_was_granted_before_the_accreditation_says_what_it_said_however_it_is_printed() throws IOException {
        Engagement e = Engagement.by(METHOD, () -> before(() -> in(SECTOR)));
        Town.on(AccreditedBody.SINCE.minusDays(5));
        unaccredited(decided(e));
        Town.on(AccreditedBody.SINCE.plusDays(5));
        unaccredited(after(e));
        translated(e);
        unaccredited(after(e));
        for (String verb : List.of("extend", "reduce", "suspend")) {
            assertFalse(sheet(e, verb).contains(WORDS), verb);
        }
        assertTrue(sheet(e, "renew").contains(WORDS), "another cycle is decided on under it");
    }

    /** The way of a client that was certified before: it applies anew, and the one certification ends on the day on which the other begins. */
    @Test
    void who_was_certified_before_the_accreditation_comes_to_an_accredited_certificate_by_another_application()
            throws IOException {
        Engagement former = Engagement.by("CERTPRO_1", () -> before(() -> in(SECTOR)));
        Town.on(AccreditedBody.SINCE.minusDays(5));
        unaccredited(decided(former));
        assertTrue(due(former, PROGRAMME_MANAGER).contains("RECERTIFICATION_PLANNED"));
        Town.on(AccreditedBody.SINCE);
        assertTrue(due(former, PROGRAMME_MANAGER).contains("TO_APPLY_ANEW"));
        assertFalse(due(former, PROGRAMME_MANAGER).contains("RECERTIFICATION_PLANNED"));
        try (Browserless livia = Browserless.signIn(PROGRAMME_MANAGER, "/certifications/" + former.file);
                Browserless mara = Browserless.signIn(CLIENT, "/certifications/" + former.file)) {
            String page = livia.get("/certifications/" + former.file).body();
            assertTrue(page.contains("Client to be asked to apply anew"), page);
            page = mara.get("/certifications/" + former.file).body();
            assertTrue(page.contains("a new application is awaited"), page);
        }
        Engagement anew = Engagement.by(
                METHOD,
                () -> AccreditedBody.accredited(
                        () -> Engagement.readyToDecideAnew(former.client, application(SECTOR), acceptance(SECTOR))));
        assertEquals(
                List.of("ONE_CERTIFICATION_IS_IN_FORCE"),
                Caller.as(DECISION_MAKER)
                        .decide(anew.file, "GRANT", sufficient())
                        .path("refusals.rule"));
        Caller.as(DECISION_MAKER)
                .decide(
                        former.file,
                        "END",
                        Map.of(
                                "attestations",
                                Map.of(
                                        "CLIENT_WANTS_THE_END",
                                        "Letter of 20 November: the accredited one takes its place.")))
                .then()
                .statusCode(201);
        accredited(anew, decided(anew));
        unaccredited(after(former));
        String today = Town.TODAY.toString();
        String ended = "/certifications/" + former.file;
        assertEquals("ENDED", Caller.as(CLIENT).get(ended).path("standing"));
        assertEquals(today, Caller.as(CLIENT).get(ended).path("facts.ending.on"));
        assertEquals(
                today, Caller.as(CLIENT).get("/certifications/" + anew.file).path("facts.validFrom"));
    }

    private static List<String> due(Engagement e, SignIn who) {
        return Caller.as(who).get("/certifications/" + e.file + "/due").path("kind");
    }

    private static void translated(Engagement e) {
        e.done(
                CLIENT,
                "ask-reissue",
                Map.of("kind", "TRANSLATION", "language", "FRENCH", "reason", "A customer reads French."));
        e.done(PROGRAMME_MANAGER, "reissue-certificate", Papers.because());
    }

    private static String sheet(Engagement e, String verb) {
        String file = "/certifications/" + e.file;
        try (Browserless hanno = Browserless.signIn(DECISION_MAKER, file)) {
            return hanno.get(file + "/decision/" + verb).body();
        }
    }

    /** What is said before and after the grant, each under where it is said. */
    private static Map<String, String> decided(Engagement e) throws IOException {
        String sheet = sheet(e, "grant");
        String data = Caller.as(DECISION_MAKER)
                .get("/certifications/" + e.file + "/decision/grant")
                .asString();
        Caller.as(DECISION_MAKER).decide(e.file, "GRANT", sufficient()).then().statusCode(201);
        Map<String, String> all = after(e);
        all.put("the decision sheet", sheet);
        all.put("its data", data);
        return all;
    }

    private static Map<String, String> after(Engagement e) throws IOException {
        String file = "/certifications/" + e.file;
        Map<String, String> all = new LinkedHashMap<>();
        all.put("the agreement", Caller.as(CLIENT).get(file + "/agreements").asString());
        all.put("the agreement on paper", Pdf.text(Prints.latest(CLIENT, e.file, "AGREEMENT")));
        all.put("the worksheet", Pdf.text(Prints.latest(PROGRAMME_MANAGER, e.file, "TIME_WORKSHEET")));
        all.put("the report", Pdf.text(Prints.latest(CLIENT, e.file, "AUDIT_REPORT")));
        all.put("the letter", Pdf.text(Prints.latest(CLIENT, e.file, "DECISION_LETTER")));
        all.put("the decision file", Pdf.text(Prints.latest(PROGRAMME_MANAGER, e.file, "DECISION_FILE")));
        byte[] certificate = Prints.latest(CLIENT, e.file, "CERTIFICATE");
        all.put("the certificate", Pdf.text(certificate));
        all.put("certificate.json", SaysOneThingOfAccreditationTest.attached(certificate));
        String number = Caller.as(CLIENT).get(file).then().extract().path("certificate");
        String verify = "/verify/" + number;
        all.put(
                "the data of the register",
                given().accept("application/json").get(verify).asString());
        all.put(
                "the page of the register",
                given().accept("text/html").get(verify).asString());
        try (Browserless mara = Browserless.signIn(CLIENT, file)) {
            String page = mara.get(file + "/certificate").body();
            int older = page.indexOf("obsolete, replaced"); // a revision of before says what it said
            all.put("the client's page of the certificate", older < 0 ? page : page.substring(0, older));
            all.put("the client's page of the file", mara.get(file).body());
        }
        all.replaceAll((_, text) -> text.replaceAll("\\s+", " "));
        return all;
    }

    private static String said(Map<String, String> all, String where) {
        return all.getOrDefault(where, "");
    }

    private static void accredited(Engagement e, Map<String, String> all) {
        all.forEach((where, text) -> {
            assertFalse(
                    text.contains("no accreditation") || text.contains("None that the certificate can bear"),
                    where + ":\n" + text);
            assertFalse(text.contains("none that it could bear"), where + ":\n" + text);
            if (SAYING.contains(where)) {
                assertTrue(text.contains(WORDS), where + ":\n" + text);
            }
        });
        assertTrue(all.keySet().containsAll(SAYING), e.file);
    }

    private static void unaccredited(Map<String, String> all) {
        Map<String, String> now = new LinkedHashMap<>(all);
        now.keySet().removeIf(where -> where.startsWith("the agreement")); // it speaks of its own day
        now.forEach((where, text) ->
                assertFalse(text.contains("Accredited by") || text.contains("EAS-000"), where + ":\n" + text));
    }
}
