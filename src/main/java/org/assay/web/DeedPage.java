package org.assay.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.access.WhoIsAsking;
import org.assay.desk.Broken;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Invalid;
import org.assay.desk.KeptForms;
import org.assay.desk.agreement.AgreementText;
import org.assay.desk.agreement.Agreements;
import org.assay.desk.agreement.SignOrderForm;
import org.assay.desk.audit.ReviewForm;
import org.assay.desk.certificate.CertificateOfAFile;
import org.assay.desk.decision.Letter;
import org.assay.desk.deed.DoingADeed;
import org.assay.desk.deed.Drafts;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.ProposalsForADeed;
import org.assay.desk.deed.ProposedSample;
import org.assay.desk.deed.RecordedAlready;
import org.assay.desk.deed.RecordsOfAFile;
import org.assay.desk.deed.SectionsOfAReport;
import org.assay.desk.deed.Trait;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.Gaps;
import org.assay.programme.LeadTime;
import org.assay.rule.Rule;
import org.assay.rule.Sort;
import org.assay.standard.Catalogue;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where any deed of the table is typed: the boxes come from its form, the questions from its rules. */
@Path("/certifications/{id}/deeds/{deed}/{subject}")
@Authenticated
public class DeedPage {
    /** What is said of a rule that somebody has to answer for and has not. */
    static final String UNANSWERED = "Answer this in your own words";

    /**
     * What the page shows.
     *
     * @param about what it is about, in words; empty where it is about the file
     * @param closedBy rules that stand against it before a word is typed
     * @param offered whether the table offers it now
     * @param last what was done last about the same thing, where it is not offered; null elsewhere, and where nothing is told
     * @param parts the sections that it is put aside by; none where it is short
     * @param letter as it would read; null where nobody has asked to see it
     * @param agreement the text that is signed; null elsewhere, and where none was kept
     * @param from where what the form begins with was said, in words; empty where it was said nowhere else
     * @param toOffer the agreement as it would go out today; null where none is offered
     * @param order the change order that is signed; null elsewhere
     * @param rewordings what a certificate that is printed anew would say otherwise, letter by letter
     * @param usual how long things took and take on this file beside what is usual, where days are planned; none elsewhere
     * @param beside what was written before about the same nonconformity, letter, change or question, the latest first
     * @param timetable what the sessions of a plan are drawn on; null where none are planned
     * @param wider what is applied for beside what is certified, where that is reviewed; null elsewhere
     * @param reckoning audit days as they would be with what is typed; null where none are determined
     */
    public record Sheet(
            WorkOnAFile.Told work,
            Operation operation,
            UUID subject,
            String about,
            List<Broken> closedBy,
            boolean offered,
            RecordsOfAFile.@Nullable Told last,
            List<Box> boxes,
            List<PartOfAForm> parts,
            Typed typed,
            @Nullable Letter letter,
            Agreements.@Nullable Told agreement,
            String from,
            @Nullable AgreementText toOffer,
            @Nullable AgreementText order,
            List<CertificateOfAFile.Rewording> rewordings,
            @Nullable Reckoning reckoning,
            List<LeadTime> usual,
            List<RecordsOfAFile.Told> beside,
            @Nullable Timetable timetable,
            @Nullable WiderScope wider) {
        public String address() {
            return Places.deed(work.file().id(), operation, subject);
        }

        /** What the team takes along, where an audit of a cycle is planned, programmed or reported; null elsewhere. */
        public @Nullable PackSheet pack() {
            return work.file()
                    .file()
                    .audit(subject)
                    .filter(a -> a.occasion() != null && operation.is(Trait.TAKES_THE_CYCLE_ALONG))
                    .map(a -> PackSheet.of(work.file().file(), a, List.of()))
                    .orElse(null);
        }

        /** In its own words what others recorded about the same thing since the form was shown, and what it said before. */
        public List<Newer> meanwhile() {
            Overtaking overtaken = typed.overtaking();
            Set<UUID> since = overtaken == null
                    ? Set.of()
                    : overtaken.changes().stream()
                            .flatMap(c -> Stream.ofNullable(c.record()))
                            .collect(Collectors.toSet());
            return beside.stream()
                    .filter(r -> since.contains(r.id()))
                    .map(r -> Newer.than(
                            beside.stream().filter(b -> !since.contains(b.id())).toList(), r))
                    .toList();
        }

        /** Days, place and team as they stand proposed, where somebody agrees to them, objects, or vouches for them; else null. */
        public @Nullable Audit proposed() {
            return operation.answered().contains(Operation.SCHEDULE_AUDIT.journaled())
                    ? work.file()
                            .file()
                            .audit(subject)
                            .filter(a -> a.schedule() != null)
                            .orElse(null)
                    : null;
        }

        /** Where a report can be read as it would be with what stands in the form; empty elsewhere. */
        public String reportDraft() {
            return operation == Operation.RELEASE_REPORT || operation == Operation.CONCLUDE_AUDIT
                    ? Places.reportDraft(work.file().id(), subject)
                    : "";
        }

        /** What was noted on the section in which the words of a box stand, where a report came back; none elsewhere. */
        public List<String> noted(String box) {
            return operation == Operation.RELEASE_REPORT
                    ? beside.stream()
                            .filter(r -> r.is(Operation.RETURN_REPORT))
                            .limit(1)
                            .flatMap(r -> ReportSheet.noted(r.typed(ReviewForm.class), box).stream())
                            .toList()
                    : List.of();
        }

        /** Where a report is read section by section; empty elsewhere. */
        public String sections() {
            boolean about = operation == Operation.REVIEW_REPORT
                    || operation == Operation.RETURN_REPORT
                    || operation == Operation.RELEASE_REPORT;
            return about
                            && work.file()
                                    .file()
                                    .audit(subject)
                                    .filter(SectionsOfAReport::areThere)
                                    .isPresent()
                    ? Places.report(work.file().id(), subject)
                    : "";
        }

        /** What a report that is reviewed or returned is read beside; null elsewhere. */
        public @Nullable UnderReview review() {
            return operation == Operation.REVIEW_REPORT || operation == Operation.RETURN_REPORT
                    ? UnderReview.of(work, subject)
                    : null;
        }

        /** The working paper that a nonconformity was to be about, where what was typed before cites another; empty elsewhere. */
        public String instead() {
            String control = typed.value("control");
            return typed.kept() == null || typed.about().equals(control.isBlank() ? typed.value("clause") : control)
                    ? ""
                    : typed.about();
        }

        /** Whether the form alone fills the page, and nothing stands beside it. */
        public boolean narrow() {
            return reckoning == null && timetable == null;
        }

        /** How far a section has come; one that was filled in from elsewhere was not looked through yet. */
        public String state(PartOfAForm part) {
            return unread(part) ? "Filled in, to be looked through" : part.state();
        }

        public String tone(PartOfAForm part) {
            return unread(part) ? "warn" : part.tone();
        }

        private boolean unread(PartOfAForm part) {
            return !from.isEmpty() && part.begun() && part.waiting() == 0;
        }

        /** Whether it can be put aside and taken up again. */
        public boolean draftable() {
            return operation.is(Trait.SHARED);
        }

        /** Whether it is about a fixed-price offer, whose prices are read elsewhere. */
        public boolean priced() {
            return operation.is(Trait.PRICED);
        }

        /** Whether what is chosen bears its price. */
        public boolean accepts() {
            return operation == Operation.ACCEPT_QUOTE;
        }

        /** Whether it sends the client a letter that can be read before. */
        public boolean writes() {
            return DoingADeed.writes(operation);
        }

        /** Whether it has to be said that it is meant. */
        public boolean ending() {
            return ends(operation);
        }

        /** Whether a file can be handed in instead. */
        public boolean fileable() {
            return operation == Operation.HAND_IN_SOA;
        }

        /** Whether a table was pasted here that is not handed in yet: it is looked through before. */
        public boolean pasted() {
            return fileable() && !typed.value("csv").isBlank() && typed.isFine();
        }

        public String back() {
            return Places.about(work.file().id(), operation, subject);
        }

        /** Rules that a person answers for. */
        public List<Rule> attested() {
            return DeedPage.attested(operation);
        }

        /** Rules that are broken and that a justification lets pass. */
        public List<Rule> waivable() {
            return DeedPage.waivable(operation, typed);
        }
    }

    private static List<Rule> attested(Operation operation) {
        return operation.move().rules().stream()
                .filter(r -> r.stated().sort() == Sort.ATTESTED)
                .toList();
    }

    /** Rules of an operation that are broken and that a justification lets pass. */
    static List<Rule> waivable(Operation operation, Typed typed) {
        return waivable(operation.move().rules(), typed);
    }

    /** Those of these rules. */
    static List<Rule> waivable(List<Rule> rules, Typed typed) {
        return rules.stream()
                .filter(r -> r.stated().force().waivable())
                .filter(r -> typed.isRefusedBy(r.name())
                        || typed.wrong("waivers." + r.name()) != null
                        || !typed.get("waivers." + r.name()).isEmpty())
                .toList();
    }

    /** The boxes of which a rule of an operation speaks. */
    private static Set<String> ruled(Operation operation) {
        return operation.move().rules().stream()
                .map(r -> r.stated().field())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    @CheckedTemplate(basePath = "deed")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Sheet sheet);

        static native TemplateInstance sheet(Sheet sheet);
    }

    private final WhoIsAsking who;
    private final WorkOnAFile work;
    private final DoingADeed doing;
    private final ProposalsForADeed proposals;
    private final Drafts drafts;
    private final ChoicesOfAForm choices;
    private final ObjectMapper mapper;
    private final Checks checks;
    private final Sending sending;
    private final Catalogue catalogue;
    private final CertificateOfAFile certificate;
    private final Agreements agreements;
    private final ReckoningPage reckoning;
    private final RecordsOfAFile records;
    private final RecordedAlready already;
    private final PlanChecksPage plans;
    private final FindingFromAPaper findings;

    DeedPage(
            WhoIsAsking who,
            WorkOnAFile work,
            DoingADeed doing,
            ProposalsForADeed proposals,
            Drafts drafts,
            ChoicesOfAForm choices,
            ObjectMapper mapper,
            Checks checks,
            Sending sending,
            Catalogue catalogue,
            CertificateOfAFile certificate,
            Agreements agreements,
            ReckoningPage reckoning,
            RecordsOfAFile records,
            RecordedAlready already,
            PlanChecksPage plans,
            FindingFromAPaper findings) {
        this.plans = plans;
        this.findings = findings;
        this.records = records;
        this.already = already;
        this.who = who;
        this.work = work;
        this.doing = doing;
        this.proposals = proposals;
        this.drafts = drafts;
        this.choices = choices;
        this.mapper = mapper;
        this.checks = checks;
        this.sending = sending;
        this.catalogue = catalogue;
        this.certificate = certificate;
        this.reckoning = reckoning;
        this.agreements = agreements;
    }

    private Agreements.@Nullable Told agreement(UUID file, Operation operation) {
        return operation == Operation.SIGN_AGREEMENT
                ? agreements.of(who.get(), file).stream()
                        .filter(Agreements.Told::offered)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private List<CertificateOfAFile.Rewording> rewordings(UUID file, Operation operation) {
        return operation.is(Trait.SHOWS_REWORDINGS)
                ? certificate.of(who.get(), file).rewordings()
                : List.of();
    }

    /**
     * The form as it begins, or as it was left.
     *
     * @param about of working papers the one that is to be written again, of a nonconformity the one that it comes from, by clause
     *     or control, of a sample what it is drawn from, of a question the gap that it
     *     puts, and of its disposition the question; no other form looks at it
     */
    @GET
    public Response show(
            @RestPath UUID id, @RestPath String deed, @RestPath UUID subject, @RestQuery @Nullable String about) {
        Operation operation = operation(deed);
        Map<String, String> paper = about == null || operation != Operation.WRITE_PAPERS
                ? Map.of()
                : proposals.paper(who.get(), id, subject, about);
        if (!paper.isEmpty()) {
            return sending.show(
                    200,
                    form(id, operation, subject),
                    Typed.nothing(Map.of()),
                    typed -> typed.line("papers", "about", paper));
        }
        if (about != null && operation == Operation.RAISE_FINDING) {
            Map<String, String> begun =
                    findings.of(who.get(), work.of(who.get(), id).file().file(), subject, about);
            return sending.show(
                    200,
                    form(id, operation, subject),
                    Typed.nothing(begun),
                    typed -> typed.about(begun.isEmpty() ? "" : about));
        }
        if (about != null && operation == Operation.ASK_QUESTION) {
            CertificationFile file = work.of(who.get(), id).file().file();
            Map<String, String> gap = file.audit(subject)
                    .filter(a -> a.member(who.get().person()).isPresent())
                    .flatMap(_ -> Gaps.at(file, about))
                    .map(g -> Map.of("about", g.about(), "question", g.fact() + " " + g.question(), "gap", g.key()))
                    .orElse(Map.of());
            return sending.show(200, form(id, operation, subject), Typed.nothing(gap));
        }
        if (about != null && operation == Operation.DISPOSE_OF_QUESTION) {
            return sending.show(200, form(id, operation, subject), Typed.nothing(Map.of("question", about)));
        }
        if (about != null && operation == Operation.DRAW_SAMPLE) {
            Map<String, String> begun =
                    ProposedSample.of(work.of(who.get(), id).file().file(), subject, about, catalogue);
            return sending.show(200, form(id, operation, subject), Typed.nothing(begun));
        }
        return sending.show(200, form(id, operation, subject), begun(id, operation, subject));
    }

    private Typed begun(UUID id, Operation operation, UUID subject) {
        return (operation.is(Trait.SHARED)
                        ? drafts.of(who.get(), id, operation, subject)
                        : Optional.<KeptForms.Kept>empty())
                .map(Typed::kept)
                .orElseGet(() -> Typed.nothing(proposals.of(who.get(), id, operation, subject)));
    }

    /**
     * The form as it begins, or as it was left, for a page that shows it beside what it answers.
     *
     * @param then the page that goes on once it is done
     */
    Sheet shown(UUID id, Operation operation, UUID subject, Then then) {
        operation.allow(who.get());
        Typed typed = sending.opened(begun(id, operation, subject), Places.deed(id, operation, subject));
        typed.then(then.name());
        return sheet(id, operation, subject, null, Variants.none(), typed);
    }

    /** A page that shows forms of deeds beside something else, and goes on from there. */
    enum Then {
        /** The answers to nonconformities. */
        ANSWERS;

        private static final Pattern FORM =
                Pattern.compile("/certifications/([0-9a-f-]{36})/deeds/([a-z-]+)/([0-9a-f-]{36})");

        /** Where a form that was sent goes on; to the page of what it is about where it names no other. */
        static String after(Typed typed, UUID id, Operation operation, UUID subject) {
            return typed.then().equals(ANSWERS.name())
                    ? Places.answers(id, subject) + "&recorded=1"
                    : Places.after(id, operation, subject);
        }

        /** Where a form of such a page begins again; empty where the form has a page of its own. */
        static Optional<String> begun(String then, String address) {
            Matcher form = FORM.matcher(address);
            return then.equals(ANSWERS.name()) && form.matches()
                    ? Optional.of(Places.answers(UUID.fromString(form.group(1)), UUID.fromString(form.group(3)))
                            + "&act=" + form.group(2))
                    : Optional.empty();
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestPath UUID id, @RestPath String deed, @RestPath UUID subject, String sent)
            throws JsonProcessingException {
        Operation operation = operation(deed);
        Map<String, String> fields = FormBody.read(sent);
        Typed typed = Typed.sent(fields);
        Sending.Form form = form(id, operation, subject, null, Variants.of(fields));
        if (fields.containsKey(Carried.SAVE)) {
            return saved(id, operation, subject, typed, form, fields.getOrDefault(Carried.SAVE, ""));
        }
        String more = fields.getOrDefault(Carried.MORE, "");
        if (!more.isEmpty()) {
            sending.keep(typed);
            typed.longer(more);
            return sending.show(200, form, typed);
        }
        if (ReckoningPage.knows(operation) && ReckoningPage.asks(fields)) {
            sending.keep(typed);
            return sending.show(
                    200,
                    form(id, operation, subject, null, ReckoningPage.variants(fields)),
                    reckoning.tried(id, subject, typed, fields));
        }
        if (PlanChecksPage.knows(operation) && fields.containsKey(Carried.CHECK)) {
            sending.keep(typed);
            return sending.show(200, form, typed);
        }
        if (operation == Operation.HAND_IN_SOA && SoaFilePage.reads(typed, catalogue)) {
            return toBeLookedAt(id, typed);
        }
        typed.known(f -> Filled.asks(operation.form(), f));
        Boxes.carried(operation.form()).forEach(typed::unboxed);
        if (carried(id, operation, subject).keySet().stream()
                .anyMatch(f -> typed.value(f).isBlank())) {
            typed.complain(Carried.KEY, "This form was not sent whole. Send it once more");
        }
        Form in = mapper.treeToValue(Filled.json(operation.form(), typed), operation.form());
        typed.unfilled(in.unfilled());
        var said = new DoingADeed.Sent(in, typed.below("attestations"), typed.below("waivers"));
        var letter = new Sending.LetterOfAForm(
                () -> doing.foresee(who.get(), typed.aim(id), operation, subject, said),
                shown -> form(id, operation, subject, shown, Variants.none()));
        if (fields.containsKey(Carried.PREVIEW) && DoingADeed.writes(operation)) {
            return sending.preview(form, typed, in, Places.file(id), letter);
        }
        if (ends(operation) && !typed.isMeant()) {
            typed.complain(Carried.MEANT, "Tick that it is meant: this cannot be taken back here");
        }
        if (!typed.isWeekendMeant() && typed.isFine()) {
            List<LocalDate> weekend = Weekends.in(in);
            if (!weekend.isEmpty()) {
                typed.atAWeekend(weekend);
                return sending.again(form, typed);
            }
        }
        if (!typed.isMeantTwice() && typed.isFine()) {
            typed.key()
                    .flatMap(key -> already.of(who.get(), key, id, operation, subject, said))
                    .ifPresent(same -> typed.twice(twice(id, same)));
            if (typed.twice() != null) {
                return sending.again(form, typed);
            }
        }
        Sending.Act act = key -> doing.act(who.get(), key, typed.aim(id), operation, subject, said);
        Function<UUID, String> next = made -> {
            if (operation == Operation.HAND_IN_SOA) {
                sending.dropped(SoaFilePage.address(id));
            }
            return Then.after(typed, id, operation, subject);
        };
        return DoingADeed.writes(operation)
                ? sending.send(form, typed, in, act, Places.file(id), next, letter)
                : sending.send(form, typed, in, act, Places.file(id), next);
    }

    /** Whether it ends something before its time, and no letter is read before it goes out: then it is to be said that it is meant. */
    private static boolean ends(Operation operation) {
        return operation.is(Trait.ENDS) && !DoingADeed.writes(operation);
    }

    /** What was recorded in the same words a while ago, and where it can be read. */
    private Typed.Twice twice(UUID id, RecordedAlready.Same same) {
        CertificationFile file = work.of(who.get(), id).file().file();
        UUID made = same.made();
        return file.finding(made)
                .map(f -> new Typed.Twice(same.at(), f.reference(), Places.finding(id, made)))
                .or(() -> file.audit(made).map(a -> new Typed.Twice(same.at(), file.title(a), Places.audit(id, made))))
                .orElseGet(() -> new Typed.Twice(
                        same.at(), file.letter(made).map(l -> l.subject()).orElse(""), Places.file(id) + "/records"));
    }

    /** Keeps what was typed, finished or not, and goes on with the same form where it was left. */
    private Response saved(UUID id, Operation operation, UUID subject, Typed typed, Sending.Form form, String section) {
        try {
            drafts.save(who.get(), id, operation, subject, typed.all(), typed.seen(), typed.window());
            String place = section.matches("[1-9]") ? "#section-" + section : "";
            Typed put = drafts.of(who.get(), id, operation, subject)
                    .map(Typed::kept)
                    .orElse(typed);
            put.then(typed.then());
            return sending.stay(form, put, Places.deed(id, operation, subject) + "?saved=1" + place);
        } catch (Invalid invalid) {
            typed.complain(invalid);
            return sending.show(422, form, typed);
        }
    }

    /** A table that was pasted is shown as it was understood before it is handed in; until then the form keeps all of it. */
    private Response toBeLookedAt(UUID id, Typed typed) {
        sending.keep(typed);
        typed.at(SoaFilePage.address(id));
        sending.keep(typed);
        return sending.on(SoaFilePage.address(id));
    }

    /** What was recorded by the same deed on the same thing while this form was typed. */
    private List<Raced> raced(UUID id, Operation operation, UUID subject, Typed typed, Overtaking overtaking) {
        Set<UUID> since = overtaking.changes().stream()
                .flatMap(c -> Stream.ofNullable(c.record()))
                .collect(Collectors.toSet());
        return since.isEmpty()
                ? List.of()
                : Raced.of(
                        operation.form(),
                        typed.all(),
                        records.of(who.get(), id).stream()
                                .filter(r -> r.deed().equals(operation.journaled())
                                        && r.subject().equals(subject))
                                .toList(),
                        since);
    }

    /** What was done last about a thing tells why a step is not open; of a whole file it tells nothing. */
    private RecordsOfAFile.@Nullable Told last(UUID id, UUID subject) {
        return records.of(who.get(), id).reversed().stream()
                .filter(r -> r.subject().equals(subject) || subject.equals(r.made()))
                .findFirst()
                .orElse(null);
    }

    /** What this deed answers or judges. */
    private List<RecordsOfAFile.Told> beside(UUID id, Operation operation, UUID subject) {
        List<String> answered = operation.answered();
        boolean whole = operation.about().small();
        return whole || !answered.isEmpty()
                ? records.of(who.get(), id).reversed().stream()
                        .filter(r -> r.subject().equals(subject) || subject.equals(r.made()))
                        .filter(r -> whole || answered.contains(r.deed()))
                        .toList()
                : List.of();
    }

    /**
     * What the page carries along, as this page shows it now: also where it is another than when the form was opened, of which
     * the person has been told.
     */
    private Map<String, String> carried(UUID id, Operation operation, UUID subject) {
        List<String> fields = Boxes.carried(operation.form());
        if (fields.isEmpty()) {
            return Map.of();
        }
        Map<String, String> known = new HashMap<>(proposals.of(who.get(), id, operation, subject));
        known.keySet().retainAll(fields);
        return known;
    }

    private Operation operation(String path) {
        Operation operation = Operation.at(path).orElseThrow(NotFoundException::new);
        operation.allow(who.get());
        return operation;
    }

    private String from(UUID id, Operation operation, UUID subject, Typed typed) {
        if (typed.isSent()) {
            return "";
        }
        return typed.about().isEmpty()
                ? proposals.from(who.get(), id, operation, subject).orElse("")
                : "the working paper on " + typed.about();
    }

    private static boolean ofTheCycle(WorkOnAFile.Told told, UUID subject) {
        return told.file()
                .file()
                .audit(subject)
                .filter(a -> a.occasion() != null)
                .isPresent();
    }

    private Sending.Form form(UUID id, Operation operation, UUID subject) {
        return form(id, operation, subject, null, Variants.none());
    }

    private Sending.Form form(UUID id, Operation operation, UUID subject, @Nullable Letter letter, Variants variants) {
        return new Sending.Form() {
            @Override
            public TemplateInstance page(Typed typed) {
                return Templates.page(sheet(id, operation, subject, letter, variants, typed));
            }

            @Override
            public TemplateInstance part(Typed typed) {
                return Templates.sheet(sheet(id, operation, subject, letter, variants, typed));
            }

            @Override
            public void missing(Typed typed) {
                typed.missingInLines();
                attested(operation).forEach(r -> typed.missing("attestations." + r.name(), UNANSWERED));
            }
        };
    }

    private Sheet sheet(
            UUID id, Operation operation, UUID subject, @Nullable Letter letter, Variants variants, Typed typed) {
        WorkOnAFile.Told told = work.of(who.get(), id);
        List<WorkOnAFile.Todo> here = told.about(subject).stream()
                .filter(t -> t.operation() == operation)
                .toList();
        Agreements.Told agreement = agreement(id, operation);
        AgreementText order = operation.form() == SignOrderForm.class
                ? agreements.orderToSign(who.get(), id, subject).orElse(null)
                : null;
        carried(id, operation, subject).forEach(typed::shows);
        Overtaking overtaking = typed.overtaking();
        if (overtaking != null) {
            typed.raced(raced(id, operation, subject, typed, overtaking));
        }
        List<Box> boxes = NamedReasons.in(
                new Boxes(
                                typed,
                                choices.of(who.get(), told, operation, subject),
                                ruled(operation),
                                ofTheCycle(told, subject),
                                told.file()
                                        .file()
                                        .audit(subject)
                                        .map(Audit::kind)
                                        .orElse(null),
                                choices::topic)
                        .of(operation.form()),
                operation);
        return new Sheet(
                told,
                operation,
                subject,
                Places.words(told.file().file(), operation, subject),
                here.stream().flatMap(t -> t.closedBy().stream()).toList(),
                !here.isEmpty(),
                here.isEmpty() && !subject.equals(id) ? last(id, subject) : null,
                boxes,
                operation.is(Trait.SHARED) ? PartOfAForm.of(operation.form(), boxes, typed, mapper, checks) : List.of(),
                typed,
                letter,
                agreement,
                from(id, operation, subject, typed),
                operation == Operation.OFFER_AGREEMENT && !here.isEmpty() ? agreements.toOffer(who.get(), id) : null,
                order,
                rewordings(id, operation),
                ReckoningPage.knows(operation) ? reckoning.of(id, subject, typed.all(), variants) : null,
                operation.is(Trait.PLANS_DAYS)
                        ? LeadTime.all(
                                told.plain().file(), catalogue, told.plain().today())
                        : List.of(),
                beside(id, operation, subject),
                PlanChecksPage.knows(operation) ? plans.of(told, operation, subject, typed) : null,
                operation == Operation.REVIEW_EXTENSION
                        ? WiderScope.of(told.file().file(), subject, records.of(who.get(), id))
                        : null);
    }
}
