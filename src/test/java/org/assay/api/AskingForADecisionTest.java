package org.assay.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.access.Role;
import org.assay.house.local.SignIn;
import org.assay.story.Caller;
import org.assay.story.Engagement;
import org.junit.jupiter.api.Test;

/** Who may ask for a decision, as docs/rights.md says: the same on the page and in the API. */
@AssayTest
class AskingForADecisionTest {
    private static final Set<String> MAY =
            Set.of(Role.LEAD_AUDITOR, Role.PROGRAMME_MANAGER, Role.TECHNICAL_REVIEWER, Role.DECISION_MAKER);

    private static final Set<SignIn> ONE_OF_EACH = Set.of(
            SignIn.COMMERCIAL,
            SignIn.PROGRAMME_MANAGER,
            SignIn.LEAD_AUDITOR,
            SignIn.AUDITOR,
            SignIn.TECHNICAL_EXPERT,
            SignIn.TECHNICAL_REVIEWER,
            SignIn.DECISION_MAKER,
            SignIn.IMPARTIALITY_OFFICER,
            SignIn.ADMINISTRATOR,
            SignIn.ASSESSOR,
            SignIn.CLIENT);

    @Test
    void page_and_api_open_to_the_same_four_roles() {
        String file = Engagement.audited("MINOR").file;
        Set<String> api = new TreeSet<>();
        Set<String> page = new TreeSet<>();
        for (SignIn who : ONE_OF_EACH) {
            Map<String, Object> asked = Map.of("verb", "GRANT", "why", "The report is reviewed.");
            int status = Caller.as(who)
                    .postTo(file, "/decision-requests", asked, UUID.randomUUID().toString(), "\"999999\"")
                    .statusCode();
            if (status != 403) {
                api.add(who.user());
            }
            String form = "/certifications/" + file + "/decision-request";
            try (Browserless somebody = Browserless.signIn(who, form)) {
                if (somebody.get(form).statusCode() == 200) {
                    page.add(who.user());
                }
            }
        }
        assertEquals(new TreeSet<>(MAY), api);
        assertEquals(new TreeSet<>(MAY), page);
    }
}
