package org.assay.story;

import static io.restassured.RestAssured.given;
import static org.assay.house.local.SignIn.ASSESSOR;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.CLIENT_2;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.story.Deeds.sufficient;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import java.net.URI;
import java.util.List;
import org.assay.AssayTest;
import org.assay.calendar.Days;
import org.assay.house.BodyCalendar;
import org.assay.paper.Pdf;
import org.assay.paper.SignedPdf;
import org.assay.register.Hashes;
import org.junit.jupiter.api.Test;

/** From the grant to the certificate in the client's hands. */
@AssayTest
class CertificatePaperTest {
    @Test
    void a_grant_gives_the_client_a_certificate_that_stays_as_it_is() {
        Engagement e = Engagement.readyToDecide("MINOR");
        e.answered(e.finding("F-1"), false);
        Caller.as(DECISION_MAKER).decide(e.file, "GRANT", sufficient()).then().statusCode(201);

        byte[] certificate = Prints.latest(CLIENT, e.file, "CERTIFICATE");
        assertEquals(List.of(), Pdf.broken(certificate));
        String number = Caller.as(CLIENT)
                .get("/certifications/" + e.file)
                .then()
                .extract()
                .path("certificate");
        String text = Pdf.text(certificate).replaceAll("\\s+", " ");
        for (String said : List.of(
                number,
                "ISO/IEC 42001:2023",
                "https://verify.example/verify/" + number + "?revision=1",
                "Grant certification "
                        + Days.written(Arc.container()
                                .instance(BodyCalendar.class)
                                .get()
                                .today()),
                "does not authorise the labelling",
                "Version 1.2 of 15 Sep 2025",
                "Austin")) {
            assertTrue(text.contains(said), said + " in:\n" + text);
        }
        assertTrue(!text.toLowerCase(java.util.Locale.ROOT).contains("accredited"), text);
        assertTrue(SignedPdf.verifies(certificate, certificate), "The signature holds for the whole file");
        assertTrue(SignedPdf.signer(certificate).contains("Assay development key"), SignedPdf.signer(certificate));
        assertEquals("https://verify.example/verify/" + number + "?revision=1", Pdf.code(certificate));
        given().accept(ContentType.HTML)
                .get(URI.create(Pdf.code(certificate)).getPath())
                .then()
                .statusCode(200)
                .body(containsString(number))
                .body(containsString("The certification is in force."));
        assertArrayEquals(certificate, Prints.latest(ASSESSOR, e.file, "CERTIFICATE"));

        String id = Prints.of(CLIENT, e.file, "CERTIFICATE").getFirst();
        String path = "/certifications/" + e.file + "/papers/" + id;
        Caller.as(CLIENT)
                .get(path)
                .then()
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("attachment; filename=\"C-"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("ETag", equalTo("\"" + Hashes.of(certificate) + "\""));
        Caller.as(CLIENT_2).get(path).then().statusCode(404);
        Caller.as(DECISION_MAKER)
                .get("/certifications/" + e.file + "/journal")
                .then()
                .body("whole", equalTo(true))
                .body("lines.drawn", org.hamcrest.Matchers.hasItem(Hashes.of(certificate)));
    }
}
