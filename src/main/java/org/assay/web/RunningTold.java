package org.assay.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.desk.portfolio.Running;
import org.assay.file.AuditKind;

/** A running certification as one reads it beside its papers: fact by fact, in the order of the table. */
final class RunningTold {
    /** One fact. */
    public record Fact(String label, String value) {}

    private RunningTold() {}

    static List<Fact> facts(Running r) {
        List<Fact> all = new ArrayList<>();
        add(all, "Certificate", r.certificate() + ", revision " + r.revision() + " of " + Spoken.written(r.issuedOn()));
        add(all, "Organisation", r.organisation() + ", " + SpokenPeople.country(r.country()));
        add(all, "Number in the register of companies", r.registryNumber());
        add(all, "Address", r.address());
        add(all, "Sites", String.join("; ", r.sites()));
        add(all, "Standard", r.standard().edition());
        add(all, "Scope", r.scope());
        add(
                all,
                "Type and sector",
                Spoken.capital(r.type().words()) + "; " + r.sector().words());
        add(all, "People", r.headcount() + " in the whole organisation, " + r.inScope() + " with AI in the scope");
        add(all, "AI systems", r.systems().stream().map(RunningTold::system).collect(Collectors.joining("; ")));
        add(all, "Statement of applicability", "Version " + r.soaVersion() + " of " + Spoken.written(r.soaDated()));
        add(all, "Agreement", r.agreement() + ", signed on " + Spoken.written(r.agreementSigned()));
        add(all, "First decided on", Spoken.written(r.firstIssued()));
        add(all, "Cycle", Spoken.written(r.cycleFrom()) + " to " + Spoken.written(r.validUntil()));
        Running.Suspended s = r.suspended();
        add(
                all,
                "Standing",
                s == null
                        ? "Valid"
                        : "Suspended since " + Spoken.written(s.since()) + ": "
                                + s.ground().words() + ". " + s.words());
        r.audits()
                .forEach(a -> add(
                        all,
                        title(a, r.cycle()),
                        Spoken.written(a.lastDay()) + ", by " + String.join(", ", a.auditors())));
        LocalDate next = r.nextDue();
        add(all, "Next audit by the books of before", next == null ? "" : Spoken.written(next));
        return all;
    }

    private static void add(List<Fact> all, String label, String value) {
        if (!value.isBlank()) {
            all.add(new Fact(label, value));
        }
    }

    private static String system(Running.AiSystemTold s) {
        return s.name() + " (" + s.technology().words() + ", " + s.role().words() + ", "
                + s.stage().words() + ")";
    }

    private static String title(Running.Held a, int cycle) {
        String words = a.kind().words() + (a.kind() == AuditKind.SURVEILLANCE ? " " + a.number() : "");
        return words + (a.cycle() < cycle && a.kind() == AuditKind.RECERTIFICATION ? " before this cycle" : "")
                + ", ended";
    }
}
