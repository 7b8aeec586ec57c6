package org.assay;

import static io.restassured.RestAssured.given;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How a program gets a token that may decide, as the tutorial of the API has it: its person signs in with a browser. */
@AssayTest
class ProgramSignInTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CODE = Pattern.compile("name=\"code\" value=\"([^\"]+)\"");

    @Test
    void a_person_signs_in_with_a_browser_for_a_program_and_its_token_says_when() throws IOException {
        String realm = World.get("quarkus.oidc.auth-server-url") + "/protocol/openid-connect";
        try (Browserless program = Browserless.stranger();
                Browserless hedda = Browserless.guest()) {
            Map<String, String> asked = Map.of("client_id", "assay-cli", "scope", "openid");
            JsonNode device =
                    JSON.readTree(program.post(realm + "/auth/device", asked).body());
            HttpResponse<String> login =
                    hedda.get(device.path("verification_uri_complete").asText());
            HttpResponse<String> consent = hedda.fillsIn(login, DECISION_MAKER);
            Matcher code = CODE.matcher(consent.body());
            assertTrue(code.find(), consent.body());
            hedda.answers(consent, Map.of("code", code.group(1), "accept", "Yes"));

            JsonNode token = JSON.readTree(program.post(
                            realm + "/token",
                            Map.of(
                                    "grant_type",
                                    "urn:ietf:params:oauth:grant-type:device_code",
                                    "client_id",
                                    "assay-cli",
                                    "device_code",
                                    device.path("device_code").asText()))
                    .body());

            String access = token.path("access_token").asText();
            JsonNode claims = JSON.readTree(Base64.getUrlDecoder().decode(access.split("\\.")[1]));
            assertTrue(claims.path("auth_time").asLong() > 0, claims.toString());
            given().auth().oauth2(access).get("/api/v1/me").then().statusCode(200);
            assertEquals("decision-maker", claims.path("preferred_username").asText());
        }
    }
}
