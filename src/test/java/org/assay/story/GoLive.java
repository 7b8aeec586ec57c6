package org.assay.story;

import static org.assay.house.local.SignIn.ADMINISTRATOR;

/** A portfolio that was handed in over HTTP, for whoever looks at its pages. */
public final class GoLive {
    private GoLive() {}

    /** The example, under numbers and names of its own; tells its id. */
    public static String handedIn() {
        return new Portfolio().handedIn().id;
    }

    /** Mara Lindqvist is admitted to the client of a file. */
    public static void admitMara(String file) {
        Engagement.of(
                Caller.as(ADMINISTRATOR)
                        .get("/certifications/" + file)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("clientId"),
                file);
    }

    /** The town's own day again. */
    public static void home() {
        Town.on(null);
    }
}
