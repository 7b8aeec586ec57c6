package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.deed.RulesInBook;
import org.assay.rule.Sort;
import org.assay.standard.Force;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The rule book to leaf through, for the people of the body and whoever assesses it. */
@Path("/rules")
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
public class RulesPage {
    /** What was asked, and what was found. */
    public record Listing(String q, Typed typed, List<RulesInBook.Section> sections) {
        public List<Sort> sorts() {
            return List.of(Sort.values());
        }

        public List<Force> forces() {
            return List.of(Force.values());
        }

        /** How many rules are listed, in words. */
        public String found() {
            int rules = sections.stream().mapToInt(s -> s.rules().size()).sum();
            return rules == 1 ? "1 rule shown" : rules + " rules shown";
        }
    }

    @CheckedTemplate(basePath = "rules")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Listing listing);

        static native TemplateInstance found(Listing listing);
    }

    private final RulesInBook rules;
    private final WhoIsAsking who;

    RulesPage(RulesInBook rules, WhoIsAsking who) {
        this.who = who;
        this.rules = rules;
    }

    /** The whole page; for htmx what was found alone. A sort or force that is none counts as not asked. */
    @GET
    public Response show(
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String sort,
            @RestQuery @Nullable String force,
            @RestHeader("HX-Request") @Nullable String htmx) {
        who.get();
        String words = Asked.words(q);
        Typed typed = Typed.nothing(Map.of("sort", Asked.words(sort), "force", Asked.words(force)));
        Listing listing = new Listing(
                words,
                typed,
                rules.found(words, typed.choice("sort", Sort.values()), typed.choice("force", Force.values())));
        return Html.ok(htmx == null ? Templates.page(listing) : Templates.found(listing));
    }
}
