package org.assay.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.house.SignInsSettings;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The users of the identity server, read through Keycloak's REST API by a service account that may see users and change
 * none. Where there is no such account, or the server is away, nothing is known, and that is no error.
 */
@ApplicationScoped
public class Realm {
    /**
     * A user of the identity server.
     *
     * @param subject its id, the {@code sub} of every token
     * @param username how the user signs in
     * @param email where the server says that the user is written to; null where it tells nothing
     */
    public record User(
            String subject, String username, @Nullable String email) {}

    /** What became of a question. */
    public sealed interface Answer {
        /** All users that fit; none where nobody does. */
        record Known(List<User> users) implements Answer {}

        /** Nobody could be asked. */
        record Silent() implements Answer {}
    }

    private static final Logger LOG = Logger.getLogger(Realm.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int FOUND = 200;
    private static final int NO_SUCH_USER = 404;

    private final SignInsSettings settings;
    private final ObjectMapper json;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Realm(SignInsSettings settings, ObjectMapper json) {
        this.settings = settings;
        this.json = json;
    }

    @PreDestroy
    void close() {
        http.shutdownNow();
    }

    /** Whether there is an account to look users up with at all. */
    public boolean known() {
        return secret() != null;
    }

    /** Whether users can be looked up now: whoever gives tokens can be there while the address of administration is not. */
    public boolean answers() {
        return ask("/users?max=1") instanceof Answer.Known;
    }

    /** Whose user name or e-mail address this is, whole and whatever its capitals; several where one has the other's. */
    public Answer called(String user) {
        Answer byName = ask("/users?exact=true&username=" + encoded(user));
        if (!user.contains("@") || !(byName instanceof Answer.Known(List<User> named))) {
            return byName;
        }
        return ask("/users?exact=true&email=" + encoded(user)) instanceof Answer.Known(List<User> addressed)
                ? new Answer.Known(Stream.concat(named.stream(), addressed.stream())
                        .distinct()
                        .toList())
                : new Answer.Silent();
    }

    /** Who has this id. */
    public Answer withId(String subject) {
        return ask("/users/" + encoded(subject).replace("+", "%20"), true);
    }

    /**
     * Whether somebody who signs in with it bears a role of the certification body, or of whoever assesses it; empty where nobody
     * could be asked. A user who is not there bears none.
     */
    public Optional<Boolean> ofTheBody(String subject) {
        try {
            String path = "/users/" + encoded(subject).replace("+", "%20") + "/role-mappings/realm/composite";
            Optional<JsonNode> roles = read(path, true);
            return roles.map(all -> {
                for (JsonNode role : all) {
                    if (WhoIsAsking.STAFF.contains(role.path("name").asText())) {
                        return true;
                    }
                }
                return false;
            });
        } catch (IOException e) {
            LOG.warnf("Roles cannot be looked up at the identity server: %s", e);
            return Optional.empty();
        }
    }

    private Answer ask(String path) {
        return ask(path, false);
    }

    /** Asks; a 404 tells of one user that there is none, and of a search that it went to the wrong address. */
    private Answer ask(String path, boolean ofOne) {
        try {
            return read(path, ofOne)
                    .<Answer>map(found -> new Answer.Known(users(found)))
                    .orElseGet(Answer.Silent::new);
        } catch (IOException e) {
            LOG.warnf("Users cannot be looked up at the identity server: %s", e);
            return new Answer.Silent();
        }
    }

    /** What is found, an empty list where one user is not there; empty where there is no account to ask with. */
    private Optional<JsonNode> read(String path, boolean ofOne) throws IOException {
        Optional<String> token = token();
        if (token.isEmpty()) {
            return Optional.empty();
        }
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(administration() + path))
                .header("Authorization", "Bearer " + token.get())
                .header("Accept", "application/json"));
        if (answer.statusCode() == FOUND) {
            return Optional.of(json.readTree(answer.body()));
        }
        if (answer.statusCode() == NO_SUCH_USER && ofOne) {
            return Optional.of(json.createArrayNode());
        }
        throw new IOException("it answers " + answer.statusCode() + " to " + settings.client());
    }

    private Optional<String> token() throws IOException {
        String secret = secret();
        if (secret == null) {
            return Optional.empty();
        }
        String form = "grant_type=client_credentials&client_id=" + encoded(settings.client()) + "&client_secret="
                + encoded(secret);
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(settings.realm() + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        if (answer.statusCode() != FOUND) {
            throw new IOException("it gives no token to " + settings.client() + ": " + answer.statusCode());
        }
        return Optional.of(json.readTree(answer.body()).path("access_token").asText());
    }

    private @Nullable String secret() {
        return settings.secret().filter(s -> !s.isBlank()).orElse(null);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private String administration() {
        return settings.administration()
                .map(URI::toString)
                .orElseGet(() -> settings.realm().toString().replaceFirst("/realms/([^/]+)/?$", "/admin/realms/$1"));
    }

    private static List<User> users(JsonNode found) {
        List<User> users = new ArrayList<>();
        for (JsonNode user : found.isArray() ? found : List.of(found)) {
            String email = user.path("email").asText("");
            users.add(
                    new User(user.path("id").asText(), user.path("username").asText(), email.isBlank() ? null : email));
        }
        return users;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
