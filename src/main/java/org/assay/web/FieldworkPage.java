package org.assay.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.access.WhoIsAsking;
import org.assay.desk.Invalid;
import org.assay.desk.Key;
import org.assay.desk.NotThere;
import org.assay.desk.OneWindow;
import org.assay.desk.Outcome;
import org.assay.desk.audit.EvidenceLine;
import org.assay.desk.audit.PapersForm;
import org.assay.desk.audit.TakingForm;
import org.assay.desk.deed.DoingADeed;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.ProposalsForADeed;
import org.assay.desk.deed.PuttingUpAFile;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.desk.fieldwork.AtWork;
import org.assay.desk.fieldwork.DraftPaper;
import org.assay.desk.fieldwork.DraftPapers;
import org.assay.desk.fieldwork.PiecesOfADraft;
import org.assay.file.Audit;
import org.assay.file.EvidenceKind;
import org.assay.file.Worded;
import org.assay.standard.Catalogue;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where the team of an audit writes its working papers: one screen, each paper kept as it is typed. */
@Path("/certifications/{id}/audits/{audit}/fieldwork")
@Authenticated
public class FieldworkPage {
    /** A box of which both texts were seen and one was chosen. */
    private static final String CHOSEN = "form:chosen";

    /** What stood in the boxes when the page was made, of a browser without scripts. */
    private static final String BASE = "form:base";

    /** The button that makes a record of one paper alone. */
    private static final String ONLY = "only";

    private static final String LIST = "papers";

    /** The greatest number that a piece of evidence may bear. */
    private static final int LAST_PIECE = 999;

    @CheckedTemplate(basePath = "fieldwork")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(FieldworkSheet sheet);

        static native TemplateInstance middle(FieldworkSheet sheet);
    }

    private final WhoIsAsking who;
    private final WorkOnAFile work;
    private final Catalogue catalogue;
    private final DraftPapers drafts;
    private final AtWork atWork;
    private final ProposalsForADeed proposals;
    private final ChoicesOfAForm choices;
    private final DoingADeed doing;
    private final Sending sending;
    private final ObjectMapper mapper;
    private final PuttingUpAFile putting;

    FieldworkPage(
            WhoIsAsking who,
            WorkOnAFile work,
            Catalogue catalogue,
            DraftPapers drafts,
            AtWork atWork,
            ProposalsForADeed proposals,
            ChoicesOfAForm choices,
            DoingADeed doing,
            Sending sending,
            ObjectMapper mapper,
            PuttingUpAFile putting) {
        this.putting = putting;
        this.who = who;
        this.work = work;
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.atWork = atWork;
        this.proposals = proposals;
        this.choices = choices;
        this.doing = doing;
        this.sending = sending;
        this.mapper = mapper;
    }

    /** The whole screen; {@code at} names the paper that is open. */
    @GET
    public Response show(@RestPath UUID id, @RestPath UUID audit, @RestQuery @Nullable String at) {
        return Html.ok(Templates.page(sheet(id, audit, at, Typed.nothing(Map.of()))));
    }

    /** One paper and what helps with it: what the screen exchanges when another is opened. */
    @GET
    @Path("paper")
    public Response paper(@RestPath UUID id, @RestPath UUID audit, @RestQuery @Nullable String at) {
        return Html.ok(Templates.middle(sheet(id, audit, at, Typed.nothing(Map.of()))));
    }

    /**
     * A draft as it is kept now.
     *
     * @param beside by box: what others typed into it at the same time, each under a name
     * @param wrong what its form will say against a record of it; empty where nothing
     * @param finished whether whoever asks can make a record of it
     */
    public record Kept(
            String about,
            int number,
            Map<String, String> fields,
            Map<String, List<PaperForm.Text>> beside,
            String by,
            boolean begun,
            boolean ready,
            String wrong,
            boolean finished) {}

    /** Keeps a paper as it is typed. */
    @POST
    @Path("papers/{about}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    public Kept keep(@RestPath UUID id, @RestPath UUID audit, @RestPath String about, String sent) {
        return kept(id, audit, about, sent);
    }

    /** The same for a browser without scripts. */
    @POST
    @Path("papers/{about}/save")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@RestPath UUID id, @RestPath UUID audit, @RestPath String about, String sent) {
        kept(id, audit, about, sent);
        return Response.seeOther(URI.create(Places.fieldwork(id, audit) + "?at=" + about))
                .build();
    }

    private Kept kept(UUID id, UUID audit, String about, String sent) {
        Map<String, Set<String>> all = FormBody.all(sent);
        Map<String, String> fields = FormBody.read(sent);
        fields.remove(CHOSEN);
        String base = fields.remove(BASE);
        String shown = fields.getOrDefault(Carried.SHOWN, "");
        Typed typed = Typed.sent(fields);
        OneWindow window = typed.window().tells() || base == null
                ? typed.window()
                : new OneWindow(changed(typed.all(), FormBody.read(base)), FormBody.all(shown), true);
        DraftPaper paper =
                drafts.keep(who.get(), id, audit, about, typed.all(), window, all.getOrDefault(CHOSEN, Set.of()));
        return told(paper, work.of(who.get(), id));
    }

    private static Map<String, Set<String>> changed(Map<String, String> fields, Map<String, String> base) {
        Map<String, Set<String>> changed = new LinkedHashMap<>();
        fields.forEach((field, text) -> {
            String before = base.getOrDefault(field, "");
            if (!text.strip().equals(before.strip())) {
                changed.put(field, Set.of(before));
            }
        });
        return changed;
    }

    private Kept told(DraftPaper paper, WorkOnAFile.Told file) {
        Map<String, List<PaperForm.Text>> beside = beside(paper, file);
        return new Kept(
                paper.about(),
                paper.number(),
                paper.fields(),
                beside,
                paper.by() == null ? "" : file.file().name(paper.by()),
                paper.begun(),
                paper.ready(),
                paper.wrong(),
                paper.ready() && paper.isBy(who.get().person()));
    }

    private static Map<String, List<PaperForm.Text>> beside(DraftPaper paper, WorkOnAFile.Told file) {
        Map<String, List<PaperForm.Text>> beside = new LinkedHashMap<>();
        paper.beside()
                .forEach((box, texts) -> beside.put(
                        box,
                        texts.stream()
                                .map(t -> new PaperForm.Text(file.file().name(t.by()), t.text()))
                                .toList()));
        return beside;
    }

    /** A draft as it is kept now, for a page on which a colleague has typed meanwhile. */
    @GET
    @Path("papers/{about}")
    @Produces(MediaType.APPLICATION_JSON)
    public Kept read(@RestPath UUID id, @RestPath UUID audit, @RestPath String about) {
        return Optional.ofNullable(drafts.of(who.get(), id, audit).get(about))
                .map(d -> told(d, work.of(who.get(), id)))
                .orElseThrow(NotThere::new);
    }

    /**
     * Who else is at work.
     *
     * @param others their names, by the paper that each has open
     * @param papers the number of each draft
     */
    public record Around(Map<String, String> others, Map<String, Integer> papers) {}

    /** Says which paper is open here, and asks who else is there: every few seconds. */
    @POST
    @Path("at")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    public Around at(@RestPath UUID id, @RestPath UUID audit, String sent) {
        AtWork.Around around =
                atWork.at(who.get(), id, audit, FormBody.read(sent).getOrDefault("at", ""));
        Map<String, String> names = new LinkedHashMap<>();
        if (around.others().isEmpty()) {
            return new Around(names, around.papers());
        }
        WorkOnAFile.Told told = work.of(who.get(), id);
        around.others()
                .forEach((person, about) ->
                        names.merge(about, told.file().name(person), (one, other) -> one + ", " + other));
        return new Around(names, around.papers());
    }

    /**
     * Makes records of all that its sender has finished, or of one paper alone: one deed, weighed as any other. Where something
     * stands against it each paper is tried by itself, so that only those stay drafts against which something stands.
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(@RestPath UUID id, @RestPath UUID audit, String sent) throws JsonProcessingException {
        Map<String, String> fields = FormBody.read(sent);
        String only = fields.remove(ONLY);
        String open = Objects.requireNonNullElse(fields.remove("at"), "");
        List<DraftPaper> ready = FieldworkSheet.ready(
                        drafts.of(who.get(), id, audit), who.get().person())
                .stream()
                .filter(d -> only == null || d.about().equals(only))
                .toList();
        if (ready.isEmpty()) {
            // sent twice, or a colleague has taken it up: the page says how it stands
            return sending.on(Places.fieldwork(id, audit) + "?at=" + open);
        }
        fields.putAll(lines(ready));
        Typed typed = Typed.sent(fields);
        typed.known(f -> Filled.asks(PapersForm.class, f));
        PapersForm in = withPieces(mapper.treeToValue(Filled.json(PapersForm.class, typed), PapersForm.class), ready);
        typed.keyed(LIST, "about");
        Map<String, String> attestations = typed.below("attestations");
        Map<String, String> waivers = typed.below("waivers");
        Recording recording = new Recording(
                ready,
                in,
                (key, some) -> doing.act(
                        who.get(),
                        key,
                        typed.aim(id),
                        Operation.WRITE_PAPERS,
                        audit,
                        new DoingADeed.Sent(some, attestations, waivers)),
                done -> drafts.recorded(who.get(), id, audit, done));
        Function<Typed, FieldworkSheet> sheet = t -> sheet(id, audit, open, t);
        return sending.send(
                Sending.Form.of(sheet, Templates::page, Templates::page),
                typed,
                in,
                recording::by,
                Places.fieldwork(id, audit),
                _ -> Places.fieldwork(id, audit) + "?at=" + open);
    }

    private static Map<String, String> lines(List<DraftPaper> papers) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < papers.size(); i++) {
            String line = LIST + "[" + i + "].";
            fields.put(line + "about", papers.get(i).about());
            papers.get(i).fields().forEach((box, text) -> {
                if (!box.startsWith("seen[")) {
                    fields.put(line + box, text);
                }
            });
        }
        return fields;
    }

    /** With the evidence that stands in the drafts piece by piece, which no box of the form of all papers asks for. */
    private static PapersForm withPieces(PapersForm form, List<DraftPaper> papers) {
        Map<String, List<EvidenceLine>> pieces = papers.stream()
                .collect(Collectors.toMap(DraftPaper::about, d -> d.line().pieces()));
        return new PapersForm(form.papers().stream()
                .map(l -> l.with(pieces.getOrDefault(l.about(), List.of())))
                .toList());
    }

    private FieldworkSheet sheet(UUID id, UUID audit, @Nullable String at, Typed recording) {
        WorkOnAFile.WithRecords all = work.withRecords(who.get(), id);
        Audit a = all.work().file().file().audit(audit).orElseThrow(NotThere::new);
        Map<String, DraftPaper> kept = drafts.of(who.get(), id, audit);
        FieldworkSheet list =
                new FieldworkSheet(all, a, catalogue, kept, who.get().person(), "", none(), recording, List.of());
        Set<String> there =
                list.items().map(FieldworkSheet.Item::about).collect(Collectors.toCollection(LinkedHashSet::new));
        String open = at != null && there.contains(at)
                ? at
                : there.stream().findFirst().orElse("");
        return new FieldworkSheet(
                all,
                a,
                catalogue,
                kept,
                who.get().person(),
                open,
                open.isEmpty() ? none() : form(all, a, open, kept.get(open)),
                recording,
                DeedPage.waivable(Operation.WRITE_PAPERS, recording));
    }

    private static PaperForm none() {
        return new PaperForm(
                DraftPaper.none(""), List.of(), Typed.nothing(Map.of()), "", Map.of(), List.of(), List.of());
    }

    private PaperForm form(WorkOnAFile.WithRecords all, Audit audit, String about, @Nullable DraftPaper kept) {
        UUID id = all.work().file().id();
        DraftPaper draft = kept == null ? DraftPaper.none(about) : kept;
        Map<String, String> stands = draft.begun() ? draft.fields() : proposals.paper(who.get(), id, audit.id(), about);
        Typed typed = Typed.nothing(stands);
        List<Box> boxes = boxes(all.work(), audit, typed);
        return new PaperForm(
                draft,
                boxes.stream().filter(b -> asked(b.name(), about)).toList(),
                typed,
                draft.by() == null ? "" : all.work().file().name(draft.by()),
                beside(draft, all.work()),
                drafts.versions(who.get(), id, audit.id(), about).stream()
                        .map(v -> version(v, boxes, all.work()))
                        .toList(),
                pieces(all.work(), audit, typed));
    }

    /** Those in which something stands, and one to spare. */
    private List<PaperForm.Piece> pieces(WorkOnAFile.Told told, Audit audit, Typed typed) {
        Boxes drawn = new Boxes(
                typed,
                choices.of(who.get(), told, Operation.WRITE_PAPERS, EvidenceLine.class, audit.id()),
                Set.of(),
                false,
                audit.kind(),
                choices::topic);
        SortedSet<Integer> there = PiecesOfADraft.numbers(typed.all());
        int spare = (there.isEmpty() ? 0 : there.last())
                + ThreadLocalRandom.current().nextInt(1, 10);
        return Stream.concat(there.stream(), spare > LAST_PIECE ? Stream.of() : Stream.of(spare))
                .map(n -> {
                    String prefix = "seen[" + n + "].";
                    String kind = typed.value(prefix + "kind");
                    String what = typed.value(prefix + "what");
                    return new PaperForm.Piece(
                            n,
                            there.contains(n)
                                    ? Stream.of(Worded.headed(Worded.of(EvidenceKind.class, kind)), what)
                                            .filter(w -> !w.isBlank())
                                            .collect(Collectors.joining(": "))
                                    : "",
                            drawn.of(EvidenceLine.class, prefix));
                })
                .toList();
    }

    /** What became of a file that was to be taken: its id and words. */
    public record TakenFile(UUID id, String words) {}

    /**
     * Takes a file that was put up as evidence: a deed, weighed as any other. What may not be taken does not stay here either.
     */
    @POST
    @Path("evidence")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    public Response take(@RestPath UUID id, @RestPath UUID audit, String sent) throws JsonProcessingException {
        Map<String, String> fields = FormBody.read(sent);
        Typed typed = Typed.sent(fields);
        TakingForm in = mapper.treeToValue(Filled.json(TakingForm.class, typed), TakingForm.class);
        try {
            String key = fields.getOrDefault(Carried.KEY, "");
            if (!Key.fits(key)) {
                throw new Invalid(
                        List.of(new Invalid.Field(Carried.KEY, "This was not sent whole. Send it once more")));
            }
            Outcome outcome = doing.act(
                    who.get(),
                    new Key(key),
                    typed.aim(id),
                    Operation.TAKE_EVIDENCE,
                    audit,
                    new DoingADeed.Sent(in, Map.of(), Map.of()));
            if (outcome instanceof Outcome.Refused refused) {
                throw new Invalid(refused.refusals().stream()
                        .map(b ->
                                new Invalid.Field(b.field() == null ? "files" : b.field(), b.fact() + " " + b.remedy()))
                        .toList());
            }
        } catch (Invalid invalid) {
            in.files().forEach(f -> putting.forget(who.get(), id, f.id()));
            return Response.status(422)
                    .entity(Map.of("errors", invalid.fields()))
                    .build();
        }
        return work.withRecords(who.get(), id)
                .about(audit)
                .filter(r -> r.is(Operation.TAKE_EVIDENCE))
                .flatMap(r -> r.files().stream())
                .filter(f -> f.id().equals(in.files().getFirst().id()))
                .findFirst()
                .map(f -> Response.ok(new TakenFile(f.id(), f.told())).build())
                .orElseThrow(NotThere::new);
    }

    private List<Box> boxes(WorkOnAFile.Told told, Audit audit, Typed typed) {
        return new Boxes(
                        typed,
                        choices.of(who.get(), told, Operation.WRITE_PAPERS, audit.id()),
                        Set.of(),
                        false,
                        audit.kind(),
                        choices::topic)
                .of(PapersForm.Line.class);
    }

    /** All but its number, and whether a control was rightly chosen where it is none. */
    private boolean asked(String box, String about) {
        return !box.equals("about")
                && (!box.equals("selection") || catalogue.control(about).isPresent());
    }

    private static PaperForm.Version version(DraftPaper v, List<Box> boxes, WorkOnAFile.Told told) {
        Typed typed = Typed.nothing(v.fields());
        return new PaperForm.Version(
                v.by() == null ? "" : told.file().name(v.by()),
                Objects.requireNonNull(v.at()),
                Stream.concat(
                                boxes.stream()
                                        .filter(b -> !typed.value(b.name()).isBlank())
                                        .map(b -> new PaperForm.Text(b.label(), words(b, typed.value(b.name())))),
                                PiecesOfADraft.numbers(v.fields()).stream()
                                        .map(n -> new PaperForm.Text("Evidence", typed.value("seen[" + n + "].what"))))
                        .toList());
    }

    private static String words(Box box, String text) {
        return box.groups().stream()
                .flatMap(g -> g.choices().stream())
                .filter(c -> c.value().equals(text))
                .map(Box.Choice::words)
                .findFirst()
                .orElse(text);
    }
}
