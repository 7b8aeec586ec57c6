package org.assay.desk.certification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.access.Acting;
import org.assay.desk.NotThere;
import org.assay.file.Agreement;
import org.assay.file.Announcement;
import org.assay.file.ApplicationStanding;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.BroughtForward;
import org.assay.file.Certification;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeKind;
import org.assay.file.ChangeNotice;
import org.assay.file.ChangeStanding;
import org.assay.file.DecisionStanding;
import org.assay.file.Effect;
import org.assay.file.Effectiveness;
import org.assay.file.Fault;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.Grade;
import org.assay.file.Ground;
import org.assay.file.Link;
import org.assay.file.Mode;
import org.assay.file.PaperStanding;
import org.assay.file.Part;
import org.assay.file.Participation;
import org.assay.file.Person;
import org.assay.file.Standing;
import org.assay.file.Triage;
import org.assay.file.Verb;
import org.assay.file.Verification;
import org.assay.file.Wider;
import org.assay.house.BodyCalendar;
import org.assay.lifecycle.Journey;
import org.assay.lifecycle.Step;
import org.assay.register.Tx;
import org.assay.register.certification.Files;
import org.assay.register.people.PersonRow;
import org.assay.standard.Standard;
import org.jspecify.annotations.Nullable;

/** One certification file as a viewer may see it: of the body's people, clients see the audit teams, and nobody who reviews or decides. */
@ApplicationScoped
public class ACertification {
    /**
     * The file.
     *
     * @param version what whoever changes the file must have seen
     * @param team everybody with a part in the file; empty for clients, who are told each audit's team
     * @param decisions empty for clients
     */
    public record Told(
            UUID id,
            int version,
            String reference,
            UUID clientId,
            String client,
            Standard standard,
            String scope,
            @Nullable String agreementReference,
            @Nullable LocalDate agreementSignedOn,
            @Nullable LocalDate lastDayOfStage2,
            Standing standing,
            ApplicationStanding application,
            PaperStanding document,
            List<AuditTold> audits,
            @Nullable String certificate,
            Certification facts,
            List<Step> steps,
            List<FindingTold> findings,
            List<ChangeTold> changes,
            List<Colleague> team,
            List<DecisionTold> decisions,
            @Nullable BroughtForwardTold broughtForward,
            @JsonIgnore int entry,
            @JsonIgnore CertificationFile file,
            @JsonIgnore Map<UUID, String> names) {
        /** The state of the file that a form is shown on: its version, and the last entry of its journal. */
        public String seen() {
            return version + "." + entry;
        }

        /** The name of a person of the file, as far as the viewer may know it. */
        public String name(Person person) {
            return names.getOrDefault(person.id(), "the body");
        }
    }

    /**
     * That it ran before this register did, and who stands for what was taken over.
     *
     * @param source where the papers of before lie; null for clients, like those who signed
     * @param seal SHA-256 of source and facts as they were signed
     */
    public record BroughtForwardTold(
            LocalDate on,
            @Nullable UUID portfolio,
            int row,
            @Nullable String source,
            @Nullable String handedInBy,
            @Nullable String signedBy,
            String seal) {
        static @Nullable BroughtForwardTold of(CertificationFile file, Map<UUID, String> names, boolean ofTheBody) {
            BroughtForward how = file.broughtForward();
            if (how == null) {
                return null;
            }
            Person signed = how.signedBy();
            return ofTheBody
                    ? new BroughtForwardTold(
                            how.on(),
                            how.portfolio(),
                            how.row(),
                            how.source(),
                            named(names, how.handedInBy()),
                            signed == null ? null : named(names, signed),
                            how.seal())
                    : new BroughtForwardTold(how.on(), null, how.row(), null, null, null, how.seal());
        }
    }

    /**
     * A nonconformity in a list.
     *
     * @param effectiveness words of later audits on its corrective action, in their order
     * @param link what it is to an older one; null where it is tied to none
     */
    public record FindingTold(
            UUID id,
            String reference,
            Grade grade,
            FindingStanding standing,
            String requirement,
            String statement,
            @Nullable LocalDate toldOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate verifiedOn,
            List<EffectTold> effectiveness,
            @Nullable Link link,
            boolean broughtForward) {
        static FindingTold of(CertificationFile file, Finding f) {
            return new FindingTold(
                    f.id(),
                    f.reference(),
                    f.grade(),
                    f.standing(),
                    f.requirement(),
                    f.statement(),
                    f.toldOn().orElse(null),
                    f.terms().dueOn(),
                    f.verified().map(Verification::on).orElse(null),
                    f.way().words().stream().map(w -> EffectTold.of(file, w)).toList(),
                    f.way().link(),
                    file.broughtForward(f));
        }
    }

    /** What a later audit found of a corrective action. */
    public record EffectTold(UUID audit, String title, LocalDate on, Effect effect) {
        static EffectTold of(CertificationFile file, Effectiveness word) {
            String title = file.audit(word.audit()).map(file::title).orElse("");
            return new EffectTold(word.audit(), title, word.on(), word.effect());
        }
    }

    /**
     * A change that the client has told of, or a wider scope that it applies for.
     *
     * @param triage what follows; null before somebody has said that
     * @param systems numbers of the AI systems of the wider scope; null of every other kind
     */
    public record ChangeTold(
            UUID id,
            ChangeKind kind,
            ChangeStanding standing,
            LocalDate effectiveOn,
            LocalDate toldOn,
            @Nullable Triage triage,
            @Nullable LocalDate lookedAtOn,
            @Nullable Set<Integer> systems) {
        static ChangeTold of(ChangeNotice n) {
            Wider wider = n.wider();
            return new ChangeTold(
                    n.id(),
                    n.kind(),
                    n.standing(),
                    n.effectiveOn(),
                    n.toldOn(),
                    n.triage(),
                    n.lookedAtOn(),
                    wider == null ? null : wider.systems());
        }
    }

    /**
     * An audit in a list.
     *
     * @param meantFor the day that the programme means it to end on; null for the initial audit
     * @param proposal number of the latest proposal of dates and team; 0 before the first
     * @param agreed number of the proposal that the client agreed to; null while it has agreed to none
     * @param announcement of an audit at short notice or unannounced; null of every other
     * @param untold whether the client is told nothing of it
     */
    public record AuditTold(
            UUID id,
            AuditKind kind,
            String title,
            AuditStanding standing,
            @Nullable LocalDate meantFor,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable Mode mode,
            int proposal,
            @Nullable Integer agreed,
            @Nullable Announcement announcement,
            boolean untold,
            List<Member> team) {
        static AuditTold of(CertificationFile file, Audit a, Map<UUID, String> names) {
            return new AuditTold(
                    a.id(),
                    a.kind(),
                    file.title(a),
                    a.standing(),
                    a.occasion() == null ? null : a.occasion().intendedFor(),
                    a.firstDay().orElse(null),
                    a.lastDay().orElse(null),
                    a.schedule() == null || a.before() ? null : a.schedule().mode(),
                    a.revision(),
                    a.consent() == null ? null : a.consent().revision(),
                    a.announcement().orElse(null),
                    a.untold(),
                    a.standing() == AuditStanding.CANCELLED
                            ? List.of()
                            : a.team().stream()
                                    .map(m -> new Member(named(names, m.person()), m.part()))
                                    .toList());
        }
    }

    public record Member(String name, Part part) {}

    /**
     * Somebody with a part in the file, for the body.
     *
     * @param on first day of the latest audit in which she has it; null where none has days, or it is no part in an audit
     */
    public record Colleague(
            UUID person, String name, Part part, @Nullable LocalDate on) {}

    /**
     * A decision in a list.
     *
     * @param sheet SHA-256 of what the decision maker was shown; null where that was not kept
     */
    public record DecisionTold(
            UUID id,
            DecisionStanding standing,
            Verb verb,
            String requestedBy,
            LocalDate requestedOn,
            String request,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn,
            @Nullable String reason,
            @Nullable Ground ground,
            @Nullable String groundWords,
            @Nullable Fault fault,
            @Nullable String deviation,
            @Nullable String sheet) {}

    private final Tx tx;
    private final Files files;
    private final EntityManager em;
    private final BodyCalendar calendar;

    ACertification(Tx tx, Files files, EntityManager em, BodyCalendar calendar) {
        this.tx = tx;
        this.files = files;
        this.em = em;
        this.calendar = calendar;
    }

    /**
     * A file by its id.
     *
     * @throws NotThere where there is none in view
     */
    public Told of(Acting who, UUID id) {
        return tx.ask(who.viewer(), () -> {
            Files.Seen seen = files.see(id, calendar.today()).orElseThrow(NotThere::new);
            return told(seen, who.ofTheBody());
        });
    }

    /** The file as a page begins with it: read once, in the transaction of the question. */
    public Told told(Files.Seen seen, boolean ofTheBody) {
        CertificationFile file = seen.file();
        Certification facts = file.certification();
        Agreement agreement = file.agreement();
        Map<UUID, String> names = ofTheBody ? names(file) : toldOf(file);
        return new Told(
                file.id(),
                seen.version(),
                file.reference(),
                file.client(),
                seen.shown(),
                file.standard(),
                file.scope(),
                agreement == null ? null : agreement.reference(),
                agreement == null ? null : agreement.signedOn(),
                file.result().lastDayOfStage2(),
                facts.standingOn(calendar.today()),
                file.application().standing(),
                file.paper().standing(),
                file.audits().stream().map(a -> AuditTold.of(file, a, names)).toList(),
                seen.certificate(),
                facts,
                Journey.of(file, calendar.today()),
                file.findings().stream().map(f -> FindingTold.of(file, f)).toList(),
                file.changes().stream().map(ChangeTold::of).toList(),
                ofTheBody ? team(file, names) : List.of(),
                ofTheBody ? decisions(file) : List.of(),
                BroughtForwardTold.of(file, names, ofTheBody),
                seen.entry(),
                file,
                names);
    }

    private Map<UUID, String> names(CertificationFile file) {
        List<UUID> people = Stream.concat(
                        file.result().parts().stream().map(Participation::person),
                        Stream.concat(
                                file.team(),
                                Stream.concat(
                                        Stream.ofNullable(file.application().reviewer()), signers(file))))
                .map(Person::id)
                .distinct()
                .toList();
        return people.isEmpty() ? Map.of() : PersonRow.names(people);
    }

    private static Stream<Person> signers(CertificationFile file) {
        BroughtForward how = file.broughtForward();
        return how == null
                ? Stream.of()
                : Stream.concat(Stream.of(how.handedInBy()), Stream.ofNullable(how.signedBy()));
    }

    /** Of a team, as a client is told. */
    record TeamTold(UUID person, String name) {}

    /** Whom a client is told by name: the audit teams that were proposed to it (ISO/IEC 17021-1, 9.2.3.5). */
    private Map<UUID, String> toldOf(CertificationFile file) {
        if (file.team().findAny().isEmpty()) {
            return Map.of();
        }
        List<?> told = em.createNativeQuery("select person_id, name from team_told(:file)", TeamTold.class)
                .setParameter("file", file.id())
                .getResultList();
        return told.stream().map(TeamTold.class::cast).collect(Collectors.toMap(TeamTold::person, TeamTold::name));
    }

    private static String named(Map<UUID, String> names, Person person) {
        return names.getOrDefault(person.id(), "a person since erased");
    }

    private static List<Colleague> team(CertificationFile file, Map<UUID, String> names) {
        Map<Member, Colleague> team = new LinkedHashMap<>();
        file.result().parts().forEach(p -> {
            LocalDate on = p.audit() == null
                    ? null
                    : file.audit(p.audit()).flatMap(Audit::firstDay).orElse(null);
            Colleague one = new Colleague(p.person().id(), named(names, p.person()), p.part(), on);
            team.merge(new Member(one.name(), one.part()), one, ACertification::later);
        });
        return List.copyOf(team.values());
    }

    private static Colleague later(Colleague a, Colleague b) {
        return a.on() == null || (b.on() != null && b.on().isAfter(a.on())) ? b : a;
    }

    private List<DecisionTold> decisions(CertificationFile file) {
        return file.decisions().isEmpty()
                ? List.of()
                : em.createQuery(
                                "select d.id, d.standing, d.verb, r.name, d.requestedOn, d.request, p.name,"
                                        + " d.decidedOn, d.reason, d.ground, d.groundWords, d.fault, d.deviation, s.hash from DecisionRow d"
                                        + " join PersonRow r on r.id = d.requestedBy left join PersonRow p"
                                        + " on p.id = d.decidedBy left join DecisionSheetRow s on s.decision = d.id where d.certification = :id order by d.id",
                                DecisionTold.class)
                        .setParameter("id", file.id())
                        .getResultList();
    }
}
