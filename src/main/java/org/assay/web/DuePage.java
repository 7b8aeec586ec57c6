package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.certification.DueInView;
import org.assay.desk.certification.DueTold;
import org.assay.desk.client.EnquiriesThatWait;
import org.assay.programme.Due;
import org.assay.programme.DueKind;
import org.assay.programme.Holder;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** The due board: what is late, due this month, and due within ninety days, over every file. */
@Path("/due")
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
public class DuePage {
    /** What was asked, and what was found. */
    public record Listing(ListAsked asked, Typed typed, DueInView.Board board) {
        public String q() {
            return asked.get("q");
        }

        /** What is due in the order that was asked for; of one rank the earliest first. */
        public List<DueTold> shown() {
            Comparator<DueTold> day = Comparator.comparing(DueTold::on);
            Comparator<DueTold> order = Map.<String, Comparator<DueTold>>of(
                            "client", Comparator.comparing(DueTold::client),
                            "holder",
                                    Comparator.comparing(d -> {
                                        Holder held = d.holder();
                                        return held == null ? "" : held.words();
                                    }))
                    .getOrDefault(asked.column(), day);
            return board.due().stream()
                    .sorted((asked.descending() ? order.reversed() : order)
                            .thenComparing(day)
                            .thenComparing(DueTold::reference))
                    .toList();
        }

        public List<Due.When> nearness() {
            return List.of(Due.When.OVERDUE, Due.When.THIS_MONTH, Due.When.WITHIN_90_DAYS);
        }

        public List<Holder> holders() {
            return Arrays.stream(DueKind.values())
                    .map(DueKind::holder)
                    .distinct()
                    .sorted()
                    .toList();
        }

        /** How many things are listed, in words. */
        public String found() {
            int due = board.due().size();
            return due == 1 ? "1 thing shown" : due + " things shown";
        }
    }

    @CheckedTemplate(basePath = "due")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Listing listing, EnquiriesThatWait.Told enquiries);

        static native TemplateInstance found(Listing listing);
    }

    private final WhoIsAsking who;
    private final DueInView due;
    private final EnquiriesThatWait enquiries;
    private final Visitor visitor;

    private final RememberedLists lists;

    DuePage(WhoIsAsking who, DueInView due, EnquiriesThatWait enquiries, Visitor visitor, RememberedLists lists) {
        this.lists = lists;
        this.enquiries = enquiries;
        this.visitor = visitor;
        this.who = who;
        this.due = due;
    }

    /** The whole page; for htmx what was found alone. A nearness or holder that is none counts as not asked. */
    @GET
    public Response show(@RestHeader("HX-Request") @Nullable String htmx) {
        ListAsked asked = lists.of("due", "day", List.of("day", "client", "holder"), "when", "holder");
        String words = asked.get("q");
        Typed typed = Typed.nothing(Map.of("when", asked.get("when"), "holder", asked.get("holder")));
        var wanted = new DueInView.Wanted(
                words, typed.choice("holder", Holder.values()), typed.choice("when", Due.When.values()));
        Listing listing = new Listing(asked, typed, due.board(who.get(), wanted));
        if (htmx != null) {
            return Html.ok(Templates.found(listing));
        }
        // they have no file yet, and are due to be answered all the same
        return Html.ok(
                Templates.page(listing, visitor.isLettingIn() ? enquiries.of(who.get()) : EnquiriesThatWait.Told.NONE));
    }
}
