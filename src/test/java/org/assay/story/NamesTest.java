package org.assay.story;

import static io.restassured.RestAssured.given;
import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.TestDatabase;
import org.assay.desk.certificate.PublicRegister;
import org.assay.file.Naming;
import org.junit.jupiter.api.Test;

/** One rule says which names are the same: where a client is registered, and where somebody looks for one. */
@AssayTest
class NamesTest {
    @Inject
    PublicRegister register;

    @Test
    void a_near_duplicate_is_asked_about_and_a_namesake_is_told_apart_wherever_it_is_listed() {
        String mark = "Quor" + System.nanoTime();
        entered(mark + " Straße Ltd", "DE", null, null).statusCode(201);
        for (String same : List.of(" STRASSE LTD", "  Strasse Ltd.", "\u00a0Straße Ltd")) {
            entered(mark + same, "DE", null, null)
                    .statusCode(400)
                    .body("errors.field", org.hamcrest.Matchers.hasItem("name"))
                    .body("errors.message.join(' ')", containsString("registered already"));
        }
        entered(mark + " Strasse Ltd", "AT", null, null)
                .statusCode(400)
                .body("errors[0].field", org.hamcrest.Matchers.equalTo("another"))
                .body("errors[0].message", containsString(mark + " Straße Ltd (Germany)"));
        entered(mark + " Strasse Ltd", "AT", null, "Another legal person, in Vienna.")
                .statusCode(201);
        entered(mark + " Straße Ltd", "DE", "HRB 12", "Its register number is another.")
                .statusCode(201);
        entered(mark + " Straße Ltd", "DE", "HRB  12", "Its register number is another.")
                .statusCode(400)
                .body("errors[0].field", org.hamcrest.Matchers.equalTo("registryNumber"));

        try (Browserless petra = Browserless.signIn(ADMINISTRATOR, "/clients")) {
            String found = petra.get("/clients?q=" + mark.toLowerCase(java.util.Locale.ROOT) + "+strasse")
                    .body();
            for (String shown :
                    List.of("Straße Ltd (Germany)", "Strasse Ltd (Austria)", "Straße Ltd (Germany, HRB 12)")) {
                assertTrue(found.contains(mark + " " + shown), shown + " in " + found);
            }
            assertFalse(petra.get("/clients?q=%25").body().contains(mark));
        }
    }

    @Test
    void a_name_of_which_nothing_is_seen_is_none_and_one_in_several_alphabets_is_asked_about() {
        String mark = "Quor" + System.nanoTime();
        for (String none : List.of("\u200b", "\u00ad", "\u0301", "\u2028", "\u3164\u2800")) {
            entered(none, "DE", null, null).statusCode(400).body("errors.field", org.hamcrest.Matchers.hasItem("name"));
        }
        for (String hidden : List.of("\u2028Ltd", "\u00adLtd", "\u200bLtd")) {
            entered(mark + hidden, "DE", null, null)
                    .statusCode(400)
                    .body("errors[0].field", org.hamcrest.Matchers.equalTo("name"))
                    .body("errors[0].message", containsString("nobody sees"));
        }
        String mixed = "Вer" + mark + " Learning Corp.";
        entered(mixed, "DE", null, null)
                .statusCode(400)
                .body("errors[0].field", org.hamcrest.Matchers.equalTo("another"))
                .body("errors[0].message", containsString("several alphabets"));
        entered(mixed, "DE", null, "The register of companies writes it so; looked up today.")
                .statusCode(201);
    }

    @Test
    void the_public_finds_second_words_without_accents_in_whichever_script() throws SQLException {
        Map<String, String> names = Map.of(
                "ZZ-1", "Ébénisterie Künstliche Intelligenz H.Q.F.",
                "ZZ-2", "İSTANBUL YAPAY ZEKÂ A.Ş.",
                "ZZ-3", "Łukasz Straße 100% _under\\slash",
                "ZZ-4", "データ株式会社",
                "ZZ-5", "Ευφυΐα Νοητικός");
        names.forEach(NamesTest::shown);
        try {
            finds("ZZ-1", "ebenisterie", "INTELLIGENZ", "kunstliche", "HQF", "h.q.f.", "E\u0301b", "intelligenz éb");
            finds("ZZ-2", "istanbul", "zeka", "yapay zekâ", "a.ş.");
            finds("ZZ-3", "lukasz", "strasse", "STRAẞE", "100%", "%", "_", "\\");
            finds("ZZ-4", "ﾃﾞｰﾀ");
            finds("ZZ-5", "ευφυια", "ΝΟΗΤΙΚΟΣ");
            finds("ZZ-5", "zz 5", "ZZ-5", "zz5");
            finds("ZZ-1", "ebenisterie and kunstliche", "ebenisterie & intelligenz");
            assertEquals(List.of(), found("テータ"));
        } finally {
            try (Connection c = TestDatabase.asSuperuser();
                    Statement s = c.createStatement()) {
                s.executeUpdate("delete from public_certificate where number like 'ZZ-%'");
            }
        }
    }

    @Test
    void whoever_comes_to_verify_without_a_number_is_led_to_the_search() {
        given().redirects()
                .follow(false)
                .get("/verify?q=AIMS 2026")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/register?q=AIMS+2026"));
        given().get("/verify").then().statusCode(200).body(containsString("Register of certificates"));
    }

    private static void shown(String number, String holder) {
        try (Connection c = TestDatabase.asSuperuser();
                PreparedStatement s = c.prepareStatement(
                        "insert into public_certificate (number, certification_id, holder, holder_found, country, standard,"
                                + " scope, revision, granted_on, valid_from, valid_until, standing_since)"
                                + " values (?, gen_random_uuid(), ?, ?, 'DE', 'AIMS', 'x', 1, '2026-01-01', '2026-01-01',"
                                + " '2028-12-31', '2026-01-01')")) {
            s.setString(1, number);
            s.setString(2, holder);
            s.setString(3, Naming.found(holder));
            s.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void finds(String number, String... words) {
        for (String typed : words) {
            assertEquals(List.of(number), found(typed), typed);
        }
    }

    private List<String> found(String typed) {
        return register.search(typed, "YY").certificates().stream()
                .map(PublicRegister.Shown::number)
                .toList();
    }

    @Test
    void one_number_in_a_register_of_companies_stands_for_one_client_whatever_it_is_called() {
        String mark = "Zed" + UUID.randomUUID().toString().substring(0, 8);
        entered(mark + " Ltd", "GB", mark, null).statusCode(201);
        entered(mark + " Holding Limited", "GB", " " + mark + " ", null)
                .statusCode(400)
                .body("errors[0].field", org.hamcrest.Matchers.equalTo("registryNumber"));
        entered(mark + " Holding Limited", "IE", mark, null).statusCode(201);
    }

    private static ValidatableResponse entered(String name, String country, String number, String another) {
        Map<String, Object> client = new HashMap<>(Map.of("name", name, "country", country));
        if (number != null) {
            client.put("registryNumber", number);
        }
        if (another != null) {
            client.put("another", another);
        }
        return Caller.as(ADMINISTRATOR).post("/clients", client).then();
    }
}
