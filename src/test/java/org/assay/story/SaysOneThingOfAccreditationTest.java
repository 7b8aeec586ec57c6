package org.assay.story;

import static io.restassured.RestAssured.given;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.story.Deeds.sufficient;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.paper.Pdf;
import org.junit.jupiter.api.Test;

/** All that speaks of a certificate says the same of accreditation: of a body that has none, that there is none, or no word. */
@AssayTest
class SaysOneThingOfAccreditationTest {
    @Test
    void a_body_without_accreditation_is_called_accredited_nowhere() throws IOException {
        Engagement e = Engagement.readyToDecide("MINOR");
        e.answered(e.finding("F-1"), false);
        String file = "/certifications/" + e.file;
        try (Browserless hanno = Browserless.signIn(DECISION_MAKER, file)) {
            String sheet = hanno.get(file + "/decision/grant").body();
            assertTrue(sheet.contains("Accreditation") && sheet.contains("carries no accreditation"), sheet);
            assertFalse(sheet.contains("Accredited by"), sheet);
        }
        Caller.as(DECISION_MAKER).decide(e.file, "GRANT", sufficient()).then().statusCode(201);
        String number = Caller.as(CLIENT).get(file).then().extract().path("certificate");
        byte[] certificate = Prints.latest(CLIENT, e.file, "CERTIFICATE");
        Map<String, String> all = new LinkedHashMap<>();
        all.put("the certificate", Pdf.text(certificate));
        all.put("certificate.json", attached(certificate));
        all.put(
                "the data of the register",
                given().accept("application/json").get("/verify/" + number).asString());
        all.put(
                "the page of the register",
                given().accept("text/html").get("/verify/" + number).asString());
        try (Browserless mara = Browserless.signIn(CLIENT, file)) {
            all.put(
                    "the client's page of the certificate",
                    mara.get(file + "/certificate").body());
            all.put("the client's page of the file", mara.get(file).body());
        }
        all.forEach((where, text) ->
                assertFalse(text.contains("Accredited by") || text.contains("ccredited by EA"), where + ":\n" + text));
        assertTrue(all.get("the certificate").contains(number));
        assertEquals(
                null,
                given().accept("application/json").get("/verify/" + number).<String>path("accreditation"),
                "The data of the register");
    }

    static String attached(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new String(
                    document.getDocumentCatalog()
                            .getNames()
                            .getEmbeddedFiles()
                            .getNames()
                            .get("certificate.json")
                            .getEmbeddedFile()
                            .toByteArray(),
                    StandardCharsets.UTF_8);
        }
    }
}
