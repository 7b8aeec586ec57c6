package org.assay.story;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.assay.Tokens;
import org.assay.house.local.SignIn;

/** Somebody who calls the API with a real token of the real identity server. */
public final class Caller {
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
        return request().get("/api/v1" + path);
    }

    /** A deed of its own: with a new key. */
    public Response post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public Response post(String path, Object body, String key) {
        return request().header("Idempotency-Key", key).body(body).post("/api/v1" + path);
    }

    /** A deed on a file, in the version that the file has now. */
    public Response postTo(String file, String path, Object body) {
        return postTo(file, path, body, UUID.randomUUID().toString(), version(file));
    }

    public Response postTo(String file, String path, Object body, String key, String ifMatch) {
        return request()
                .header("Idempotency-Key", key)
                .header("If-Match", ifMatch)
                .body(body)
                .post("/api/v1/certifications/" + file + path);
    }

    /** The file's ETag, as this caller reads it. */
    public String version(String file) {
        return get("/certifications/" + file).then().statusCode(200).extract().header("ETag");
    }

    public Response decide(String file, String verb, Map<String, Object> more) {
        return postTo(file, "/decisions", Deeds.decision(verb, more));
    }
}
