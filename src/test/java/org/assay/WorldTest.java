package org.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assay.house.local.SignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@AssayTest
class WorldTest {

    @ParameterizedTest
    @EnumSource(SignIn.class)
    void aTokenNamesThePersonAndTheApi(SignIn person) throws IOException {
        JsonNode claims = claims(Tokens.of(person));
        assertEquals(person.id(), claims.path("sub").asText());
        assertEquals(person.user(), claims.path("preferred_username").asText());
        assertEquals(person.person(), claims.path("name").asText());
        assertEquals("assay-api", claims.path("aud").asText());
    }

    @Test
    void rolesComeWithTheToken() throws IOException {
        assertEquals(Set.of("client"), roles(SignIn.CLIENT));
        assertEquals(Set.of("client"), roles(SignIn.CLIENT_2));
        assertEquals(Set.of("lead-auditor"), roles(SignIn.LEAD_AUDITOR));
        assertEquals(Set.of("lead-auditor"), roles(SignIn.LEAD_AUDITOR_2));
        assertEquals(Set.of("decision-maker"), roles(SignIn.DECISION_MAKER));
        assertEquals(Set.of("lead-auditor", "decision-maker"), roles(SignIn.BOTH));
        assertEquals(Set.of("lead-auditor", "decision-maker"), roles(SignIn.BOTH_2));
        assertEquals(Set.of("administrator"), roles(SignIn.ADMINISTRATOR));
        assertEquals(Set.of("programme-manager"), roles(SignIn.PROGRAMME_MANAGER));
        assertEquals(Set.of("auditor"), roles(SignIn.AUDITOR));
        assertEquals(Set.of("technical-expert"), roles(SignIn.TECHNICAL_EXPERT));
        assertEquals(Set.of("technical-reviewer"), roles(SignIn.TECHNICAL_REVIEWER));
        assertEquals(Set.of("impartiality-officer"), roles(SignIn.IMPARTIALITY_OFFICER));
        assertEquals(Set.of("assessor"), roles(SignIn.ASSESSOR));
        assertEquals(Set.of("client"), roles(SignIn.CLIENT_3));
        assertEquals(Set.of("decision-maker"), roles(SignIn.TECHNICAL_REVIEWER_2));
        assertEquals(Set.of("client", "auditor"), roles(SignIn.BOTH_SIDES));
    }

    @Test
    void theApplicationAnswers() {
        try (Browserless stranger = Browserless.stranger()) {
            assertEquals(404, stranger.get("/q/health/ready").statusCode(), "health is for whoever runs Assay");
        }
    }

    @Test
    void aPersonSignsInByTheLoginForm() {
        try (Browserless client = Browserless.signIn(SignIn.CLIENT, "/login/here")) {
            assertTrue(
                    client.cookieNames().stream().anyMatch(name -> name.startsWith("q_session")),
                    client.cookieNames().toString());
            HttpResponse<String> again = client.get("/login/here");
            assertEquals("/login/here", again.uri().getPath());
            assertEquals(404, again.statusCode());
        }
    }

    @Test
    void aStrangerIsSentToKeycloak() {
        try (Browserless stranger = Browserless.stranger()) {
            HttpResponse<String> answer = stranger.get("/login/here");
            assertEquals(302, answer.statusCode());
            assertTrue(answer.headers().firstValue("location").orElse("").contains("/realms/assay/"));
        }
    }

    @Test
    void theApplicationsLoginCanDoNothingByItself() throws SQLException {
        try (Connection app = TestDatabase.asApp()) {
            assertEquals(
                    List.of("f", "f", "f", "f"),
                    row(
                            app,
                            "select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user"));
            assertEquals(
                    List.of("f", "f"),
                    row(
                            app,
                            "select has_schema_privilege('public', 'create'), has_database_privilege(current_database(), 'temporary')"));
            for (String role : List.of("assay_client", "assay_body", "assay_public")) {
                assertEquals(
                        List.of("f", "t"),
                        row(app, "select pg_has_role('%1$s', 'usage'), pg_has_role('%1$s', 'set')".formatted(role)));
            }
        }
    }

    @Test
    void theOwnerOwnsTheDatabaseAndNoMore() throws SQLException {
        try (Connection owner = TestDatabase.asOwner()) {
            assertEquals(
                    List.of("assay_owner", "t", "f", "f"),
                    row(
                            owner,
                            "select pg_get_userbyid(datdba), has_schema_privilege('public', 'create'), rolsuper, rolbypassrls from pg_database, pg_roles where datname = current_database() and rolname = current_user"));
            assertEquals(List.of("1"), row(owner, "select count(*) from pg_extension where extname = 'btree_gist'"));
        }
    }

    @Test
    void passwordsAreChecked() throws SQLException {
        String url = World.get("quarkus.datasource.jdbc.url");
        for (String role : List.of("assay_app", "assay_owner", "postgres")) {
            SQLException refusal =
                    assertThrows(SQLException.class, () -> DriverManager.getConnection(url, role, "wrong")
                            .close());
            assertEquals("28P01", refusal.getSQLState());
        }
        try (Connection everything = TestDatabase.asSuperuser()) {
            assertEquals(List.of("t"), row(everything, "select rolsuper from pg_roles where rolname = current_user"));
        }
    }

    private static Set<String> roles(SignIn person) throws IOException {
        Set<String> roles = new TreeSet<>();
        claims(Tokens.of(person)).path("realm_access").path("roles").forEach(role -> roles.add(role.asText()));
        return roles;
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", 3)[1]));
    }

    private static List<String> row(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            assertTrue(result.next(), sql);
            List<String> values = new ArrayList<>();
            for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                values.add(result.getString(column));
            }
            return values;
        }
    }
}
