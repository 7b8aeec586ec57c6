package org.assay.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.file.Advice;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditResult;
import org.assay.file.AuditStanding;
import org.assay.file.Case;
import org.assay.file.Concern;
import org.assay.file.Conclusion;
import org.assay.file.Contradiction;
import org.assay.file.Decision;
import org.assay.file.DecisionStanding;
import org.assay.file.FormText;
import org.assay.file.Paper;
import org.assay.file.Papers;
import org.assay.file.Result;
import org.assay.file.Soa;
import org.assay.file.Topic;
import org.assay.file.VisitStanding;
import org.assay.standard.Cited;

/** What an audit examined, and that its working papers and what it raises say the same (ISO/IEC 17021-1, 9.3.1.3, 9.4.5, 9.6.2.2). */
public enum ExaminationRule implements Rule {
    WHY_NOT_EXAMINED_IS_SAID(Stated.shall("S2-01n", "9.3.1.3, 9.4.8.2")
            .says(
                    "Of a clause, topic or included control that was not examined the working paper says why. That it does not"
                            + " apply is no reason: a requirement always applies, and the statement of applicability includes the"
                            + " control.")
            .otherwise("Say what kept the team from looking at it.")
            .about("papers")
            .brokenBy(ExaminationRule::unreasoned)),

    REQUIREMENTS_WERE_EXAMINED(Stated.shall("S2-01", "9.3.1.3, 9.6.2.2")
            .alsoKeeps("SUR-01")
            .says(
                    "A team recommends, and the body grants, renews or maintains, where every requirement was examined: by Stage 2"
                            + " and recertification each clause, by surveillance each topic that every surveillance looks at.")
            .otherwise("Examine it, in another visit or audit if need be, or conclude and decide otherwise.")
            .brokenBy(c -> unexamined(c, ExaminationRule::required).map(u -> "Not examined: " + u + "."))),

    /** A surveillance after it looks at other things, and hides nothing of it. */
    RECERTIFICATION_WAS_EXAMINED(Stated.shall("REC-01x", "9.6.3.1.1, 9.6.3.1.2")
            .says(
                    "The recertification audit that a renewal rests on, with what came after it, has examined every clause.")
            .otherwise("Examine what is missing in another audit, or decide otherwise.")
            .brokenBy(c -> CycleRule.recertification(c)
                    .filter(a -> !c.file().lastExamined().contains(a))
                    .map(c.file()::conductedSince)
                    .flatMap(all -> unexamined(all, (a, about) -> a.kind().whole() && required(a, about)))
                    .map(u -> "Not examined: " + u + "."))),

    EXTENSION_WAS_EXAMINED(Stated.shall("SPE-01x", "9.6.4.1")
            .says("The audit that an extension rests on has examined every clause and topic that it names.")
            .otherwise("Examine it, in another visit or audit if need be, before the scope is extended.")
            .brokenBy(c -> unexaminedOfTheExtension(c, false))),

    EXTENSION_EXAMINED_ITS_CONTROLS(Stated.house("HOUSE-193")
            .says("The audit that an extension rests on has examined every control that it names.")
            .otherwise("Examine it, or record why it can be left to the next audit.")
            .justifiedByARecord()
            .brokenBy(c -> unexaminedOfTheExtension(c, true))),

    SYSTEMS_WERE_SEEN_BY_THE_COMPETENT(Stated.house("HOUSE-208")
            .says(
                    "Each AI system was walked through while somebody was there who is competent in its technical area: one who was to"
                            + " hold that session, and whose presence on that day is on record; one that joins by an extension was"
                            + " walked through in the audit that this rests on.")
            .otherwise(
                    "Have it walked through with somebody who is competent in its area, or record who looked at it and when.")
            .brokenBy(PresentAtWalkthroughs::byNobodyCompetent)),

    PROGRAMMED_POINTS_WERE_EXAMINED(Stated.house("HOUSE-100")
            .says(
                    "A team recommends, and the body grants, renews or maintains, where the audit has examined whatever else it"
                            + " names: each included control, and each clause that the programme of a later audit names.")
            .otherwise("Examine it, or record why it can be left to the next audit.")
            .brokenBy(c -> unexamined(c, (a, about) -> !required(a, about)).map(u -> "Not examined: " + u + "."))),

    PAPERS_AGREE_WITH_FINDINGS(Stated.shall("NC-03", "9.4.5.1, 9.4.5.2")
            .says(
                    "What a working paper calls a nonconformity is raised as one that cites it, and what a nonconformity cites has"
                            + " a working paper that says so; in Stage 1 the same is true of areas of concern.")
            .otherwise(
                    "Raise what is missing, or write the working paper anew; a nonconformity that is none is withdrawn by"
                            + " somebody else.")
            .brokenBy(ExaminationRule::contradicted)),

    READINESS_AGREES_WITH_CONCERNS(Stated.shall("S1-03c", "9.3.1.2.3")
            .says(
                    "A Stage 1 that ends ready with areas of concern tells at least one, and one that ends ready without any tells"
                            + " none.")
            .otherwise("Dispose of the questions accordingly, or conclude otherwise.")
            .brokenBy(ExaminationRule::unconcerned)),

    RECOMMENDATION_AGREES_WITH_FINDINGS(Stated.house("HOUSE-172")
            .says(
                    "A team recommends without a condition only where no major nonconformity is open and the plan for each"
                            + " minor one is accepted, under the condition of"
                            + " corrections only where there is something to correct, and against only where something was found, or"
                            + " was not examined.")
            .otherwise("Conclude otherwise, or record what the recommendation rests on.")
            .brokenBy(ExaminationRule::besideTheFindings)),

    EXCLUSIONS_WERE_LOOKED_AT(Stated.house("HOUSE-175")
            .says(
                    "A team that recommends after a whole audit says of every control that the statement of applicability leaves"
                            + " out whether that is justified, in a working paper or with its conclusion.")
            .otherwise("Say whether leaving them out is justified, and what shows it.")
            .about("exclusions")
            .brokenBy(ExaminationRule::unchallenged)),

    EVIDENCE_IS_OF_EACH_POINT(Stated.house("HOUSE-210")
            .says("The same evidence stands word for word in no more than three working papers of an audit, those on a"
                    + " nonconformity aside.")
            .otherwise(
                    "Write in each of these papers what was seen for its own point, or record why one and the same thing shows all"
                            + " of it.")
            .brokenBy(c -> copied(c.audit(), c.deed().said(Conclusion.class).isPresent()))),

    NO_DECISION_RESTS_ON_IT(Stated.house("HOUSE-101")
            .says("A report that is reviewed is returned only while no decision has been taken since.")
            .otherwise("Have another audit look at it.")
            .brokenBy(c -> c.file().decisions().stream()
                    .filter(d -> d.verb().restsOnAudits())
                    .filter(d -> since(c, d))
                    .findFirst()
                    .map(d -> "A decision was taken: " + d.verb().words() + ".")));

    /** Working papers that may name the same evidence in the same words. */
    private static final int MOST_ALIKE = 3;

    /** Words that say no more than that something does not apply. */
    private static final Pattern INAPPLICABLE = Pattern.compile(
            "((it |this |that |(the|this|that) (clause|control|requirement|topic) )?((is |was )?not applicable|(does|did|do) not apply|does(n’t|n't) apply"
                    + "|is out of scope|is not relevant)( (to|for|at|in) (this|the|our|their|its|that) [\\p{L}]+| here)?|n\\.?/?a\\.?|none|[-–.])[.!]?",
            Pattern.CASE_INSENSITIVE);

    private final Stated stated;

    ExaminationRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    /** Whether a reason why something was not examined says no more than that it does not apply. */
    public static boolean inapplicable(String reason) {
        return INAPPLICABLE.matcher(reason.strip()).matches();
    }

    /** The audit that a deed is about, or those that a decision rests on by what they examined. */
    private static List<Audit> audits(Case c) {
        return c.file().audit(c.deed().subject()).map(List::of).orElseGet(() -> c.file()
                .lastExamined());
    }

    private static Optional<Advice> advice(Case c) {
        return c.deed()
                .said(Conclusion.class)
                .or(() -> c.file().audit(c.deed().subject()).map(Audit::conclusion))
                .map(Conclusion::advice);
    }

    /** What no later one of the audits has made up for, of those points of each that count here. */
    private static Optional<String> unexamined(Case c, BiPredicate<Audit, String> counts) {
        if (advice(c).filter(Advice::against).isPresent()) {
            return Optional.empty();
        }
        return unexamined(audits(c), counts);
    }

    /** What the audit that an extension rests on names, and neither it nor a later one has examined, of controls or of the rest. */
    private static Optional<String> unexaminedOfTheExtension(Case c, boolean controls) {
        return ExtensionRule.audit(c)
                .flatMap(audit -> unexamined(
                        c.file().conductedSince(audit),
                        (a, about) -> a.equals(audit) && about.startsWith("A.") == controls))
                .map(u -> "Not examined: " + u + ".");
    }

    private static Optional<String> unexamined(List<Audit> all, BiPredicate<Audit, String> counts) {
        List<String> points = IntStream.range(0, all.size())
                .boxed()
                .filter(i -> all.get(i).kind() != AuditKind.STAGE_1)
                .flatMap(i -> all.get(i).unexamined().stream()
                        .map(Paper::about)
                        .filter(about -> counts.test(all.get(i), about))
                        .filter(about -> all.subList(i + 1, all.size()).stream().noneMatch(a -> a.examined(about))))
                .distinct()
                .toList();
        return points.isEmpty() ? Optional.empty() : Optional.of(named(points));
    }

    /** What the standard asks the first of these audits to look at, and none of them has examined. */
    static Optional<String> leftUnexamined(List<Audit> all) {
        return unexamined(all, ExaminationRule::required);
    }

    /** Whether the standard asks of an audit of this kind to look at it. */
    private static boolean required(Audit audit, String about) {
        boolean topic = Topic.at(about).isPresent();
        return audit.kind() == AuditKind.SURVEILLANCE
                ? topic
                : audit.kind().whole() && !topic && audit.clauses().contains(about);
    }

    private static String named(Collection<String> points) {
        Stream<String> topics =
                points.stream().flatMap(p -> Topic.at(p).stream()).map(t -> "“" + t.words() + "”");
        String numbers = Cited.together(
                points.stream().filter(p -> Topic.at(p).isEmpty()).toList());
        return Stream.concat(topics, Stream.of(numbers).filter(n -> !n.isEmpty()))
                .collect(joining(", "));
    }

    private static Optional<String> unreasoned(Case c) {
        List<String> points = c.deed().said(Papers.class).stream()
                .flatMap(p -> p.papers().stream())
                .filter(p -> !p.examined() && !p.explained())
                .map(Paper::about)
                // a control that is left out is judged by its selection alone
                .filter(about -> !about.startsWith("A.") || c.audit().controls().contains(about))
                .toList();
        return points.isEmpty() ? Optional.empty() : Optional.of("No reason is given for: " + named(points) + ".");
    }

    private static Optional<String> contradicted(Case c) {
        String all = audits(c).stream()
                .flatMap(a -> Contradiction.in(a, c.file()).stream())
                .map(Contradiction::sentence)
                .collect(joining(" "));
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    /** Papers on more points than {@link #MOST_ALIKE} that say the same was seen; after the conclusion only where one was written since. */
    private static Optional<String> copied(Audit audit, boolean concluding) {
        String all = audit.papers().stream()
                .filter(p -> p.evidence() != null && !p.nonconforming())
                .collect(groupingBy(p -> Objects.requireNonNull(p.evidence()), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .filter(same -> same.size() > MOST_ALIKE)
                .filter(same -> concluding || same.stream().anyMatch(p -> p.after() != null))
                .map(same -> named(same.stream().map(Paper::about).toList()))
                .collect(joining("; "));
        return all.isEmpty() ? Optional.empty() : Optional.of("The same words stand in the papers on: " + all + ".");
    }

    private static Optional<String> unconcerned(Case c) {
        Advice advice = advice(c).orElse(null);
        boolean concluding = c.deed().said(Conclusion.class).isPresent();
        boolean told = c.audit().concerns().stream().anyMatch(Concern::told);
        boolean open = concluding && c.audit().concerns().stream().anyMatch(Concern::open);
        if (advice == Advice.READY_WITH_CONCERNS && !told && !open) {
            return Optional.of("No area of concern is told.");
        }
        return advice == Advice.READY && told ? Optional.of("An area of concern is told.") : Optional.empty();
    }

    private static Optional<String> besideTheFindings(Case c) {
        Audit audit = c.audit();
        Advice advice = advice(c).orElse(null);
        if (advice == null) {
            return Optional.empty();
        }
        if (advice.unconditional()) {
            AuditResult result = c.file().result();
            return DecisionRule.open(Stream.concat(
                    result.majors().filter(f -> !f.standing().closed()),
                    result.minors().filter(f -> !f.standing().planned())));
        }
        boolean found = c.file().findings().stream()
                .anyMatch(f -> f.raisedIn(audit)
                        ? f.standing().counts()
                        : !f.standing().closed());
        if (advice.conditional() && !found) {
            return Optional.of("No nonconformity stands that could be dealt with.");
        }
        boolean doubt = !audit.unexamined().isEmpty()
                || audit.papers().stream().anyMatch(Paper::nonconforming)
                || audit.visits().stream().anyMatch(v -> v.standing() == VisitStanding.MISSED);
        return advice.against() && !found && !doubt
                ? Optional.of("No nonconformity stands, and everything was examined.")
                : Optional.empty();
    }

    private static Optional<String> unchallenged(Case c) {
        Audit audit = c.audit();
        boolean against = advice(c).filter(Advice::against).isPresent();
        if (!audit.kind().whole()
                || against
                || !c.deed().lacks(FormText.Concluded.class, FormText.Concluded::exclusions)) {
            return Optional.empty();
        }
        List<String> left = c.file().application().soas().reversed().stream()
                .filter(s -> s.version().equals(audit.soaVersion()))
                .findFirst()
                .map(Soa::excluded)
                .orElse(Set.of())
                .stream()
                .filter(control -> audit.paper(control)
                        .map(Paper::selection)
                        .filter(selection -> selection != Result.NOT_EXAMINED)
                        .isEmpty())
                .toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of("Left out, and nobody has said whether that is justified: " + named(left) + ".");
    }

    private static boolean since(Case c, Decision d) {
        LocalDate reviewed = c.audit().reviewedOn();
        return c.audit().standing() == AuditStanding.REVIEWED
                && reviewed != null
                && d.standing() == DecisionStanding.DECIDED
                && d.decidedOn() != null
                && !d.decidedOn().isBefore(reviewed);
    }
}
