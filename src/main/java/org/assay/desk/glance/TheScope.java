package org.assay.desk.glance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assay.calendar.Days;
import org.assay.desk.application.AppliedFor;
import org.assay.desk.application.SiteLine;
import org.assay.desk.application.SystemLine;
import org.assay.desk.audit.ReportForm;
import org.assay.desk.certificate.ProofForm;
import org.assay.desk.certificate.ProofOfBefore;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.RecordsOfAFile;
import org.assay.desk.glance.Block.Line;
import org.assay.desk.glance.Block.Table;
import org.assay.desk.glance.Block.Value;
import org.assay.desk.glance.Where.Kind;
import org.assay.desk.portfolio.PortfolioDeed;
import org.assay.file.Audit;
import org.assay.file.Counted;
import org.assay.file.Countries;
import org.assay.file.PaperStanding;
import org.assay.file.Soa;
import org.assay.file.Verb;
import org.assay.file.cycle.CycleAudits;
import org.assay.file.cycle.VisitedSites;

/** Block 5: one scope through application, audit, recommendation and certificate, side by side. */
final class TheScope {
    private static final Set<Verb> PARTS = EnumSet.of(Verb.SUSPEND_PART, Verb.LIFT_PART, Verb.REDUCE);

    private final TheFile f;
    private final AppliedFor applied;
    private final Optional<ProofForm> proof;
    private final String sitesInWords;

    private TheScope(TheFile f) {
        this.f = f;
        this.applied = f.file()
                .extension()
                .or(() -> f.file().widened())
                .flatMap(n -> f.records().stream()
                        .filter(r -> n.id().equals(r.made()))
                        .findFirst())
                .or(() -> f.last(Operation.SUBMIT_APPLICATION, f.file().id()))
                .or(() -> f.records().stream()
                        .filter(r -> r.deed().equals(PortfolioDeed.BRING_FORWARD.journaled()))
                        .findFirst())
                .map(r -> r.typed(AppliedFor.class))
                .orElseGet(AppliedFor::nothing);
        Optional<RecordsOfAFile.Told> drafted =
                f.last(Operation.DRAFT_PROOF, f.file().id());
        this.proof = drafted.map(r -> r.typed(ProofForm.class));
        this.sitesInWords =
                drafted.map(r -> r.typed(ProofOfBefore.class).sites()).orElse("");
    }

    static Block block(TheFile f) {
        TheScope s = new TheScope(f);
        return Block.of(5, "Scope", s.lines(), s.chain(), s.systems());
    }

    /** Which part of what was applied for the decision is about, in words. */
    static String part(TheFile f) {
        if (!f.verb().restsOnAudits()) {
            return PARTS.contains(f.verb()) ? "a part of what is certified" : "the whole of what is certified";
        }
        Set<Integer> covered = f.file().paper().systems();
        var profile = f.file().application().profile();
        if (f.verb() != Verb.GRANT_PART || covered == null || profile == null) {
            return "the whole of what was applied for";
        }
        return "the part that the proof covers, " + covered.size() + " of "
                + profile.inScopeByNumber().size() + " AI systems applied for";
    }

    private Table chain() {
        Soa last = f.file().soa().orElse(null);
        String audited = f.main()
                .map(a -> a.soaVersion() == null ? "None" : "Version " + a.soaVersion())
                .orElse("None");
        return new Table(
                "From the application to the certificate",
                List.of("", "Applied for", "Audited", "Recommended", "On the certificate"),
                List.of(
                        List.of(
                                Value.of("Scope"),
                                Value.of(orNone(applied.scopeSentence())).at(f.at(Kind.APPLICATION)),
                                Value.of(TheAudit.reported(f, ReportForm::scope))
                                        .at(f.at(Kind.RECORDS)),
                                Value.of(f.verb().restsOnAudits() ? TheAudit.recommended(f) : "No audit is decided on")
                                        .at(f.at(Kind.RECORDS)),
                                Value.of(worded())),
                        List.of(
                                Value.of("Sites"),
                                Value.of(applied.sites().stream()
                                        .map(s -> s.name() + ", " + Countries.spelt(s.place()) + ": " + s.activity())
                                        .collect(Collectors.joining("\n"))),
                                Value.of(visited()),
                                Value.of("As audited"),
                                Value.of(sitesOfTheProof())),
                        List.of(
                                Value.of("Statement of applicability"),
                                Value.of(last == null ? "None" : "Version " + last.version()),
                                Value.of(audited),
                                Value.of(audited),
                                Value.of(audited))));
    }

    /** As the proof words it; where it says nothing, the name under which the client is registered. */
    private String named() {
        return proof.map(ProofForm::name).filter(n -> !n.isBlank()).orElse(f.client());
    }

    private String addressed() {
        return proof.map(ProofForm::address).filter(a -> !a.isBlank()).orElseGet(applied::postalAddress);
    }

    /** Which sites audits of the cycle looked at, and why another does not count. */
    private String visited() {
        VisitedSites visited = VisitedSites.of(f.file());
        List<SiteLine> all = applied.sites();
        return IntStream.range(0, all.size())
                .mapToObj(i -> all.get(i).name() + ": " + seen(visited, i + 1))
                .collect(Collectors.joining("\n"));
    }

    private static String seen(VisitedSites visited, int site) {
        if (visited.looked().contains(site)) {
            return "visited";
        }
        return visited.before() ? "brought forward, not proven" : visited.why(site);
    }

    /** By their numbers in the application; as it writes them, where the proof was drafted before. */
    private String sitesOfTheProof() {
        Set<Integer> named = f.file().paper().sites();
        List<SiteLine> all = applied.sites();
        return named == null
                ? orNone(sitesInWords)
                : IntStream.range(0, all.size())
                        .filter(i -> named.contains(i + 1))
                        .mapToObj(i -> (i + 1) + ". " + all.get(i).name())
                        .collect(Collectors.joining("\n"));
    }

    /** As the proof words it, where there is one. */
    private String worded() {
        return orNone(proof.map(ProofForm::scopeSentence).orElse(f.file().scope()));
    }

    private Table systems() {
        return new Table(
                "AI systems",
                List.of(
                        "AI system",
                        "Applied for",
                        "Looked at",
                        "On the certificate",
                        "Role",
                        "Technology",
                        "Stage of life"),
                systemRows());
    }

    private List<List<Value>> systemRows() {
        List<SystemLine> rows = applied.systems();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> system(rows.get(i), i + 1))
                .toList();
    }

    private List<Value> system(SystemLine row, int number) {
        Set<Integer> covered = f.file().paper().systems();
        boolean inScope = Boolean.TRUE.equals(row.inScope());
        boolean on = covered == null ? inScope : covered.contains(number);
        return List.of(
                Value.of(row.name()).at(f.at(Kind.APPLICATION)),
                Value.of(inScope ? "Yes" : "No"),
                Sampling.looked(f, number, inScope),
                new Value(on ? "Yes" : "No", null, inScope && !on),
                Value.headed(row.role().words()),
                Value.headed(row.technology().words()),
                Value.headed(row.stage().words()));
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        LocalDate approved = f.file().paper().approvedOn();
        boolean fine = f.file().paper().standing() == PaperStanding.APPROVED
                || f.file().paper().standing() == PaperStanding.ISSUED;
        lines.add(new Line(
                "Certificate text",
                fine && approved != null
                        ? Value.of("Approved by the client on " + Days.written(approved))
                        : Value.bad("Not approved by the client: the document stands at “"
                                + f.file().paper().standing().words() + "”")));
        lines.add(Line.of("Name and address on it", named() + ", " + addressed()));
        var profile = f.file().application().profile();
        if (profile != null) {
            long in = profile.systems().stream().filter(s -> s.inScope()).count();
            lines.add(Line.of(
                    "AI systems and sites",
                    Counted.of(in, "system") + " in scope, "
                            + (profile.systems().size() - in) + " not; " + Counted.of(profile.sites(), "site"),
                    f.at(Kind.APPLICATION)));
        }
        f.files(Operation.HAND_IN_DOCUMENT, f.file().id(), "Document handed in", f.at(Kind.APPLICATION))
                .forEach(lines::add);
        f.main().ifPresent(a -> lines.add(Sampling.sites(f, a)));
        f.file().soa().ifPresent(s -> lines.add(soa(s)));
        f.file().soa().ifPresent(s -> whole().ifPresent(a -> lines.add(Exclusions.challenged(f, a, s))));
        return lines;
    }

    /** The latest audit of the whole system that the decision rests on, else the one that it rests on first. */
    private Optional<Audit> whole() {
        return CycleAudits.of(f.file())
                .filter(a -> a.kind().whole())
                .reduce((_, last) -> last)
                .or(f::main);
    }

    /** A statement handed in after the audit is not the one that was audited. */
    private Line soa(Soa last) {
        Optional<String> audited = f.main().map(a -> a.soaVersion());
        String counted = last.included().size() + " controls included, "
                + last.excluded().size() + " excluded";
        boolean changed = audited.isPresent() && !audited.get().equals(last.version());
        return new Line(
                "Statement of applicability",
                new Value(
                        "Version " + last.version() + " of " + Days.written(last.dated()) + ": " + counted
                                + (changed ? "; the audit looked at version " + audited.get() : ""),
                        f.at(Kind.APPLICATION),
                        changed));
    }

    private static String orNone(String words) {
        return words.isBlank() ? "None" : words;
    }
}
