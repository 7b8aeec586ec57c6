package org.assay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.lang.model.SourceVersion;
import org.assay.desk.Invalid;
import org.assay.desk.audit.PapersForm;
import org.assay.file.Grade;
import org.junit.jupiter.api.Test;

/** What a form makes of what was typed. */
class TypedTest {
    @Test
    void a_day_is_read_as_browsers_and_as_people_write_it() {
        Typed typed = typed("a=2026-11-22&b=22+Nov+2026");
        assertEquals(LocalDate.of(2026, 11, 22), typed.day("a", "a day"));
        assertEquals(LocalDate.of(2026, 11, 22), typed.day("b", "a day"));
    }

    @Test
    void a_day_that_no_calendar_of_ours_has_is_complained_about_and_a_blank_one_is_not() {
        for (String day :
                List.of("soon", "31 Feb 2026", "2026-02-30", "-999999999-01-01", "%2B999999999-01-01", "%zz")) {
            Typed typed = typed("on=" + day);
            assertNull(typed.day("on", "the day"));
            assertEquals("Enter the day, such as 22 Nov 2026", typed.wrong("on"), day);
        }
        Typed blank = typed("on=+");
        assertNull(blank.day("on", "the day"));
        assertNull(blank.wrong("on"));
    }

    @Test
    void what_is_not_on_the_list_is_complained_about() {
        Typed typed = typed("grade=HUGE&other=MINOR");
        assertNull(typed.choice("grade", Grade.values()));
        assertEquals("Choose from the list", typed.wrong("grade"));
        assertEquals(Grade.MINOR, typed.choice("other", Grade.values()));
    }

    @Test
    void complaints_come_in_the_order_of_the_form() {
        Typed typed = typed("reason=&team%5B0%5D.person=x&on=");
        typed.complain("on", "3");
        typed.complain("elsewhere", "4");
        typed.complain("team", "2");
        typed.complain("reason", "1");
        assertEquals(
                List.of("1", "2", "3", "4"),
                typed.complaints().stream().map(Typed.Complaint::message).toList());
    }

    @Test
    void lines_keep_their_place_and_what_is_said_of_them_is_said_there() {
        Typed typed =
                typed("papers[0].about=4.1&papers[1].about=4.2&papers[33].about=A.2.3&papers[33].notes=Half+a+line");
        ObjectNode json = Filled.json(PapersForm.class, typed);
        assertEquals(1, json.get("papers").size(), "a line that holds no more than its key was not touched");
        assertEquals("A.2.3", json.get("papers").get(0).get("about").asText());
        typed.complain(new Invalid(List.of(new Invalid.Field("papers[0].result", "Choose a result"))));
        assertEquals("Choose a result", typed.wrong("papers[33].result"));
        Box papers = new Boxes(typed, Map.of(), Set.of(), false, null, _ -> "")
                .of(PapersForm.class)
                .getFirst();
        assertEquals(34, papers.lines().size(), "no line is lost, and none is added");
    }

    @Test
    void what_nobody_asked_for_is_known() {
        Typed typed = typed("reason=Because&colour=red&form:key=k&form:seen=7.12");
        typed.get("reason");
        assertEquals(Set.of("colour"), typed.unread());
        assertEquals(7, typed.version());
        assertEquals(12, typed.aim(UUID.randomUUID()).entry());
    }

    @Test
    void a_form_knows_its_own_fields() {
        for (String known : List.of("papers[3].result", "papers[65].notes")) {
            assertTrue(Filled.asks(PapersForm.class, known), known);
        }
        for (String unknown : List.of("papers", "papers[3]", "papers[3].price", "notes", "papers[3].result.x")) {
            assertFalse(Filled.asks(PapersForm.class, unknown), unknown);
        }
    }

    @Test
    void nothing_that_a_form_carries_along_can_be_the_name_of_a_box() {
        assertEquals(
                List.of(),
                Carried.ALL.stream().filter(SourceVersion::isIdentifier).toList());
        assertEquals("", typed("form:seen=7.1").get(Carried.SEEN), "nor is it read as one");
    }

    @Test
    void a_line_ends_by_one_mark_however_the_browser_sends_it() {
        assertEquals("one\ntwo", typed("reason=one%0D%0Atwo").get("reason"));
        assertEquals("one\ntwo", typed("reason=one%0Atwo").get("reason"));
    }

    private static Typed typed(String body) {
        return Typed.sent(FormBody.read(body));
    }
}
