package org.assay.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.access.Acting;
import org.assay.calendar.Days;
import org.assay.desk.AiSystems;
import org.assay.desk.Asked;
import org.assay.desk.AttachedFile;
import org.assay.desk.Sites;
import org.assay.desk.application.AcceptForm;
import org.assay.desk.application.AppliedFor;
import org.assay.desk.application.SystemLine;
import org.assay.desk.audit.QuestionForm;
import org.assay.desk.certification.ACertification;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.PuttingUpAFile;
import org.assay.desk.deed.RecordsOfAFile;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.desk.people.People;
import org.assay.desk.quote.Priced;
import org.assay.desk.quote.QuoteText;
import org.assay.desk.quote.Quotes;
import org.assay.file.Advice;
import org.assay.file.Areas;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeKind;
import org.assay.file.ChangeNotice;
import org.assay.file.Concern;
import org.assay.file.Condition;
import org.assay.file.Countries;
import org.assay.file.Function;
import org.assay.file.Member;
import org.assay.file.Profile;
import org.assay.file.Technology;
import org.assay.file.Topic;
import org.assay.lifecycle.AuditLife;
import org.assay.standard.Catalogue;
import org.assay.standard.Control;
import org.assay.standard.Requirement;

/** The choices that a form offers and that its types do not know: persons, questions, clauses, controls. */
@ApplicationScoped
public class ChoicesOfAForm {
    private final People people;
    private final RecordsOfAFile records;
    private final Catalogue catalogue;
    private final PuttingUpAFile putting;
    private final Quotes quotes;

    ChoicesOfAForm(People people, RecordsOfAFile records, Catalogue catalogue, PuttingUpAFile putting, Quotes quotes) {
        this.quotes = quotes;
        this.putting = putting;
        this.people = people;
        this.records = records;
        this.catalogue = catalogue;
    }

    Map<Asked.Choices, List<Box.Choice>> of(Acting who, WorkOnAFile.Told told, Operation operation, UUID subject) {
        return of(who, told, operation, operation.form(), subject);
    }

    /** The choices of one record of a form, such as a row that the form of the operation does not ask for itself. */
    Map<Asked.Choices, List<Box.Choice>> of(
            Acting who, WorkOnAFile.Told told, Operation operation, Class<?> form, UUID subject) {
        Map<Asked.Choices, List<Box.Choice>> known = new EnumMap<>(Asked.Choices.class);
        for (Asked.Choices source : sources(form)) {
            known.put(
                    source,
                    switch (source) {
                        case PEOPLE -> people(who, told.file());
                        case TEAM -> team(told.file(), subject);
                        case TEAM_LINES ->
                            operation == Operation.SCHEDULE_AUDIT ? List.of() : lines(told.file(), subject);
                        case QUESTIONS -> questions(who, told.file(), subject);
                        case VISITS -> visits(told.file(), subject);
                        case SITES -> sites(told.file());
                        case AI_SYSTEMS -> systems(who, told.file());
                        case AUDITS ->
                            told.file().audits().stream()
                                    .filter(a -> a.standing().conducted())
                                    .map(a -> new Box.Choice(a.id().toString(), a.title()))
                                    .toList();
                        case REGULAR_AUDITS ->
                            kinds(k -> k == AuditKind.SURVEILLANCE || k == AuditKind.RECERTIFICATION);
                        case FURTHER_AUDITS ->
                            kinds(k -> AuditLife.further(
                                    k, told.file().file(), told.plain().today()));
                        case CONCLUSIONS ->
                            told.file().file().audit(subject).stream()
                                    .flatMap(a -> Arrays.stream(Advice.values()).filter(k -> k.fits(a.kind())))
                                    .map(k -> new Box.Choice(k.name(), Spoken.capital(k.words())))
                                    .toList();
                        case CONDITIONS -> conditions(who, told.file());
                        case AREAS -> areas(told.file());
                        case TOLD_CHANGES ->
                            Arrays.stream(ChangeKind.values())
                                    .filter(k -> k != ChangeKind.EXTENSION)
                                    .map(k -> new Box.Choice(k.name(), Spoken.capital(k.words())))
                                    .toList();
                        case UNTOLD_FINDINGS -> untold(told.file().file(), subject);
                        case FINDINGS ->
                            told.file().findings().stream()
                                    .filter(f -> f.standing().told())
                                    .map(f -> new Box.Choice(
                                            f.id().toString(),
                                            f.reference() + ", " + f.requirement() + ", "
                                                    + f.standing().words()))
                                    .toList();
                        case FILES ->
                            putting.own(who, told.file().id()).stream()
                                    .map(f -> new Box.Choice(
                                            f.id().toString(), f.name() + ", " + AttachedFile.measured(f.size())))
                                    .toList();
                        case TAKEN_FILES -> taken(who, told.file().id(), subject);
                        case CLAUSES ->
                            catalogue.auditable().stream()
                                    .map(r -> new Box.Choice(r.id(), r.id() + " " + r.topic(), above(r)))
                                    .toList();
                        case VARIANTS -> variants(who, told.file().id());
                        case CONTROLS ->
                            catalogue.controls().stream()
                                    .map(c -> new Box.Choice(c.id(), c.id() + " " + c.topic()))
                                    .toList();
                        case ITS_TYPE, TRAVEL_ZONES, CLIENTS, COUNTRIES, STANDARDS, ALL_AREAS, DECLARED_TIES, VERBS ->
                            List.of();
                    });
        }
        return known;
    }

    /** The topic of a clause, a control or a subject of surveillance by its number or name; empty for what is none. */
    String topic(String about) {
        return Stream.of(
                        catalogue.auditable().stream()
                                .filter(r -> r.id().equals(about))
                                .map(Requirement::topic),
                        catalogue.controls().stream()
                                .filter(c -> c.id().equals(about))
                                .map(Control::topic),
                        Arrays.stream(Topic.values())
                                .filter(t -> t.key().equals(about))
                                .map(Topic::words))
                .flatMap(s -> s)
                .findFirst()
                .orElse("");
    }

    /** The heading that a clause stands under; empty for a chapter. */
    private String above(Requirement clause) {
        return Optional.ofNullable(clause.parent())
                .flatMap(catalogue::requirement)
                .map(p -> p.id() + " " + p.topic())
                .orElse("");
    }

    private static List<Box.Choice> untold(CertificationFile file, UUID audit) {
        return file.audit(audit).stream()
                .flatMap(a -> file.untold(a).stream())
                .map(f -> new Box.Choice(
                        f.id().toString(),
                        f.reference() + ", " + f.requirement() + ", "
                                + f.grade().words()))
                .toList();
    }

    /** Under what each may do in an audit; those who may do nothing there come last. */
    private List<Box.Choice> people(Acting who, ACertification.Told told) {
        Map<Function, String> may = new EnumMap<>(Map.of(
                Function.LEADING, "May lead the audit",
                Function.AUDITING, "May audit",
                Function.EXPERTISE, "May come as a technical expert"));
        List<Function> order = List.of(Function.LEADING, Function.AUDITING, Function.EXPERTISE);
        return people.able(who, told.file().standard()).stream()
                .map(p -> {
                    int rank = IntStream.range(0, order.size())
                            .filter(i -> p.functions().contains(order.get(i)))
                            .findFirst()
                            .orElse(order.size());
                    String group = rank < order.size()
                            ? Objects.requireNonNull(may.get(order.get(rank)))
                            : "No competence for an audit on record today";
                    return Map.entry(rank, new Box.Choice(p.id().toString(), p.name(), group));
                })
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Read with the eyes of whoever accepts: nobody else is told what they come to. */
    private List<Box.Choice> variants(Acting who, UUID file) {
        return quotes.of(who, file).stream()
                .filter(Quotes.Told::latest)
                .flatMap(q -> IntStream.rangeClosed(1, q.text().variants().size())
                        .mapToObj(n -> new Box.Choice(String.valueOf(n), variant(n, q.text()))))
                .toList();
    }

    private static String variant(int number, QuoteText text) {
        Priced variant = text.variants().get(number - 1);
        return number + ". " + variant.name() + " – " + text.money(variant.total()) + " for the whole cycle";
    }

    private static List<Box.Choice> kinds(Predicate<AuditKind> which) {
        return Arrays.stream(AuditKind.values())
                .filter(which)
                .map(k -> new Box.Choice(k.name(), k.words()))
                .toList();
    }

    /** Every technology in the sector that was applied for, and in that of a wider scope. */
    private static List<Box.Choice> areas(ACertification.Told told) {
        Stream<Profile> wider = told.file().changes().stream()
                .map(ChangeNotice::wider)
                .flatMap(w -> w == null ? Stream.empty() : Stream.of(w.profile()));
        return Stream.concat(Stream.ofNullable(told.file().application().profile()), wider)
                .map(Profile::sector)
                .distinct()
                .flatMap(s -> Arrays.stream(Technology.values()).map(t -> t.key() + "/" + s.key()))
                .map(a -> new Box.Choice(a, Spoken.capital(Areas.words(a))))
                .toList();
    }

    /** By number and name, as they were applied for last. */
    List<Box.Choice> systems(Acting who, ACertification.Told told) {
        List<String> names = records.of(who, told.id()).stream()
                .filter(r -> r.is(Operation.SUBMIT_APPLICATION) || r.is(Operation.APPLY_FOR_EXTENSION))
                .reduce((_, last) -> last)
                .map(r -> r.typed(AppliedFor.class).systems().stream()
                        .map(SystemLine::name)
                        .toList())
                .orElse(List.of());
        return AiSystems.offered(told.file()).stream()
                .map(n -> new Box.Choice(
                        String.valueOf(n), n <= names.size() ? n + ". " + names.get(n - 1) : "AI system " + n))
                .toList();
    }

    /** Of the wider scope, where one was accepted for audit: its sites keep their numbers. */
    private static List<Box.Choice> sites(ACertification.Told told) {
        return Sites.offered(told.file()).entrySet().stream()
                .map(s -> new Box.Choice(String.valueOf(s.getKey()), s.getKey() + ". " + Countries.spelt(s.getValue())))
                .toList();
    }

    /** Files that were taken as evidence in an audit. */
    private List<Box.Choice> taken(Acting who, UUID file, UUID audit) {
        return records.of(who, file).stream()
                .filter(r -> r.is(Operation.TAKE_EVIDENCE) && r.subject().equals(audit))
                .flatMap(r -> r.files().stream())
                .map(f -> new Box.Choice(
                        f.id().toString(),
                        f.told() + ", SHA-256 "
                                + Objects.requireNonNullElse(f.sha256(), "").replaceAll("(?<=^.{12}).*", "…")))
                .toList();
    }

    private static List<Asked.Choices> sources(Class<?> form) {
        return Boxes.asked(form)
                .flatMap(c -> {
                    Class<?> element = Boxes.element(c);
                    return element != null && element.isRecord() && element != AttachedFile.class
                            ? Boxes.asked(element)
                            : java.util.stream.Stream.of(c);
                })
                .map(c -> c.getAnnotation(Asked.class).from())
                .filter(s -> s != Asked.Choices.ITS_TYPE)
                .distinct()
                .toList();
    }

    private static List<Box.Choice> team(ACertification.Told told, UUID audit) {
        return told.file().audit(audit).stream()
                .flatMap(Audit::everybody)
                .distinct()
                .map(m -> new Box.Choice(
                        m.person().id().toString(),
                        told.name(m.person()) + ", " + m.part().words()))
                .toList();
    }

    private static List<Box.Choice> lines(ACertification.Told told, UUID audit) {
        List<Member> team = told.file().audit(audit).map(Audit::team).orElse(List.of());
        return IntStream.range(0, team.size())
                .mapToObj(i -> new Box.Choice(
                        String.valueOf(i + 1),
                        told.name(team.get(i).person()) + ", "
                                + team.get(i).part().words()))
                .toList();
    }

    private static List<Box.Choice> visits(ACertification.Told told, UUID audit) {
        return told.file().audit(audit).stream()
                .flatMap(a -> a.openVisits().stream())
                .map(v -> new Box.Choice(
                        String.valueOf(v.number()),
                        v.number() + ". " + v.site() + ", " + Days.written(v.firstDay()) + " to "
                                + Days.written(v.lastDay())))
                .toList();
    }

    private List<Box.Choice> conditions(Acting who, ACertification.Told told) {
        List<String> points = records.of(who, told.id()).stream()
                .filter(r -> r.is(Operation.ACCEPT_APPLICATION))
                .reduce((_, last) -> last)
                .map(r -> Condition.lines(
                        Objects.requireNonNullElse(r.typed(AcceptForm.class).conditions(), "")))
                .orElse(List.of());
        return told.file().application().openConditions().stream()
                .map(c -> new Box.Choice(
                        String.valueOf(c.number()),
                        c.number() > points.size() ? "Point " + c.number() : points.get(c.number() - 1)))
                .toList();
    }

    private List<Box.Choice> questions(Acting who, ACertification.Told told, UUID audit) {
        Map<UUID, String> asked = records.of(who, told.id()).stream()
                .filter(r -> r.is(Operation.ASK_QUESTION) && r.made() != null)
                .collect(Collectors.toMap(r -> Objects.requireNonNull(r.made()), r -> r.typed(QuestionForm.class)
                        .question()));
        return told.file().audit(audit).map(Audit::concerns).orElse(List.of()).stream()
                .filter(Concern::open)
                .map(c -> new Box.Choice(
                        c.id().toString(),
                        AuditSheet.looksAt(List.of(c.about())) + ": " + asked.getOrDefault(c.id(), "")))
                .toList();
    }
}
