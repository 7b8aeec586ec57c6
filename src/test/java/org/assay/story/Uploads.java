package org.assay.story;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.Tokens;
import org.assay.house.local.SignIn;

/** Files put up through the door for programs. */
public final class Uploads {
    private Uploads() {}

    /** Puts up a file; the name and the media type are what the sender says. */
    public static Response put(SignIn who, String file, String name, byte[] bytes) {
        return put(who, file, name, bytes, UUID.randomUUID().toString());
    }

    public static Response put(SignIn who, String file, String name, byte[] bytes, String key) {
        return given().auth()
                .oauth2(Tokens.of(who))
                .header("Idempotency-Key", key)
                .multiPart("file", name, bytes, "application/octet-stream")
                .post("/api/v1/certifications/" + file + "/uploads");
    }

    /** The id of a file that is taken. */
    public static String id(SignIn who, String file, String name, byte[] bytes) {
        return put(who, file, name, bytes).then().statusCode(201).extract().path("id");
    }

    /** As a deed names files. */
    public static List<Map<String, String>> named(String... ids) {
        return java.util.Arrays.stream(ids).map(id -> Map.of("id", id)).toList();
    }
}
