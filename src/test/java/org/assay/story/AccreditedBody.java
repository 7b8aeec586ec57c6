package org.assay.story;

import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The body of all stories is accredited in technical areas in which no other story and no client of the town works, and for these
 * holds a table which it says to be the licensed one.
 */
final class AccreditedBody {
    /** The first day of its accreditation. */
    static final LocalDate SINCE = LocalDate.of(2026, 6, 1);

    static final String WORDS = "Example Accreditation Service, no. EAS-0001";
    static final String METHOD = "ISO_42006_2025";
    static final String SECTOR = "PUBLIC_SECTOR";

    private static final LocalDate TABLE_SINCE = LocalDate.of(2026, 1, 10);

    /** Made up like every number of a sample: the licensed rows are in no file here. */
    private static final String TABLE = "from,to,producer,provider or user,several\n1,40,3,2,3\n41,and more,6,5,7\n";

    private static final AtomicInteger BEFORE = new AtomicInteger();
    private static final AtomicInteger AFTER = new AtomicInteger();

    private AccreditedBody() {}

    /** Brings the table in, once: one person proposes it and another one approves it. */
    static void holdsATable() {
        String source = "Rows of a test";
        List<?> there =
                Caller.as(ADMINISTRATOR).get("/audit-time-tables").path("findAll { it.source == '" + source + "' }");
        if (there.isEmpty()) {
            String made = Caller.as(PROGRAMME_MANAGER)
                    .post(
                            "/audit-time-tables",
                            Map.of(
                                    "since",
                                    TABLE_SINCE.toString(),
                                    "source",
                                    source,
                                    "licence",
                                    "none: it is a test",
                                    "invented",
                                    false,
                                    "table",
                                    TABLE))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            Caller.as(ADMINISTRATOR)
                    .post("/audit-time-tables/" + made + "/approval", Map.of())
                    .then()
                    .statusCode(201);
        }
    }

    /** A story whose audits lie between the first day of the table and the accreditation. */
    static Engagement before(Supplier<Engagement> story) {
        return Town.on(TABLE_SINCE.plusDays(5L * BEFORE.incrementAndGet()), story);
    }

    /** A story that begins with the accreditation there. */
    static Engagement accredited(Supplier<Engagement> story) {
        return Town.on(SINCE.plusDays(5L * AFTER.incrementAndGet()), story);
    }

    /** Up to where a decision can be taken, in that sector. */
    static Engagement in(String sector) {
        return Engagement.readyToDecide(application(sector), acceptance(sector));
    }

    static Map<String, Object> application(String sector) {
        Map<String, Object> application = new HashMap<>(Papers.application());
        application.put("sector", sector);
        return application;
    }

    static Map<String, Object> acceptance(String sector) {
        Map<String, Object> acceptance = new HashMap<>(Papers.acceptance());
        acceptance.put("areas", List.of("generative/" + sector.toLowerCase(Locale.ROOT)));
        return acceptance;
    }
}
