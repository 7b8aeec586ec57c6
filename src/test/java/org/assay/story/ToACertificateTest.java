package org.assay.story;

import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.story.Deeds.sufficient;
import static org.hamcrest.Matchers.equalTo;

import org.assay.AssayTest;
import org.junit.jupiter.api.Test;

/** The whole way, in which everybody does what is theirs. */
@AssayTest
class ToACertificateTest {
    @Test
    void from_an_application_to_a_certificate() {
        Engagement e = Engagement.readyToDecide("MINOR", "MAJOR");
        e.answered(e.finding("F-1"), false);
        e.answered(e.finding("F-2"), true);
        Caller.as(DECISION_MAKER).decide(e.file, "GRANT", sufficient()).then().statusCode(201);
        Caller.as(DECISION_MAKER).get("/certifications/" + e.file).then().body("standing", equalTo("CERTIFIED"));
    }
}
