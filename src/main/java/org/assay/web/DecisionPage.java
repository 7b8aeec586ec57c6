package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.access.FreshSignIn;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.decision.DecisionForm;
import org.assay.desk.decision.Letter;
import org.assay.desk.decision.WeighingADecision;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.Trait;
import org.assay.desk.glance.Block;
import org.assay.desk.glance.Deciding;
import org.assay.desk.glance.SheetForADecision;
import org.assay.file.Fault;
import org.assay.file.Ground;
import org.assay.file.Verb;
import org.assay.lifecycle.CertificationMove;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where a decision maker reads every rule of a decision, answers, and decides. */
@Path("/certifications/{id}/decision/{verb}")
@RolesAllowed({Role.DECISION_MAKER, Role.LEAD_AUDITOR})
public class DecisionPage {
    /**
     * What the page shows: the rules say which fields it has.
     *
     * @param maker whether the viewer is a decision maker; a lead auditor decides about maintaining only
     * @param fresh whether her sign-in is fresh enough to decide
     * @param minutes how old it may be
     * @param letter as it would read; null where nobody has asked to see it
     */
    public record Sheet(
            SheetForADecision.Told told,
            boolean maker,
            Typed typed,
            boolean fresh,
            long minutes,
            @Nullable Letter letter) {
        public UUID id() {
            return told.id();
        }

        public Verb verb() {
            return told.sheet().verb();
        }

        public org.assay.desk.glance.Sheet shown() {
            return told.sheet();
        }

        public String hash() {
            return told.hash();
        }

        public String address() {
            return Places.file(id()) + "/decision/" + verb().path();
        }

        /** A line of the sheet that somebody who decides must not read over, and its block. */
        public record Out(Block block, Block.Line line) {}

        /** What is missing, contradicts or came late, and which documents were not handed in: in sight before the decision. */
        public List<Out> standsOut() {
            return shown().blocks().stream()
                    .flatMap(b -> b.lines().stream()
                            .filter(l -> l.value().bad() || l.label().equals(org.assay.desk.glance.Sheet.NOT_HANDED_IN))
                            .map(l -> new Out(b, l)))
                    .toList();
        }

        /** The papers of the file, to be read before deciding. */
        public Prints prints() {
            return Prints.of(id(), id(), told.papers());
        }

        /** What else the course of a cycle comes to from here, for this viewer. */
        public List<Verb> usual() {
            return others(true);
        }

        /** What is seldom decided from here. */
        public List<Verb> seldom() {
            return others(false);
        }

        private List<Verb> others(boolean usual) {
            return choices()
                    .filter(told.open()::contains)
                    .filter(v -> Operation.of(v).is(Trait.SELDOM) != usual)
                    .toList();
        }

        /** What rules stand against today whatever is typed: the page of each says which. */
        public List<Verb> closed() {
            return choices()
                    .filter(v -> !told.open().contains(v))
                    .filter(v -> !Operation.of(v).is(Trait.SELDOM))
                    .toList();
        }

        private Stream<Verb> choices() {
            return shown().choices().stream()
                    .filter(v -> v != verb())
                    .filter(v -> maker || CertificationMove.of(v).mayRestOnTheLeader());
        }

        /** Whether a request waits that information can be asked for. */
        public boolean mayAsk() {
            return told.mayAsk();
        }

        public boolean asks(String field) {
            return told.weighing().rules().stream().anyMatch(r -> field.equals(r.field()));
        }

        /** Whether the decision has to say what it leaves out: not where it leaves out nothing. */
        public boolean leavesOut() {
            return told.weighing().rules().stream().anyMatch(r -> "refusedPart".equals(r.field()) && r.fact() != null);
        }

        /** Whether surveillance came late or was not held, so that the decision has a word on it. */
        public boolean deviates() {
            return told.weighing().rules().stream().anyMatch(r -> "fault".equals(r.field()) && r.fact() != null);
        }

        public Fault[] faults() {
            return Fault.values();
        }

        /** Which nonconformities hold a reduction as long as they are not named, and how they are. */
        public String openInWhatStays() {
            String open = Objects.requireNonNullElse(about("leavesWith").fact(), "None is open.");
            return "Their references, with commas, such as F-2, F-3. " + open;
        }

        /** How that is asked for. */
        public String leftOut() {
            return verb() == Verb.GRANT_PART ? "What is refused, and why" : "What is no longer covered, and why";
        }

        /** Rules about the words typed that ask for an answer, once they have asked. */
        public List<WeighingADecision.Told> explained() {
            return told.weighing().rules().stream()
                    .filter(r -> r.look() == WeighingADecision.Look.ASKED && asksHere(r.field()))
                    .toList();
        }

        private boolean asksHere(@Nullable String field) {
            return field != null
                    && field.startsWith("waivers.")
                    && (typed.wrong(field) != null || !typed.get(field).isEmpty());
        }

        /** What the rule about a field says. */
        public WeighingADecision.Told about(String field) {
            return told.weighing().rules().stream()
                    .filter(r -> field.equals(r.field()))
                    .findFirst()
                    .orElseThrow();
        }

        public Ground[] grounds() {
            return Ground.values();
        }
    }

    @CheckedTemplate(basePath = "decision")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Sheet sheet);

        static native TemplateInstance part(Sheet sheet);
    }

    private final WhoIsAsking who;
    private final SheetForADecision sheets;
    private final Deciding deciding;
    private final Sending sending;
    private final FreshSignIn signIn;

    DecisionPage(WhoIsAsking who, SheetForADecision sheets, Deciding deciding, Sending sending, FreshSignIn signIn) {
        this.signIn = signIn;
        this.who = who;
        this.sheets = sheets;
        this.deciding = deciding;
        this.sending = sending;
    }

    @GET
    public Response show(@RestPath UUID id, @RestPath String verb) {
        return sending.show(200, form(id, verb(verb)), Typed.nothing(Map.of()));
    }

    /** Numbers of AI systems, with commas; what is no number is left to be refused by the rule about them. */
    private static @Nullable Set<Integer> numbers(Typed typed) {
        Set<Integer> all = Arrays.stream(
                        Objects.requireNonNullElse(typed.words("systems"), "").split("[,\\s]+"))
                .filter(n -> n.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
        return all.isEmpty() ? null : all;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestPath UUID id, @RestPath String verb, String sent) {
        Verb asked = verb(verb);
        Map<String, String> fields = FormBody.read(sent);
        Typed typed = Typed.sent(fields);
        typed.unboxed("sheet");
        if (fields.containsKey(Carried.AGAIN)) {
            sending.keep(typed);
            return sending.on(Places.file(id) + "/decision/" + verb + "/" + SignInAgain.AGAIN);
        }
        boolean preview = fields.containsKey(Carried.PREVIEW);
        if (!preview && !signIn.isFresh()) {
            typed.complain(Carried.AGAIN, "To decide, sign in again: your sign-in is too old");
            return sending.again(form(id, asked), typed);
        }
        DecisionForm in = new DecisionForm(
                asked,
                typed.get("reason"),
                typed.day("effectiveFrom", "the first day of effect"),
                typed.choice("ground", Ground.values()),
                typed.words("groundWords"),
                typed.words("refusedPart"),
                typed.choice("fault", Fault.values()),
                typed.words("deviation"),
                typed.words("leavesWith"),
                numbers(typed),
                typed.words("sheet"),
                typed.below("attestations"),
                typed.below("waivers"));
        var letter = new Sending.LetterOfAForm(
                () -> deciding.foresee(who.get(), typed.aim(id), in), shown -> form(id, asked, shown));
        if (preview) {
            return sending.preview(form(id, asked), typed, in, Places.file(id), letter);
        }
        return sending.send(
                form(id, asked),
                typed,
                in,
                key -> deciding.decide(who.get(), key, typed.aim(id), in),
                Places.file(id),
                _ -> Places.recorded(id),
                letter);
    }

    private Sending.Form form(UUID id, Verb verb) {
        return form(id, verb, null);
    }

    private Sending.Form form(UUID id, Verb verb, @Nullable Letter letter) {
        return new Sending.Form() {
            @Override
            public TemplateInstance page(Typed typed) {
                return Templates.page(sheet(typed));
            }

            @Override
            public TemplateInstance part(Typed typed) {
                return Templates.part(sheet(typed));
            }

            @Override
            public void missing(Typed typed) {
                sheets.of(who.get(), id, verb).weighing().rules().stream()
                        .filter(r -> r.look() == WeighingADecision.Look.TO_JUDGE && r.field() != null)
                        .forEach(r -> typed.missing(String.valueOf(r.field()), DeedPage.UNANSWERED));
            }

            private Sheet sheet(Typed typed) {
                SheetForADecision.Told told = sheets.of(who.get(), id, verb);
                told.weighing().rules().stream()
                        .filter(r -> r.field() != null)
                        .forEach(r -> typed.labelled(String.valueOf(r.field()), SpokenDecisions.answer(r)));
                return new Sheet(
                        told,
                        who.get().is(Role.DECISION_MAKER),
                        typed,
                        signIn.isFresh(),
                        signIn.limit().toMinutes(),
                        letter);
            }
        };
    }

    static Verb verb(String path) {
        return Arrays.stream(Verb.values())
                .filter(v -> v.path().equals(path))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
