package org.assay.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assay.desk.audit.PlanForm;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.file.Audit;
import org.assay.file.Finding;
import org.assay.file.Result;
import org.assay.file.SessionKind;
import org.assay.standard.Catalogue;
import org.assay.standard.Control;
import org.assay.standard.Requirement;

/** What a closing meeting tells, as its page shows it. */
public record ClosingSheet(WorkOnAFile.WithRecords all, Audit audit, Catalogue catalogue, Typed typed) {
    /** Whether an audit has anything to close: it has begun, and raises nonconformities. */
    static boolean isThere(Audit audit) {
        return audit.kind().formal() && (audit.underWay() || audit.standing().conducted());
    }

    public String heading() {
        return "Closing meeting: " + all.work().file().file().title(audit);
    }

    public UUID file() {
        return all.work().file().id();
    }

    /** The nonconformities that are the team's until they are told. */
    public List<FindingSheet> untold() {
        return found(Finding::untold);
    }

    /** Those that the client was told of. */
    public List<FindingSheet> told() {
        return found(Finding::told);
    }

    /** Those that the team has dropped. */
    public List<FindingSheet> dropped() {
        return found(Finding::dropped);
    }

    private List<FindingSheet> found(Predicate<Finding> which) {
        return all.work().file().file().findings().stream()
                .filter(f -> f.raisedIn(audit) && which.test(f))
                .map(f -> new FindingSheet(all, f, true))
                .toList();
    }

    /** What it cites, each with its topic. */
    public String requirement(Finding finding) {
        return finding.cites().stream()
                .map(c -> catalogue
                        .requirement(c)
                        .map(Requirement::topic)
                        .or(() -> catalogue.control(c).map(Control::topic))
                        .map(topic -> c + " " + topic)
                        .orElse(c))
                .collect(Collectors.joining("; "));
    }

    /** Working papers that conform with an observation, for those who audit in it. */
    public List<AuditSheet.Line> observations() {
        return audit.auditedBy(all.work().plain().person())
                ? new AuditSheet(all, audit, true, catalogue)
                        .onRecord().stream()
                                .filter(l -> l.paper() != null && l.paper().outcome() == Result.OBSERVATION)
                                .toList()
                : List.of();
    }

    /** Whom the plan would like to meet in the opening and the closing meeting. */
    public String attendance() {
        return all
                .about(audit.id())
                .filter(r -> r.is(Operation.PLAN_AUDIT) || r.is(Operation.REVISE_PLAN))
                .reduce((_, last) -> last)
                .stream()
                .flatMap(r -> r.typed(PlanForm.class).sessions().stream())
                .filter(s -> s.kind() == SessionKind.OPENING || s.kind() == SessionKind.CLOSING)
                .map(s -> Objects.requireNonNullElse(s.whom(), "").strip())
                .filter(w -> !w.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Whether whoever reads can tell the client now. */
    public boolean tells() {
        return todo(Operation.TELL_FINDINGS).filter(WorkOnAFile.Todo::open).isPresent();
    }

    /** Where the client is told. */
    public String address() {
        return Places.deed(file(), Operation.TELL_FINDINGS, audit.id());
    }

    /** Where the audit is concluded; empty for whoever does not conclude it. */
    public String concluding() {
        return todo(Operation.CONCLUDE_AUDIT)
                .map(_ -> Places.deed(file(), Operation.CONCLUDE_AUDIT, audit.id()))
                .orElse("");
    }

    private Optional<WorkOnAFile.Todo> todo(Operation operation) {
        return all.work().about(audit.id()).stream()
                .filter(t -> t.operation() == operation)
                .findFirst();
    }

    /** Where the sheet can be read as it would be now; empty for whoever does not audit, and where nothing is to be told. */
    public String sheet() {
        return !untold().isEmpty() && audit.auditedBy(all.work().plain().person())
                ? Places.closing(file(), audit.id()) + "/sheet.pdf"
                : "";
    }
}
