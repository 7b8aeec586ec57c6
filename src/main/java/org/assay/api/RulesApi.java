package org.assay.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.deed.RulesInBook;
import org.assay.rule.Sort;
import org.assay.standard.Force;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The rule book: what is judged, attested or outside, with number, clause, force, and way out or reason. */
@Path("/api/v1/rules")
@Tag(name = "rules")
@RolesAllowed({
    Role.LEAD_AUDITOR,
    Role.DECISION_MAKER,
    Role.ADMINISTRATOR,
    Role.PROGRAMME_MANAGER,
    Role.AUDITOR,
    Role.TECHNICAL_EXPERT,
    Role.TECHNICAL_REVIEWER,
    Role.IMPARTIALITY_OFFICER,
    Role.ASSESSOR
})
public class RulesApi {
    /**
     * A rule.
     *
     * @param also further numbers of the trade that it keeps
     * @param force how hard it binds; none where it is no rule
     * @param end the way out, or why it is outside
     * @param when what is being done when it is weighed
     */
    public record Told(
            String chapter,
            String number,
            List<String> also,
            String sentence,
            Sort sort,
            @Nullable Force force,
            String clause,
            String end,
            List<String> when) {
        static Told of(String chapter, RulesInBook.Shown shown) {
            var e = shown.entry();
            return new Told(
                    chapter, e.number(), e.also(), e.sentence(), e.sort(), e.force(), e.cited(), e.end(), shown.when());
        }
    }

    private final RulesInBook rules;
    private final WhoIsAsking who;

    RulesApi(RulesInBook rules, WhoIsAsking who) {
        this.who = who;
        this.rules = rules;
    }

    /**
     * The rules in the order of the book.
     *
     * @param q the beginning of a number, or words
     */
    @GET
    public List<Told> rules(@QueryParam("q") @Nullable String q) {
        who.get();
        return rules.found(q == null ? "" : q.strip(), null, null).stream()
                .flatMap(s -> s.rules().stream().map(r -> Told.of(s.title(), r)))
                .toList();
    }
}
