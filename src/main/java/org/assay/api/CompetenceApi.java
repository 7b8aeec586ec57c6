package org.assay.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.people.WhoMayDo;
import org.assay.file.Competence;
import org.assay.file.Function;
import org.assay.house.BodyCalendar;
import org.assay.standard.Standard;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who may do which function here, today. */
@Path("/api/v1/competence")
@Tag(name = "persons")
public class CompetenceApi {
    private final WhoIsAsking who;
    private final WhoMayDo may;
    private final BodyCalendar calendar;

    CompetenceApi(WhoIsAsking who, WhoMayDo may, BodyCalendar calendar) {
        this.who = who;
        this.may = may;
        this.calendar = calendar;
    }

    /** Everybody of the body, with what stands against each; ties count where a client is named. */
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
    public List<WhoMayDo.Candidate> who(
            @QueryParam("function") @Nullable String function,
            @QueryParam("standard") @Nullable String standard,
            @QueryParam("area") @Nullable String area,
            @QueryParam("client") @Nullable String client) {
        return may.of(
                who.get(),
                oneOf(Function.values(), "function", function),
                oneOf(Standard.values(), "standard", standard),
                area(area),
                client(client),
                calendar.today());
    }

    private static <E extends Enum<E>> E oneOf(E[] choices, String field, @Nullable String asked) {
        return Arrays.stream(choices)
                .filter(c -> c.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> Headers.invalid(field, "Send one of " + Arrays.toString(choices)));
    }

    private static String area(@Nullable String asked) {
        if (asked == null || !Competence.isArea(asked)) {
            throw Headers.invalid("area", "Send technology/sector, such as generative/technology_saas");
        }
        return asked;
    }

    private static @Nullable UUID client(@Nullable String asked) {
        try {
            return asked == null || asked.isBlank() ? null : UUID.fromString(asked);
        } catch (IllegalArgumentException _) {
            throw Headers.invalid("client", "This is not an id");
        }
    }
}
