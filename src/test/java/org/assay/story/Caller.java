package org.assay.story;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.builder.ResponseBuilder;
import io.restassured.http.ContentType;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.assay.Tokens;
import org.assay.house.local.SignIn;

/** Somebody who calls the API with a real token of the real identity server. */
public final class Caller {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final SignIn signIn;

    private Caller(SignIn signIn) {
        this.signIn = signIn;
    }

    public static Caller as(SignIn signIn) {
        return new Caller(signIn);
    }

    public RequestSpecification request() {
        return given().auth().oauth2(Tokens.of(signIn)).contentType(ContentType.JSON);
    }

    public Response get(String path) {
        return sent(asked(path).GET());
    }

    /** A deed of its own: with a new key. */
    public Response post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public Response post(String path, Object body, String key) {
        return sent(asked(path).header("Idempotency-Key", key).POST(json(body)));
    }

    /** A deed on a file, in the version that the file has now. */
    public Response postTo(String file, String path, Object body) {
        return postTo(file, path, body, UUID.randomUUID().toString(), version(file));
    }

    public Response postTo(String file, String path, Object body, String key, String ifMatch) {
        return sent(asked("/certifications/" + file + path)
                .header("Idempotency-Key", key)
                .header("If-Match", ifMatch)
                .POST(json(body)));
    }

    private HttpRequest.Builder asked(String path) {
        return HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1" + path))
                .header("Authorization", "Bearer " + Tokens.of(signIn))
                .header("Content-Type", "application/json")
                .timeout(PATIENCE);
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        try {
            return HttpRequest.BodyPublishers.ofString(
                    body instanceof String text ? text : JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * Sent by the JDK's client: a story asks some hundred times, and REST Assured makes a client of its own for each, which took a
     * quarter of all the stories' time. What comes back is told and judged in REST Assured's words all the same.
     */
    private static Response sent(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            ResponseBuilder told = new ResponseBuilder()
                    .setStatusCode(answer.statusCode())
                    .setStatusLine("HTTP/1.1 " + answer.statusCode())
                    .setHeaders(new Headers(answer.headers().map().entrySet().stream()
                            .flatMap(h -> h.getValue().stream().map(value -> new Header(h.getKey(), value)))
                            .toList()))
                    .setBody(answer.body());
            answer.headers().firstValue("Content-Type").ifPresent(told::setContentType);
            return told.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The file's ETag, as this caller reads it. */
    public String version(String file) {
        return get("/certifications/" + file).then().statusCode(200).extract().header("ETag");
    }

    public Response decide(String file, String verb, Map<String, Object> more) {
        return postTo(file, "/decisions", Deeds.decision(verb, more));
    }
}
