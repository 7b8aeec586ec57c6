package org.assay.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.audittime.Bounds;
import org.assay.audittime.Derivation;
import org.assay.desk.HalfDays;
import org.assay.desk.Invalid;
import org.assay.desk.application.TimeForm;
import org.assay.desk.deed.Operation;
import org.assay.desk.time.ReckoningTime;
import org.assay.file.Reckoned.Changed;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Audit days with other inputs than are on record: reckoned, and not kept. */
@Path("/api/v1/certifications/{id}/audit-time/derivations")
@Tag(name = "certifications")
@Authenticated
public class ReckoningApi {
    /**
     * Days and how they come about.
     *
     * @param asked by the method that was named; where none was, by that which forms begin with
     * @param all by every method that the body has, without the days that a person chose
     * @param askedInDays the same days as asked, in the unit in which they are sent
     * @param allInDays the same days as all
     * @param changed where another value is taken than the application says, or than is known today
     */
    public record Reckoned(
            @Nullable Derivation asked,
            List<Derivation> all,
            @Nullable InDays askedInDays,
            List<InDays> allInDays,
            List<Changed> changed) {}

    /**
     * A derivation in the unit that forms take. Beside it bounds, proposed, chosen, surveillance and recertification of a derivation
     * are half-days, and adds and total of a line are hundredths of a day.
     *
     * @param chosenStage1Days as proposed where nobody chose
     * @param leastDays of both stages together
     * @param mostDays of both stages together; null where there is no limit
     */
    public record InDays(
            String method,
            BigDecimal proposedStage1Days,
            BigDecimal proposedStage2Days,
            BigDecimal chosenStage1Days,
            BigDecimal chosenStage2Days,
            BigDecimal leastDays,
            @Nullable BigDecimal mostDays,
            BigDecimal surveillanceDays,
            BigDecimal recertificationDays) {
        static InDays of(Derivation d) {
            return new InDays(
                    d.edition().method(),
                    HalfDays.days(d.proposed().stage1()),
                    HalfDays.days(d.proposed().stage2()),
                    HalfDays.days(d.chosen().stage1()),
                    HalfDays.days(d.chosen().stage2()),
                    HalfDays.days(d.bounds().truly()),
                    d.bounds().most() >= Bounds.NO_LIMIT
                            ? null
                            : HalfDays.days(d.bounds().trulyMost()),
                    HalfDays.days(d.surveillance()),
                    HalfDays.days(d.recertification()));
        }
    }

    private final WhoIsAsking who;
    private final ReckoningTime reckoning;

    ReckoningApi(WhoIsAsking who, ReckoningTime reckoning) {
        this.who = who;
        this.reckoning = reckoning;
    }

    /**
     * What determine-time takes; days and justification may be left out, and what is left out is as the application has it.
     *
     * @param audit after which the time is looked at again: what look-at-time takes, from what is known today
     */
    @POST
    public Reckoned reckon(@PathParam("id") UUID id, @Nullable @QueryParam("audit") UUID audit, @Nullable TimeForm in) {
        Operation operation = audit == null ? Operation.DETERMINE_TIME : Operation.LOOK_AT_TIME;
        operation.allow(who.get());
        ReckoningTime.Told told = reckoning.reckon(who.get(), id, audit == null ? id : audit, Headers.body(in));
        if (!told.problems().isEmpty()) {
            throw new Invalid(told.problems().stream()
                    .map(p -> new Invalid.Field(p.field(), p.words()))
                    .toList());
        }
        Derivation asked = told.asked();
        return new Reckoned(
                asked,
                told.all(),
                asked == null ? null : InDays.of(asked),
                told.all().stream().map(InDays::of).toList(),
                told.changed());
    }
}
