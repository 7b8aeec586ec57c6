package org.assay.rule;

import static java.util.stream.Collectors.joining;
import static org.assay.calendar.Days.written;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assay.file.AiSystem;
import org.assay.file.Areas;
import org.assay.file.Case;
import org.assay.file.CertifiedScope;
import org.assay.file.ChangeKind;
import org.assay.file.ChangeNotice;
import org.assay.file.ChangeStanding;
import org.assay.file.FormText;
import org.assay.file.LetterStanding;
import org.assay.file.OtherParticulars;
import org.assay.file.Profile;
import org.assay.file.Site;
import org.assay.file.Standing;
import org.assay.file.Triage;
import org.assay.file.Triaged;
import org.assay.file.Verb;
import org.assay.file.Wider;
import org.assay.standard.Parameter;

/** Changes that a client tells of, and applications for a wider scope (ISO/IEC 17021-1, 8.5.3 and 9.6.4.1). */
public enum ChangeRule implements Rule {
    CHANGE_WAS_TOLD_IN_TIME(Stated.house("HOUSE-70")
            .alsoKeeps("CHG-01")
            .says("A change is told without delay; where it was not, whoever looks at it records what that means.")
            .otherwise("Record how long the change has held and what follows from that.")
            .brokenBy(c -> notice(c).flatMap(n -> late(n, c)))),

    CHANGE_ANSWER_GIVES_NO_ADVICE(Stated.shall("IMP-02c", "5.2.5")
            .says("What the body says about a change gives no advice on the management system.")
            .otherwise("Say what the body does about it; leave what to do about the system to the client.")
            .about("reason")
            .brokenBy(c -> Wording.advice(c).map(w -> "The answer says " + w + "."))),

    SCOPE_IS_NO_MATTER_OF_PRINT(Stated.house("HOUSE-71")
            .says("A certificate is printed anew for a new name or address; a change of what is certified is decided.")
            .otherwise("Choose what else follows, or record why the certified scope stays as it is.")
            .brokenBy(c -> c.deed()
                    .said(Triaged.class)
                    .filter(t -> t.triage() == Triage.REISSUE)
                    .flatMap(_ -> notice(c))
                    .filter(n -> !n.kind().leavesTheScope())
                    .map(n -> "The notice is about: " + n.kind().words() + "."))),

    NOTHING_IS_WIDENED_BEFORE_A_GRANT(Stated.house("HOUSE-314")
            .says(
                    "What comes into the scope before a certification is granted is applied for, and its days are determined, before it"
                            + " is audited; there is nothing yet that could be extended.")
            .otherwise(
                    "Withdraw the application and have another one made with the wider scope, have the change looked at in the next"
                            + " audit where the scope stays, or have the extension applied for once a certification is granted.")
            .about("triage")
            .brokenBy(c -> c.deed()
                    .said(Triaged.class)
                    .filter(t -> t.triage() == Triage.EXTENSION
                            && c.file().certification().cycles().isEmpty())
                    .map(_ -> "No certification is granted on this file."))),

    WHAT_FOLLOWS_IS_TAKEN_BACK_BY_ANOTHER(Stated.house("HOUSE-243")
            .says(
                    "That a special audit or a decision about a smaller scope follows from a change, and has not come, is taken back by"
                            + " somebody else than who had said so.")
            .otherwise("Ask a colleague to look at the change, or record what has shown since that it need not follow.")
            .brokenBy(c -> notice(c)
                    .filter(n -> n.standing() == ChangeStanding.TRIAGED && awaited(n, c))
                    .filter(n -> c.deed()
                            .said(Triaged.class)
                            .filter(t -> t.triage() == n.triage())
                            .isEmpty())
                    .filter(n -> n.lookedAtBy() != null && c.isActor(n.lookedAtBy()))
                    .map(n -> "You said that this follows: "
                            + Objects.requireNonNull(n.triage()).words() + "."))),

    A_SCOPE_IS_CERTIFIED(Stated.shall("SPE-01c", "9.6.4.1")
            .says("A scope is extended that is certified.")
            .otherwise("Wait for the decision about certification, or apply anew.")
            .brokenBy(ChangeRule::nothingToExtend)),

    EXTENSION_ADDS_TO_THE_SCOPE(Stated.shall("SPE-01b", "9.6.4.1")
            .says(
                    "An application for another scope keeps every AI system and every site under its number, marks what it adds"
                            + " after them, and says otherwise of them only what has changed.")
            .otherwise(
                    "List AI systems and sites under their numbers, with role, name, purpose and address as they are now, and what is"
                            + " added after them; a smaller scope is another case.")
            .about("systems")
            .brokenBy(ChangeRule::addsNothing)),

    SCOPE_NAMES_WHAT_IS_THERE(Stated.house("HOUSE-252")
            .says(
                    "Words that a scope is to gain, and that no AI system, process, unit, site or group of the application for it names,"
                            + " are answered for by whoever reviews that application, and once more by whoever decides.")
            .otherwise(
                    "Have the client apply with the AI systems, processes or sites that the words are about; or record which of"
                            + " those that are listed they name, and which record shows it.")
            .justifiedByARecord()
            .brokenBy(c -> notice(c).map(ChangeNotice::wider).flatMap(w -> unsaid(c, w)))),

    AREAS_COVER_THE_EXTENSION(Stated.shall("SPE-01e", "7.1.2, 9.6.4.1")
            .says("The technical areas assigned to an extension cover every AI system of the wider scope.")
            .otherwise("Assign each technical area that the AI systems call for.")
            .about("areas")
            .brokenBy(ChangeRule::uncovered)),

    EXTENSION_STAYS_WITHIN_IT(Stated.shall("SPE-01w", "9.6.4.1, 8.2.2 f")
            .says(
                    "An extended scope holds all that the certificate covers, adds something to it, and goes no further than what"
                            + " was accepted for audit.")
            .otherwise("Send the client a proof that names the AI systems and sites of the wider scope.")
            .brokenBy(ChangeRule::elsewhere)),

    WIDER_SCOPE_IS_DECIDED(Stated.shall("SPE-01d", "9.6.4.1")
            .says(
                    "Another cycle begins with the scope that was decided on; what goes beyond it is extended by a decision of"
                            + " its own.")
            .otherwise("Decide about the extension first, or send the client a proof without it.")
            .brokenBy(c -> Optional.ofNullable(c.file().application().profile())
                    .flatMap(p -> beyond(c, p))
                    .map(s -> "The proof names what no decision has taken into the scope: " + s + "."))),

    /** Refused or given up is not applied for once more: an application stays as it was handed in. */
    RENEWAL_ADDS_NOTHING(Stated.shall("SPE-01r", "9.6.4.1, 8.2.2 f")
            .says(
                    "Another cycle takes nothing into the scope that the certificate before did not name; what is to join it is"
                            + " applied for, audited and decided on as an extension.")
            .otherwise("Decide about the extension first, or send the client a proof without it.")
            .brokenBy(ChangeRule::takenBack)),

    NOTICES_ARE_LOOKED_AT(Stated.shall("CHG-01d", "8.5.3, 9.6.3.1.1")
            .says(
                    "Before certification is granted, maintained, renewed, restored or extended, or a suspension is lifted, the"
                            + " body has looked at every change that the client has told of, and said what follows.")
            .otherwise("Have each notice looked at.")
            .brokenBy(c -> Optional.of(c.file().changes().stream()
                            .filter(n -> n.standing() == ChangeStanding.TOLD)
                            .map(n -> n.kind().words() + ", told on " + written(n.toldOn()))
                            .collect(joining("; ")))
                    .filter(open -> !open.isEmpty())
                    .map(open -> "Nobody has looked at: " + open + "."))),

    LETTERS_OF_THE_CLIENT_ARE_READ(Stated.house("HOUSE-248")
            .says(
                    "Before certification is granted, maintained, renewed, restored or extended, or a suspension is lifted, the"
                            + " body has answered or closed every letter of the client: it may tell of a change, or complain.")
            .otherwise(
                    "Answer each letter, or close it; where this decision can come first, record what it says and why.")
            .brokenBy(c -> Optional.of(c.file().mail().stream()
                            .filter(l -> l.standing() == LetterStanding.AWAITS_BODY)
                            .map(l -> (l.subject().isBlank() ? "one" : "“" + l.subject() + "”") + " of "
                                    + written(l.sentOn()))
                            .collect(joining("; ")))
                    .filter(open -> !open.isEmpty())
                    .map(open -> "A letter awaits the body's answer: " + open + "."))),

    WHAT_FOLLOWS_FROM_A_NOTICE_HAS_FOLLOWED(Stated.house("HOUSE-200")
            .says(
                    "Where the body has said that a special audit, a review of documents, an application for a wider scope or a"
                            + " decision about a smaller one follows from a change, that has come before certification is"
                            + " granted, maintained, renewed, restored or extended, or a suspension is lifted.")
            .otherwise(
                    "Hold the audit, have the scope applied for, or take the decision; where documents were reviewed, or nothing"
                            + " is needed any more, close the change and say what was seen. Where this decision can come first,"
                            + " record why.")
            .brokenBy(c -> Optional.of(c.file().changes().stream()
                            .filter(n -> n.standing() == ChangeStanding.TRIAGED)
                            .filter(n -> awaited(n, c))
                            .map(n -> n.kind().words() + ", told on " + written(n.toldOn()) + ": "
                                    + Objects.requireNonNull(n.triage()).words())
                            .collect(joining("; ")))
                    .filter(open -> !open.isEmpty())
                    .map(open -> "Still to come: " + open + ".")));

    private final Stated stated;

    ChangeRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    /**
     * Whether what follows from it is an audit that was not held, an application that was not made, or a decision that was not taken,
     * since it was told. That documents were reviewed is said by closing it.
     */
    private static boolean awaited(ChangeNotice n, Case c) {
        return switch (Objects.requireNonNull(n.triage())) {
            case SPECIAL_AUDIT ->
                c.file().audits().stream()
                        .filter(a -> a.standing().conducted() && !a.examinedNothing())
                        .noneMatch(a -> a.followsFrom(n));
            case REDUCTION ->
                !smaller(c)
                        && c.file().decisions().stream()
                                .filter(d -> d.verb() == Verb.REDUCE && d.decidedOn() != null)
                                .noneMatch(d ->
                                        !Objects.requireNonNull(d.decidedOn()).isBefore(n.toldOn()));
            case EXTENSION ->
                c.file().changes().stream()
                        .filter(w -> w.kind() == ChangeKind.EXTENSION)
                        .noneMatch(w -> !w.toldOn().isBefore(n.toldOn()));
            case DOCUMENTS -> true;
            case NO_EFFECT, NEXT_AUDIT, REISSUE -> false;
        };
    }

    /** Whether this decision itself is about a smaller scope: it says what is left out, and its proof leaves something out. */
    private static boolean smaller(Case c) {
        CertifiedScope issued = c.file().paper().certified();
        CertifiedScope before = issued.systems() == null && issued.sites() == null
                ? CertifiedScope.appliedFor(c.file().application().profile())
                : issued;
        CertifiedScope proof = c.file().paper().proofed();
        return !c.deed().lacks(FormText.Decided.class, FormText.Decided::refusedPart)
                && (proof.lessThan(before) || proof.readsOtherwiseThan(before));
    }

    private static Optional<ChangeNotice> notice(Case c) {
        return c.file().change(c.deed().subject());
    }

    private static Optional<String> late(ChangeNotice n, Case c) {
        LocalDate limit = n.effectiveOn().plusDays(c.law().of(Parameter.CHANGE_NOTICE_DAYS));
        return n.toldOn().isAfter(limit)
                ? Optional.of(
                        "It holds since " + written(n.effectiveOn()) + " and was told on " + written(n.toldOn()) + ".")
                : Optional.empty();
    }

    private static Optional<String> nothingToExtend(Case c) {
        Standing standing = c.file().standingOn(c.today());
        return standing.runs()
                ? Optional.empty()
                : Optional.of("The certification stands at “" + standing.words() + "”.");
    }

    private static Optional<String> addsNothing(Case c) {
        Profile was = c.file().application().profile();
        return was == null
                ? Optional.empty()
                : c.deed().said(Profile.class).flatMap(now -> changed(was, now, certified(c, was)));
    }

    /** What the certificate names; what was applied for, where it does not say. */
    private static CertifiedScope certified(Case c, Profile was) {
        CertifiedScope issued = c.file().paper().certified();
        return new CertifiedScope(
                null,
                was.sentence(),
                issued.systems() == null ? was.inScopeByNumber() : issued.systems(),
                issued.sites() == null ? was.sitesByNumber() : issued.sites());
    }

    private static Optional<String> changed(Profile was, Profile now, CertifiedScope certified) {
        List<AiSystem> kept = was.systems();
        for (int i = 0; i < kept.size(); i++) {
            boolean stays = i < now.systems().size()
                    && now.systems().get(i).technology() == kept.get(i).technology()
                    && (now.systems().get(i).inScope() || !kept.get(i).inScope());
            if (!stays) {
                return Optional.of("AI system " + (i + 1) + " is missing, another one, or no longer in scope.");
            }
        }
        for (int n = 1; n <= was.sites(); n++) {
            Optional<Site> before = was.site(n);
            Optional<Site> after = now.site(n);
            if (n > now.sites()
                    || (before.isPresent() && after.filter(before.get()::same).isEmpty())) {
                return Optional.of("Site " + n + " is missing, or another one.");
            }
        }
        CertifiedScope asked = CertifiedScope.appliedFor(now);
        return asked.beyond(certified).isEmpty()
                        && Objects.equals(was.sentence(), now.sentence())
                        && OtherParticulars.between(was, now).isEmpty()
                ? Optional.of(
                        "It adds no AI system and no site, says nothing of them otherwise, and the sentence is the"
                                + " same.")
                : Optional.empty();
    }

    /** What of the proof was not applied for there. */
    private static Optional<String> beyond(Case c, Profile applied) {
        return Optional.of(c.file().paper().proofed().beyond(CertifiedScope.appliedFor(applied)))
                .filter(b -> !b.isEmpty())
                .map(CertifiedScope.Beyond::words);
    }

    /** Of what was applied for, the proof names it and the certificate does not; what nobody applied for is another rule's. */
    private static Optional<String> takenBack(Case c) {
        CertifiedScope applied =
                CertifiedScope.appliedFor(c.file().application().profile());
        CertifiedScope proof = c.file().paper().proofed().or(applied);
        CertifiedScope.Beyond joins = proof.beyond(c.file().paper().certified());
        CertifiedScope.Beyond strange = proof.beyond(applied);
        CertifiedScope.Beyond back = joins.without(strange);
        return back.isEmpty()
                ? Optional.empty()
                : Optional.of("The certificate does not name, and the proof does: " + back.words() + ".");
    }

    private static Optional<String> elsewhere(Case c) {
        CertifiedScope proof = c.file().paper().proofed();
        if (proof.systems() == null) {
            return Optional.of("The proof leaves an AI system out that the certificate covers.");
        }
        CertifiedScope.Beyond left = c.file().paper().certified().beyond(proof);
        if (!left.isEmpty()) {
            return Optional.of("The proof leaves out what the certificate covers: " + left.words() + ".");
        }
        return c.file()
                .extension()
                .map(ChangeNotice::wider)
                .flatMap(w -> beyond(c, w.profile()))
                .map(s -> "The proof names what was not accepted for audit: " + s + ".")
                .or(() -> nothingAdded(c, proof));
    }

    private static Optional<String> nothingAdded(Case c, CertifiedScope proof) {
        CertifiedScope certified = c.file().paper().certified();
        return proof.beyond(certified).isEmpty()
                        && certified.sentence() != null
                        && !certified.readsOtherwiseThan(proof)
                        && c.file().otherParticulars().isEmpty()
                ? Optional.of("The proof adds nothing to what the certificate covers.")
                : Optional.empty();
    }

    /** Words of the other sentence that stand nowhere else in its application, without those that stood nowhere before. */
    private static Optional<String> unsaid(Case c, Wider wider) {
        Profile was = c.file().application().profile();
        List<String> now = wider.profile().unsaid();
        if (now == null
                || (was != null
                        && Objects.equals(was.sentence(), wider.profile().sentence()))) {
            return Optional.empty();
        }
        List<String> before = was == null || was.unsaid() == null ? List.of() : was.unsaid();
        return Optional.of(now.stream()
                        .filter(word -> !before.contains(word))
                        .map(word -> "“" + word + "”")
                        .collect(joining(", ")))
                .filter(words -> !words.isEmpty())
                .map(words -> "The sentence says " + words + ", and nothing else in the application does.");
    }

    private static Optional<String> uncovered(Case c) {
        return c.deed()
                .said(Areas.class)
                .map(said ->
                        notice(c)
                                .map(ChangeNotice::wider)
                                .map(Wider::profile)
                                .map(Profile::areas)
                                .orElse(List.of())
                                .stream()
                                .filter(a -> !said.areas().contains(a))
                                .map(Areas::words)
                                .collect(joining("; ")))
                .filter(areas -> !areas.isEmpty())
                .map(areas -> "Not assigned: " + areas + ".");
    }
}
