package org.assay.story;

import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What papers cannot print is refused when it is typed: no paper gets stuck after a decision. */
@AssayTest
class LettersOfPapersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "주식회사 한빛로보틱스",
                "บริษัท ปัญญาไทย จำกัด",
                "חברת בינה",
                "भारत प्रज्ञा प्राइवेट लिमिटेड",
                "შპს ხელოვნური გონება",
                "Smiling 😀 Ltd"
            })
    void a_name_in_letters_that_no_typeface_has_is_not_registered(String name) {
        entered(name)
                .then()
                .statusCode(400)
                .body("errors.field", contains("name"))
                .body("errors[0].message", containsString("no typeface with the letter"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "株式会社みらい予測",
                "شركة الذكاء المتقدم (AI‑Core) ذ.م.م",
                "Công ty Cổ phần Trí Tuệ Việt",
                "ΕΥΦΥΪΑ ΑΝΩΝΥΜΗ ΕΤΑΙΡΕΙΑ",
                "İSTANBUL YAPAY ZEKÂ A.Ş.",
                "É́lan SAS"
            })
    void names_of_the_world_are(String name) {
        entered(name + " " + System.nanoTime()).then().statusCode(201);
    }

    /** A letter, a remark, a change told of: no paper prints them. */
    @Test
    void what_no_paper_prints_is_written_in_any_letters() {
        Engagement e = Engagement.readyToDecide();
        String words = "정책 서랍 भारत 😀: please look at this.";
        Map<String, Object> letter = Map.of("subject", "भारत: a question", "text", words);
        e.tries(CLIENT, "write-to-body", letter).then().statusCode(201);
        Map<String, Object> change = Map.of("kind", "MANAGEMENT", "effectiveOn", "2026-11-01", "text", words);
        e.tries(CLIENT, "notify-change", change).then().statusCode(201);
        Caller.as(DECISION_MAKER).decide(e.file, "REFUSE", Map.of()).then().statusCode(201);
        Prints.latest(DECISION_MAKER, e.file, "DECISION_FILE");
        List<String> stuck =
                Caller.as(ADMINISTRATOR).get("/stuck-papers").then().extract().path("file");
        assertFalse(stuck.contains(e.file), "A paper of the file could not be drawn up");
    }

    /** One box for a reason serves many deeds: what no paper prints is no business of its typefaces. */
    @Test
    void a_reason_that_no_paper_prints_is_given_in_any_letters_and_one_that_is_printed_is_told_the_letter() {
        Engagement e = Engagement.inStage2();
        Map<String, Object> reason = Map.of("reason", "정책: the building is closed today 😀.");
        e.done(BOTH, "adjourn-audit", e.stage2(), reason);
        e.done(BOTH, "resume-audit", e.stage2(), Papers.because());
        Engagement other = Engagement.audited("MINOR");
        other.tries(CLIENT, "object-to-finding", other.finding("F-1"), reason)
                .then()
                .statusCode(400)
                .body("errors.field", contains("reason"))
                .body("errors[0].message", containsString("“정” (U+C815)"));
    }

    @Test
    void what_nobody_sees_is_named_by_its_field_and_number() {
        Engagement e = Engagement.begun();
        e.tries(CLIENT, "write-to-body", Map.of("subject", "Dates", "text", "Read \u202Eback\u202C wards"))
                .then()
                .statusCode(400)
                .body("errors.field", contains("text"))
                .body("errors[0].message", containsString("nobody sees (U+202E"));
    }

    @Test
    void so_is_any_other_text_beside_its_box() {
        Engagement e = Engagement.programmed();
        Map<String, Object> document = new HashMap<>(Papers.document("POLICY"));
        document.put("where", "정책 서랍, third from the left");
        e.tries(CLIENT, "hand-in-document", document)
                .then()
                .statusCode(400)
                .body("errors.field", contains("where"))
                .body("errors[0].message", containsString("“정” (U+C815)"));
    }

    private static Response entered(String name) {
        return Caller.as(ADMINISTRATOR).post("/clients", Map.of("name", name, "country", "JP"));
    }
}
