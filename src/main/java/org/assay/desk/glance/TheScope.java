package org.assay.desk.glance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assay.calendar.Days;
import org.assay.desk.certificate.WordingACertificate;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.RecordsOfAFile;
import org.assay.desk.glance.Block.Line;
import org.assay.desk.glance.Block.Table;
import org.assay.desk.glance.Block.Value;
import org.assay.desk.glance.Where.Kind;
import org.assay.desk.portfolio.PortfolioDeed;
import org.assay.file.AiRole;
import org.assay.file.AuditKind;
import org.assay.file.Counted;
import org.assay.file.PaperStanding;
import org.assay.file.Soa;
import org.assay.file.Stage;
import org.assay.file.Technology;
import org.assay.file.Verb;
import org.assay.file.Worded;
import org.assay.file.cycle.VisitedSites;

/** Block 5: one scope through application, audit, recommendation and certificate, side by side. */
final class TheScope {
    private final TheFile f;
    private final Optional<RecordsOfAFile.Told> applied;
    private final Optional<RecordsOfAFile.Told> proof;

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
                        .findFirst());
        this.proof = f.last(Operation.DRAFT_PROOF, f.file().id());
    }

    static Block block(TheFile f) {
        TheScope s = new TheScope(f);
        return Block.of(5, "Scope", s.lines(), s.chain(), s.systems());
    }

    /** Which part of what was applied for the decision is about, in words. */
    static String part(TheFile f) {
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
                                Value.of(text(applied, "scopeSentence")).at(f.at(Kind.APPLICATION)),
                                Value.of(TheAudit.reported(f, "scope")).at(f.at(Kind.RECORDS)),
                                Value.of(TheAudit.reported(f, "recommendation")).at(f.at(Kind.RECORDS)),
                                Value.of(worded())),
                        List.of(
                                Value.of("Sites"),
                                Value.of(rows("sites")
                                        .map(r -> r.path("name").asText() + ", "
                                                + r.path("place").asText() + ": "
                                                + r.path("activity").asText())
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
        String name = proof.map(r -> r.text("name")).orElse("");
        return name.isBlank() ? f.client() : name;
    }

    private String addressed() {
        String address = proof.map(r -> r.text("address")).orElse("");
        return address.isBlank()
                ? applied.map(r -> WordingACertificate.address(r.form())).orElse("")
                : address;
    }

    /** Which sites audits of the cycle looked at, and why another does not count. */
    private String visited() {
        VisitedSites visited = VisitedSites.of(f.file());
        List<JsonNode> all = rows("sites").toList();
        if (visited.before()) {
            return "Brought forward: not proven";
        }
        return IntStream.range(0, all.size())
                .mapToObj(i -> all.get(i).path("name").asText() + ": "
                        + (visited.looked().contains(i + 1) ? "visited" : visited.why(i + 1)))
                .collect(Collectors.joining("\n"));
    }

    /** By their numbers in the application; as it writes them, where the proof was drafted before. */
    private String sitesOfTheProof() {
        Set<Integer> named = f.file().paper().sites();
        List<JsonNode> all = rows("sites").toList();
        return named == null
                ? text(proof, "sites")
                : IntStream.range(0, all.size())
                        .filter(i -> named.contains(i + 1))
                        .mapToObj(i -> (i + 1) + ". " + all.get(i).path("name").asText())
                        .collect(Collectors.joining("\n"));
    }

    /** As the proof words it, where there is one. */
    private String worded() {
        String sentence =
                proof.isPresent() ? text(proof, "scopeSentence") : f.file().scope();
        return sentence.isEmpty() ? "None" : sentence;
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
        List<JsonNode> rows = rows("systems").toList();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> system(rows.get(i), i + 1))
                .toList();
    }

    private List<Value> system(JsonNode row, int number) {
        Set<Integer> covered = f.file().paper().systems();
        boolean applied = row.path("inScope").asBoolean();
        boolean on = covered == null ? applied : covered.contains(number);
        return List.of(
                Value.of(row.path("name").asText()).at(f.at(Kind.APPLICATION)),
                Value.of(applied ? "Yes" : "No"),
                Sampling.looked(f, number, applied),
                new Value(on ? "Yes" : "No", null, applied && !on),
                Value.headed(Worded.of(AiRole.class, row.path("role").asText())),
                Value.headed(Worded.of(Technology.class, row.path("technology").asText())),
                Value.headed(Worded.of(Stage.class, row.path("stage").asText())));
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
        f.stage(AuditKind.STAGE_2).ifPresent(a -> lines.add(Sampling.sites(a)));
        f.file().soa().ifPresent(s -> lines.add(soa(s)));
        f.file().soa().ifPresent(s -> f.stage(AuditKind.STAGE_2)
                .ifPresent(a -> lines.add(Exclusions.challenged(f, a, s))));
        return lines;
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

    private Stream<JsonNode> rows(String list) {
        return applied.stream()
                .flatMap(r -> StreamSupport.stream(r.form().path(list).spliterator(), false));
    }

    private static String text(Optional<RecordsOfAFile.Told> record, String component) {
        String words = record.map(r -> r.text(component)).orElse("");
        return words.isBlank() ? "None" : words;
    }
}
