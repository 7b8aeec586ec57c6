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
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.access.WhoIsAsking;
import org.assay.desk.Form;
import org.assay.desk.NotThere;
import org.assay.desk.Outcome;
import org.assay.desk.audit.PapersForm;
import org.assay.desk.deed.DoingADeed;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.ProposalsForADeed;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.desk.fieldwork.AtWork;
import org.assay.desk.fieldwork.DraftPaper;
import org.assay.desk.fieldwork.DraftPapers;
import org.assay.file.Audit;
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

    private static final String LIST = "papers";

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
            ObjectMapper mapper) {
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
     * @param beside texts of a colleague for boxes into which both typed
     * @param besideBy her name
     * @param finished whether whoever asks can make a record of it
     */
    public record Kept(
            String about,
            int number,
            Map<String, String> fields,
            Map<String, List<String>> beside,
            String by,
            String besideBy,
            boolean begun,
            boolean ready,
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
        Typed typed = Typed.sent(fields);
        DraftPaper paper = drafts.keep(
                who.get(), id, audit, about, typed.all(), typed.window(), all.getOrDefault(CHOSEN, Set.of()));
        return told(paper, work.of(who.get(), id));
    }

    private Kept told(DraftPaper paper, WorkOnAFile.Told file) {
        return new Kept(
                paper.about(),
                paper.number(),
                paper.fields(),
                paper.beside(),
                paper.by() == null ? "" : file.file().name(paper.by()),
                paper.besideBy() == null ? "" : file.file().name(paper.besideBy()),
                paper.begun(),
                paper.ready(),
                paper.ready() && paper.isBy(who.get().person()));
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
        WorkOnAFile.Told told = work.of(who.get(), id);
        Map<String, String> names = new LinkedHashMap<>();
        around.others()
                .forEach((person, about) ->
                        names.merge(about, told.file().name(person), (one, other) -> one + ", " + other));
        return new Around(names, around.papers());
    }

    /** Makes records of all that its sender has finished: one deed, weighed as any other. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(@RestPath UUID id, @RestPath UUID audit, String sent) throws JsonProcessingException {
        List<DraftPaper> ready =
                FieldworkSheet.ready(drafts.of(who.get(), id, audit), who.get().person());
        Map<String, String> fields = FormBody.read(sent);
        String open = fields.remove("at");
        fields.putAll(lines(ready));
        Typed typed = Typed.sent(fields);
        typed.known(f -> Filled.asks(PapersForm.class, f));
        Form in = mapper.treeToValue(Filled.json(PapersForm.class, typed), PapersForm.class);
        typed.keyed(LIST, "about");
        var said = new DoingADeed.Sent(in, typed.below("attestations"), typed.below("waivers"));
        Function<Typed, FieldworkSheet> sheet = t -> sheet(id, audit, open, t);
        return sending.send(
                Sending.Form.of(sheet, Templates::page, Templates::page),
                typed,
                in,
                key -> recorded(
                        id,
                        audit,
                        ready,
                        doing.act(who.get(), key, typed.aim(id), Operation.WRITE_PAPERS, audit, said)),
                Places.fieldwork(id, audit),
                _ -> Places.fieldwork(id, audit) + "?at=" + (open == null ? "" : open));
    }

    private Outcome recorded(UUID id, UUID audit, List<DraftPaper> papers, Outcome outcome) {
        if (outcome instanceof Outcome.Done) {
            drafts.recorded(who.get(), id, audit, papers);
        }
        return outcome;
    }

    private static Map<String, String> lines(List<DraftPaper> papers) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < papers.size(); i++) {
            String line = LIST + "[" + i + "].";
            fields.put(line + "about", papers.get(i).about());
            papers.get(i).fields().forEach((box, text) -> fields.put(line + box, text));
        }
        return fields;
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
        return new PaperForm(DraftPaper.none(""), List.of(), Typed.nothing(Map.of()), "", "", List.of());
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
                draft.besideBy() == null ? "" : all.work().file().name(draft.besideBy()),
                drafts.versions(who.get(), id, audit.id(), about).stream()
                        .map(v -> version(v, boxes, all.work()))
                        .toList());
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
                boxes.stream()
                        .filter(b -> !typed.value(b.name()).isBlank())
                        .map(b -> new PaperForm.Text(b.label(), words(b, typed.value(b.name()))))
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
