package org.assay.register;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.house.local.SignIn;
import org.assay.story.Caller;
import org.assay.story.Deeds;
import org.assay.story.Engagement;
import org.assay.story.Papers;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pages and acts cost few statements. Counted, beyond the one that says who signs in and those that take a role. */
@AssayTest
class StatementsTest {
    /** Who signs in, and the role that the transaction takes. */
    private static final int WHO_IS_ASKING = 2;

    /** Among them one for why an application came back, where one did, and one for the rows of portfolios that wait. */
    private static final int OF_A_FIRST_PAGE = 9;

    @AfterEach
    void today() {
        Town.on(null);
    }

    /** The seventh says whether the checker has found a difference in this file. */
    @Test
    void a_page_of_a_file_costs_at_most_seven() {
        Engagement e = Engagement.readyToDecide("MINOR");
        Map<String, Object> request = Map.of("verb", "GRANT", "why", "The team recommends it.");
        Caller.as(BOTH).postTo(e.file, "/decision-requests", request).then().statusCode(201);
        String file = "/certifications/" + e.file;
        try (Browserless hedda = Browserless.signIn(DECISION_MAKER, file)) {
            for (String page : List.of(
                    file,
                    file + "/application",
                    file + "/audits",
                    file + "/findings",
                    file + "/decisions",
                    file + "/papers",
                    file + "/audits/" + e.stage2(),
                    file + "/findings/" + e.finding("F-1"),
                    file + "/records",
                    file + "/decision/grant")) {
                hedda.get(page);
                long count = CountedStatements.of(() -> hedda.get(page));
                assertTrue(count <= 7 + WHO_IS_ASKING, page + " costs " + count);
            }
        }
    }

    @Test
    void an_act_costs_at_most_twelve() {
        Engagement e = Engagement.audited("MAJOR");
        String major = e.finding("F-1");
        long answered = CountedStatements.of(() -> e.done(CLIENT, "answer-finding", major, Papers.answer()));
        assertTrue(answered <= 12 + WHO_IS_ASKING, "answering costs " + answered);
        long version = CountedStatements.of(() -> Caller.as(LEAD_AUDITOR).version(e.file));
        assertTrue(version <= 6 + WHO_IS_ASKING, "reading costs " + version);
    }

    @Test
    void pages_of_many_files_and_pages_for_anybody_cost_little() {
        Engagement e = Engagement.readyToDecide();
        Caller.as(DECISION_MAKER)
                .decide(e.file, "GRANT", Deeds.sufficient())
                .then()
                .statusCode(201);
        String number = Caller.as(CLIENT).get("/certifications/" + e.file).path("certificate");
        Map<SignIn, List<String>> pages = Map.of(
                DECISION_MAKER,
                List.of("/", "/due", "/register", "/verify/" + number),
                CLIENT,
                List.of(
                        "/",
                        "/certifications/" + e.file + "/certificate",
                        "/certifications/" + e.file + "/decision-letters"));
        List<String> dear = new ArrayList<>();
        pages.forEach((who, all) -> {
            try (Browserless signedIn = Browserless.signIn(who, "/")) {
                all.forEach(page -> {
                    signedIn.get(page);
                    long count = CountedStatements.of(() -> signedIn.get(page));
                    if (count > (page.equals("/") ? OF_A_FIRST_PAGE : 6) + WHO_IS_ASKING) {
                        dear.add(page + " costs " + count);
                    }
                });
            }
        });
        assertEquals(List.of(), dear);
    }

    /**
     * A decision alone costs more than twelve, by what it leaves behind: a grant writes the decision, its words, its sheet,
     * its letter, the certificate, the public register, papers and the work on them, the record, the journal, the file, who is
     * awaited now and the answer, one statement each, and none of these tables is read by the readers of another. See ADR 14.
     */
    @Test
    void proposing_a_team_beginning_an_audit_raising_and_granting_cost_few() {
        Engagement e = Engagement.programmed();
        Town.on(e.stage1Day);
        Map<String, Object> team =
                Papers.schedule(e.stage1Day, "1", Deeds.person("Jonas Wexler"), Deeds.person("Soren Adeyemi"));
        long scheduled = CountedStatements.of(() -> e.done(PROGRAMME_MANAGER, "schedule-audit", e.stage1(), team));
        Engagement ready = Engagement.readyToDecide();
        String version = Caller.as(LEAD_AUDITOR).version(ready.file);
        Map<String, Object> grant = Deeds.decision("GRANT", Deeds.sufficient());
        long granted = CountedStatements.of(() -> Caller.as(DECISION_MAKER)
                .postTo(ready.file, "/decisions", grant, UUID.randomUUID().toString(), version)
                .then()
                .statusCode(201));
        Engagement later = Engagement.aboutToBegin();
        Map<String, Object> begin = Papers.answering("RECORDS_CAN_BE_SHOWN");
        long begun = CountedStatements.of(() -> later.done(BOTH, "start-audit", later.stage2(), begin));
        later.done(BOTH, "write-papers", later.stage2(), Papers.papers());
        long raised = CountedStatements.of(() -> later.untold(BOTH, later.stage2(), Papers.finding("MINOR")));
        List<String> dear = new ArrayList<>();
        Map<String, long[]> costs = Map.of(
                // one more than other acts: who takes part is kept for the constraint that bars her from deciding
                "proposing a team", new long[] {scheduled, 14},
                "beginning", new long[] {begun, 8},
                // one more: its client is not told of it yet
                "raising", new long[] {raised, 10},
                "granting", new long[] {granted, 18});
        costs.forEach((what, cost) -> {
            if (cost[0] > cost[1] + WHO_IS_ASKING) {
                dear.add(what + " costs " + cost[0]);
            }
        });
        assertEquals(List.of(), dear);
    }
}
