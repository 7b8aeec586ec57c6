package org.assay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    void rows_move_up_over_empty_ones_and_keep_their_number() {
        Map<String, String> form = FormBody.read("team[0].person=&team[0].part=&team[3].person=p&team[3].part=AUDITOR");
        Rows rows = Rows.sent("team", List.of("person", "part"), form);
        Typed typed = Typed.sent(form);
        assertEquals(2, rows.count());
        assertEquals(List.of(new Row("team", 0)), rows.filled(typed));
        assertEquals("AUDITOR", typed.get("team[0].part"));
    }

    private static Typed typed(String body) {
        return Typed.sent(FormBody.read(body));
    }
}
