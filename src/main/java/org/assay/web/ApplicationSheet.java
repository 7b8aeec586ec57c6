package org.assay.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assay.audittime.Line;
import org.assay.calendar.Days;
import org.assay.desk.AttachedFile;
import org.assay.desk.ReadBack;
import org.assay.desk.application.AcceptForm;
import org.assay.desk.application.ApplicationForm;
import org.assay.desk.application.DocumentForm;
import org.assay.desk.application.SettleForm;
import org.assay.desk.application.SoaForm;
import org.assay.desk.application.TimeForm;
import org.assay.desk.deed.ActsOnAThing;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.RecordsOfAFile;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.desk.portfolio.PortfolioDeed;
import org.assay.file.AiWork;
import org.assay.file.Application;
import org.assay.file.AuditTime;
import org.assay.file.ChangeNotice;
import org.assay.file.Condition;
import org.assay.file.HandIn;
import org.assay.file.PersonnelGroup;
import org.assay.file.Profile;
import org.assay.file.Site;
import org.assay.file.Slot;
import org.assay.file.Soa;
import org.assay.file.Worded;
import org.assay.lifecycle.ApplicationMove;
import org.assay.standard.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * An application, what was agreed on it, and what the client has handed in, as a page shows them.
 *
 * @param asked the record of an earlier application that somebody wants to read; null for the one that counts
 */
public record ApplicationSheet(
        WorkOnAFile.WithRecords all,
        Catalogue catalogue,
        @Nullable UUID asked) {
    /** A place in the package and the document that is in it. */
    public record Place(Slot slot, @Nullable HandIn handIn, List<AttachedFile> files) {}

    /** One control of the reference set in the client's statement. */
    public record Row(String control, String topic, boolean applies, String justification) {}

    public Application application() {
        return all.work().file().file().application();
    }

    public UUID file() {
        return all.work().file().id();
    }

    /**
     * The application that the page shows: the one asked for, else the latest that says what the scope is, which is that for
     * a wider scope once a decision has put it in effect.
     */
    public RecordsOfAFile.@Nullable Told submitted() {
        return applications().stream()
                .filter(r -> asked == null || r.id().equals(asked))
                .findFirst()
                .orElse(null);
    }

    /** Every application whose scope was decided on or is being looked at, the latest first. */
    private List<RecordsOfAFile.Told> applications() {
        return all.records().stream()
                .filter(r -> r.is(Operation.SUBMIT_APPLICATION)
                        || r.deed().equals(PortfolioDeed.BRING_FORWARD.journaled())
                        || (r.is(Operation.APPLY_FOR_EXTENSION) && inEffect(r.made())))
                .toList()
                .reversed();
    }

    private boolean inEffect(@Nullable UUID notice) {
        return notice != null
                && all.work()
                        .file()
                        .file()
                        .change(notice)
                        .filter(ChangeNotice::inEffect)
                        .isPresent();
    }

    /** The applications that the page does not show. */
    public List<RecordsOfAFile.Told> others() {
        RecordsOfAFile.Told shown = submitted();
        return applications().stream()
                .filter(r -> shown == null || !r.id().equals(shown.id()))
                .toList();
    }

    /** Whether the page shows the application that counts. */
    public boolean current() {
        RecordsOfAFile.Told shown = submitted();
        return shown == null || shown.equals(applications().getFirst());
    }

    /** The sentence under which another application is found. */
    public String named(RecordsOfAFile.Told application) {
        String day = Spoken.written(application.on());
        if (application.deed().equals(PortfolioDeed.BRING_FORWARD.journaled())) {
            return "What was brought forward on " + day;
        }
        return application.is(Operation.APPLY_FOR_EXTENSION)
                ? "The wider scope applied for on " + day
                : "The application of " + day;
    }

    /** The application as it was submitted; an empty one where none was. */
    public ApplicationForm applied() {
        RecordsOfAFile.Told submitted = submitted();
        return submitted == null ? ReadBack.empty(ApplicationForm.class) : submitted.typed(ApplicationForm.class);
    }

    /** Something of a coded list as it stands at the head of a line; empty where it is not said. */
    public String coded(@Nullable Worded code) {
        return code == null ? "" : Spoken.capital(code.words());
    }

    /** Several of a coded list; empty where none is said. */
    public String coded(@Nullable Set<? extends Worded> codes) {
        return codes == null ? "" : codes.stream().map(this::coded).collect(Collectors.joining(", "));
    }

    /** The personnel of the application that the page shows; of another than the one that counts, nothing. */
    public List<PersonnelGroup> groups() {
        Profile profile = application().profile();
        return profile == null || profile.groups() == null || !current() ? List.of() : profile.groups();
    }

    /** Where a group works. */
    public String site(PersonnelGroup group) {
        Profile profile = application().profile();
        return group.site() == null || profile == null
                ? "No site of its own"
                : profile.site(group.site()).map(Site::name).orElse("Site " + group.site());
    }

    /** What a group does with AI systems in scope. */
    public String work(PersonnelGroup group) {
        return group.counts()
                ? Spoken.capital(group.work().stream().map(AiWork::words).collect(Collectors.joining(", ")))
                : group.inScope() ? "None" : "Not in scope";
    }

    /** How the audit days came about; empty while they are not determined. */
    public List<Line> derivation() {
        var time = application().time();
        var profile = application().profile();
        return time == null || profile == null ? List.of() : time.lines(profile.type());
    }

    /** That other days hold by now, since an audit showed more or less; empty where these do. */
    public String otherDays() {
        AuditTime first = application().time();
        AuditTime now = all.work().file().file().time();
        return first == null || now == null || now.equals(first)
                ? ""
                : "These are the days of the application. Since " + Spoken.written(now.determinedOn())
                        + " an initial audit takes " + Days.halves(now.total()) + " (" + Days.halves(now.stage1())
                        + " and "
                        + Days.halves(now.stage2()) + "): the time was looked at again after an audit.";
    }

    /** Why these days, as far as the viewer may read it; empty for clients. */
    public String whyTheseDays() {
        return all.last(Operation.DETERMINE_TIME, file())
                .map(r -> r.typed(TimeForm.class).justification()
                        + (r.by() == null ? "" : " (" + r.by() + ", " + Spoken.written(r.on()) + ")"))
                .orElse("");
    }

    public List<Place> places() {
        return Arrays.stream(Slot.values())
                .map(s -> new Place(s, application().latest(s).orElse(null), files(s)))
                .toList();
    }

    /** The files of the document that was handed in last in a place. */
    private List<AttachedFile> files(Slot slot) {
        return all.about(file())
                .filter(r -> r.is(Operation.HAND_IN_DOCUMENT)
                        && r.typed(DocumentForm.class).slot() == slot)
                .reduce((_, later) -> later)
                .map(RecordsOfAFile.Told::files)
                .orElse(List.of());
    }

    public long filled() {
        return places().stream().filter(p -> p.handIn() != null).count();
    }

    public @Nullable Soa soa() {
        return application().soa().orElse(null);
    }

    /** The statement handed in last, control by control. */
    public List<Row> controls() {
        Soa soa = soa();
        Optional<RecordsOfAFile.Told> record = all.last(Operation.HAND_IN_SOA, file());
        if (soa == null) {
            return List.of();
        }
        Map<String, String> reasons = record.map(ApplicationSheet::reasons).orElse(Map.of());
        return catalogue.controls().stream()
                .map(c -> new Row(c.id(), c.topic(), soa.included().contains(c.id()), reasons.getOrDefault(c.id(), "")))
                .toList();
    }

    /** The justifications, however the statement was handed in. */
    private static Map<String, String> reasons(RecordsOfAFile.Told record) {
        Map<String, String> reasons = new HashMap<>();
        record.typed(SoaForm.class)
                .lines()
                .forEach(l -> reasons.putIfAbsent(l.control(), l.justification() == null ? "" : l.justification()));
        return reasons;
    }

    /** Whether the statement can be taken away as a table: one that was brought forward is with the papers of before. */
    public boolean takesAway() {
        return all.last(Operation.HAND_IN_SOA, file()).isPresent();
    }

    /**
     * A point that the review left open, and how it was settled.
     *
     * @param on null while it is not settled
     */
    public record Point(
            int number,
            String words,
            @Nullable LocalDate on,
            @Nullable String by,
            String evidence) {
        public boolean settled() {
            return on != null;
        }
    }

    /** What the review left open; nothing for whoever may not read the review. */
    public List<Point> conditions() {
        List<String> points = all.last(Operation.ACCEPT_APPLICATION, file())
                .map(r -> Condition.lines(
                        Objects.requireNonNullElse(r.typed(AcceptForm.class).conditions(), "")))
                .orElse(List.of());
        return IntStream.rangeClosed(1, points.size())
                .mapToObj(n -> {
                    Optional<RecordsOfAFile.Told> settled = all.about(file())
                            .filter(r -> r.is(Operation.SETTLE_CONDITION)
                                    && r.typed(SettleForm.class).condition() == n)
                            .findFirst();
                    return new Point(
                            n,
                            points.get(n - 1),
                            settled.map(RecordsOfAFile.Told::on).orElse(null),
                            settled.map(RecordsOfAFile.Told::by).orElse(null),
                            settled.map(r -> r.typed(SettleForm.class).evidence())
                                    .orElse(""));
                })
                .toList();
    }

    public ActsOnAThing acts() {
        return all.work()
                .acts(all.work().about(file()).stream()
                        .filter(t -> t.operation().move() instanceof ApplicationMove)
                        .toList());
    }
}
