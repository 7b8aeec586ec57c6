package org.assay.desk.deed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assay.access.Acting;
import org.assay.audittime.Methods;
import org.assay.desk.HalfDays;
import org.assay.desk.NotThere;
import org.assay.desk.Sites;
import org.assay.desk.agreement.Agreements;
import org.assay.desk.application.ApplicationForm;
import org.assay.desk.application.AppliedFor;
import org.assay.desk.application.TimeProposal;
import org.assay.desk.portfolio.PortfolioDeed;
import org.assay.desk.quote.Quotes;
import org.assay.desk.time.MethodsInForce;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeNotice;
import org.assay.file.Contradiction;
import org.assay.file.Member;
import org.assay.file.Sampled;
import org.assay.file.Topic;
import org.assay.file.Visit;
import org.assay.house.BodyCalendar;
import org.assay.lifecycle.ApplicationMove;
import org.assay.lifecycle.AuditMove;
import org.assay.lifecycle.CertificateMove;
import org.assay.lifecycle.CertificationMove;
import org.assay.lifecycle.ChangeMove;
import org.assay.lifecycle.DecisionMove;
import org.assay.lifecycle.FindingMove;
import org.assay.lifecycle.LetterMove;
import org.assay.lifecycle.PortfolioMove;
import org.assay.register.Tx;
import org.assay.register.certification.Files;
import org.assay.standard.Catalogue;
import org.assay.standard.Control;
import org.assay.standard.EveryVisit;
import org.assay.standard.Requirement;
import org.jspecify.annotations.Nullable;

/** What a form begins with: what was typed the last time, or what the file knows already. It decides nothing. */
@ApplicationScoped
public class ProposalsForADeed {
    /** Forms that are written again where they were written before. */
    private static final Set<Operation> AGAIN = EnumSet.of(
            Operation.SUBMIT_APPLICATION,
            Operation.APPLY_FOR_EXTENSION,
            Operation.HAND_IN_SOA,
            Operation.SCHEDULE_AUDIT,
            Operation.PLAN_AUDIT,
            Operation.RELEASE_REPORT,
            Operation.ANSWER_FINDING,
            Operation.DRAFT_PROOF,
            Operation.RECORD_TIME,
            Operation.RECORD_SAMPLING,
            Operation.REVISE_PLAN,
            Operation.DETERMINE_TIME);

    private final Tx tx;
    private final Files files;
    private final RecordsOfAFile records;
    private final BodyCalendar calendar;
    private final Catalogue catalogue;
    private final EveryVisit always;
    private final Agreements agreements;
    private final SaidEarlier earlier;
    private final Quotes quotes;
    private final MethodsInForce methods;

    ProposalsForADeed(
            Tx tx,
            Files files,
            RecordsOfAFile records,
            BodyCalendar calendar,
            Catalogue catalogue,
            EveryVisit always,
            Agreements agreements,
            SaidEarlier earlier,
            Quotes quotes,
            MethodsInForce methods) {
        this.methods = methods;
        this.always = always;
        this.quotes = quotes;
        this.earlier = earlier;
        this.agreements = agreements;
        this.tx = tx;
        this.files = files;
        this.records = records;
        this.calendar = calendar;
        this.catalogue = catalogue;
    }

    /** What a form begins with, by the names of its fields. */
    public Map<String, String> of(Acting who, UUID id, Operation operation, UUID subject) {
        return tx.ask(who.viewer(), () -> {
            Files.Seen seen = files.see(id, calendar.today()).orElseThrow(NotThere::new);
            Subjects.find(operation, seen.file(), subject);
            Map<String, String> fields = new LinkedHashMap<>();
            if (AGAIN.contains(operation)) {
                records.read(who, id, true, Map.of()).stream()
                        .filter(r -> writtenIn(operation).contains(r.deed())
                                && r.subject().equals(subject))
                        .reduce((_, last) -> last)
                        .ifPresent(last -> flatten("", last.form(), fields));
            }
            if (fields.isEmpty()) {
                first(who, operation, seen, subject, fields);
            }
            if (operation == Operation.DETERMINE_TIME) {
                TimeProposal.into(fields, seen.file().application().profile(), catalogue);
            }
            return fields;
        });
    }

    /** An application for a wider scope goes on from what was applied for before. */
    private static List<String> writtenIn(Operation operation) {
        return operation == Operation.APPLY_FOR_EXTENSION
                ? List.of(
                        Operation.SUBMIT_APPLICATION.journaled(),
                        PortfolioDeed.BRING_FORWARD.journaled(),
                        operation.journaled())
                : List.of(operation.journaled());
    }

    private void first(Acting who, Operation operation, Files.Seen seen, UUID subject, Map<String, String> fields) {
        CertificationFile file = seen.file();
        UUID id = file.id();
        switch (operation.move()) {
            case ApplicationMove m -> ofAnApplication(m, who, file, fields);
            case ChangeMove m -> ofAChange(m, file, subject, fields);
            case AuditMove m -> ofAnAudit(m, who, file, subject, fields);
            case CertificateMove m -> {
                if (m == CertificateMove.DRAFT_PROOF) {
                    fields.put("name", seen.client());
                    fields.put("address", address(who, id));
                    fields.put("scopeSentence", file.scope());
                    Sites.appliedFor(file).forEach(n -> fields.put("sites." + n, "true"));
                }
            }
            case FindingMove m -> {
                if (m == FindingMove.ACCEPT_PLAN || m == FindingMove.VERIFY || m == FindingMove.FOLLOW_UP) {
                    fields.put("on", calendar.today().toString());
                }
            }
            case LetterMove _, DecisionMove _, CertificationMove _, PortfolioMove _ -> {}
        }
    }

    private void ofAnApplication(ApplicationMove move, Acting who, CertificationFile file, Map<String, String> fields) {
        switch (move) {
            case SUBMIT -> earlier.into(fields, who, file);
            case ACCEPT -> {
                var profile = file.application().profile();
                if (profile != null) {
                    tick(profile.areas(), fields);
                }
            }
            case SIGN ->
                Optional.ofNullable(file.application().offered()).ifPresent(o -> fields.put("text", o.sha256()));
            case SEND_QUOTE -> quotes.unsent(file.id()).ifPresent(n -> fields.put("number", String.valueOf(n)));
            case ACCEPT_QUOTE ->
                Optional.ofNullable(file.application().quote())
                        .ifPresent(q -> fields.put("number", String.valueOf(q.number())));
            case HAND_IN_SOA -> {
                List<Control> all = catalogue.controls();
                for (int i = 0; i < all.size(); i++) {
                    fields.put("controls[" + i + "].control", all.get(i).id());
                }
            }
            case HOLD,
                    RESUME,
                    RETURN,
                    DECLINE,
                    WITHDRAW,
                    LAPSE,
                    DETERMINE_TIME,
                    APPROVE_TIME,
                    OFFER,
                    HAND_IN_DOCUMENT,
                    SETTLE_CONDITION -> {}
        }
    }

    private void ofAChange(ChangeMove move, CertificationFile file, UUID subject, Map<String, String> fields) {
        switch (move) {
            case REVIEW ->
                file.change(subject)
                        .map(ChangeNotice::wider)
                        .ifPresent(w -> tick(w.profile().areas(), fields));
            case SIGN_ORDER -> agreements.order(file, subject).ifPresent(o -> fields.put("text", o.sha256()));
            case NOTIFY, APPLY, TRIAGE, CLOSE, TAKE_EFFECT -> {}
        }
    }

    private void ofAnAudit(
            AuditMove move, Acting who, CertificationFile file, UUID subject, Map<String, String> fields) {
        switch (move) {
            case PROGRAMME -> ProposedProgramme.into(fields, file, applied(who, file.id()), catalogue);
            case SIGN_DAYS -> agreements.order(file, subject).ifPresent(o -> fields.put("text", o.sha256()));
            case SCHEDULE -> {
                file.audit(subject)
                        .filter(a -> file.determined(a) > 0)
                        .ifPresent(a -> fields.put("days", HalfDays.written(file.determined(a))));
                Sites.appliedFor(file).forEach(n -> fields.put("sites." + n, "true"));
            }
            case PROGRAMME_CYCLE ->
                ProposedCycle.into(
                        fields, file, applied(who, file.id()), catalogue, always, today(who), calendar.today());
            case LOOK_AT_TIME -> TimeProposal.again(fields, file, today(who));
            case CHANGE_PROGRAMME -> file.audit(subject).ifPresent(a -> ProposedCycle.into(fields, a, file));
            case PLAN ->
                file.audit(subject)
                        .filter(a -> a.occasion() != null)
                        .ifPresent(a -> ProposedPlan.into(fields, a, file));
            case RECORD_PAPER ->
                file.audit(subject).ifPresent(a -> {
                    Set<String> contradicted = Contradiction.in(a, file).stream()
                            .map(Contradiction::about)
                            .collect(Collectors.toSet());
                    List<String> missing = Stream.concat(
                                    Stream.concat(
                                            inOrder(
                                                    catalogue.auditable().stream()
                                                            .map(Requirement::id),
                                                    a.clauses()),
                                            inOrder(
                                                    Arrays.stream(Topic.values())
                                                            .map(Topic::key),
                                                    a.clauses())),
                                    inOrder(catalogue.controls().stream().map(Control::id), a.controls()))
                            .filter(k -> a.paper(k).isEmpty() || contradicted.contains(k))
                            .toList();
                    for (int i = 0; i < missing.size(); i++) {
                        fields.put("papers[" + i + "].about", missing.get(i));
                    }
                });
            case RECORD_TIME -> file.audit(subject).ifPresent(a -> asPlanned(a, fields));
            case RECORD_SAMPLING -> {
                Sampled[] all = Sampled.values();
                for (int i = 0; i < all.length; i++) {
                    fields.put("samples[" + i + "].of", all[i].name());
                }
            }
            case CONFIRM, OBJECT, AGREE_TO_CHANGE, OBJECT_TO_CHANGE ->
                file.audit(subject).ifPresent(a -> fields.put("revision", String.valueOf(a.revision())));
            case PROGRAMME_AUDIT,
                    PROGRAMME_UNANNOUNCED,
                    DECLARE,
                    ANSWER_OBJECTION,
                    CONFIRM_TEAM,
                    CLEAR_TEAM,
                    POSTPONE,
                    CANCEL,
                    START,
                    ADJOURN,
                    RESUME,
                    REPLACE_MEMBER,
                    ADD_VISIT,
                    ANSWER_OBJECTION_TO_CHANGE,
                    HOLD_VISIT,
                    MISS_VISIT,
                    REVISE_PLAN,
                    RAISE_QUESTION,
                    DISPOSE_OF_QUESTION,
                    CONCLUDE,
                    TERMINATE,
                    APPROVE_SHORTFALL,
                    APPROVE_LOOK,
                    RELEASE_REPORT,
                    RETURN_REPORT,
                    REVIEW_REPORT,
                    EXHAUST -> {}
        }
    }

    private Methods today(Acting who) {
        return tx.ask(who.viewer(), () -> methods.on(calendar.today()));
    }

    /** The application as it was submitted last; null where none is on record. */
    private @Nullable ApplicationForm applied(Acting who, UUID id) {
        return records.read(who, id, true, Map.of()).stream()
                .filter(r -> r.deed().equals(Operation.SUBMIT_APPLICATION.journaled()))
                .reduce((_, last) -> last)
                .map(r -> r.typed(ApplicationForm.class))
                .orElse(null);
    }

    /** Of the first site that was applied for, or the one that was brought forward. */
    private String address(Acting who, UUID id) {
        return records.read(who, id, true, Map.of()).stream()
                .filter(r -> r.deed().equals(Operation.SUBMIT_APPLICATION.journaled())
                        || r.deed().equals(PortfolioDeed.BRING_FORWARD.journaled()))
                .reduce((_, last) -> last)
                .map(r -> r.typed(AppliedFor.class).postalAddress())
                .orElse("");
    }

    private static void tick(List<String> areas, Map<String, String> fields) {
        areas.forEach(a -> fields.put("areas." + a, "true"));
    }

    /** Every member on every day that she was booked for; whoever enters the time changes what was otherwise. */
    private static void asPlanned(Audit audit, Map<String, String> fields) {
        int row = 0;
        for (Visit v : audit.visits()) {
            for (Member m : v.missed() ? List.<Member>of() : v.of(audit.team())) {
                for (LocalDate day : v.days()) {
                    String line = "presences[" + row++ + "].";
                    fields.put(line + "person", m.person().id().toString());
                    fields.put(line + "day", day.toString());
                    fields.put(line + "days", "1");
                    fields.put(line + "mode", v.mode().name());
                }
            }
        }
    }

    private static Stream<String> inOrder(Stream<String> all, Set<String> some) {
        return all.filter(some::contains);
    }

    /** The fields of a record, by the names that a form gives them. */
    static void flatten(String prefix, JsonNode node, Map<String, String> fields) {
        node.properties().forEach(e -> value(prefix + e.getKey(), e.getValue(), fields));
    }

    private static void value(String name, JsonNode value, Map<String, String> fields) {
        if (value.isObject()) {
            flatten(name + ".", value, fields);
        } else if (value.isArray() && (value.isEmpty() || value.get(0) instanceof ContainerNode<?>)) {
            for (int i = 0; i < value.size(); i++) {
                flatten(name + "[" + i + "].", value.get(i), fields);
            }
        } else if (value.isArray()) {
            value.forEach(v -> fields.put(name + "." + v.asText(), "true")); // where each has a box of its own to tick
            fields.put(
                    name,
                    StreamSupport.stream(value.spliterator(), false)
                            .map(JsonNode::asText)
                            .collect(Collectors.joining(", ")));
        } else {
            fields.put(name, value.asText());
        }
    }
}
