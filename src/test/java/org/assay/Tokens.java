package org.assay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.house.local.SignIn;

/** Bearer tokens for the API, as a person gets them from the real Keycloak. */
public final class Tokens {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
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

    /** Where the identity server sends the code; nobody goes there. */
    private static String back() {
        return URLEncoder.encode(Browserless.base() + "/signed-in", StandardCharsets.UTF_8);
    }

    /** By the login form: only such a token says when somebody has shown who she is, and deciding asks for that. */
    private static String code(SignIn person, String realm) {
        try (Browserless nobody = Browserless.stranger()) {
            HttpResponse<String> login = nobody.get(realm
                    + "/protocol/openid-connect/auth?client_id=assay-cli&response_type=code&scope=openid&redirect_uri="
                    + back());
            String place = nobody.fillsIn(login, person)
                    .headers()
                    .firstValue("Location")
                    .orElse("");
            Matcher code = CODE.matcher(place);
            if (!code.find()) {
                throw new AssertionError(person + " gets no code: " + place);
            }
            return code.group(1);
        }
    }

    private static Token fetch(SignIn person) {
        String realm = World.get("quarkus.oidc.auth-server-url");
        String form = "grant_type=authorization_code&client_id=assay-cli&redirect_uri=" + back() + "&code="
                + code(person, realm);
        HttpRequest request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
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
