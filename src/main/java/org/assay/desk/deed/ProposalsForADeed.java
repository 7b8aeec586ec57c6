package org.assay.desk.deed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assay.access.Acting;
import org.assay.audittime.Methods;
import org.assay.desk.Cases;
import org.assay.desk.NotThere;
import org.assay.desk.Printed;
import org.assay.desk.ReadBack;
import org.assay.desk.agreement.Agreements;
import org.assay.desk.application.ApplicationForm;
import org.assay.desk.application.AppliedFor;
import org.assay.desk.audit.PapersForm;
import org.assay.desk.audit.PlanForm;
import org.assay.desk.audit.ScheduleForm;
import org.assay.desk.certificate.IssuingACertificate;
import org.assay.desk.portfolio.PortfolioDeed;
import org.assay.desk.quote.Quotes;
import org.assay.desk.time.MethodsInForce;
import org.assay.file.Audit;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.house.BodyCalendar;
import org.assay.register.Tx;
import org.assay.register.certification.Files;
import org.assay.standard.Catalogue;
import org.assay.standard.EveryVisit;
import org.assay.standard.UsualSessions;
import org.jspecify.annotations.Nullable;

/** What a form begins with: what was typed the last time, or what the file knows already. It decides nothing. */
@ApplicationScoped
public class ProposalsForADeed {
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
    private final IssuingACertificate certificates;
    private final Cases cases;
    private final UsualSessions usual;

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
            MethodsInForce methods,
            IssuingACertificate certificates,
            Cases cases,
            UsualSessions usual) {
        this.cases = cases;
        this.usual = usual;
        this.certificates = certificates;
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
            if (operation.is(Trait.TYPED_AGAIN)) {
                records.read(who, id, true, Map.of()).stream()
                        .filter(r ->
                                operation.writtenIn(r.deed()) && r.subject().equals(subject))
                        .reduce((_, last) -> last)
                        .ifPresent(last -> flatten("", last.form(), fields));
                PlanForm.ofBefore(fields);
            }
            if (fields.isEmpty()) {
                operation.propose(new Proposing(who, seen, subject, fields));
            }
            operation.refresh(new Proposing(who, seen, subject, fields));
            return fields;
        });
    }

    /**
     * The plan that is proposed for an audit, whatever was planned before.
     *
     * @param version of the file that it was proposed from
     */
    public record PlanProposed(int version, PlanForm plan) {}

    /**
     * Proposes the whole plan of an audit, for whoever plans it.
     *
     * @throws NotThere where there is no such audit in view, or nobody has proposed days for it
     */
    public PlanProposed plan(Acting who, UUID id, UUID audit) {
        Operation.PLAN_AUDIT.allow(who);
        return tx.ask(who.viewer(), () -> {
            Files.Seen seen = files.see(id, calendar.today()).orElseThrow(NotThere::new);
            Audit planned =
                    seen.file().audit(audit).filter(a -> a.schedule() != null).orElseThrow(NotThere::new);
            return new PlanProposed(
                    seen.version(), ProposedPlan.form(new Proposing(who, seen, audit, new LinkedHashMap<>()), planned));
        });
    }

    /** From what a form begins that nobody has typed in yet, in words; empty where it was typed in, or begins with nothing. */
    public Optional<String> from(Acting who, UUID id, Operation operation, UUID subject) {
        return !operation.begins()
                ? Optional.empty()
                : tx.ask(who.viewer(), () -> {
                    Files.Seen seen = files.see(id, calendar.today()).orElseThrow(NotThere::new);
                    return records.read(who, id, true, Map.of()).stream()
                                    .anyMatch(
                                            r -> r.is(operation) && r.subject().equals(subject))
                            ? Optional.<String>empty()
                            : operation.beginsFrom(new Proposing(who, seen, subject, new LinkedHashMap<>()));
                });
    }

    /** A working paper as it was written last, by the boxes of its line; empty where there is none on that clause or control. */
    public Map<String, String> paper(Acting who, UUID id, UUID audit, String about) {
        return tx.ask(who.viewer(), () -> {
            Map<String, String> line = new LinkedHashMap<>();
            records.read(who, id, true, Map.of()).stream()
                    .filter(r -> r.is(Operation.WRITE_PAPERS) && r.subject().equals(audit))
                    .forEach(r -> {
                        List<PapersForm.Line> papers = r.typed(PapersForm.class).papers();
                        Map<String, String> typed = new LinkedHashMap<>();
                        flatten("", r.form(), typed);
                        IntStream.range(0, papers.size())
                                .filter(i -> papers.get(i).about().strip().equals(about))
                                .forEach(i -> {
                                    String place = "papers[" + i + "].";
                                    // a paper that says nothing of its pieces of evidence leaves those of before
                                    line.keySet().removeIf(b -> papers.get(i).seen() != null || !b.startsWith("seen["));
                                    typed.forEach((box, text) -> {
                                        if (box.startsWith(place)) {
                                            line.put(box.substring(place.length()), text);
                                        }
                                    });
                                });
                    });
            return line;
        });
    }

    /** Fills the fields of one form with what its file knows, and what is kept beside it; it runs with the eyes of whoever asks. */
    final class Proposing {
        private final Acting who;
        private final Files.Seen seen;
        private final UUID subject;
        private final Map<String, String> fields;

        private Proposing(Acting who, Files.Seen seen, UUID subject, Map<String, String> fields) {
            this.who = who;
            this.seen = seen;
            this.subject = subject;
            this.fields = fields;
        }

        CertificationFile file() {
            return seen.file();
        }

        /** As the client is registered. */
        String client() {
            return seen.client();
        }

        UUID subject() {
            return subject;
        }

        Map<String, String> fields() {
            return fields;
        }

        Catalogue catalogue() {
            return catalogue;
        }

        EveryVisit everyVisit() {
            return always;
        }

        /** The body's day. */
        LocalDate day() {
            return calendar.today();
        }

        /** The methods of audit time in force today. */
        Methods methods() {
            return methods.on(calendar.today());
        }

        /** The audit that the deed is about; empty where it is about none. */
        Optional<Audit> audit() {
            return file().audit(subject);
        }

        /** How the body cuts an audit into sessions. */
        UsualSessions usual() {
            return usual;
        }

        /** The case as it stands before a word is typed. */
        Case plain() {
            return cases.plain(who, file(), calendar.today());
        }

        /** Days and team as they were proposed last; an empty form where they were not. */
        ScheduleForm scheduled() {
            return records.read(who, file().id(), true, Map.of()).stream()
                    .filter(r -> r.is(Operation.SCHEDULE_AUDIT) && r.subject().equals(subject))
                    .reduce((_, last) -> last)
                    .map(r -> r.typed(ScheduleForm.class))
                    .orElseGet(() -> ReadBack.empty(ScheduleForm.class));
        }

        /** What was applied for last, a wider scope included. */
        AppliedFor appliedFor() {
            return last(
                            Operation.SUBMIT_APPLICATION.journaled(),
                            PortfolioDeed.BRING_FORWARD.journaled(),
                            Operation.APPLY_FOR_EXTENSION.journaled())
                    .map(r -> r.typed(AppliedFor.class))
                    .orElseGet(AppliedFor::nothing);
        }

        void put(String field, Object value) {
            fields.put(field, value.toString());
        }

        void tick(List<String> areas) {
            areas.forEach(a -> put("areas." + a, true));
        }

        /** A line for each, with one box of it filled. */
        void lines(String field, String box, Stream<String> all) {
            List<String> values = all.toList();
            for (int i = 0; i < values.size(); i++) {
                put(field + "[" + i + "]." + box, values.get(i));
            }
        }

        void today() {
            put("on", calendar.today());
        }

        /** Today, and what the client wrote last about a nonconformity in a deed, as a reference to it: somebody has to look at it. */
        void sawOfTheClient(Operation said) {
            today();
            records.read(who, file().id(), true, Map.of()).stream()
                    .filter(r -> r.is(said) && r.subject().equals(subject))
                    .reduce((_, last) -> last)
                    .ifPresent(r -> put("evidence", SeenOfTheClient.words(r)));
        }

        /** The dates and the team that are answered. */
        void revision() {
            audit().ifPresent(a -> put("revision", a.revision()));
        }

        void saidEarlier() {
            earlier.into(fields, who, file());
        }

        /** From what was said on another file of the client, in words. */
        Optional<String> wordsSaidEarlier() {
            return earlier.where(who, file());
        }

        /** What the certificate says as it was printed last; empty where none was. */
        Optional<Printed> printed() {
            return Optional.ofNullable(certificates.printed(file(), day(), List.of()));
        }

        void unsentQuote() {
            quotes.unsent(file().id()).ifPresent(n -> put("number", n));
        }

        void changeOrder() {
            agreements.order(file(), subject).ifPresent(o -> put("text", o.sha256()));
        }

        /** The application as it was submitted last; null where none is on record. */
        @Nullable
        ApplicationForm applied() {
            return last(Operation.SUBMIT_APPLICATION.journaled())
                    .map(r -> r.typed(ApplicationForm.class))
                    .orElse(null);
        }

        /** Of the first site that was applied for, or the one that was brought forward. */
        String address() {
            return last(Operation.SUBMIT_APPLICATION.journaled(), PortfolioDeed.BRING_FORWARD.journaled())
                    .map(r -> r.typed(AppliedFor.class).postalAddress())
                    .orElse("");
        }

        private Optional<RecordsOfAFile.Told> last(String... deeds) {
            return records.read(who, file().id(), true, Map.of()).stream()
                    .filter(r -> List.of(deeds).contains(r.deed()))
                    .reduce((_, last) -> last);
        }
    }

    /** The fields of a record, by the names that a form gives them. */
    public static void flatten(String prefix, JsonNode node, Map<String, String> fields) {
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
