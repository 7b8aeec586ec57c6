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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.desk.Broken;
import org.assay.desk.Form;
import org.assay.desk.Invalid;
import org.assay.desk.NotYours;
import org.assay.desk.deed.DoingADeed;
import org.assay.desk.deed.Drafts;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.ProposalsForADeed;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.rule.Rule;
import org.assay.rule.Sort;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where any deed of the table is typed: the boxes come from its form, the questions from its rules. */
@Path("/certifications/{id}/deeds/{deed}/{subject}")
@Authenticated
public class DeedPage {
    /**
     * What the page shows.
     *
     * @param about what it is about, in words; empty where it is about the file
     * @param closedBy rules that stand against it before a word is typed
     * @param savedOn the day of the draft that is taken up; null where none is
     * @param offered whether the table offers it now
     */
    public record Sheet(
            WorkOnAFile.Told work,
            Operation operation,
            UUID subject,
            String about,
            List<Broken> closedBy,
            boolean offered,
            List<Box> boxes,
            @Nullable LocalDate savedOn,
            Typed typed) {
        public String address() {
            return Places.deed(work.file().id(), operation, subject);
        }

        /** What the team takes along, where an audit of a cycle is planned, programmed or reported; null elsewhere. */
        public @Nullable PackSheet pack() {
            return switch (operation) {
                case PLAN_AUDIT, REVISE_PLAN, CHANGE_PROGRAMME, CONCLUDE_AUDIT, RELEASE_REPORT ->
                    work.file()
                            .file()
                            .audit(subject)
                            .filter(a -> a.occasion() != null)
                            .map(a -> PackSheet.of(work.file().file(), a, List.of()))
                            .orElse(null);
                default -> null;
            };
        }

        /** Whether it can be put aside and taken up again. */
        public boolean draftable() {
            return Drafts.keeps(operation);
        }

        /** Whether a file can be handed in instead. */
        public boolean fileable() {
            return operation == Operation.HAND_IN_SOA;
        }

        public String back() {
            return Places.about(work.file().id(), operation, subject);
        }

        /** Rules that a person answers for. */
        public List<Rule> attested() {
            return operation.move().rules().stream()
                    .filter(r -> r.stated().sort() == Sort.ATTESTED)
                    .toList();
        }

        /** Rules that are broken and that a justification lets pass. */
        public List<Rule> waivable() {
            return operation.move().rules().stream()
                    .filter(r -> typed.wrong("waivers." + r.name()) != null
                            || !typed.get("waivers." + r.name()).isEmpty())
                    .toList();
        }
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
    private final Sending sending;

    DeedPage(
            WhoIsAsking who,
            WorkOnAFile work,
            DoingADeed doing,
            ProposalsForADeed proposals,
            Drafts drafts,
            ChoicesOfAForm choices,
            ObjectMapper mapper,
            Sending sending) {
        this.who = who;
        this.work = work;
        this.doing = doing;
        this.proposals = proposals;
        this.drafts = drafts;
        this.choices = choices;
        this.mapper = mapper;
        this.sending = sending;
    }

    @GET
    public Response show(@RestPath UUID id, @RestPath String deed, @RestPath UUID subject) {
        Operation operation = operation(deed);
        ProposalsForADeed.Proposed proposed = proposals.of(who.get(), id, operation, subject);
        return sending.show(200, form(id, operation, subject, proposed.savedOn()), Typed.nothing(proposed.fields()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestPath UUID id, @RestPath String deed, @RestPath UUID subject, String sent)
            throws JsonProcessingException {
        Operation operation = operation(deed);
        Map<String, String> fields = FormBody.read(sent);
        Typed typed = Typed.sent(fields);
        Sending.Form form = form(id, operation, subject, null);
        if (fields.containsKey(Carried.SAVE)) {
            return saved(id, operation, subject, typed, form);
        }
        String more = fields.getOrDefault(Carried.MORE, "");
        if (!more.isEmpty()) {
            typed.longer(more);
            return sending.show(200, form, typed);
        }
        typed.known(f -> Filled.asks(operation.form(), f));
        Form in = mapper.treeToValue(Filled.json(operation.form(), typed), operation.form());
        var said = new DoingADeed.Sent(in, typed.below("attestations"), typed.below("waivers"));
        return sending.send(
                form,
                typed,
                in,
                key -> doing.act(who.get(), key, typed.aim(id), operation, subject, said),
                Places.file(id),
                made -> Places.after(id, operation, subject));
    }

    /** Keeps what was typed, finished or not, and goes on with the same form. */
    private Response saved(UUID id, Operation operation, UUID subject, Typed typed, Sending.Form form) {
        try {
            Map<String, String> fields = new LinkedHashMap<>(typed.all());
            fields.keySet().removeIf(f -> f.startsWith("attestations.") || f.startsWith("waivers."));
            drafts.save(who.get(), id, operation, subject, fields);
            sending.sent(typed);
            return sending.on(Places.deed(id, operation, subject) + "?saved=1");
        } catch (Invalid invalid) {
            typed.complain(invalid);
            return sending.show(422, form, typed);
        }
    }

    private Operation operation(String path) {
        Operation operation = Operation.at(path).orElseThrow(NotFoundException::new);
        if (!operation.isFor(who.get())) {
            throw new NotYours("This is done in the role " + String.join(" or ", operation.roles()) + ".");
        }
        return operation;
    }

    private static boolean ofTheCycle(WorkOnAFile.Told told, UUID subject) {
        return told.file()
                .file()
                .audit(subject)
                .filter(a -> a.occasion() != null)
                .isPresent();
    }

    private Sending.Form form(UUID id, Operation operation, UUID subject, @Nullable LocalDate savedOn) {
        return new Sending.Form() {
            @Override
            public TemplateInstance page(Typed typed) {
                return Templates.page(sheet(typed));
            }

            @Override
            public TemplateInstance part(Typed typed) {
                return Templates.sheet(sheet(typed));
            }

            private Sheet sheet(Typed typed) {
                WorkOnAFile.Told told = work.of(who.get(), id);
                List<WorkOnAFile.Todo> here = told.about(subject).stream()
                        .filter(t -> t.operation() == operation)
                        .toList();
                return new Sheet(
                        told,
                        operation,
                        subject,
                        Places.words(told.file().file(), operation, subject),
                        here.stream().flatMap(t -> t.closedBy().stream()).toList(),
                        !here.isEmpty(),
                        new Boxes(typed, choices.of(who.get(), told, operation, subject), ofTheCycle(told, subject))
                                .of(operation.form()),
                        savedOn,
                        typed);
            }
        };
    }
}
