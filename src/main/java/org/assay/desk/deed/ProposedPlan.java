package org.assay.desk.deed;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.desk.AiSystems;
import org.assay.desk.application.SystemLine;
import org.assay.desk.audit.PlanForm;
import org.assay.desk.audit.ScheduleForm;
import org.assay.desk.certification.PackOfAnAudit;
import org.assay.desk.deed.ProposalsForADeed.Proposing;
import org.assay.file.AiSystem;
import org.assay.file.Audit;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeNotice;
import org.assay.file.Concern;
import org.assay.file.Mode;
import org.assay.file.Profile;
import org.assay.file.Site;
import org.assay.file.Visit;
import org.assay.file.Wider;
import org.assay.programme.plan.Brief;
import org.assay.programme.plan.PlanningSessions;
import org.assay.programme.plan.ProposedSession;
import org.jspecify.annotations.Nullable;

/** What the plan of an audit begins with: all of it, from what the file knows. The team decides. */
final class ProposedPlan {
    private ProposedPlan() {}

    static void into(Proposing p, Audit audit) {
        PackOfAnAudit pack = PackOfAnAudit.of(p.file(), audit);
        p.put("objectives", objectives(audit, pack));
        p.put("criteria", criteria(p));
        List<ProposedSession> sessions = PlanningSessions.of(brief(p, audit, pack));
        for (int i = 0; i < sessions.size(); i++) {
            put(p, sessions.get(i), "sessions[" + i + "].");
        }
        remote(p, audit, sessions);
    }

    /** The same as programs read it: the form that they send. */
    static PlanForm form(Proposing p, Audit audit) {
        PackOfAnAudit pack = PackOfAnAudit.of(p.file(), audit);
        List<ProposedSession> sessions = PlanningSessions.of(brief(p, audit, pack));
        remote(p, audit, sessions);
        return new PlanForm(
                sessions.stream().map(ProposedPlan::line).toList(),
                objectives(audit, pack),
                criteria(p),
                p.fields().get("remote"));
    }

    private static PlanForm.Line line(ProposedSession s) {
        return new PlanForm.Line(
                s.day(),
                s.hours().words(),
                s.kind(),
                s.what(),
                s.by().id(),
                null,
                s.with().stream().map(w -> w.id().toString()).collect(Collectors.toCollection(LinkedHashSet::new)),
                new LinkedHashSet<>(s.about()),
                s.level(),
                s.whom(),
                s.systems().stream().map(String::valueOf).collect(Collectors.toCollection(LinkedHashSet::new)),
                s.remote(),
                s.why());
    }

    private static String criteria(Proposing p) {
        return p.file().standard().edition() + " and the statement of applicability";
    }

    private static String objectives(Audit audit, PackOfAnAudit pack) {
        String earlier =
                pack.earlier().stream().map(PackOfAnAudit.Earlier::reference).collect(Collectors.joining(", "));
        return (audit.occasion() == null
                        ? "Whether the management system conforms, whether it is effective, and whether the scope fits."
                        : "Whether the management system goes on to conform and to be effective.")
                + (earlier.isEmpty() ? "" : " What was done about earlier nonconformities: " + earlier + ".")
                + (pack.since() == null || pack.since().differences().isEmpty()
                        ? ""
                        : " What has changed since " + pack.since().title() + ".");
    }

    private static void put(Proposing p, ProposedSession s, String line) {
        p.put(line + "day", s.day());
        p.put(line + "time", s.hours().words());
        p.put(line + "kind", s.kind().name());
        p.put(line + "what", s.what());
        p.put(line + "by", s.by().id());
        s.with().forEach(w -> p.put(line + "also." + w.id(), true));
        p.put(line + "about", String.join(", ", s.about()));
        Optional.ofNullable(s.level()).ifPresent(l -> p.put(line + "level", l.name()));
        p.put(line + "whom", s.whom());
        s.systems().forEach(n -> p.put(line + "systems." + n, true));
        p.put(line + "remote", s.remote());
        p.put(line + "why", s.why());
    }

    private static Brief brief(Proposing p, Audit audit, PackOfAnAudit pack) {
        Map<String, String> focus = focus(p.file(), audit, pack);
        Set<String> about = new HashSet<>(audit.clauses());
        about.addAll(audit.controlsToLookAt(p.file().application()));
        about.addAll(pack.focus());
        Case plain = p.plain();
        return new Brief(
                audit,
                p.file().standard(),
                about,
                focus,
                systems(p),
                places(audit, p.file()),
                audit.visits().stream()
                        .filter(v -> sites(v, p.file()).anyMatch(s -> Boolean.TRUE.equals(s.central())))
                        .map(Visit::number)
                        .collect(Collectors.toSet()),
                p.usual(),
                plain.people(),
                plain.law());
    }

    /** Why clauses and controls matter more this time; of several reasons the first. */
    private static Map<String, String> focus(CertificationFile file, Audit audit, PackOfAnAudit pack) {
        Map<String, String> why = new TreeMap<>();
        file.stage1Before(audit).map(Audit::concerns).orElse(List.of()).stream()
                .filter(Concern::told)
                .forEach(c -> why.putIfAbsent(c.about(), "Stage 1 told an area of concern about " + c.about() + "."));
        for (PackOfAnAudit.Earlier e : pack.earlier()) {
            file.finding(e.id()).stream()
                    .flatMap(f -> f.cites().stream())
                    .forEach(a -> why.putIfAbsent(a, "Nonconformity " + e.reference() + " cites " + a + "."));
        }
        if (pack.since() != null) {
            String since = pack.since().title();
            pack.since().differences().forEach(d -> d.focus()
                    .forEach(a -> why.putIfAbsent(a, "Something about " + a + " has changed since " + since + ".")));
        }
        pack.left().forEach(l -> why.putIfAbsent(l.about(), l.title() + " did not examine " + l.about() + "."));
        return why;
    }

    private static List<Brief.AiSystemInScope> systems(Proposing p) {
        List<SystemLine> named = p.appliedFor().systems();
        List<Profile> profiles = Stream.concat(
                        p.file().extension().map(ChangeNotice::wider).map(Wider::profile).stream(),
                        Stream.ofNullable(p.file().application().profile()))
                .toList();
        return AiSystems.offered(p.file()).stream()
                .map(n -> new Brief.AiSystemInScope(
                        n,
                        n <= named.size() ? named.get(n - 1).name() : "AI system " + n,
                        profiles.stream()
                                .filter(x -> n <= x.systems().size())
                                .findFirst()
                                .map(x -> area(x, n))
                                .orElse("")))
                .toList();
    }

    private static String area(Profile profile, int number) {
        AiSystem system = profile.systems().get(number - 1);
        return system.technology().key() + "/" + profile.sector().key();
    }

    /** Where each visit is; where all are in one place, nobody needs to be told. */
    private static Map<Integer, String> places(Audit audit, CertificationFile file) {
        Map<Integer, String> all =
                audit.visits().stream().collect(Collectors.toMap(Visit::number, v -> place(v, file)));
        return Set.copyOf(all.values()).size() < 2 ? Map.of() : all;
    }

    private static String place(Visit v, CertificationFile file) {
        return v.site().isBlank() ? sites(v, file).map(Site::name).collect(Collectors.joining(" and ")) : v.site();
    }

    private static Stream<Site> sites(Visit v, CertificationFile file) {
        Profile profile = file.application().profile();
        return profile == null || v.sites() == null
                ? Stream.of()
                : v.sites().stream().flatMap(n -> profile.site(n).stream());
    }

    /** Which parts are remote, by which means, and why that is fit: as far as it is on record; nobody weighs risks by a proposal. */
    private static void remote(Proposing p, Audit audit, List<ProposedSession> sessions) {
        ScheduleForm schedule = p.scheduled();
        String why = Stream.concat(
                        Stream.ofNullable(schedule.remoteReason()),
                        Optional.ofNullable(schedule.visits()).orElse(List.of()).stream()
                                .map(ScheduleForm.VisitLine::remoteReason))
                .filter(ProposedPlan::filled)
                .distinct()
                .collect(Collectors.joining(" "));
        boolean any = audit.visits().stream().anyMatch(v -> v.mode() != Mode.ON_SITE);
        if (!any || (why.isEmpty() && !filled(schedule.means()))) {
            return;
        }
        Predicate<ProposedSession> remote = s -> s.remote() && s.kind().looks();
        boolean all = sessions.stream().filter(s -> s.kind().looks()).allMatch(remote);
        String parts = all
                ? "All sessions with the client"
                : sessions.stream()
                        .filter(remote)
                        .map(s -> s.what().replaceFirst(", part \\d+ of \\d+", ""))
                        .distinct()
                        .collect(Collectors.joining("; "));
        p.put(
                "remote",
                Stream.of(
                                parts.isEmpty() ? "" : "Remote: " + parts + ".",
                                filled(schedule.means())
                                        ? "Means: "
                                                + Objects.requireNonNull(schedule.means())
                                                        .strip()
                                        : "",
                                why.isEmpty() ? "" : "Why it is fit for that: " + why.strip())
                        .filter(s -> !s.isEmpty())
                        .collect(Collectors.joining("\n")));
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
