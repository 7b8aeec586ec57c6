package org.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.assay.AssayTest;
import org.assay.story.Engagement;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The main ways of those who work here, also the wrong ways, and with no script at all. */
@AssayTest
@BrowserTest
class WaysTest {
    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void a_proposal_without_dates_says_so_field_by_field_and_leads_to_each(Windows windows) {
        Engagement e = Engagement.programmed();
        Window livia = windows.of(PROGRAMME_MANAGER);
        livia.open("/certifications/" + e.file + "/deeds/schedule-audit/" + e.stage1());
        livia.press("Propose dates and team");
        Page page = livia.page();
        assertThat(page.locator("#summary")).isFocused();
        assertThat(livia.field("First day")).hasAttribute("aria-invalid", "true");
        Locator complaint = page.locator("#summary a").first();
        assertThat(complaint).hasText("Enter the first day");
        complaint.click();
        assertThat(livia.field("First day")).isFocused();
        assertEquals(List.of(), Look.once(livia));
    }

    @Test
    void a_client_confirms_dates_without_any_script(Windows windows) {
        Engagement e = Engagement.programmed();
        Town.on(e.stage1Day);
        e.proposed(e.stage1(), e.stage1Day, "1");
        Window mara = windows.withoutScripts(CLIENT);
        mara.open("/certifications/" + e.file + "/audits/" + e.stage1());
        mara.press("Confirm dates and team");
        mara.press("Confirm dates and team");
        assertThat(mara.page().locator("main")).containsText("Recorded in the journal");
    }

    @Test
    void a_client_answers_a_nonconformity_first_with_nothing_then_in_full(Windows windows) {
        Engagement e = Engagement.audited("MINOR");
        Town.on(e.stage2Day);
        Window mara = windows.of(CLIENT);
        mara.open("/certifications/" + e.file + "/findings/" + e.finding("F-1"));
        mara.press("Answer the nonconformity");
        mara.press("Answer the nonconformity");
        assertThat(mara.page().locator("#summary")).isFocused();
        assertEquals(List.of(), Look.once(mara));
        for (Locator box : mara.page().locator("main textarea").all()) {
            box.fill("The step has an owner now, and a check runs each month.");
        }
        mara.page()
                .locator("main input[type=date]")
                .fill(e.stage2Day.plusDays(20).toString());
        mara.press("Answer the nonconformity");
        assertThat(mara.page().locator("main")).containsText("Recorded in the journal");
        assertThat(mara.page().locator("main")).containsText("Answered");
    }

    @Test
    void a_decision_without_words_is_refused_beside_its_fields_also_without_scripts(Windows windows) {
        Engagement e = Engagement.readyToDecide();
        String form = "/certifications/" + e.file + "/decision/grant";
        Window hedda = windows.of(DECISION_MAKER);
        hedda.open(form);
        hedda.press("Grant certification");
        assertThat(hedda.page().locator("#summary")).isFocused();
        assertThat(hedda.page().locator("#summary")).containsText("Give");
        assertEquals(List.of(), Look.once(hedda));
        Window unscripted = windows.withoutScripts(DECISION_MAKER);
        unscripted.open(form);
        unscripted.press("Grant certification");
        assertThat(unscripted.page().locator("#summary li").first()).isVisible();
        assertThat(unscripted.page().locator("h1")).containsText("Grant certification");
    }

    @Test
    void a_letter_is_read_where_the_eyes_are_before_it_is_sent(Windows windows) {
        Engagement e = Engagement.programmed();
        Window livia = windows.of(PROGRAMME_MANAGER);
        livia.open("/certifications/" + e.file + "/deeds/write-to-client/" + e.file);
        livia.field("Subject").fill("The gate");
        livia.field("Text").fill("Who opens it on Sunday?");
        livia.press("Write to the client");
        assertThat(livia.page().locator("#letter-preview")).isFocused();
        assertThat(livia.page().locator("#letter-preview")).containsText("Who opens it on Sunday?");
        assertThat(livia.field("Text")).hasValue("Who opens it on Sunday?");
        assertEquals(List.of(), Look.everywhere(livia));
        livia.press("Write to the client");
        assertThat(livia.page().locator("main")).containsText("Recorded in the journal");
    }

    @Test
    void an_administrator_enters_a_client_a_person_and_a_sign_in(Windows windows) {
        String name = "Harbour Lights " + UUID.randomUUID().toString().substring(0, 6);
        Window petra = windows.of(ADMINISTRATOR);
        petra.open("/clients/new");
        petra.press("Enter the client");
        assertThat(petra.page().locator("#summary")).isFocused();
        petra.field("Legal name").fill(name + " Ltd");
        petra.field("Country").selectOption("GB");
        petra.press("Enter the client");
        assertThat(petra.page().locator("h1")).hasText(name + " Ltd");
        assertThat(petra.page().locator("main")).containsText("United Kingdom");
        petra.open("/people/new");
        petra.field("Full name").fill("Odile " + name);
        petra.press("Enter the person");
        assertThat(petra.page().locator("h1")).hasText("Odile " + name);
        petra.press("Link a sign-in");
        petra.field("E-mail address or user name").fill("odile@assay.example");
        petra.press("Link the sign-in");
        assertThat(petra.page().locator("#summary")).containsText("knows nobody with this e-mail address");
        petra.open("/clients?q=" + name.replace(' ', '+'));
        petra.follow(name + " Ltd");
        petra.press("Let a person in");
        petra.press("Let in");
        assertThat(petra.page().locator("#summary")).containsText("Choose the person");
        petra.field("Person")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Odile " + name));
        petra.press("Let in");
        assertThat(petra.page()
                        .getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions()
                                        .setName("Odile " + name)
                                        .setExact(true)))
                .isVisible();
        assertEquals(List.of(), Look.everywhere(petra));
    }

    @Test
    void the_skip_link_is_first_and_leads_to_the_content(Windows windows) {
        Window hedda = windows.of(DECISION_MAKER);
        hedda.open("/");
        hedda.page().keyboard().press("Tab");
        assertThat(hedda.page().locator(".as-skip")).isFocused();
        hedda.page().keyboard().press("Enter");
        assertThat(hedda.page().locator("#main")).isFocused();
    }

    @Test
    void a_file_is_found_by_typing_and_also_without_scripts(Windows windows) {
        Window hedda = windows.of(DECISION_MAKER);
        hedda.open("/");
        hedda.page().locator("#q").pressSequentially("Tessal");
        assertThat(hedda.page().locator("#files tbody tr")).hasCount(1);
        Window unscripted = windows.withoutScripts(DECISION_MAKER);
        unscripted.open("/");
        unscripted.page().locator("#q").fill("Tessal");
        unscripted.press("Search");
        assertThat(unscripted.page().locator("#files tbody tr")).hasCount(1);
    }
}
