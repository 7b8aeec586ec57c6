package org.assay.desk.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.HalfDays;
import org.assay.desk.Sites;
import org.assay.desk.Words;
import org.assay.file.AuditKind;
import org.assay.file.CertificationFile;
import org.assay.file.Fault;
import org.assay.file.FormText;
import org.assay.file.Member;
import org.assay.file.Mode;
import org.assay.file.Part;
import org.assay.file.Person;
import org.assay.file.Said;
import org.assay.file.Schedule;
import org.assay.file.Visit;
import org.assay.file.VisitStanding;
import org.assay.register.people.NameHashes;
import org.jspecify.annotations.Nullable;

/** Dates and team of an audit, as they are proposed to the client. */
public record ScheduleForm(
        @Asked("First day") @NotNull(message = "Enter the first day")
        LocalDate firstDay,

        @Asked("Last day") @NotNull(message = "Enter the last day")
        LocalDate lastDay,

        @Asked("Where") @NotNull(message = "Choose where it takes place")
        Mode mode,

        @Asked(value = "Audit days", hint = "Of lead auditor and auditors together; experts and trainees do not count.")
        @NotNull(message = "Enter the audit days")
        BigDecimal days,

        @Asked("Team") @NotEmpty(message = "Enter the team") @Size(max = 30, message = "Enter at most 30 members")
        List<@Valid @NotNull MemberLine> team,

        @Asked(
                value = "Sites",
                hint = "Of one visit: those of the application that it looks at. Several visits name theirs each.",
                sometimes = true,
                from = Asked.Choices.SITES)
        @Nullable
        Set<String> sites,

        @Asked(
                value = "Why remotely",
                hint = "Of a remote audit: why it is fit for that, and what was looked at beforehand.",
                sometimes = true)
        @Words(max = 2000, optional = true)
        @Nullable
        String remoteReason,

        @Asked(
                value = "Remote means, and how what is shown stays confidential",
                hint = "Where any of it is remote: what the client agrees to by confirming the dates.",
                sometimes = true)
        @Words(max = 2000, optional = true)
        @Nullable
        String means,

        @Asked(
                value = "Visits",
                hint = "Only where there is more than one: from the first day to the last, each with its place.",
                optional = true)
        @Size(max = 30, message = "Enter at most 30 visits")
        @Nullable
        List<@Valid @NotNull VisitLine> visits,

        @Asked(
                value = "Others who come along",
                hint =
                        "Observers, interpreters, guides: in which capacity. They take no part, and their time does not count.",
                optional = true)
        @Words(max = 2000, optional = true)
        @Nullable
        String accompanying,

        @Asked(
                value = "Where it was held already: how the client agreed",
                hint =
                        "When and how the client had agreed to days and team beforehand. It confirms them here afterwards.",
                optional = true)
        @Words(max = 2000, optional = true)
        @Nullable
        String agreedBefore,

        @Asked(value = "Words to the client", optional = true) @Words(max = 2000, optional = true) @Nullable
        String words,

        @Asked(value = "Whose fault", hint = MissedLimit.FAULT, optional = true) @Nullable
        Fault fault,

        @Asked(value = "Deviation", hint = MissedLimit.WHY, optional = true)
        @Words(substance = true, max = 2000, optional = true)
        @Nullable
        String deviation)
        implements Form, FormText.Proposed, FormText.Deviates {

    static final String BEFORE = "The last day lies before the first";

    /** A member and the part she takes. */
    public record MemberLine(
            @Asked(value = "Person", from = Asked.Choices.PEOPLE) @NotNull(message = "Choose the person")
            UUID person,

            @Asked("Part") @NotNull(message = "Choose the part")
            Part part,

            @Asked(value = "Background", hint = "Employer and experience, for the client to read.", optional = true)
            @Words(max = 600, optional = true)
            @Nullable
            String background) {}

    /** Days in one place. */
    public record VisitLine(
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
            Set<String> members,

            @Asked(value = "Why remotely", sometimes = true) @Words(max = 2000, optional = true) @Nullable
            String remoteReason) {}

    @Override
    public void look(Checks.Found found, Asking asking) {
        found.unless(days == null || HalfDays.fits(days), "days", HalfDays.WRONG)
                .unless(firstDay == null || lastDay == null || !lastDay.isBefore(firstDay), "lastDay", BEFORE);
        lookAtVisits(found, asking);
        if (lines().isEmpty()) {
            lookAtSites(found, asking);
        }
        if (team == null) {
            return;
        }
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < team.size(); i++) {
            MemberLine line = team.get(i);
            if (line != null && line.person() != null && line.part() != null) {
                found.unless(seen.add(line.person()), "team[" + i + "].person", "This person is listed already")
                        .unless(
                                line.part().audited(),
                                "team[" + i + "].part",
                                "Reviewers are no members of an audit team");
            }
        }
    }

    /** Stage 1 may do without: it looks at papers and prepares what is visited. */
    private void lookAtSites(Checks.Found found, Asking asking) {
        boolean stage1 = asking.file()
                .audit(asking.subject())
                .filter(a -> a.kind() == AuditKind.STAGE_1)
                .isPresent();
        Sites.look(found, "sites", sites, asking.file());
        found.unless(
                        stage1
                                || (sites != null && !sites.isEmpty())
                                || Sites.offered(asking.file()).size() < 2,
                        "sites",
                        "Choose the sites that it looks at")
                .unless(stage1 || mode != Mode.REMOTE || Sites.filled(remoteReason), "remoteReason", Sites.WHY_REMOTE);
    }

    private void lookAtVisits(Checks.Found found, Asking asking) {
        List<VisitLine> all = lines();
        if (all.stream().anyMatch(v -> v == null || v.firstDay() == null || v.lastDay() == null)) {
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            VisitLine v = all.get(i);
            String line = "visits[" + i + "].";
            Sites.look(found, line, v.siteNumber(), v.site(), asking.file());
            found.unless(
                            v.mode() != Mode.REMOTE || Sites.filled(v.remoteReason()),
                            line + "remoteReason",
                            Sites.WHY_REMOTE)
                    .unless(!v.lastDay().isBefore(v.firstDay()), line + "lastDay", "A visit ends after it begins")
                    .unless(team == null || Members.fit(v.members(), team.size()), line + "members", Members.WRONG);
        }
        boolean spanned = all.isEmpty()
                || (all.stream()
                                .map(VisitLine::firstDay)
                                .min(LocalDate::compareTo)
                                .equals(Optional.ofNullable(firstDay))
                        && all.stream()
                                .map(VisitLine::lastDay)
                                .max(LocalDate::compareTo)
                                .equals(Optional.ofNullable(lastDay)));
        found.unless(
                spanned, "visits", "The first visit begins on the first day and the last one ends on the last day");
        if (found.none() && team != null) {
            lookTwice(found, visits(members(), asking.file()));
        }
    }

    private List<VisitLine> lines() {
        return visits == null ? List.of() : visits;
    }

    @Override
    public Said said(Asking asking) {
        List<Member> members = members();
        return new Schedule(
                firstDay,
                lastDay,
                mode,
                HalfDays.of(days),
                members,
                visits(members, asking.file()),
                chosen(),
                Sites.reasoned(mode, remoteReason),
                accompanying == null ? null : NameHashes.within(accompanying));
    }

    /** Nothing where it has visits of its own, or there is but one site to choose. */
    private @Nullable Set<Integer> chosen() {
        return lines().isEmpty() && sites != null && !sites.isEmpty() ? Sites.numbers(sites) : null;
    }

    private List<Member> members() {
        return team.stream()
                .map(m -> new Member(new Person(m.person()), m.part(), null))
                .toList();
    }

    private List<Visit> visits(List<Member> members, CertificationFile file) {
        return IntStream.range(0, lines().size())
                .mapToObj(i -> visit(i + 1, lines().get(i), members, file))
                .toList();
    }

    /** Nobody is in two places on one day. */
    private static void lookTwice(Checks.Found found, List<Visit> visits) {
        for (int i = 1; i < visits.size(); i++) {
            Visit later = visits.get(i);
            found.unless(
                    visits.subList(0, i).stream().noneMatch(earlier -> Members.meet(earlier, later)),
                    "visits[" + i + "].firstDay",
                    Members.TWICE);
        }
    }

    private static Visit visit(int number, VisitLine v, List<Member> team, CertificationFile file) {
        Set<Person> who =
                Members.of(v.members(), team).stream().map(Member::person).collect(Collectors.toSet());
        return new Visit(
                number,
                Sites.place(v.siteNumber(), v.site(), file),
                v.firstDay(),
                v.lastDay(),
                v.mode(),
                who,
                VisitStanding.PROGRAMMED,
                Sites.named(v.siteNumber()),
                Sites.reasoned(v.mode(), v.remoteReason()));
    }
}
