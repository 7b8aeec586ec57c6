package org.assay.desk.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.assay.desk.application.SoaForm.Line;
import org.junit.jupiter.api.Test;

/** Tables as spreadsheets write them, and as people mistype them. */
class SoaCsvTest {
    @Test
    void columns_are_read_by_their_names_in_any_order() {
        SoaCsv read = SoaCsv.read(
                "topic,Justification,control,applies\r\nAI policy,\"By the plan, \"\"all\"\"\",A.2.2,yes\r\n");
        assertEquals(List.of(), read.errors());
        assertEquals(List.of(new Line("A.2.2", true, "By the plan, \"all\"")), read.lines());
    }

    @Test
    void semicolons_and_a_byte_order_mark_are_fine_and_so_is_no_line_of_names() {
        SoaCsv read = SoaCsv.read("\uFEFFA.2.2;no;Not needed, see plan\nA.2.3;yes;Needed");
        assertEquals(List.of(), read.errors());
        assertEquals(
                List.of(new Line("A.2.2", false, "Not needed, see plan"), new Line("A.2.3", true, "Needed")),
                read.lines());
    }

    @Test
    void every_mistake_is_told_by_line_and_column() {
        SoaCsv read = SoaCsv.read(
                "control,applies,justification\nA.2.2,yes,\"two\nlines\"\nA.2.3,maybe,x\nA.2.2,no,y\n,no,z\n");
        assertEquals(
                List.of(
                        "Line 3, column “applies” (B3): “maybe” is neither yes nor no",
                        "Line 4, column “control” (A4): A.2.2 stands on line 2 already",
                        "Line 5, column “control” (A5): name the control, such as A.2.2"),
                read.errors());
    }

    @Test
    void a_column_that_is_not_there_and_a_quotation_that_never_ends_are_told() {
        assertEquals(
                List.of("Line 1: no column says whether the control applies; head it “applies” and write yes or no"),
                SoaCsv.read("control,justification\n").errors());
        assertEquals(1, SoaCsv.read("A.2.2,yes,\"never ends").errors().size());
    }
}
