package org.assay.desk.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table of audit time is read whole or not at all, and every wrong cell is named. */
class TimeTableCsvTest {
    private static final String HEADINGS = "from,to,producer,provider or user,several\n";

    private static List<String> wrong(String rows) {
        return TimeTableCsv.read(HEADINGS + rows).wrong();
    }

    @Test
    void the_invented_table_is_read_and_written_the_same_again() throws IOException {
        TimeTableCsv read = TimeTableCsv.read(Files.readString(Path.of("sample-data/invented-audit-time.csv")));
        assertEquals(List.of(), read.wrong());
        assertEquals(3, read.rows().size());
        assertEquals(550, read.rows().get(1).producer());
        assertEquals(
                read.rows(),
                TimeTableCsv.read(TimeTableCsv.written(read.rows())).rows());
    }

    @Test
    void columns_stand_in_any_order_and_days_may_have_a_comma() {
        TimeTableCsv read =
                TimeTableCsv.read("several\tfrom\tto\tprovider_or_user\tProducer\n6,5\t1\tand more\t3,5\t5\n");
        assertEquals(List.of(), read.wrong());
        assertEquals(650, read.rows().getFirst().several());
    }

    @Test
    void every_wrong_cell_is_named() {
        assertEquals(
                List.of(
                        "Line 2, column “producer”: “5 d”: write days as a number alone, such as 3.5",
                        "Line 2, column “several”: “40%”: write days as a number alone, such as 3.5",
                        "Line 3, column “to”: “many”: write a whole number of persons, 1 or more, or “and more”"),
                wrong("1,10,5 d,3.5,40%\n11,many,5,4,7\n"));
        assertEquals(
                List.of("Line 1: no column is headed “several”"),
                TimeTableCsv.read("from,to,producer,provider or user\n").wrong());
        assertEquals(List.of("There is no table"), TimeTableCsv.read("").wrong());
    }

    @Test
    void gaps_overlaps_and_falling_days_are_named() {
        assertEquals(List.of("Line 2, column “from”: The first row begins with 1"), wrong("2,10,5,3.5,6.5\n"));
        assertEquals(
                List.of("Line 3, column “from”: It leaves a gap after 10"), wrong("1,10,5,3.5,6.5\n12,20,6,4,7\n"));
        assertEquals(
                List.of("Line 3, column “from”: It overlaps the row before"), wrong("1,10,5,3.5,6.5\n10,20,6,4,7\n"));
        assertEquals(
                List.of("Line 3, column “producer”: More people would take fewer days than in the row before"),
                wrong("1,10,5,3.5,6.5\n11,20,4.5,4,7\n"));
        assertEquals(
                List.of("Line 2, column “to”: It ends before it begins"),
                wrong("5,4,5,3.5,6.5\n").subList(0, 1));
    }

    @Test
    void nothing_takes_no_days_or_more_than_an_audit_can_take() {
        assertEquals(
                List.of(
                        "Line 2, column “producer”: More than 20 days for the fewest people reads like hours: enter days",
                        "Line 2, column “producer”: Enter days above 0, at most 200",
                        "Line 2, column “several”: Enter days above 0, at most 200"),
                wrong("1,10,0,3.5,201\n"));
    }
}
