package org.assay.house.start;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.access.Role;
import org.assay.desk.Aim;
import org.assay.desk.Key;
import org.assay.desk.Outcome;
import org.assay.desk.application.BeginningAnApplication;
import org.assay.desk.decision.DecisionForm;
import org.assay.desk.decision.DecisionRequest;
import org.assay.desk.deed.DoingADeed;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.PuttingUpAFile;
import org.assay.desk.deed.RequestingADecision;
import org.assay.desk.glance.Deciding;
import org.assay.desk.quote.PriceListForm;
import org.assay.desk.quote.PriceLists;
import org.assay.desk.quote.QuoteForm;
import org.assay.desk.quote.Quotes;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.CertificationFile;
import org.assay.file.Person;
import org.assay.house.BodyCalendar;
import org.assay.house.Settings;
import org.assay.lifecycle.CertificationMove;
import org.assay.register.Once;
import org.assay.register.Tx;
import org.assay.register.Viewer;
import org.assay.register.certification.Files;
import org.assay.standard.Standard;
import org.jboss.logging.Logger;

/** Organisations of the sample town live through their past: the same acts, rules and refusals as for everybody. */
@ApplicationScoped
class LivingThrough {
    private static final Logger LOG = Logger.getLogger(LivingThrough.class);

    private final BeginningAnApplication beginning;
    private final TakingOver takingOver;
    private final DoingADeed doing;
    private final RequestingADecision requesting;
    private final Deciding deciding;
    private final PriceLists priceLists;
    private final Quotes quotes;
    private final PuttingUpAFile putting;
    private final Settings settings;
    private final Files files;
    private final Tx tx;
    private final Once once;
    private final BodyCalendar calendar;
    private final ObjectMapper mapper;

    LivingThrough(
            BeginningAnApplication beginning,
            TakingOver takingOver,
            DoingADeed doing,
            RequestingADecision requesting,
            Deciding deciding,
            PriceLists priceLists,
            Quotes quotes,
            PuttingUpAFile putting,
            Settings settings,
            Files files,
            Tx tx,
            Once once,
            BodyCalendar calendar,
            ObjectMapper mapper) {
        this.beginning = beginning;
        this.takingOver = takingOver;
        this.doing = doing;
        this.requesting = requesting;
        this.deciding = deciding;
        this.priceLists = priceLists;
        this.quotes = quotes;
        this.putting = putting;
        this.settings = settings;
        this.files = files;
        this.tx = tx;
        this.once = once;
        this.calendar = calendar;
        this.mapper = mapper;
    }

    /** Whoever the town knows, by name. */
    record Townsfolk(Map<String, UUID> people, Map<String, UUID> organisations, Town town) {
        Acting as(String name, Set<String> roles) {
            UUID person = Objects.requireNonNull(people.get(name), "The town has no " + name);
            String of = town.people().stream()
                    .filter(p -> p.name().equals(name))
                    .map(Town.Resident::memberOf)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            Viewer viewer = of == null
                    ? new Viewer.Body()
                    : new Viewer.Client(Set.of(Objects.requireNonNull(organisations.get(of))));
            return new Acting(new Person(person), name, roles, viewer);
        }
    }

    void live(Past past, Townsfolk folk) {
        try {
            int number = 0;
            for (Past.Life life : past.lives()) {
                number++;
                if (livedThrough(life, folk)) {
                    continue;
                }
                LOG.infof(
                        "Sample organisation %d of %d: %s, %d deeds",
                        number,
                        past.lives().size(),
                        life.organisation(),
                        life.deeds().size());
                live(past, life, folk);
            }
        } finally {
            calendar.moveTo(null);
        }
    }

    /** Whether its last deed is done already: a start with kept data lives nothing twice. */
    private boolean livedThrough(Past.Life life, Townsfolk folk) {
        String last = "past-" + folk.organisations().get(life.organisation()) + "-"
                + (life.deeds().size() - 1);
        return tx.act(() -> once.knows(last));
    }

    private void live(Past past, Past.Life life, Townsfolk folk) {
        UUID client = Objects.requireNonNull(folk.organisations().get(life.organisation()), life.organisation());
        Map<String, UUID> known = new HashMap<>();
        List<Past.Done> deeds = life.deeds();
        for (int i = 0; i < deeds.size(); i++) {
            Past.Done done = deeds.get(i);
            calendar.moveTo(done.on());
            Key key = new Key("past-" + client + "-" + i);
            try {
                Outcome outcome = outcome(past, done, client, known, folk, key);
                if (!(outcome instanceof Outcome.Done made)) {
                    throw new IllegalStateException(outcome.toString());
                }
                if (done.deed().equals("begin") || done.deed().equals("take-over")) {
                    known.put("file", made.id());
                }
            } catch (RuntimeException e) {
                throw new IllegalStateException(
                        life.organisation() + ", " + done.on() + ", " + done.deed() + " by " + done.by() + ": " + e, e);
            }
        }
    }

    private Outcome outcome(Past past, Past.Done done, UUID client, Map<String, UUID> known, Townsfolk folk, Key key) {
        if (done.deed().equals("begin")) {
            return beginning.begin(
                    folk.as(done.by(), Set.of(Role.CLIENT)),
                    key,
                    new BeginningAnApplication.Beginning(client, Standard.AIMS));
        }
        if (done.deed().equals("take-over")) {
            return takingOver.takeOver(done.by(), Objects.requireNonNull(done.with()), folk, key);
        }
        if (done.deed().equals("enter-price-list")) {
            return priceLists.enter(
                    folk.as(done.by(), Set.of(Role.COMMERCIAL)),
                    key,
                    mapper.convertValue(done.with(), PriceListForm.class));
        }
        UUID id = Objects.requireNonNull(known.get("file"), "begin comes first");
        Files.Seen seen = tx.act(() -> files.see(id, calendar.today()).orElseThrow());
        Aim aim = new Aim(id, seen.version());
        ObjectNode form = form(past, done, folk, seen.file());
        if (done.deed().equals("sign-agreement")) {
            form.put(
                    "text",
                    Objects.requireNonNull(seen.file().application().offered()).sha256());
        }
        return switch (done.deed()) {
            case "request" ->
                requesting.request(
                        folk.as(done.by(), Set.of(Role.LEAD_AUDITOR)),
                        key,
                        aim,
                        mapper.convertValue(form, DecisionRequest.class));
            case "draw-quote" ->
                quotes.draw(
                        folk.as(done.by(), Set.of(Role.COMMERCIAL)),
                        key,
                        id,
                        mapper.convertValue(form, QuoteForm.class));
            case "decide" -> decide(done, mapper.convertValue(form, DecisionForm.class), aim, folk, key);
            default -> done(done, form, seen.file(), aim, folk, key);
        };
    }

    /** In the role of a decision maker, or of the leader on whose word the decision may rest. */
    private Outcome decide(Past.Done done, DecisionForm form, Aim aim, Townsfolk folk, Key key) {
        boolean leader = CertificationMove.of(form.verb()).mayRestOnTheLeader();
        Acting who = folk.as(done.by(), Set.of(leader ? Role.LEAD_AUDITOR : Role.DECISION_MAKER));
        return deciding.decide(who, key, aim, form);
    }

    private Outcome done(Past.Done done, ObjectNode form, CertificationFile file, Aim aim, Townsfolk folk, Key key) {
        Operation operation = Operation.at(done.deed())
                .orElseThrow(() -> new IllegalArgumentException("There is no deed " + done.deed()));
        Map<String, String> attestations = words(form.remove("attestations"));
        Map<String, String> waivers = words(form.remove("waivers"));
        Acting who = folk.as(done.by(), Set.copyOf(operation.roles()));
        if (operation.takesFiles()) {
            putUp(form, file, who, key);
        }
        var sent = new DoingADeed.Sent(mapper.convertValue(form, operation.form()), attestations, waivers);
        return doing.act(who, key, aim, operation, subject(done, file), sent);
    }

    /** Files stand beside the town, in a folder of this name; a form names them by theirs. */
    private void putUp(ObjectNode form, CertificationFile file, Acting who, Key key) {
        JsonNode names = form.path("files");
        ArrayNode ids = mapper.createArrayNode();
        for (JsonNode name : names) {
            Path bytes =
                    settings.sampleTown().orElseThrow().resolveSibling("files").resolve(name.asText());
            Key own = new Key(key.value() + "-" + ids.size());
            Outcome outcome = putting.put(who, own, file.id(), name.asText(), bytes);
            ids.addObject().put("id", ((Outcome.Done) outcome).id().toString());
        }
        if (!ids.isEmpty()) {
            form.set("files", ids);
        }
    }

    private static UUID subject(Past.Done done, CertificationFile file) {
        String about = done.about();
        if (about == null) {
            return file.id();
        }
        return switch (about) {
            case "stage 1" -> file.audit(AuditKind.STAGE_1).orElseThrow().id();
            case "stage 2" -> file.audit(AuditKind.STAGE_2).orElseThrow().id();
            case String letter
            when letter.startsWith("letter ") ->
                file.mail().get(Integer.parseInt(letter.substring(7)) - 1).id();
            case String change
            when change.startsWith("change ") ->
                file.changes().get(Integer.parseInt(change.substring(7)) - 1).id();
            case "file" -> file.id();
            default -> audit(file, about).orElseGet(() -> finding(file, about));
        };
    }

    /** By what people call it: {@code surveillance 1}. */
    private static Optional<UUID> audit(CertificationFile file, String about) {
        return file.audits().reversed().stream()
                .filter(a -> file.title(a).equalsIgnoreCase(about))
                .map(Audit::id)
                .findFirst();
    }

    private static UUID finding(CertificationFile file, String about) {
        return file.findings().stream()
                .filter(f -> f.reference().equals(about))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The shared form, with this deed's own components over it, and people by their ids. */
    private static ObjectNode form(Past past, Past.Done done, Townsfolk folk, CertificationFile file) {
        ObjectNode form = done.like() == null
                ? past.forms().values().iterator().next().objectNode()
                : Objects.requireNonNull(past.forms().get(done.like()), "There is no form " + done.like())
                        .deepCopy();
        if (done.with() != null) {
            form.setAll(done.with());
        }
        byId(form, folk, file);
        return form;
    }

    /** Exchanges the names of people for their ids, and the names of a question and of an older finding for their own. */
    private static void byId(JsonNode node, Townsfolk folk, CertificationFile file) {
        for (JsonNode child : node) {
            byId(child, folk, file);
        }
        if (node instanceof ObjectNode lines) {
            for (String part : List.of("person", "by", "with", "team", "leaves")) {
                UUID person = lines.path(part).isTextual()
                        ? folk.people().get(lines.path(part).asText())
                        : null;
                if (person != null) {
                    lines.put(part, person.toString());
                }
            }
            if (lines.path("also") instanceof ArrayNode others) {
                for (int i = 0; i < others.size(); i++) {
                    others.set(i, String.valueOf(folk.people().get(others.get(i).asText())));
                }
            }
            if (lines.path("older").isTextual()) {
                lines.put("older", finding(file, lines.path("older").asText()).toString());
            }
            if (lines.path("question").asText().toLowerCase(Locale.ROOT).startsWith("question ")) {
                int which = Integer.parseInt(lines.path("question").asText().substring(9));
                lines.put(
                        "question",
                        file.audit(AuditKind.STAGE_1)
                                .orElseThrow()
                                .concerns()
                                .get(which - 1)
                                .id()
                                .toString());
            }
        }
    }

    private static Map<String, String> words(@org.jspecify.annotations.Nullable JsonNode said) {
        Map<String, String> words = new HashMap<>();
        if (said != null) {
            said.properties().forEach(e -> words.put(e.getKey(), e.getValue().asText()));
        }
        return words;
    }
}
