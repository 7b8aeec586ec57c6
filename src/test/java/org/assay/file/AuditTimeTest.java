package org.assay.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.assay.audittime.Line;
import org.junit.jupiter.api.Test;

/** Days that were determined before lines were kept are read as they were. */
class AuditTimeTest {
    private static final String BEFORE = """
            {"method":"certpro-1","stage1":2,"stage2":5,
             "bounds":{"least":8,"most":12,"stage1Least":2,"stage1Most":4,"stage2Least":6,"stage2Most":8},
             "accredited":false,"bodyIsAccredited":false,"override":false,
             "determinedBy":{"id":"00000000-0000-0000-0000-000000000001"},"determinedOn":"2026-01-22","approvedBy":null%s}""";
    private static final String FACTORS = """
            ,"factors":{"headcount":120,"interviewees":30,"products":2,"systems":3,
             "technologies":["GENERATIVE","CLASSICAL_ML"],"sites":2}""";

    private static AuditTime read(String more) throws IOException {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .build()
                .readValue(BEFORE.formatted(more), AuditTime.class);
    }

    private static List<String> lines(AuditTime time) {
        return time.lines(OrganisationType.MID_SIZE_TECHNOLOGY).stream()
                .flatMap(l -> Stream.of(l.rule(), l.input(), l.arithmetic(), l.value()))
                .toList();
    }

    @Test
    void without_factors_the_first_method_still_tells_its_table() throws IOException {
        AuditTime time = read("");
        assertNull(time.reckoned());
        assertEquals(
                List.of(
                        "Table of the method certpro-1",
                        "mid-size technology company: several AI products",
                        "smallest and greatest number of days",
                        "4 days to 6 days",
                        "Stage 1",
                        "1 day to 2 days",
                        "chosen",
                        "1 day",
                        "Stage 2",
                        "3 days to 4 days",
                        "chosen",
                        "2.5 days",
                        "Initial audit",
                        "1 day and 2.5 days",
                        "added",
                        "3.5 days"),
                lines(time));
    }

    @Test
    void with_factors_they_come_first() throws IOException {
        assertEquals(
                List.of(
                        "Size: 120 people in all",
                        "People to interview: 30 people work with AI in the scope",
                        "AI systems: 3 in scope, 2 products: classical machine learning, generative AI",
                        "Sites: 2"),
                read(FACTORS).lines(OrganisationType.MID_SIZE_TECHNOLOGY).stream()
                        .limit(4)
                        .map(AuditTimeTest::said)
                        .toList());
    }

    private static String said(Line line) {
        return line.rule() + ": " + line.input();
    }

    @Test
    void the_audits_that_follow_take_what_they_took() throws IOException {
        AuditTime time = read("");
        assertEquals(3, time.of(AuditKind.SURVEILLANCE));
        assertEquals(5, time.of(AuditKind.RECERTIFICATION));
        assertEquals(0, time.of(AuditKind.FOLLOW_UP));
    }
}
