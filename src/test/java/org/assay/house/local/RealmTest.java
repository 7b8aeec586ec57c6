package org.assay.house.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RealmTest {

    @Test
    void thePeopleOfTheRealmAreTheSignInsThatAreShown() throws IOException {
        List<String> shown = Stream.of(SignIn.values())
                .map(each -> String.join("|", each.id(), each.user(), each.person(), each.user()))
                .toList();
        List<String> imported = realm().path("users")
                .valueStream()
                .filter(user -> !user.has("serviceAccountClientId"))
                .map(user -> String.join(
                        "|",
                        user.path("id").asText(),
                        user.path("username").asText(),
                        user.path("firstName").asText() + " "
                                + user.path("lastName").asText(),
                        user.path("credentials").path(0).path("value").asText()))
                .toList();
        assertEquals(shown, imported);
    }

    /** What docs/operations.md demands of every realm, but for rules of passwords, which the sample's would break. */
    @Test
    void theRealmHasBrakesAndTellsWhatHappened() throws IOException {
        assertTrue(realm().path("bruteForceProtected").asBoolean());
        assertTrue(realm().path("failureFactor").asInt() <= 10);
        assertTrue(realm().path("eventsEnabled").asBoolean());
        assertTrue(realm().path("adminEventsEnabled").asBoolean());
    }

    @Test
    void theAccountThatLooksUpUsersMaySeeThemAndNothingElse() throws IOException {
        List<JsonNode> accounts = realm().path("users")
                .valueStream()
                .filter(user -> user.has("serviceAccountClientId"))
                .toList();
        assertEquals(1, accounts.size());
        assertEquals(
                "{\"realm-management\":[\"view-users\"]}",
                accounts.getFirst().path("clientRoles").toString());
        assertTrue(accounts.getFirst().path("realmRoles").isMissingNode());
    }

    @Test
    void signInReturnsToThisMachineOnly() throws IOException {
        for (JsonNode client : realm().path("clients")) {
            for (JsonNode redirect : client.path("redirectUris")) {
                assertEquals("http://localhost:${ASSAY_PORT}/*", redirect.asText());
            }
        }
    }

    private static JsonNode realm() throws IOException {
        return new ObjectMapper()
                .readTree(Path.of("sample-data/keycloak/assay-realm.json").toFile());
    }
}
