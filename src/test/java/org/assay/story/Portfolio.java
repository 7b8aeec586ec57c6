package org.assay.story;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.Tokens;
import org.assay.house.local.SignIn;

/** The example of {@code sample-data/go-live}, under numbers and names of its own each time it is handed in. */
final class Portfolio {
    private static final AtomicInteger MADE = new AtomicInteger((int) (System.currentTimeMillis() % 1_000_000));
    private static final byte[] PAPERS = "%PDF-1.7\n% the papers of before".getBytes(StandardCharsets.UTF_8);

    final String mark = "T" + MADE.incrementAndGet();
    String portfolio = file("portfolio.csv");
    String findings = file("findings.csv");
    String id = "";

    private static String file(String name) {
        try {
            return Files.readString(Path.of("sample-data/go-live").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String own(String table) {
        return table.replace("LC-AI-", "LC-" + mark + "-")
                .replace(" Ltd,", " " + mark + " Ltd,")
                .replace(" plc,", " " + mark + " plc,");
    }

    Response handIn(SignIn who) {
        return handIn(who, UUID.randomUUID().toString());
    }

    Response handIn(SignIn who, String key) {
        RequestSpecification request = RestAssured.given()
                .auth()
                .oauth2(Tokens.of(who))
                .header("Idempotency-Key", key)
                .multiPart("source", "Archive, shelf 4, folder 12")
                .multiPart("portfolio", "portfolio.csv", own(portfolio).getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("scan", "papers of before.pdf", PAPERS, "application/pdf");
        if (!findings.isEmpty()) {
            request.multiPart("findings", "findings.csv", own(findings).getBytes(StandardCharsets.UTF_8), "text/csv");
        }
        return request.post("/api/v1/portfolios");
    }

    /** Handed in by a programme manager. */
    Portfolio handedIn() {
        id = handIn(SignIn.PROGRAMME_MANAGER).then().statusCode(201).extract().path("id");
        return this;
    }

    String version(int row) {
        return Caller.as(SignIn.PROGRAMME_MANAGER)
                .get("/portfolios/" + id + "/rows/" + row)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    Response signs(SignIn who, int row) {
        return does(
                who, row, "signature", Map.of("seen", "Folder 12: certificate, reports and decisions."), version(row));
    }

    Response does(SignIn who, int row, String what, Map<String, ?> body, String version) {
        return Caller.as(who)
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", version)
                .body(body)
                .post("/api/v1/portfolios/" + id + "/rows/" + row + "/" + what);
    }

    /** Signed by Hedda Strand; tells the file. */
    String signed(int row) {
        return signs(SignIn.DECISION_MAKER, row)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** What the certificate of the example is called here. */
    String certificate(String number) {
        return own(number);
    }
}
