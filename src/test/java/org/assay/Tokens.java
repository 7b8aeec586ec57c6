package org.assay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.assay.house.local.SignIn;

/** Bearer tokens for the API, as a person gets them from the real Keycloak. */
public final class Tokens {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<SignIn, Token> CACHE = new ConcurrentHashMap<>();

    private record Token(String value, Instant end) {
        boolean lasts() {
            return Instant.now().plusSeconds(60).isBefore(end);
        }
    }

    private Tokens() {}

    /** A token of that person, valid for a minute or more. */
    public static String of(SignIn person) {
        return CACHE.compute(person, (_, known) -> known != null && known.lasts() ? known : fetch(person))
                .value();
    }

    private static Token fetch(SignIn person) {
        String form = "grant_type=password&client_id=assay-cli&username=%s&password=%s"
                .formatted(person.user(), person.user());
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(World.get("quarkus.oidc.auth-server-url") + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(person + " gets no token: " + answer.body());
            }
            JsonNode token = JSON.readTree(answer.body());
            return new Token(
                    token.get("access_token").asText(),
                    Instant.now().plusSeconds(token.get("expires_in").asLong()));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
