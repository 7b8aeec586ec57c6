package org.assay.desk.audit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Sites;
import org.assay.desk.Words;
import org.assay.file.Audit;
import org.assay.file.FormText;
import org.assay.file.Mode;
import org.assay.file.Said;
import org.assay.file.Schedule;
import org.assay.file.Visit;
import org.assay.file.VisitStanding;
import org.jspecify.annotations.Nullable;

/** One visit more in the middle of an audit: days that were lost, or that nobody had foreseen. */
public record VisitForm(
        @Asked(value = "Site", from = Asked.Choices.SITES, sometimes = true) @Nullable
        Integer siteNumber,

        @Asked(
                value = "Another place",
                hint = "Where it is none of the sites, such as a data centre.",
                sometimes = true)
        @Words(optional = true)
        @Nullable
        String site,

        @Asked("First day") @NotNull(message = "Enter the first day")
        LocalDate firstDay,

        @Asked("Last day") @NotNull(message = "Enter the last day")
        LocalDate lastDay,

        @Asked("Where") @NotNull(message = "Choose where it takes place")
        Mode mode,

        @Asked(value = "Who comes", hint = Members.HINT, optional = true, from = Asked.Choices.TEAM_LINES) @Nullable
        Set<String> team,

        @Asked(value = "Why remotely", sometimes = true) @Words(max = 2000, optional = true) @Nullable
        String remoteReason,

        @Asked(
                value = "Remote means, and how what is shown stays confidential",
                hint = "Where any of it is remote: what the client agrees to by agreeing to the visit.",
                sometimes = true)
        @Words(max = 2000, optional = true)
        @Nullable
        String means,

        @Asked("Reason") @Words(substance = true, max = 2000, message = "Say why")
        String reason,

        @Asked(
                value = "Where it was held already: how the client agreed",
                hint =
                        "When and how the client had agreed to days and team beforehand. It confirms them here afterwards.",
                optional = true)
        @Words(max = 2000, optional = true)
        @Nullable
        String agreedBefore)
        implements Form, FormText.Proposed {
    @Override
    public void look(Checks.Found found, Asking asking) {
        int size = asking.file()
                .audit(asking.subject())
                .map(Audit::team)
                .map(t -> t.size())
                .orElse(0);
        Sites.look(found, "", siteNumber, site, asking.file());
        found.unless(Members.fit(team, size), "team", Members.WRONG)
                .unless(
                        firstDay == null || lastDay == null || !lastDay.isBefore(firstDay),
                        "lastDay",
                        ScheduleForm.BEFORE)
                .unless(mode != Mode.REMOTE || Sites.filled(remoteReason), "remoteReason", Sites.WHY_REMOTE);
        if (found.none()) {
            Schedule was = was(asking);
            Visit now = visit(was, asking);
            found.unless(was.each().stream().noneMatch(v -> Members.meet(v, now)), "firstDay", Members.TWICE);
        }
    }

    @Override
    public Said said(Asking asking) {
        Schedule was = was(asking);
        return was.and(visit(was, asking));
    }

    private static Schedule was(Asking asking) {
        Schedule was = asking.file().audit(asking.subject()).orElseThrow().schedule();
        if (was == null) {
            throw new IllegalArgumentException("The audit has no dates");
        }
        return was;
    }

    private Visit visit(Schedule was, Asking asking) {
        var who = Members.of(team, was.team()).stream().map(m -> m.person()).collect(Collectors.toSet());
        return new Visit(
                was.each().size() + 1,
                Sites.place(siteNumber, site, asking.file()),
                firstDay,
                lastDay,
                mode,
                who,
                VisitStanding.PROGRAMMED,
                Sites.named(siteNumber),
                Sites.reasoned(mode, remoteReason));
    }
}
