package org.assay.register;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.story.Caller;
import org.assay.story.Engagement;
import org.assay.story.Papers;
import org.assay.story.Prints;
import org.assay.story.Town;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pages and acts cost few statements. Counted, beyond the one that says who signs in and those that take a role. */
@AssayTest
class StatementsTest {
    /** Who signs in, and the role that the transaction takes. */
    private static final int WHO_IS_ASKING = 2;

    @Inject
    SessionFactory sessions;

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void a_page_of_a_file_costs_at_most_six() {
        Engagement e = Engagement.readyToDecide("MINOR");
        Map<String, Object> request = Map.of("verb", "GRANT", "why", "The team recommends it.");
        Caller.as(BOTH).postTo(e.file, "/decision-requests", request).then().statusCode(201);
        String file = "/certifications/" + e.file;
        try (Browserless hedda = Browserless.signIn(DECISION_MAKER, file)) {
            for (String page : List.of(
                    file,
                    file + "/application",
                    file + "/audits/" + e.stage2(),
                    file + "/findings/" + e.finding("F-1"),
                    file + "/records",
                    file + "/decision/grant")) {
                hedda.get(page);
                long count = counted(() -> hedda.get(page));
                assertTrue(count <= 6 + WHO_IS_ASKING, page + " costs " + count);
            }
        }
    }

    @Test
    void an_act_costs_at_most_twelve() {
        Engagement e = Engagement.audited("MAJOR");
        String major = e.finding("F-1");
        long answered = counted(() -> e.done(CLIENT, "answer-finding", major, Papers.answer()));
        assertTrue(answered <= 12 + WHO_IS_ASKING, "answering costs " + answered);
        long version = counted(() -> Caller.as(LEAD_AUDITOR).version(e.file));
        assertTrue(version <= 6 + WHO_IS_ASKING, "reading costs " + version);
    }

    private long counted(Runnable deed) {
        Prints.await();
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        deed.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
