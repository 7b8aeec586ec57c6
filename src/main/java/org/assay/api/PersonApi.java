package org.assay.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.Because;
import org.assay.desk.people.CorrectingAName;
import org.assay.desk.people.EndingASignIn;
import org.assay.desk.people.EnteringExperience;
import org.assay.desk.people.LinkingASignIn;
import org.assay.desk.people.People;
import org.assay.desk.people.PersonsInView;
import org.assay.desk.people.RegisteringAPerson;
import org.assay.desk.people.SayingWhoIsOne;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Persons, and the sign-ins behind which they stand. */
@Path("/api/v1/persons")
@Tag(name = "persons")
public class PersonApi {
    private final WhoIsAsking who;
    private final People people;
    private final PersonsInView inView;
    private final RegisteringAPerson registering;
    private final CorrectingAName correcting;
    private final SayingWhoIsOne saying;
    private final LinkingASignIn linking;
    private final EndingASignIn ending;
    private final EnteringExperience experience;
    private final Outcomes outcomes;

    PersonApi(
            WhoIsAsking who,
            People people,
            PersonsInView inView,
            RegisteringAPerson registering,
            CorrectingAName correcting,
            SayingWhoIsOne saying,
            LinkingASignIn linking,
            EndingASignIn ending,
            EnteringExperience experience,
            Outcomes outcomes) {
        this.who = who;
        this.people = people;
        this.inView = inView;
        this.registering = registering;
        this.correcting = correcting;
        this.saying = saying;
        this.linking = linking;
        this.ending = ending;
        this.experience = experience;
        this.outcomes = outcomes;
    }

    @GET
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
    public List<People.Named> list() {
        return people.all(who.get());
    }

    @POST
    @RolesAllowed(Role.ADMINISTRATOR)
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response register(
            @HeaderParam("Idempotency-Key") @Nullable String key, RegisteringAPerson.@Nullable NewPerson in) {
        return outcomes.made(registering.register(who.get(), Headers.key(key), Headers.body(in)), "persons");
    }

    /** How the person is called from now on. */
    @POST
    @Path("{person}/name")
    @RolesAllowed(Role.ADMINISTRATOR)
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response correct(
            @PathParam("person") UUID person,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            RegisteringAPerson.@Nullable NewPerson in) {
        return outcomes.made(correcting.correct(who.get(), Headers.key(key), person, Headers.body(in)), "persons");
    }

    /** This entry and another one are one human being, and independence binds them as one from now on. */
    @POST
    @Path("{person}/same")
    @RolesAllowed(Role.ADMINISTRATOR)
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response same(
            @PathParam("person") UUID person,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            SayingWhoIsOne.@Nullable Same in) {
        return outcomes.made(saying.one(who.get(), Headers.key(key), person, Headers.body(in)), "persons");
    }

    /** This entry was taken for one human being with another, and is nobody else's after all. */
    @POST
    @Path("{person}/same/ending")
    @RolesAllowed(Role.ADMINISTRATOR)
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response notTheSame(
            @PathParam("person") UUID person,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Nullable Because in) {
        return outcomes.made(saying.two(who.get(), Headers.key(key), person, Headers.body(in)), "persons");
    }

    @POST
    @Path("{person}/sign-ins")
    @RolesAllowed(Role.ADMINISTRATOR)
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response link(
            @PathParam("person") UUID person,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            LinkingASignIn.@Nullable NewLink in) {
        return outcomes.made(linking.link(who.get(), Headers.key(key), person, Headers.body(in)), "persons");
    }

    /** From now on nobody stands behind this sign-in. */
    @POST
    @Path("{person}/sign-ins/{subject}/ending")
    @RolesAllowed(Role.ADMINISTRATOR)
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response endSignIn(
            @PathParam("person") UUID person,
            @PathParam("subject") String subject,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Nullable Because in) {
        return outcomes.made(ending.end(who.get(), Headers.key(key), person, subject, Headers.body(in)), "persons");
    }

    /** One person, with competences, ties and what lapses soon: as she is known today, or as she was {@code on} a day. */
    @GET
    @Path("{person}")
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
    public PersonsInView.One one(@PathParam("person") UUID person, @QueryParam("on") @Nullable String on) {
        return inView.one(who.get(), person, Paging.day(on));
    }

    /** What she brings along, and by what she works for the body. */
    @POST
    @Path("{person}/experience")
    @RolesAllowed({Role.IMPARTIALITY_OFFICER, Role.PROGRAMME_MANAGER, Role.ADMINISTRATOR})
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response enter(
            @PathParam("person") UUID person,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            EnteringExperience.@Nullable NewExperience in) {
        return outcomes.made(experience.enter(who.get(), Headers.key(key), person, Headers.body(in)), "persons");
    }
}
