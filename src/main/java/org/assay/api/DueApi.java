package org.assay.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Locale;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.certification.DueInView;
import org.assay.programme.Due;
import org.assay.programme.Holder;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is due, by when, and who holds it. Clients are told of their own files only, and of nobody's work inside the body. */
@Path("/api/v1/due")
@Tag(name = "due")
@RolesAllowed({
    Role.LEAD_AUDITOR,
    Role.DECISION_MAKER,
    Role.ADMINISTRATOR,
    Role.PROGRAMME_MANAGER,
    Role.AUDITOR,
    Role.TECHNICAL_EXPERT,
    Role.TECHNICAL_REVIEWER,
    Role.IMPARTIALITY_OFFICER,
    Role.ASSESSOR,
    Role.CLIENT
})
public class DueApi {
    private final WhoIsAsking who;
    private final DueInView due;

    DueApi(WhoIsAsking who, DueInView due) {
        this.who = who;
        this.due = due;
    }

    /**
     * What is late or due within ninety days, the earliest first.
     *
     * @param q part of a client's name or of a file's reference
     * @param holder as in the answers: {@code CLIENT}
     * @param when {@code OVERDUE}, {@code THIS_MONTH} or {@code WITHIN_90_DAYS}
     */
    @GET
    public DueInView.Board board(
            @QueryParam("q") @Nullable String q,
            @QueryParam("holder") @Nullable String holder,
            @QueryParam("when") @Nullable String when) {
        return due.board(
                who.get(),
                new DueInView.Wanted(
                        q == null ? "" : q,
                        one("holder", holder, Holder.values()),
                        one("when", when, Due.When.values())));
    }

    private static <E extends Enum<E>> @Nullable E one(String field, @Nullable String asked, E[] all) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        return Arrays.stream(all)
                .filter(e -> e.name().equals(asked.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Headers.invalid(
                        field,
                        "Use one of " + Arrays.stream(all).map(Enum::name).toList()));
    }
}
