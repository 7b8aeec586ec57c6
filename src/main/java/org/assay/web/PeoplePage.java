package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assay.access.Acting;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.client.Clients;
import org.assay.desk.people.DeclaringATie;
import org.assay.desk.people.PersonsInView;
import org.assay.desk.people.TieTold;
import org.assay.desk.people.TiesInView;
import org.assay.desk.people.WhoMayDo;
import org.assay.file.Competence;
import org.assay.file.Function;
import org.assay.file.WorksAs;
import org.assay.house.BodyCalendar;
import org.assay.standard.Standard;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The people of the body: what each may do today, what lapses soon, and who may do a piece of work. */
@Path("/people")
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
public class PeoplePage {
    private static final int ON_A_PAGE = 50;

    /**
     * Who may do a piece of work, as it was asked.
     *
     * @param answer null where nothing was asked, or nothing that can be answered
     */
    public record Question(
            List<Clients.Listed> clients,
            Typed typed,
            @Nullable List<WhoMayDo.Candidate> answer) {
        public List<Function> functions() {
            return List.of(Function.values());
        }

        public List<Standard> standards() {
            return List.of(Standard.values());
        }

        public List<AreaGroup> areas() {
            return AreaGroup.all();
        }
    }

    /**
     * The day as which people are told.
     *
     * @param then whether it was asked for, and is not simply today
     */
    public record AsOf(LocalDate day, boolean then) {}

    /** How persons are listed, and from where the next page of them begins. */
    public record Persons(ListAsked asked, int next) {
        public List<WorksAs> ways() {
            return List.of(WorksAs.values());
        }
    }

    /** The ties of the body itself, and whether the visitor keeps them. */
    public record OwnTies(List<TieTold> ties, boolean kept) {}

    @CheckedTemplate(basePath = "people")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(
                PersonsInView.Page page, Persons listed, AsOf asOf, OwnTies own, Question question, boolean recorded);
    }

    private final WhoIsAsking who;
    private final PersonsInView people;
    private final TiesInView ties;
    private final Clients clients;
    private final WhoMayDo may;
    private final BodyCalendar calendar;
    private final RememberedLists lists;

    PeoplePage(
            WhoIsAsking who,
            PersonsInView people,
            TiesInView ties,
            Clients clients,
            WhoMayDo may,
            BodyCalendar calendar,
            RememberedLists lists) {
        this.lists = lists;
        this.who = who;
        this.people = people;
        this.ties = ties;
        this.clients = clients;
        this.may = may;
        this.calendar = calendar;
    }

    @GET
    public Response show(
            @RestQuery @Nullable String function,
            @RestQuery @Nullable String standard,
            @RestQuery @Nullable String area,
            @RestQuery @Nullable String client,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String on,
            @RestQuery @Nullable String recorded) {
        Acting acting = who.get();
        ListAsked asked = lists.of("people", "person", List.of("person"), "as");
        int first = Asked.rows(from);
        LocalDate then = Asked.day(on).orElse(null);
        LocalDate day = then == null ? calendar.today() : then;
        Typed typed = Typed.nothing(Map.of(
                "function", Asked.words(function),
                "standard", Asked.words(standard),
                "area", Asked.words(area),
                "client", Asked.words(client)));
        return Html.ok(Templates.page(
                people.page(
                        acting,
                        asked.get("q"),
                        Asked.choice(asked.get("as"), WorksAs.values()),
                        asked.order(first, ON_A_PAGE),
                        then),
                new Persons(asked, first + ON_A_PAGE),
                new AsOf(day, then != null),
                new OwnTies(ties.ofTheBody(acting, day), then == null && DeclaringATie.keepsAll(acting)),
                new Question(clients.inView(acting), typed, area == null ? null : answer(acting, typed, day)),
                recorded != null));
    }

    private @Nullable List<WhoMayDo.Candidate> answer(Acting acting, Typed typed, LocalDate day) {
        Function function = typed.choice("function", Function.values());
        Standard standard = typed.choice("standard", Standard.values());
        String area = typed.get("area");
        if (function == null) {
            typed.complain("function", "Choose the work");
        }
        if (standard == null) {
            typed.complain("standard", "Choose the standard");
        }
        if (!Competence.isArea(area)) {
            typed.complain("area", "Choose the technical area");
        }
        var client = typed.id("client");
        return function == null || standard == null || !typed.isFine()
                ? null
                : may.of(acting, function, standard, area, client, day);
    }
}
