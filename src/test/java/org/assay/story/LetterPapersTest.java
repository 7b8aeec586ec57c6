package org.assay.story;

import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.assay.story.Deeds.ground;
import static org.assay.story.Deeds.sufficient;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.AssayTest;
import org.assay.paper.Pdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a client is written after a decision: what was decided, what follows, how to appeal; never what is not so. */
@AssayTest
class LetterPapersTest {
    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void a_suspension_says_that_the_certification_is_temporarily_invalid_and_what_ends_that() {
        Engagement e = Engagement.readyToDecideAbout("Fernhollow Analytics Ltd");
        Caller decider = Caller.as(DECISION_MAKER);
        decider.decide(e.file, "GRANT", sufficient()).then().statusCode(201);
        says(
                e,
                "DECISION_LETTER",
                List.of(
                        "we decided to certify the management system",
                        "AIMS-",
                        "22 Nov 2026",
                        "The file was read in full.",
                        "You may appeal",
                        "decision maker",
                        "Questions about this letter"),
                List.of("subject to", "provisional", "accredited"));

        decider.decide(e.file, "SUSPEND", ground("AGREEMENT_BREACHED")).then().statusCode(201);
        says(
                e,
                "SUSPENSION_LETTER",
                List.of(
                        "temporarily invalid from 22 Nov 2026",
                        "This concerns the whole scope",
                        "Two surveillance dates were declined",
                        "you do not promote the certification",
                        "our public register says that the certification is suspended",
                        "by 22 May 2027, the certification is withdrawn, or its scope is reduced",
                        "You may appeal"),
                List.of("remains valid", "extended until"));

        Map<String, Object> resolved = Map.of(
                "reason",
                "The surveillance audit took place from 16 to 18 November 2026 and found nothing against it.",
                "attestations",
                Map.of("CAUSE_IS_RESOLVED", "The surveillance audit was held."));
        decider.decide(e.file, "LIFT_SUSPENSION", resolved).then().statusCode(201);
        kept(
                "lifting-letter",
                says(e, "LIFTING_LETTER", List.of("in force again from 22 Nov 2026", "You may appeal"), List.of()));

        Map<String, Object> asked = Map.of(
                "ground", "CLIENT_ASKED",
                "groundWords", "You wrote on 20 November 2026 that the service is discontinued.",
                "reason", "Nothing is left that the certification could be about.");
        decider.decide(e.file, "WITHDRAW", asked).then().statusCode(201);
        kept(
                "withdrawal-letter",
                says(
                        e,
                        "WITHDRAWAL_LETTER",
                        List.of("ends at your request", "no longer in force from", "stop using the certificate"),
                        List.of("withdrawn", "revoked")));
    }

    @Test
    void a_refusal_gives_the_reasons_and_no_advice() {
        Engagement e = Engagement.readyToDecideAbout("Sallowmere Software Ltd", "MAJOR");
        Caller.as(DECISION_MAKER)
                .decide(
                        e.file,
                        "REFUSE",
                        Map.of("reason", "The major nonconformity was not closed within the time agreed."))
                .then()
                .statusCode(201);
        kept(
                "refusal-letter",
                says(
                        e,
                        "DECISION_LETTER",
                        List.of(
                                "not to certify",
                                "The major nonconformity was not closed within the time agreed.",
                                "F-1: ",
                                "You may appeal"),
                        List.of("should", "recommend", "AIMS-2")));
        assertEquals(List.of(), Prints.of(CLIENT, e.file, "CERTIFICATE"));
        assertEquals(List.of(), Prints.of(CLIENT, e.file, "DECISION_FILE"), "The file stays with the body");
    }

    @Test
    void an_engagement_that_ends_before_anything_is_decided_ends_in_a_letter() {
        Engagement withdrawn = Engagement.programmed();
        withdrawn.done(
                CLIENT, "withdraw-application", Map.of("reason", "The board has put the project off for two years."));
        keptButForDays(
                "letter-of-a-withdrawn-application",
                says(
                        withdrawn,
                        "APPLICATION_LETTER",
                        List.of(
                                "you withdrew your application",
                                "The certification agreement of",
                                "The board has put the project off",
                                "called off",
                                "You may apply anew",
                                "Questions about this letter"),
                        List.of("You may appeal", "we decided")));

        Engagement lapsed = Engagement.afterStage1();
        lapsed.done(
                PROGRAMME_MANAGER,
                "lapse-application",
                Map.of("reason", "No answer since Stage 1, after two letters."));
        keptButForDays(
                "letter-of-a-lapsed-application",
                says(
                        lapsed,
                        "APPLICATION_LETTER",
                        List.of(
                                "we let your application",
                                "lapse",
                                "after two letters",
                                "You may appeal",
                                "programme manager"),
                        List.of("you withdrew")));
    }

    private static void keptButForDays(String name, byte[] letter) {
        assertEquals(Optional.empty(), KeptWords.changedButForNumbersAndDays(name, letter));
    }

    private static void kept(String name, byte[] letter) {
        assertEquals(Optional.empty(), KeptWords.changedButForNumbers(name, letter));
    }

    private static byte[] says(Engagement e, String kind, List<String> words, List<String> never) {
        byte[] letter = Prints.latest(CLIENT, e.file, kind);
        String text = Pdf.text(letter).replaceAll("\\s+", " ");
        words.forEach(w -> assertTrue(text.contains(w), kind + " does not say “" + w + "”: " + text));
        never.forEach(w -> assertFalse(text.contains(w), kind + " says “" + w + "”: " + text));
        return letter;
    }
}
