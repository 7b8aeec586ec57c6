package org.assay.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.RecordsOfAFile;
import org.assay.desk.deed.TaskTold;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.file.CertificationFile;
import org.assay.file.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Nonconformities and their answers, as one page shows them.
 *
 * @param open the one that is read; null where there is none
 * @param steps what whoever reads can do about it now, what carries it on first
 * @param form of the step that is chosen; null where none is hers
 * @param recorded whether something was recorded on this page just now
 */
public record AnswersSheet(
        WorkOnAFile.WithRecords all,
        boolean ofTheBody,
        @Nullable Finding open,
        List<WorkOnAFile.Todo> steps,
        DeedPage.@Nullable Sheet form,
        boolean recorded) {
    /** What is done here, in the order in which it comes; all else about a nonconformity is done from its own page. */
    private static final List<Operation> STEPS = List.of(
            Operation.VERIFY_FINDING,
            Operation.ASK_FOR_MORE_EVIDENCE,
            Operation.ACCEPT_PLAN,
            Operation.RETURN_PLAN,
            Operation.GRANT_EXTENSION,
            Operation.REFUSE_EXTENSION,
            Operation.ANSWER_FINDING,
            Operation.HAND_IN_EVIDENCE,
            Operation.ASK_EXTENSION);

    /** One of the list: who is awaited about it, and by when. */
    public record Item(Finding finding, List<TaskTold> awaited) {
        /** Whether it waits for whoever reads. */
        public boolean mine() {
            return awaited.stream().anyMatch(TaskTold::mine);
        }
    }

    /** Those that the client was told of, in the order of their numbers. */
    private static Stream<Finding> told(WorkOnAFile.WithRecords all) {
        return all.work().file().file().findings().stream().filter(Finding::told);
    }

    private static Item item(WorkOnAFile.WithRecords all, Finding f) {
        return new Item(
                f,
                all.work().awaited().stream()
                        .filter(t -> t.subject().equals(f.id()))
                        .toList());
    }

    /** The one that is asked for, else the first that waits for whoever reads, else the first that is not closed, else the last. */
    static @Nullable Finding open(WorkOnAFile.WithRecords all, @Nullable UUID asked) {
        return Stream.of(
                        told(all).filter(f -> f.id().equals(asked)),
                        told(all).filter(f -> item(all, f).mine()),
                        told(all).filter(f -> !f.standing().closed()),
                        told(all).toList().reversed().stream())
                .flatMap(s -> s)
                .findFirst()
                .orElse(null);
    }

    /** The steps that are open; what the file's table does not offer, or a rule closes, is not among them. */
    static List<WorkOnAFile.Todo> steps(WorkOnAFile.Told work, Finding f) {
        List<WorkOnAFile.Todo> here = work.about(f.id());
        return STEPS.stream()
                .flatMap(o -> here.stream().filter(t -> t.operation() == o && t.open()))
                .toList();
    }

    /** The step that is named, else the first where it is no mere request. */
    static Optional<WorkOnAFile.Todo> chosen(List<WorkOnAFile.Todo> steps, @Nullable String act) {
        return steps.stream()
                .filter(t -> t.operation().path().equals(act))
                .findFirst()
                .or(() -> steps.stream()
                        .filter(t -> t.operation() != Operation.ASK_EXTENSION)
                        .findFirst());
    }

    public UUID file() {
        return all.work().file().id();
    }

    /** Those that are not closed, and the one that is read. */
    public List<Item> items() {
        return told(all)
                .filter(f -> !f.standing().closed() || f.equals(open))
                .map(f -> item(all, f))
                .toList();
    }

    /** Those that are closed and not read now. */
    public List<Finding> closed() {
        return told(all).filter(f -> f.standing().closed() && !f.equals(open)).toList();
    }

    /** The audit that raised one, as it is called; empty where it was raised before the file began. */
    public String raisedIn(Finding f) {
        CertificationFile file = all.work().file().file();
        return f.raised().flatMap(r -> file.audit(r.audit())).map(file::title).orElse("");
    }

    public String address(Finding f) {
        return Places.answers(file(), f.id());
    }

    /** Where another step is typed. */
    public String address(WorkOnAFile.Todo step) {
        return Places.answers(file(), step.subject()) + "&act="
                + step.operation().path();
    }

    public boolean chosen(WorkOnAFile.Todo step) {
        return form != null && form.operation() == step.operation();
    }

    /** The one before the one that is read; null at the first. */
    public @Nullable Finding before() {
        return beside(-1);
    }

    /** The one after the one that is read; null at the last. */
    public @Nullable Finding after() {
        return beside(1);
    }

    private @Nullable Finding beside(int way) {
        List<Finding> list = items().stream().map(Item::finding).toList();
        int place = open == null ? -1 : list.indexOf(open);
        return place < 0 || place + way < 0 || place + way >= list.size() ? null : list.get(place + way);
    }

    /** All that is told of the one that is read. */
    public @Nullable FindingSheet sheet() {
        return open == null ? null : new FindingSheet(all, open, ofTheBody);
    }

    /** Who is awaited about the one that is read. */
    public List<TaskTold> awaited() {
        return open == null ? List.of() : item(all, open).awaited();
    }

    /** What the client said last, each beside what it had said of the same before: what it has shown, then its answer. */
    public List<Newer> said() {
        return Stream.of(Operation.HAND_IN_EVIDENCE, Operation.ANSWER_FINDING)
                .flatMap(o -> last(o).stream())
                .toList();
    }

    private Optional<Newer> last(Operation operation) {
        List<RecordsOfAFile.Told> written =
                thread().stream().filter(r -> r.is(operation)).toList();
        return written.isEmpty()
                ? Optional.empty()
                : Optional.of(Newer.than(written.subList(1, written.size()), written.getFirst()));
    }

    /** The last word that was written about it, where that is none of the client's two; null elsewhere. */
    public RecordsOfAFile.@Nullable Told lastWord() {
        return thread().stream()
                .limit(1)
                .filter(r -> said().stream().noneMatch(n -> n.record().equals(r)))
                .findFirst()
                .orElse(null);
    }

    /** What was written before all that stands on the page. */
    public List<RecordsOfAFile.Told> earlier() {
        RecordsOfAFile.Told last = lastWord();
        return thread().stream()
                .filter(r -> !r.equals(last)
                        && said().stream().noneMatch(n -> n.record().equals(r)))
                .toList();
    }

    private List<RecordsOfAFile.Told> thread() {
        FindingSheet sheet = sheet();
        return sheet == null ? List.of() : sheet.thread().reversed();
    }
}
