package org.assay.rule;

import static org.assay.calendar.Days.written;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.file.Audit;
import org.assay.file.Case;
import org.assay.file.CertifiedScope;
import org.assay.file.ChangeKind;
import org.assay.file.ChangeNotice;
import org.assay.file.ChangeStanding;
import org.assay.file.FormText;
import org.assay.file.OtherParticulars;
import org.assay.file.PaperStanding;
import org.assay.file.Profile;
import org.assay.file.Proof;
import org.assay.file.ProofBasis;
import org.assay.file.Reissue;
import org.assay.file.ReissueKind;
import org.assay.file.Soa;
import org.assay.file.Standing;
import org.assay.file.Substance;
import org.assay.file.Triage;
import org.assay.file.Wider;
import org.assay.standard.Cited;
import org.assay.standard.Parameter;
import org.jspecify.annotations.Nullable;

/** The certificate as a document (ISO/IEC 17021-1, 8.2.2; ISO/IEC 42006, 8.2.2). */
public enum CertificateRule implements Rule {
    CERTIFICATE_SCOPE_CLAIMS_NOTHING(Stated.shall("CERT-07c", "8.2.2 f")
            .says("The scope on the certificate names activities and does not mislead: no praise, no other law or"
                    + " standard.")
            .otherwise("Word the scope by activities, products and services.")
            .about("scopeSentence")
            .brokenBy(c -> Wording.claims(c).map(words -> "The sentence says " + words + "."))),

    CERTIFICATE_NAMES_THE_SOA(Stated.shall42006("AIMS-40", "8.2.2 a")
            .alsoKeeps("CERT-09")
            .says("The certificate names the version of the statement of applicability that was audited.")
            .otherwise("Carry out Stage 2 against a statement of applicability that the client has handed in.")
            .brokenBy(c -> c.file().audits().stream()
                            .allMatch(
                                    a -> a.soaVersion() == null || !a.standing().conducted())
                    ? Optional.of("No audit of this file was carried out against a statement of applicability.")
                    : Optional.empty())),

    CERTIFICATE_NAMES_EVERY_SITE(Stated.shall("CERT-01", "8.2.2 a")
            .says("The certificate names the client and sites of the scope, and no place that nobody applied for.")
            .otherwise("Choose the sites from those that the application lists.")
            .about("sites")
            .brokenBy(c -> c.deed().said(Proof.class).map(Proof::sites).flatMap(named -> elsewhere(c, named)))),

    NO_LANGUAGE_IS_LOST(Stated.house("HOUSE-180")
            .says("A proof is in every language in which the certificate is printed today.")
            .otherwise("Tick that language as well, or record why the certificate is no longer issued in it.")
            .about("languages")
            .brokenBy(c -> c.deed()
                    .said(Proof.class)
                    .map(Proof::lost)
                    .map(some -> "No longer issued in: " + String.join(", ", some) + "."))),

    REISSUE_NAMES_AN_AUDITED_SOA(Stated.shall42006("AIMS-40r", "8.2.2 a")
            .says("A certificate that is printed anew names a version of the statement of applicability that was"
                    + " audited to the end: the report of that audit is reviewed, and each control that the version adds"
                    + " was examined.")
            .otherwise("Have the new version audited first, or leave the version as it is.")
            .about("soaVersion")
            .brokenBy(c -> unaudited(c, c.deed().said(Reissue.class)))),

    PRINTED_SOA_WAS_AUDITED(Stated.shall42006("AIMS-40p", "8.2.2 a")
            .says("On the day on which it is printed as well, the version of the statement of applicability that was"
                    + " asked for was audited to the end, and each control that it adds was examined.")
            .otherwise("Refuse the request with the reason, or wait until the report of the audit is reviewed.")
            .brokenBy(c -> unaudited(c, Optional.ofNullable(c.file().paper().request())))),

    CERTIFICATION_IS_NOT_OVER(Stated.shall("CERT-10o", "8.3.4, 9.6.5")
            .says("Nothing is worded or printed of a certification that was withdrawn, that ended or that went to"
                    + " another body.")
            .otherwise("Leave it: the holder no longer refers to it. Another certification is applied for anew.")
            .brokenBy(c -> standing(c, Standing.WITHDRAWN, Standing.ENDED, Standing.TRANSFERRED))),

    CERTIFICATION_HAS_NOT_EXPIRED(Stated.shall("CERT-10e", "9.6.3.2.5")
            .says("A certificate that has expired is not printed anew without a decision.")
            .otherwise(
                    "Decide about restoring it, or about a certification that begins anew: the certificate is printed"
                            + " with that.")
            .brokenBy(c -> standing(c, Standing.EXPIRED))),

    CERTIFICATION_IS_NOT_SUSPENDED(Stated.shall("CERT-10s", "9.6.5.3")
            .says("While a certification, or an AI system that its certificate names, is suspended, and so temporarily"
                    + " invalid, the certificate is not printed anew.")
            .otherwise("Wait until the suspension is lifted; what was asked for waits as well, or is refused.")
            .brokenBy(c -> standing(c, Standing.SUSPENDED).or(() -> suspendedPart(c)))),

    REQUEST_IS_ANSWERED_FIRST(Stated.shall("CERT-10q", "8.2.2 i")
            .asTheBodyReadsIt()
            .says("A request to print a certificate anew is answered before another one is made, so that each"
                    + " revision says what it changes.")
            .otherwise("Print what was asked for, or refuse it with the reason.")
            .brokenBy(c ->
                    Optional.ofNullable(c.file().paper().reissue()).map(k -> "Not answered yet: " + k.words() + "."))),

    CORRECTION_STAYS_WITHIN_A_TYPO(Stated.shall("CERT-10t", "8.2.2 a")
            .asTheBodyReadsIt()
            .says(
                    "An editorial correction mends a few letters of an address, or makes the name what the register of clients"
                            + " says; together with those before it, it names no other holder, not in another legal form either, and"
                            + " no other address, and no other number in it.")
            .otherwise(
                    "Have the client tell of the change: with that notice looked at, the kind “name or address” fits;"
                            + " another legal person applies anew.")
            .about("kind")
            .brokenBy(CertificateRule::moreThanATypo)),

    NEW_NAME_RESTS_ON_A_NOTICE(Stated.shall("CERT-10n", "8.5.3, 8.2.2 a")
            .says("Another name or address is printed after the client has told of it, as it is to read, and the body"
                    + " has looked at it and decided that the certificate is printed anew: a name with its legal"
                    + " status, in the box for it, an address with either. A name in a legal form of another law is another"
                    + " legal person’s, and no matter of print.")
            .otherwise(
                    "Have the client tell of the change, word for word, with a new name in its box, and say what follows"
                            + " from it; another legal person applies itself.")
            .about("kind")
            .brokenBy(CertificateRule::untold)),

    NEW_NAME_IS_DECIDED(Stated.shall("CERT-10d", "8.5.3, 9.5.1.1")
            .asTheBodyReadsIt()
            .says(
                    "Another name of the holder is printed by somebody who may decide: competent for that, and without a part in"
                            + " the audit.")
            .otherwise("Ask a decision maker to look at the evidence and to print it, or refuse the request.")
            .brokenBy(c -> renamed(c).flatMap(_ -> Stream.of(
                            DecisionRule.DECIDER_DID_NOT_AUDIT, PeopleRule.DECIDER_IS_COMPETENT)
                    .flatMap(r -> r.weigh(c) instanceof Weighed.Broken(String fact) ? Stream.of(fact) : Stream.of())
                    .findFirst()))),

    NEW_NAME_HOLDS_ALREADY(Stated.shall("CERT-10h", "8.2.2 a, 8.5.3")
            .says("Another name or address is printed from the day on which it holds.")
            .otherwise("Print it on the day from which the client says that it holds, or later.")
            .brokenBy(CertificateRule::ahead)),

    HOLDER_IS_THE_SAME_LEGAL_PERSON(Stated.shall("CERT-10l", "8.2.2 a, 8.5.3")
            .says(
                    "Without a decision on certification another name is printed of the same legal person alone, as an extract of"
                            + " the register shows.")
            .otherwise(
                    "Say by which number and which extract it is the same legal person; another legal person applies anew.")
            .about("samePerson")
            .brokenBy(c -> renamed(c)
                    .filter(_ -> Substance.lacks(c.deed().text(FormText.Printing.class, FormText.Printing::samePerson)))
                    .map(_ -> "Another name would be printed, and nothing is said of the legal person."))),

    PRINT_IS_KNOWN(Stated.shall("CERT-10p", "8.2.2 i")
            .says("Without a decision only a certificate is printed anew whose last revision, with all that it says,"
                    + " is kept.")
            .otherwise("Decide on the certification; the certificate that is printed with the decision is kept whole.")
            .brokenBy(c -> c.file().printedBefore()
                    ? Optional.of("Brought forward: what the certificate in its holder's hands says is not proven.")
                    : Optional.empty())),

    CLIENT_APPROVED_THE_PROOF(Stated.house("HOUSE-20")
            .says("The client has checked name, address, scope and sites on a proof before the decision.")
            .otherwise("Send the client a proof and wait for the approval.")
            .brokenBy(c -> c.file().paper().standing() == PaperStanding.APPROVED
                    ? Optional.empty()
                    : Optional.of("The certificate document stands at “"
                            + c.file().paper().standing().words() + "”."))),

    CERTIFICATE_WAS_WORDED(Stated.shall("CERT-01p", "8.2.2")
            .says(
                    "A decision puts in force a certificate that was worded before it; what the client asks to be changed is answered"
                            + " first.")
            .otherwise("Draft a proof and send it to the client; where it asks for changes, send another one.")
            .brokenBy(c -> Set.of(PaperStanding.NONE, PaperStanding.OBJECTED)
                            .contains(c.file().paper().standing())
                    ? Optional.of("The certificate document stands at “"
                            + c.file().paper().standing().words() + "”.")
                    : Optional.empty())),

    PROOF_NAMES_THE_AUDITED_SOA(Stated.house("HOUSE-204")
            .says(
                    "The proof that the client was shown names the version of the statement of applicability that was audited.")
            .otherwise("Send the client another proof; or record why the version needs no other look of the client.")
            .brokenBy(CertificateRule::namesAnotherVersion)),

    PROOF_SHOWS_WHAT_IS_IN_EFFECT(Stated.house("HOUSE-205")
            .says(
                    "Where the scope is not extended, the proof that the client was shown says of AI systems and sites what is in"
                            + " effect, and not what is applied for.")
            .otherwise(
                    "Decide about the other scope first, or close its application and send another proof; or record why"
                            + " this decision comes first.")
            .brokenBy(c -> shown(c, c.file().widened()))),

    PROOF_SHOWS_THE_OTHER_SCOPE(Stated.house("HOUSE-206")
            .says(
                    "Where the scope is extended, the proof that the client was shown says of AI systems and sites what was"
                            + " accepted for audit.")
            .otherwise(
                    "Send the client another proof; or record why what the certificate will say needs no other look of"
                            + " the client.")
            .brokenBy(
                    c -> c.file().extension().filter(n -> !showsTheSame(c, n)).flatMap(n -> shown(c, Optional.of(n))))),

    A_CERTIFICATE_WAS_ISSUED(Stated.shall("CERT-10w", "8.2.2 i")
            .says("A proof is withdrawn where a certificate was issued before it, which then stands as it did.")
            .otherwise("Send the client another proof in its place.")
            .brokenBy(c -> c.file().paper().revision() == 0
                    ? Optional.of("No certificate has been issued before.")
                    : Optional.empty())),

    REISSUE_WAS_ASKED_FOR(Stated.house("HOUSE-24")
            .says("A certificate is printed anew after somebody has asked for it and said why.")
            .otherwise("Ask for it first.")
            .brokenBy(c ->
                    c.file().paper().reissue() == null ? Optional.of("Nobody has asked for it.") : Optional.empty())),

    REISSUE_CHANGES_SOMETHING(Stated.house("HOUSE-173")
            .says("A certificate is printed anew where it does not say already what is asked for.")
            .otherwise("Leave the certificate as it is, and refuse what was asked for where it has been printed since.")
            .brokenBy(c -> c.deed()
                    .said(Reissue.class)
                    .filter(r -> Boolean.TRUE.equals(r.alike()))
                    .map(r -> "The certificate says it already: " + r.kind().words() + "."))),

    A_REPRINT_IS_ASKED_FOR(Stated.shall("CERT-10r", "8.2.2 i")
            .asTheBodyReadsIt()
            .says("What is refused is a request to print the certificate anew that nobody has answered yet.")
            .otherwise("Look at the records: it was answered, or nobody has asked.")
            .brokenBy(
                    c -> c.file().paper().reissue() == null ? Optional.of("Nothing is asked for.") : Optional.empty())),

    ANOTHER_PERSON_ASKED(Stated.house("HOUSE-21")
            .says("A certificate is printed anew by somebody other than who asked for it.")
            .otherwise("Ask somebody else to print it.")
            .brokenBy(c -> c.isActor(c.file().paper().askedBy())
                    ? Optional.of("You asked for it yourself.")
                    : Optional.empty())),

    REISSUE_CHANGES_NO_SCOPE(Stated.shall("CERT-10", "8.2.2 i")
            .says("Without a decision a certificate may be corrected, translated or renamed; its scope, sites,"
                    + " standard and dates stay.")
            .otherwise("Ask for a decision about the scope.")
            .about("scopeSentence")
            .brokenBy(c -> {
                String words = c.deed().text(FormText.Scope.class, FormText.Scope::scopeSentence);
                return words.isEmpty() || words.equals(c.file().scope())
                        ? Optional.empty()
                        : Optional.of("The wording of the scope would change.");
            }));

    private final Stated stated;

    CertificateRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    /** Sites of the proof that are neither in the application nor in that for a wider scope. */
    private static Optional<String> elsewhere(Case c, Set<Integer> named) {
        if (named.isEmpty()) {
            return Optional.of("The proof names no site.");
        }
        Set<Integer> asked = new HashSet<>();
        Stream.concat(
                        Stream.ofNullable(c.file().application().profile()),
                        c.file().extension().map(ChangeNotice::wider).map(Wider::profile).stream())
                .map(Profile::sitesByNumber)
                .forEach(asked::addAll);
        String others = named.stream()
                .filter(n -> !asked.contains(n))
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? Optional.empty() : Optional.of("The application has no site " + others + ".");
    }

    private static Optional<String> namesAnotherVersion(Case c) {
        ProofBasis basis = c.file().paper().basis();
        return c.file()
                .auditedSoa()
                .filter(audited -> basis != null && !audited.equals(basis.soaVersion()))
                .map(audited -> "The proof names "
                        + (basis == null || basis.soaVersion() == null ? "no version" : "version " + basis.soaVersion())
                        + " of the statement of applicability; audited was version " + audited + ".");
    }

    private static Optional<String> shown(Case c, Optional<ChangeNotice> decided) {
        return Optional.ofNullable(c.file().paper().basis())
                .filter(b -> !Objects.equals(decided.map(ChangeNotice::id).orElse(null), b.wider()))
                .map(_ ->
                        "The proof shows AI systems and sites by another application than the one that is decided on.");
    }

    /** Whether what the proof shows lists its AI systems and sites as this application does, whichever it was taken from. */
    private static boolean showsTheSame(Case c, ChangeNotice decided) {
        CertifiedScope proof = c.file().paper().proofed();
        Optional<Profile> now = profile(Optional.of(decided));
        return shownFrom(c)
                .filter(was -> now.filter(
                                other -> OtherParticulars.between(was, other).isEmpty()
                                        && Stream.of(was, other)
                                                .map(CertifiedScope::appliedFor)
                                                .allMatch(s -> proof.beyond(s).isEmpty()))
                        .isPresent())
                .isPresent();
    }

    private static Optional<Profile> shownFrom(Case c) {
        ProofBasis basis = c.file().paper().basis();
        UUID wider = basis == null ? null : basis.wider();
        return wider == null
                ? Optional.ofNullable(c.file().application().profile())
                : profile(c.file().change(wider));
    }

    private static Optional<Profile> profile(Optional<ChangeNotice> notice) {
        return notice.map(ChangeNotice::wider).map(Wider::profile);
    }

    /** The request on file, where the holder would be named otherwise and no letters are corrected. */
    private static Optional<Reissue> renamed(Case c) {
        return Optional.ofNullable(c.file().paper().request())
                .filter(r -> r.kind() == ReissueKind.NAME_OR_ADDRESS && r.renames());
    }

    private static Optional<String> unaudited(Case c, Optional<Reissue> asked) {
        return asked.map(Reissue::soaVersion).flatMap(v -> {
            List<Audit> all = c.file().audits().stream()
                    .filter(a -> v.equals(a.soaVersion()) && a.auditsTheSoa())
                    .toList();
            return all.isEmpty()
                    ? Optional.of("No audit of this file has looked at version " + v + " to the end.")
                    : unexamined(c, v, all)
                            .map(left -> "Version " + v + " adds what no audit has examined: " + left + ".");
        });
    }

    /** What a version includes, the one that a whole audit looked at last does not, and none of these audits has examined. */
    private static Optional<String> unexamined(Case c, String version, List<Audit> all) {
        boolean whole = all.stream().anyMatch(a -> a.kind().whole() || a.before());
        Optional<Soa> before =
                c.file().auditedSoa().flatMap(v -> c.file().application().soa(v));
        return c.file()
                .application()
                .soa(version)
                .filter(_ -> !whole && before.isPresent())
                .map(now -> now.included().stream()
                        .filter(control -> !before.get().included().contains(control))
                        .filter(control -> all.stream().noneMatch(a -> a.examined(control)))
                        .sorted(Cited.BY_NUMBER)
                        .collect(Collectors.joining(", ")))
                .filter(left -> !left.isEmpty());
    }

    private static Optional<String> standing(Case c, Standing... over) {
        Standing now = c.file().standingOn(c.today());
        return List.of(over).contains(now)
                ? Optional.of("The certification stands at “" + now.words() + "”.")
                : Optional.empty();
    }

    private static Optional<String> suspendedPart(Case c) {
        Set<Integer> named = c.file().paper().covered();
        return c.file()
                .certification()
                .begunBy(c.today())
                .suspendedParts()
                .filter(s -> named == null
                        || s.systems() == null
                        || s.systems().stream().anyMatch(named::contains))
                .findFirst()
                .map(s -> "A part that the certificate names is suspended since " + written(s.from()) + ".");
    }

    private static Optional<String> moreThanATypo(Case c) {
        int most = c.law().of(Parameter.TYPO_LETTERS);
        return c.deed()
                .said(Reissue.class)
                .filter(r -> r.kind() == ReissueKind.EDITORIAL)
                .flatMap(r -> Boolean.TRUE.equals(r.unlikeTheRegister())
                        ? Optional.of("The name would be another one than the register of clients says.")
                        : Boolean.TRUE.equals(r.otherNumber())
                                ? Optional.of("A number in the address would be another one.")
                                : tooMany(r.letters(), c.file().paper().lettersCorrected(), most));
    }

    private static Optional<String> tooMany(@Nullable Integer now, int before, int most) {
        return now == null || now == 0 || now + before <= most
                ? Optional.empty()
                : Optional.of(now + " letters would change"
                        + (before == 0 ? "" : ", after " + before + " that were corrected before")
                        + "; a typo is " + most + " at most.");
    }

    /** The notices that another name or address rests on. */
    private static Stream<ChangeNotice> notices(Case c, Reissue r) {
        return c.file().changes().stream()
                .filter(n -> n.standing() == ChangeStanding.TRIAGED && n.triage() == Triage.REISSUE)
                .filter(n -> n.kind() == ChangeKind.LEGAL || (n.kind() == ChangeKind.CONTACT && !r.renames()));
    }

    private static Optional<String> ahead(Case c) {
        return Optional.ofNullable(c.file().paper().request())
                .filter(r -> r.kind() == ReissueKind.NAME_OR_ADDRESS)
                .filter(r -> notices(c, r).allMatch(n -> n.effectiveOn().isAfter(c.today())))
                .flatMap(r -> notices(c, r).map(ChangeNotice::effectiveOn).min(Comparator.naturalOrder()))
                .map(day -> "By the client’s notice it holds from " + written(day) + ".");
    }

    private static Optional<String> untold(Case c) {
        return c.deed()
                .said(Reissue.class)
                .filter(r -> r.kind() == ReissueKind.NAME_OR_ADDRESS && Boolean.TRUE.equals(r.otherLaw()))
                .map(_ -> "The name is in a legal form of another law than the one that is printed.")
                .or(() -> unnoticed(c));
    }

    private static Optional<String> unnoticed(Case c) {
        return c.deed()
                .said(Reissue.class)
                .filter(r -> r.kind() == ReissueKind.NAME_OR_ADDRESS)
                .filter(r -> notices(c, r).findAny().isEmpty())
                .map(r -> "No notice that was looked at, and from which a new print follows, is open for another "
                        + (r.renames() ? "name." : "address."))
                .or(() -> c.deed()
                        .said(Reissue.class)
                        .filter(r -> r.kind() == ReissueKind.NAME_OR_ADDRESS && Boolean.FALSE.equals(r.noticed()))
                        .map(_ -> "What would be printed does not stand in the notice."));
    }
}
