package org.assay.story;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.Inbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is signed between client and body is told by mail when it waits, and both have a receipt when it is signed. */
@AssayTest
class OrdersByMailTest {
    private static final Map<String, Object> SIGNED = Papers.answering("SIGNER_MAY_BIND_THE_CLIENT");
    private static final String WAITS = "A change order awaits your signature";
    private static final String RECEIPT = "The change order is signed; its text can be read";

    @AfterEach
    void nobody() {
        Town.on(null);
        Post.silence(CLIENT, PROGRAMME_MANAGER);
    }

    private static final Map<String, Object> BEYOND = Map.of(
            "waivers",
            Map.of("LOOKED_AT_TIME_STAYS_WITHIN_THE_TABLE", "Two further sites run the product, beyond the table."));

    @Test
    void a_change_order_for_days_that_rose_is_mailed_and_signing_it_is_confirmed_to_both() {
        Engagement e = Engagement.afterStage1();
        Town.on(e.stage1Day);
        String mara = Post.choose(CLIENT, "ALL");
        String livia = Post.choose(PROGRAMME_MANAGER, "ALL");
        e.done(PROGRAMME_MANAGER, "look-at-time", e.stage1(), look("3", BEYOND));
        assertEquals(List.of(), told(mara), "nobody else has approved the days");
        e.done(BOTH, "approve-look", e.stage1(), Papers.because());
        assertEquals(List.of(WAITS), told(mara));
        e.done(CLIENT, "sign-days", e.stage1(), SIGNED);
        assertEquals(List.of(WAITS, RECEIPT), told(mara), "who signed has a receipt");
        assertEquals(List.of(RECEIPT), told(livia));
        Aftermath.of(e);
    }

    @Test
    void a_look_that_asks_for_nothing_more_is_no_mail_and_one_that_waits_for_a_second_person_is_none_yet() {
        Engagement e = Engagement.afterStage1();
        Town.on(e.stage1Day);
        String mara = Post.choose(CLIENT, "ALL");
        e.done(PROGRAMME_MANAGER, "look-at-time", e.stage1(), look("2", Map.of()));
        assertEquals(List.of(), told(mara));
        Map<String, Object> fewer = look(
                "0.5",
                Map.of("waivers", Map.of("LOOKED_AT_TIME_REACHES_THE_METHOD", "One of two systems was switched off.")));
        e.done(PROGRAMME_MANAGER, "look-at-time", e.stage1(), fewer);
        e.done(BOTH, "approve-look", e.stage1(), Papers.because());
        assertEquals(List.of(), told(mara), "days that fall are no change order");
        Aftermath.of(e);
    }

    @Test
    void an_agreement_that_is_signed_is_confirmed_to_both() {
        Engagement e = Engagement.begun();
        e.timed();
        e.done(PROGRAMME_MANAGER, "offer-agreement", Map.of());
        String mara = Post.choose(CLIENT, "ALL");
        String livia = Post.choose(PROGRAMME_MANAGER, "ALL");
        e.done(CLIENT, "sign-agreement", SIGNED);
        assertEquals(List.of("The agreement is signed; its text can be read"), told(mara));
        assertEquals(List.of("The agreement is signed; the programme is to be set"), told(livia));
        Aftermath.of(e);
    }

    private static List<String> told(String address) {
        return Post.of(address).stream()
                .map(Inbox.Mail::subject)
                .map(s -> s.substring(s.indexOf(": ") + 2))
                .toList();
    }

    private static Map<String, Object> look(String stage2, Map<String, ?> more) {
        Map<String, Object> form = new HashMap<>(Papers.time("1", stage2));
        form.put("justification", "Two further sites run the product; Stage 1 found them.");
        form.putAll(more);
        return form;
    }
}
