package org.assay.rule;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.file.Advice;
import org.assay.file.Audit;
import org.assay.file.Case;
import org.assay.file.ConcernStanding;
import org.assay.file.Conclusion;
import org.assay.file.FormText;
import org.assay.file.Member;
import org.assay.file.Part;
import org.assay.file.Profile;
import org.assay.file.Recommendation;
import org.assay.file.Report;
import org.assay.file.ReportPart;
import org.assay.file.Sampled;
import org.assay.file.Sampling;
import org.assay.file.Visit;
import org.assay.file.cycle.WasThere;

/** The report of an audit and its review (ISO/IEC 17021-1, 9.4.8). */
public enum ReportRule implements Rule {
    REPORT_IS_COMPLETE(Stated.shall("REP-02", "9.4.8.2, 9.4.8.3")
            .alsoKeeps("REP-03")
            .says("The report of every audit but Stage 1 holds every part that a report must hold.")
            .otherwise("Write the missing parts.")
            .about("summary")
            .brokenBy(ReportRule::unwritten)),

    REPORT_GIVES_NO_ADVICE(Stated.shall("IMP-02r", "5.2.5")
            .says("A report says what was found and gives no advice.")
            .otherwise("Say what was found, and leave what to do about it to the client.")
            .about("summary")
            .brokenBy(c -> Wording.advice(c).map(w -> "The report says " + w + "."))),

    REPORT_ASSURES_NOTHING(Stated.shall("REP-02p", "9.4.8.2")
            .says("A report tells of a sample: it assures nothing beyond it and decides nothing.")
            .otherwise("Say what was found on the sample; whether to certify is decided by others.")
            .about("summary")
            .brokenBy(c -> Wording.assurances(c).map(w -> "The report says " + w + "."))),

    RECOMMENDATION_SAYS_WHAT_WAS_CONCLUDED(Stated.house("HOUSE-358")
            .says("Words of a report about the recommendation say no other one than the team has concluded with.")
            .otherwise("Write only its reasons, conclude anew, or record why both are true.")
            .about("recommendation")
            .brokenBy(c -> Optional.ofNullable(c.audit().conclusion())
                    .map(Conclusion::advice)
                    .filter(a -> Recommendation.contradicts(
                            a, c.deed().text(FormText.Recommended.class, FormText.Recommended::recommendation)))
                    .map(ReportRule::chosen))),

    CONCLUSION_SAYS_WHAT_WAS_CHOSEN(Stated.house("HOUSE-359")
            .says("The words of a conclusion recommend nothing else than the choice beside them.")
            .otherwise("Choose otherwise, leave the recommendation to the choice, or record why both are true.")
            .about("conclusion")
            .brokenBy(c -> c.deed()
                    .said(Conclusion.class)
                    .map(Conclusion::advice)
                    .filter(a -> Recommendation.contradicts(
                            a, c.deed().text(FormText.Concluded.class, FormText.Concluded::conclusion)))
                    .map(ReportRule::chosen))),

    QUESTIONS_ARE_DISPOSED_OF(Stated.house("HOUSE-18")
            .says("No question that only the team has seen is left when the report goes out.")
            .otherwise("Dispose of each question first.")
            .brokenBy(c -> {
                long open = c.audit().concerns().stream()
                        .filter(k -> k.standing() == ConcernStanding.OPEN)
                        .count();
                return open == 0 ? Optional.empty() : Optional.of(open + " questions are open.");
            })),

    LETTER_GIVES_NO_ADVICE(Stated.shall("IMP-02l", "5.2.5, 5.2.9")
            .says(
                    "What the body writes to a client gives no advice on its management system, and calls nothing easier or cheaper with"
                            + " a consultancy.")
            .otherwise("Ask, or say what the body needs and by when; leave what to do about the system to the client.")
            .about("text")
            .brokenBy(c -> Wording.advice(c).map(w -> "The letter says " + w + "."))),

    LETTER_CLAIMS_NOTHING(Stated.house("HOUSE-250")
            .says(
                    "What the body writes to a client claims no conformity with other law or standards, praises nothing, and assures"
                            + " nothing beyond what an audit saw.")
            .otherwise("Say what the body does and what was found, or record here what the words mean.")
            .about("text")
            .brokenBy(c -> Wording.toldTooMuch(c).map(w -> "The letter says " + w + "."))),

    SAMPLE_IS_ON_RECORD(Stated.house("HOUSE-44")
            .says(
                    "What Stage 2 or recertification sampled, and of how many, is on record: sites, AI systems, records, and interviews with"
                            + " top management, with process owners and with those who do the work.")
            .otherwise("Enter the sample, or record why a part of it is missing.")
            .brokenBy(c -> Optional.of(c.audit())
                    .filter(a -> a.kind().whole())
                    .map(a -> new Sampling(a.work().samples())
                            .missing().stream().map(Sampled::words).collect(joining("; ")))
                    .filter(missing -> !missing.isEmpty())
                    .map(missing -> "Nothing is entered for: " + missing + "."))),

    SAMPLE_WAS_LOOKED_AT(Stated.shall("S2-01s", "9.4.4.1, 9.4.4.2")
            .says(
                    "What Stage 2 or recertification concludes rests on something that was looked at: of sites, AI systems"
                            + " and records at least one each, and in interviews at least one person. Where several AI systems"
                            + " are in scope, those that were looked at are named, by a surveillance as well.")
            .otherwise(
                    "Look at what the sample leaves out, and enter it. The audit can be resumed for it; a report that is"
                            + " released is returned first.")
            .brokenBy(
                    c -> Optional.of(c.audit()).filter(a -> a.kind().regular()).flatMap(a -> untouched(c, a)))),

    MANAGEMENT_WAS_SPOKEN_WITH(Stated.house("HOUSE-219")
            .says(
                    "In Stage 2 and recertification the team has talked to at least one person of top management: leadership and"
                            + " management review are examined with those who answer for them.")
            .otherwise(
                    "Resume the audit for it and enter the interview, or record who was asked instead and why; a report that is"
                            + " released is returned first.")
            .brokenBy(c -> Optional.of(c.audit())
                    .filter(a -> a.kind().whole())
                    .map(a -> a.work().samples())
                    .filter(all -> all.stream().anyMatch(s -> s.of().interviews() && s.drawn() > 0))
                    .filter(all -> all.stream().anyMatch(s -> s.of() == Sampled.TOP_MANAGEMENT && s.drawn() == 0))
                    .map(_ -> "Nobody of top management was talked to."))),

    SAMPLE_AGREES_WITH_VISITS(Stated.house("HOUSE-179")
            .says(
                    "The sampling record looks at the sites that the visits that were held name, and at no others; where it only counts,"
                            + " at as many.")
            .otherwise(
                    "Enter the sites that were looked at, or record why a visit names one that the sample does not count.")
            .brokenBy(
                    c -> c.audit().kind().whole() || namesSites(c.audit()) ? fewerSites(c.audit()) : Optional.empty())),

    SOMEBODY_WAS_AT_EACH_VISIT(Stated.house("HOUSE-209")
            .says(
                    "At every visit that was not missed somebody who audits is entered on one of its days, on site unless all of"
                            + " the visit was remote. While no time is entered yet, nothing is said of it.")
            .otherwise(
                    "Enter the time of whoever was there; where nobody was, resume the audit and record the visit as missed, or"
                            + " record how the site was looked at.")
            .brokenBy(c -> c.audit().work().presences().isEmpty() ? Optional.empty() : alone(c.audit()))),

    REVIEWER_DID_NOT_AUDIT(Stated.house("HOUSE-19")
            .says("A report is reviewed by somebody who took no part in the audit.")
            .otherwise("Ask a technical reviewer who took no part in this audit.")
            .brokenBy(c -> {
                String parts = auditedAs(c).map(Part::words).collect(joining(" and "));
                return !parts.isEmpty()
                        ? Optional.of("You were " + parts + ".")
                        : Optional.of(c.audit())
                                .filter(a -> IndependenceRule.cameAlong(c, a))
                                .map(_ -> "A person of your name is entered as somebody who came along.");
            }));

    private final Stated stated;

    ReportRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    private static boolean namesSites(Audit audit) {
        return audit.visits().stream().anyMatch(v -> v.looks() && v.sites() != null);
    }

    private static Optional<String> alone(Audit audit) {
        String none = audit.visits().stream()
                .filter(v -> !v.missed() && !WasThere.somebody(audit, v))
                .map(v -> "visit " + v.number() + (v.site().isEmpty() ? "" : " (" + v.site() + ")") + " from "
                        + Days.written(v.firstDay()))
                .collect(joining(", "));
        return none.isEmpty() ? Optional.empty() : Optional.of("Nobody who audits is entered at " + none + ".");
    }

    private static String chosen(Advice advice) {
        return "Concluded was: " + advice.words() + ".";
    }

    /** Both stages are one audit; every later audit is one by itself. */
    private static Stream<Part> auditedAs(Case c) {
        return c.audit().kind().initial()
                ? c.entries()
                        .flatMap(p -> c.file().basis().auditedAs(p).stream())
                        .distinct()
                : c.audit()
                        .everybody()
                        .filter(m -> c.isActor(m.person()))
                        .map(Member::part)
                        .filter(Part::audited)
                        .distinct();
    }

    private static Optional<String> unwritten(Case c) {
        return c.deed()
                .said(Report.class)
                .filter(_ -> c.audit().kind().formal())
                .map(r -> Arrays.stream(ReportPart.values())
                        // what the team recommends is the choice with which it concluded
                        .filter(p ->
                                p != ReportPart.RECOMMENDATION && !r.written().contains(p))
                        .map(ReportPart::words)
                        .collect(joining("; ")))
                .filter(parts -> !parts.isEmpty())
                .map(parts -> "Missing: " + parts + ".");
    }

    private static Optional<String> fewerSites(Audit audit) {
        Set<Integer> all = audit.visits().stream()
                .filter(Visit::looks)
                .flatMap(v -> Stream.ofNullable(v.sites()).flatMap(Set::stream))
                .collect(toCollection(TreeSet::new));
        if (audit.work().sites() != null) {
            String others = all.stream()
                    .filter(n -> !audit.work().mayHaveLookedAt(n))
                    .map(String::valueOf)
                    .collect(joining(", "));
            return others.isEmpty()
                    ? unvisited(audit, all)
                    : Optional.of(
                            "A visit that was held names site " + others + "; the sampling record does not name it.");
        }
        int named = all.size();
        return audit.work().samples().stream()
                .filter(s -> s.of() == Sampled.SITES && s.drawn() < named)
                .findFirst()
                .map(s -> "Visits that were held name " + named + " sites; the sampling record looked at " + s.drawn()
                        + ".");
    }

    /** Sites of the sampling record to which no visit went; nothing where a visit does not say where it was. */
    private static Optional<String> unvisited(Audit audit, Set<Integer> visited) {
        Set<Integer> sampled = audit.work().sites();
        boolean told = audit.visits().stream().filter(v -> !v.missed()).allMatch(v -> v.sites() != null);
        String others = sampled == null || !told
                ? ""
                : sampled.stream()
                        .filter(n -> !visited.contains(n))
                        .map(String::valueOf)
                        .collect(joining(", "));
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of("The sampling record names site " + others + "; no visit that was held did.");
    }

    private static Optional<String> untouched(Case c, Audit audit) {
        String kinds = audit.kind().whole()
                ? String.join("; ", new Sampling(audit.work().samples()).untouched())
                : "";
        if (!kinds.isEmpty()) {
            return Optional.of("None was looked at: " + kinds + ".");
        }
        Profile profile = c.file().application().profile();
        boolean several = profile != null && profile.inScopeByNumber().size() > 1;
        return several && audit.work().lookedAt().isEmpty()
                ? Optional.of("The sampling record does not say which AI systems were looked at.")
                : Optional.empty();
    }
}
