package org.assay.rule;

import static java.util.stream.Collectors.joining;
import static org.assay.calendar.Days.written;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.calendar.Limits;
import org.assay.file.Advice;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.Basis;
import org.assay.file.Case;
import org.assay.file.CertifiedScope;
import org.assay.file.DecisionStanding;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.FormText;
import org.assay.file.Part;
import org.assay.file.Profile;
import org.assay.file.Soa;
import org.assay.file.TookPart;
import org.assay.file.Verification;
import org.assay.standard.Parameter;

/** Certification decisions (ISO/IEC 17021-1, 9.5 and 8.2.2 b). */
public enum DecisionRule implements Rule {
    DECIDER_DID_NOT_AUDIT(Stated.shall("DEC-01", "9.5.1.1")
            .says("Whoever decides took no part in the audits that the decision rests on.")
            .otherwise(
                    "Ask a decision maker who took no part in the audit, and who verified, visited for, regraded or withdrew none"
                            + " of its nonconformities; accepting a plan is no part of an audit.")
            .brokenBy(DecisionRule::ownAudit)),

    INFORMATION_IS_SUFFICIENT(Stated.shall("DEC-03a", "9.5.2")
            .says("The audit team's information is sufficient for the requirements and for the scope.")
            .asks("What did the team hand over, and why does it suffice for the requirements and the scope?")
            .otherwise("Read the file and answer for it in your own words, or ask the team for what is missing.")),

    QUESTION_IS_ANSWERED(Stated.shall("DEC-03q", "9.5.2")
            .says(
                    "What a decision maker has asked for is answered, or is withdrawn with a reason, before it is decided.")
            .otherwise("Wait for the answer, or withdraw the question and say why.")
            .brokenBy(DecisionRule::unanswered)),

    WITHDRAWN_BY_WHO_ASKED(Stated.house("HOUSE-211")
            .says("A question is withdrawn by the decision maker who asked it, or by another one who says why she may.")
            .otherwise("Ask whoever asked it, or record why the question is yours to withdraw.")
            .brokenBy(c -> c.file()
                    .decision(c.deed().subject())
                    .or(() -> c.file().openDecision())
                    .filter(d -> d.askedBy() != null && !c.isActor(d.askedBy()))
                    .map(_ -> "Another decision maker asked it."))),

    QUESTION_IS_NOT_PASSED_OVER(Stated.house("HOUSE-143")
            .says("A decision that protects, or that the client has asked for, leaves no question of a decision maker"
                    + " open without a reason.")
            .otherwise("Wait for the answer, withdraw the question, or record why it need not be awaited.")
            .brokenBy(DecisionRule::unanswered)),

    MAJORS_ARE_VERIFIED(Stated.shall("DEC-03b", "9.5.2")
            .alsoKeeps("REC-03")
            .says("Correction and corrective action of every major nonconformity are reviewed, accepted and verified.")
            .otherwise("Have the audit team verify the corrective action of each open major nonconformity.")
            .brokenBy(c -> open(c.file().result().majors().filter(f -> f.standing() != FindingStanding.VERIFIED)))),

    MINOR_PLANS_ARE_ACCEPTED(Stated.shall("DEC-03c", "9.5.2")
            .says("The client's plan for every minor nonconformity is reviewed and accepted.")
            .otherwise("Ask the client for the plan of each minor nonconformity, and have it reviewed and accepted.")
            .brokenBy(c ->
                    open(c.file().result().minors().filter(f -> !f.standing().planned())))),

    OBJECTIONS_ARE_ANSWERED(Stated.shall("NC-04", "9.4.5.4, 9.5.2")
            .says(
                    "An objection of the client to a nonconformity is answered, and what stays open between both is on record,"
                            + " before certification is decided.")
            .otherwise("Answer the objection, with what auditors and client do not agree on.")
            .brokenBy(c -> open(c.file().result().findings().stream()
                    .filter(f -> f.terms().objected() && !f.standing().closed())))),

    MAJORS_WERE_VERIFIED_IN_TIME(Stated.shall("DEC-05", "9.5.3.2")
            .says("Every major nonconformity was verified within the limit after the last day of Stage 2.")
            .otherwise("Mark the Stage 2 as exhausted, and carry out another before certification is recommended.")
            .brokenBy(DecisionRule::lateMajors)),

    /** Within the months after which a certified system is looked at again; the body's own reading, for no clause names a limit. */
    STAGE_2_IS_NOT_LONG_AGO(Stated.house("HOUSE-178")
            .says(
                    "Certification is granted within as many months after Stage 2 as may pass between a certification and its first"
                            + " surveillance.")
            .otherwise("Have what may have changed since then looked at, or record why what was seen then still holds.")
            .brokenBy(c -> c.file()
                    .result()
                    .lastDay()
                    .filter(last -> c.today().isAfter(last.plusMonths(c.law().of(Parameter.FIRST_SURVEILLANCE_MONTHS))))
                    .map(last -> "Stage 2 ended on " + written(last) + "."))),

    EFFECT_FOLLOWS_THE_AUDIT(Stated.house("HOUSE-321")
            .says(
                    "A certification whose effect is put off takes effect within the months after Stage 2 within which it is granted.")
            .otherwise("Choose an earlier day, decide later, or record why what was seen will still hold on that day.")
            .about("effectiveFrom")
            .brokenBy(c -> c.file()
                    .result()
                    .lastDay()
                    .filter(_ -> c.deed().effective().isAfter(c.today())
                            && effectiveAfterExpiry(c).isEmpty())
                    .map(last -> last.plusMonths(c.law().of(Parameter.FIRST_SURVEILLANCE_MONTHS)))
                    .filter(c.deed().effective()::isAfter)
                    .map(limit -> "It would take effect on " + written(c.deed().effective())
                            + "; the months after Stage 2 end on " + written(limit) + "."))),

    SOA_IS_THE_ONE_AUDITED(Stated.house("HOUSE-323")
            .says(
                    "The statement of applicability that was handed in last is one that an audit has looked at to its end.")
            .otherwise(
                    "Have the new version looked at in an audit, or record what it changes and why the certificate may name"
                            + " the one before.")
            .brokenBy(c -> c.file().auditedSoa().flatMap(audited -> c.file()
                    .soa()
                    .map(Soa::version)
                    .filter(v ->
                            c.file().audits().stream().noneMatch(a -> v.equals(a.soaVersion()) && a.auditsTheSoa()))
                    .map(v -> "Handed in last was version " + v + "; audited was version " + audited + ".")))),

    AUDIT_HAS_ENDED(Stated.shall("DEC-04", "9.5.3.1")
            .says("The audit that the decision rests on has ended.")
            .otherwise("Wait until the last day of Stage 2 is over and the team has reported.")
            .brokenBy(DecisionRule::notEnded)),

    REPORT_IS_REVIEWED(Stated.shall("DEC-04b", "9.5.3.1")
            .says("The report of Stage 2 is released and reviewed by somebody who did not audit.")
            .otherwise("Have the report released and reviewed.")
            .brokenBy(c -> c.file()
                    .audit(AuditKind.STAGE_2)
                    .filter(a -> a.standing() != AuditStanding.REVIEWED)
                    .map(a -> "The audit stands at “" + a.standing().words() + "”."))),

    REVIEW_CONDITIONS_ARE_SETTLED(Stated.house("HOUSE-50")
            .says("What the application review left to be clarified is settled before a certification is granted.")
            .otherwise("Have whoever reviews applications settle each point with its evidence, or record why it may"
                    + " stay open.")
            .brokenBy(c -> Optional.of(c.file().application().openConditions().size())
                    .filter(n -> n > 0)
                    .map(n -> (n == 1 ? "One point is" : n + " points are") + " open since the application review."))),

    SYSTEM_IS_MAINTAINED(Stated.shall("S1-02g", "9.3.1.3, 9.5.2")
            .says("Internal audit and management review are carried out and effective, and will be maintained.")
            .asks("What shows that internal audit and management review work, and that they go on?")
            .otherwise("Read what the team found about them and answer for it in your own words.")),

    AGAINST_THE_TEAM_IS_JUSTIFIED(Stated.should("DEC-04c", "9.5.3.1")
            .says("A decision that differs from the team's recommendation is justified.")
            .otherwise("Record why you decide otherwise than the team recommends.")
            .brokenBy(DecisionRule::against)),

    REFUSAL_AGAINST_THE_TEAM_IS_JUSTIFIED(Stated.should("DEC-04d", "9.5.3.1")
            .says("A refusal where the team recommends certification, and what it makes a condition is dealt with, is"
                    + " justified.")
            .otherwise("Record why you decide otherwise than the team recommends.")
            .brokenBy(c -> c.file()
                    .audit(AuditKind.STAGE_2)
                    .map(Audit::conclusion)
                    .filter(k -> k.advice().unconditional() || (k.advice().conditional() && dealtWith(c)))
                    .map(k -> "Recommended was: " + k.advice().words() + "."))),

    REASON_GIVES_NO_ADVICE(Stated.shall("IMP-02w", "5.2.5")
            .says("The reason of a decision, which the client is told, states what is and gives no advice.")
            .otherwise("State the requirement and what is not met, and leave the rest to the client.")
            .about("reason")
            .brokenBy(c -> Wording.advice(c).map(words -> "It says " + words + "."))),

    GRANT_COVERS_THE_APPLICATION(Stated.shall("CERT-07g", "8.2.2 f")
            .says("A grant covers every AI system and every site that was applied for; for fewer, a part is granted.")
            .otherwise("Decide about a part, or send the client a proof that names them all.")
            .brokenBy(c ->
                    leftOut(c).filter(b -> !b.isEmpty()).map(b -> "Applied for and not on it: " + b.words() + "."))),

    PART_LEAVES_SOMETHING_OUT(Stated.shall("CERT-07h", "8.2.2 f")
            .says(
                    "The certificate of a part names which of the AI systems and sites applied for it covers, and not all of"
                            + " them.")
            .otherwise(
                    "Send the client a proof that names the AI systems and sites of the part, or decide about the whole.")
            .brokenBy(c -> leftOut(c).filter(b -> !b.isEmpty()).isPresent()
                    ? Optional.empty()
                    : Optional.of("The proof leaves nothing out that was applied for."))),

    PART_RESTATES_THE_SCOPE(Stated.shall("CERT-07i", "8.2.2 f")
            .says("The scope on the certificate of a part reads visibly otherwise than the scope applied for.")
            .otherwise("Send the client a proof whose scope says what the part is.")
            .brokenBy(c -> {
                Profile applied = c.file().application().profile();
                String sentence = c.file().paper().sentence();
                return sentence != null && applied != null && sentence.equals(applied.sentence())
                        ? Optional.of("The certificate would say the sentence that was applied for.")
                        : Optional.empty();
            })),

    PART_MISLEADS_NOBODY(Stated.shall42006("AIMS-21", "9.1.3")
            .says("Leaving the refused part out misleads nobody, and leaves out no significant process or risk of the"
                    + " AI systems in scope.")
            .asks("Why does leaving this part out mislead nobody, and which processes and risks did you look at?")
            .otherwise("Look at scope and statement of applicability and answer for it in your own words.")),

    PART_IS_REFUSED_WITH_REASONS(Stated.shall("DEC-02p", "9.5.1")
            .says("What is refused of the application is named, with its reasons.")
            .otherwise("Say what is refused and why.")
            .about("refusedPart")
            .brokenBy(c -> c.deed().lacks(FormText.Decided.class, FormText.Decided::refusedPart)
                    ? Optional.of("It is not said what is refused, and why.")
                    : Optional.empty())),

    EFFECTIVE_NOT_BEFORE_DECISION(Stated.shall("CERT-02", "8.2.2 b")
            .says("A certification takes effect on the day of the decision or later, never before.")
            .otherwise("Choose the day of the decision or a later one.")
            .about("effectiveFrom")
            .brokenBy(c -> c.deed().effective().isBefore(c.today())
                    ? Optional.of("The certification would take effect on "
                            + written(c.deed().effective()) + ", before the decision of " + written(c.today()) + ".")
                    : Optional.empty())),

    EFFECT_COMES_SOON(Stated.house("HOUSE-220")
            .says(
                    "A certification takes effect within the body's days after its decision, for what was weighed then is not"
                            + " weighed again on the day of effect.")
            .otherwise(
                    "Decide nearer to that day; or record why it is so far off, and who looks until then at notices, majors,"
                            + " ties and the accreditation.")
            .about("effectiveFrom")
            .brokenBy(DecisionRule::farOff)),

    EFFECTIVE_WITHIN_THE_CYCLE(Stated.shall("CERT-04", "8.2.2 c")
            .says("A certification takes effect before its cycle ends.")
            .otherwise("Choose a day on which the certification would still be valid.")
            .about("effectiveFrom")
            .brokenBy(DecisionRule::effectiveAfterExpiry));

    private final Stated stated;

    DecisionRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    private static Optional<String> ownAudit(Case c) {
        Basis basis = c.file().basis();
        List<TookPart> hers =
                c.entries().flatMap(p -> basis.tookPart(p).stream()).toList();
        List<Part> parts =
                c.entries().flatMap(p -> basis.auditedAs(p).stream()).distinct().toList();
        if (!parts.isEmpty()) {
            return Optional.of("You were " + parts.stream().map(Part::words).collect(joining(" and ")) + " in the audit"
                    + lastDay(hers, c)
                            .map(d -> (d.isAfter(c.today()) ? " that ends on " : " that ended on ") + written(d))
                            .orElse("")
                    + ".");
        }
        String did = Arrays.stream(TookPart.How.values())
                .flatMap(how -> named(c.file().findings().stream()
                                .filter(f -> hers.stream().anyMatch(t -> t.how() == how && f.id().equals(t.subject()))))
                        .map(names -> "You " + did(how, names) + ".")
                        .stream())
                .collect(joining(" "));
        return did.isEmpty() ? Optional.empty() : Optional.of(did);
    }

    private static String did(TookPart.How how, String names) {
        return switch (how) {
            case AUDITED -> "audited " + names;
            case VERIFIED -> "verified " + names;
            case VISITED -> "visited for " + names;
            case REGRADED -> "took part in changing the grade of " + names;
            case WITHDREW -> "took part in withdrawing " + names;
        };
    }

    /** The last day of the latest of her audits that is over. */
    private static Optional<LocalDate> lastDay(List<TookPart> hers, Case c) {
        return hers.stream()
                .flatMap(t -> c.file().audits().stream().filter(a -> a.id().equals(t.subject())))
                .filter(a -> a.standing().over())
                .flatMap(a -> a.lastDay().stream())
                .max(LocalDate::compareTo);
    }

    private static Optional<String> unanswered(Case c) {
        return c.file()
                .openDecision()
                .filter(d -> d.standing() == DecisionStanding.INFORMATION_ASKED)
                .map(_ -> "Information was asked for and nobody has answered.");
    }

    private static Optional<String> notEnded(Case c) {
        return c.file()
                .result()
                .lastDay()
                .map(day -> day.isAfter(c.today())
                        ? Optional.of("Stage 2 lasts until " + written(day) + ".")
                        : Optional.<String>empty())
                .orElseGet(() -> Optional.of("No Stage 2 has been conducted."));
    }

    /** Whether corrections, on which a team makes its recommendation depend, have gone as far as a grant asks. */
    private static boolean dealtWith(Case c) {
        return c.file().result().majors().allMatch(f -> f.standing() == FindingStanding.VERIFIED)
                && c.file().result().minors().allMatch(f -> f.standing().planned());
    }

    private static Optional<String> against(Case c) {
        return c.file()
                .audit(AuditKind.STAGE_2)
                .map(Audit::conclusion)
                .filter(k -> k.advice() == Advice.DO_NOT_RECOMMEND)
                .map(k -> "Recommended was: " + k.advice().words() + ".");
    }

    /** What was applied for and the proof leaves out; nothing where it does not say which AI systems it covers. */
    private static Optional<CertifiedScope.Beyond> leftOut(Case c) {
        CertifiedScope proof = c.file().paper().proofed();
        return proof.systems() == null
                ? Optional.empty()
                : Optional.of(CertifiedScope.appliedFor(c.file().application().profile())
                        .beyond(proof));
    }

    static Optional<String> open(Stream<Finding> findings) {
        return named(findings).map(names -> "Open: " + names + ".");
    }

    private static Optional<String> lateMajors(Case c) {
        return c.file().result().lastDay().flatMap(day -> {
            LocalDate limit = Limits.verifyMajorsBy(day, c.law().of(Parameter.MAJOR_VERIFICATION_MONTHS));
            return named(c.file().result().majors().filter(c.file()::ofStage2).filter(f -> isLate(f, c.today(), limit)))
                    .map(names -> "The limit was " + written(limit) + ": " + names + ".");
        });
    }

    private static Optional<String> farOff(Case c) {
        LocalDate last = c.deed().on().plusDays(c.law().of(Parameter.POSTPONED_EFFECT_DAYS));
        return Optional.of(c.deed().effective())
                .filter(last::isBefore)
                .map(day -> "It would take effect on " + written(day) + ", after " + written(last) + ".");
    }

    private static Optional<String> effectiveAfterExpiry(Case c) {
        LocalDate expiry = Limits.firstExpiry(c.today(), c.law().of(Parameter.CYCLE_YEARS));
        return c.deed().effective().isAfter(expiry)
                ? Optional.of("A certification decided on " + written(c.today()) + " is valid until " + written(expiry)
                        + " at most.")
                : Optional.empty();
    }

    private static boolean isLate(Finding major, LocalDate today, LocalDate limit) {
        return major.verified().map(Verification::on).orElse(today).isAfter(limit);
    }

    private static Optional<String> named(Stream<Finding> findings) {
        String names = findings.map(DecisionRule::name).collect(joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private static String name(Finding f) {
        String since = f.verified().map(v -> " on " + written(v.on())).orElse("");
        return f.grade().words() + " " + f.reference() + " (" + f.standing().words() + since + ")";
    }
}
