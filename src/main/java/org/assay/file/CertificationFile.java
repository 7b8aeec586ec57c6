package org.assay.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assay.standard.Body;
import org.assay.standard.Law;
import org.assay.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * Everything that rules may look at for one certification (client × standard), read once.
 *
 * @param reference how people call the file: {@code C-2026-0042}
 * @param scope the sentence that the certificate would carry
 * @param audits in the order in which they were programmed
 * @param findings in the order in which they were raised
 * @param paper the certificate as a document
 * @param letters between client and body, in the order in which they were written; null where there is none
 * @param notices changes that the client has told of, in that order; null where there are none
 * @param broughtForward by whom and from which source a certification of before was taken over; null where it began here
 * @param inForceElsewhere reference of another file of the same client and standard whose certification is in force
 * @param holder hash of the name under which the client is registered; null where the file stands alone
 */
public record CertificationFile(
        UUID id,
        UUID client,
        String reference,
        Standard standard,
        String scope,
        Application application,
        @Nullable Agreement agreement,
        List<Audit> audits,
        List<Finding> findings,
        Certification certification,
        List<Decision> decisions,
        CertificatePaper paper,
        @Nullable String inForceElsewhere,
        @Nullable List<Letter> letters,
        @Nullable List<ChangeNotice> notices,
        @Nullable BroughtForward broughtForward,
        @Nullable String holder) {

    public CertificationFile {
        audits = List.copyOf(audits);
        findings = List.copyOf(findings);
        decisions = List.copyOf(decisions);
        letters = letters == null || letters.isEmpty() ? null : List.copyOf(letters);
        notices = notices == null || notices.isEmpty() ? null : List.copyOf(notices);
    }

    /** A file that begins: with an application in the making, and nothing else. */
    public static CertificationFile begun(UUID id, UUID client, String reference, Standard standard) {
        return new CertificationFile(
                id,
                client,
                reference,
                standard,
                "",
                Application.DRAFT,
                null,
                List.of(),
                List.of(),
                Certification.NONE,
                List.of(),
                CertificatePaper.NONE,
                null,
                null,
                null,
                null,
                null);
    }

    public Standing standingOn(LocalDate day) {
        return certification.standingOn(day);
    }

    /** What the audits so far have left behind, as one. */
    public AuditResult result() {
        return AuditResult.of(this);
    }

    /**
     * Whether a finding concerns only a part of the scope that a decision has left out: until a proof or the certificate names
     * something of that part again, it holds no decision.
     */
    public boolean leftWithAPart(Finding finding) {
        return leftWith(finding).filter(l -> !l.isBackIn(paper.proofed())).isPresent();
    }

    /** Whether in addition no wider scope that is being audited names something of that part. */
    public boolean isOutOfSight(Finding finding) {
        return leftWithAPart(finding)
                && leftWith(finding)
                        .filter(l -> extension()
                                .map(ChangeNotice::wider)
                                .filter(w -> l.isBackIn(CertifiedScope.appliedFor(w.profile())))
                                .isEmpty())
                        .isPresent();
    }

    /** What was left out with it last; where that is told by words alone, only until the scope is wider again. */
    private Optional<LeftWith> leftWith(Finding finding) {
        LeftWith last = null;
        for (Decision d : decisions) {
            LeftWith left = d.left();
            if (left != null && left.findings().contains(finding.id())) {
                last = left;
            } else if (last != null
                    && last.ofWordsAlone()
                    && d.verb() == Verb.EXTEND
                    && d.standing() == DecisionStanding.DECIDED) {
                last = null;
            }
        }
        return Optional.ofNullable(last);
    }

    /** Whether nothing goes on: the application or the certification has ended. */
    public boolean closedOn(LocalDate today) {
        return application.standing().ended() || standingOn(today).ended();
    }

    /** The decision that has been asked for and not taken yet; there is at most one. */
    public Optional<Decision> openDecision() {
        return decisions.stream().filter(d -> d.standing().open()).findFirst();
    }

    public Optional<Decision> decision(UUID decision) {
        return decisions.stream().filter(d -> d.id().equals(decision)).findFirst();
    }

    /** The audit of a cycle that comes first of those that are not over: for a later one nobody is awaited yet. */
    public Optional<Audit> nextOfItsCycle() {
        return audits.stream()
                .filter(a -> a.kind().regular()
                        && a.occasion() != null
                        && switch (a.standing()) {
                            case PROGRAMMED,
                                    SCHEDULED,
                                    OBJECTED,
                                    CONFIRMED,
                                    PLANNED,
                                    IN_PROGRESS,
                                    ADJOURNED,
                                    CONDUCTED,
                                    REPORTED -> true;
                            case NONE, REVIEWED, TERMINATED, EXHAUSTED, CANCELLED, BROUGHT_FORWARD -> false;
                        })
                .min(Comparator.comparing(
                        a -> Objects.requireNonNull(a.occasion()).intendedFor()));
    }

    public Optional<Audit> audit(UUID audit) {
        return audits.stream().filter(a -> a.id().equals(audit)).findFirst();
    }

    public Optional<Finding> finding(UUID finding) {
        return findings.stream().filter(f -> f.id().equals(finding)).findFirst();
    }

    /** What client and body have written to each other. */
    public List<Letter> mail() {
        return letters == null ? List.of() : letters;
    }

    public Optional<Letter> letter(UUID letter) {
        return mail().stream().filter(l -> l.id().equals(letter)).findFirst();
    }

    /** The changes that the client has told of. */
    public List<ChangeNotice> changes() {
        return notices == null ? List.of() : notices;
    }

    public Optional<ChangeNotice> change(UUID notice) {
        return changes().stream().filter(n -> n.id().equals(notice)).findFirst();
    }

    /** The application for a wider scope that was accepted last and that no decision has put in effect yet. */
    public Optional<ChangeNotice> extension() {
        return changes().reversed().stream()
                .filter(n -> n.standing() == ChangeStanding.ACCEPTED)
                .findFirst();
    }

    /** What that application says otherwise of AI systems and sites that have their number already. */
    public OtherParticulars otherParticulars() {
        return OtherParticulars.between(
                application.profile(),
                extension().map(ChangeNotice::wider).map(Wider::profile).orElse(null));
    }

    /** Whether it asks for another name of something that is certified and for nothing else, so that nothing is to be audited. */
    public boolean renamesAlone() {
        Profile was = application.profile();
        return extension()
                .map(ChangeNotice::wider)
                .map(Wider::profile)
                .filter(now -> was != null
                        && CertifiedScope.appliedFor(now)
                                .beyond(CertifiedScope.appliedFor(was))
                                .isEmpty()
                        && CertifiedScope.appliedFor(now)
                                .beyond(paper.certified())
                                .isEmpty()
                        && Objects.equals(was.sentence(), now.sentence()))
                .map(_ -> otherParticulars())
                .filter(o -> !o.isEmpty() && !o.needAnAudit())
                .isPresent();
    }

    /**
     * The application whose AI systems and sites a proof of this scope shows: that for another scope which was accepted, where the
     * proof goes beyond what is in effect, reads as it does, or shows something of it otherwise; else the one in effect.
     */
    public Optional<ChangeNotice> shownBy(CertifiedScope proof) {
        CertifiedScope inEffect = CertifiedScope.appliedFor(application.profile());
        boolean otherwise = !otherParticulars().isEmpty() && !proof.lessThan(paper.certified());
        return extension()
                .filter(n -> otherwise
                        || !proof.beyond(inEffect).isEmpty()
                        || (proof.readsOtherwiseThan(inEffect)
                                && !proof.readsOtherwiseThan(CertifiedScope.appliedFor(
                                        Objects.requireNonNull(n.wider()).profile()))))
                .or(this::widened);
    }

    /** The application for a wider scope that a decision has put in effect last. */
    public Optional<ChangeNotice> widened() {
        return changes().reversed().stream().filter(ChangeNotice::inEffect).findFirst();
    }

    /** The audit of a kind that counts: the latest that was not cancelled, terminated or exhausted. */
    public Optional<Audit> audit(AuditKind kind) {
        return audits.reversed().stream()
                .filter(a -> a.kind() == kind && a.standing().counts())
                .findFirst();
    }

    /**
     * The Stage 1 that can be gone through again before anything is decided (ISO/IEC 17021-1, 9.3.1.2.4): its report is
     * reviewed, and no Stage 2 rests on it yet.
     */
    public Optional<Audit> stage1ToRepeat() {
        boolean decided = certification.grantedOn() != null || certification.refusedOn() != null;
        boolean follows =
                audit(AuditKind.STAGE_2).filter(a -> !a.standing().ahead()).isPresent();
        return audit(AuditKind.STAGE_1).filter(a -> !decided && !follows && a.standing() == AuditStanding.REVIEWED);
    }

    /** The same where it has said that the client is not ready, so that nothing else goes on. */
    public Optional<Audit> stage1NotReady() {
        return stage1ToRepeat()
                .filter(a -> a.conclusion() != null && a.conclusion().advice() == Advice.NOT_READY);
    }

    /** The Stage 1 that goes before a Stage 2: the latest; before a recertification: the one programmed in its cycle, if any. */
    public Optional<Audit> stage1Before(Audit audit) {
        Occasion occasion = audit.occasion();
        return switch (audit.kind()) {
            case STAGE_2 -> audit(AuditKind.STAGE_1);
            case RECERTIFICATION ->
                occasion == null
                        ? Optional.empty()
                        : ofCycle(occasion.cycle()).reversed().stream()
                                .filter(a -> a.kind() == AuditKind.STAGE_1)
                                .findFirst();
            case STAGE_1, SURVEILLANCE, FOLLOW_UP, SPECIAL -> Optional.empty();
        };
    }

    /** What the next decision rests on, and who took part in it. */
    public Basis basis() {
        return new Basis(this);
    }

    /** Whether a finding was raised before the file was, so that nobody knows here in which audit and by whom. */
    public boolean broughtForward(Finding finding) {
        return broughtForward != null && finding.raised().isEmpty();
    }

    /** Whether the certificate in its holder's hands was printed before the file began, so that its text is not known here. */
    public boolean printedBefore() {
        return broughtForward != null && paper.revision() == broughtForward.revision();
    }

    /** First day since which it is known to have been in force without a gap. */
    public Optional<LocalDate> inForceSince() {
        return broughtForward == null
                ? certification.inForceSince()
                : certification
                        .inForceSince()
                        .map(d -> d.isBefore(broughtForward.cycleFrom()) ? broughtForward.cycleFrom() : d);
    }

    /** Whether a finding counts its limit from Stage 2, as one does that was raised there (ISO/IEC 17021-1, 9.5.3.2). */
    public boolean ofStage2(Finding finding) {
        if (broughtForward(finding)) {
            return false;
        }
        return finding.raised()
                .flatMap(r -> audit(r.audit()))
                .map(Audit::kind)
                .filter(k -> k != AuditKind.STAGE_2)
                .isEmpty();
    }

    /** The audit that the next decision rests on first: the latest conducted since the cycle was decided on. */
    public Optional<Audit> latest() {
        return conducted().stream().max(Comparator.comparing(a -> a.lastDay().orElse(LocalDate.MIN)));
    }

    /** The audits that a decision can rest on: those conducted since the cycle was decided on, in the order of their days. */
    public List<Audit> conducted() {
        LocalDate since = certification.term().map(Term::decidedOn).orElse(LocalDate.MIN);
        return audits.stream()
                .filter(a -> a.kind().formal() && a.standing().conducted())
                .filter(a -> a.lastDay().filter(d -> d.isAfter(since)).isPresent())
                .sorted(Comparator.comparing(a -> a.lastDay().orElse(LocalDate.MIN)))
                .toList();
    }

    /** An audit of these, and those that came after it. */
    public List<Audit> conductedSince(Audit audit) {
        List<Audit> all = conducted();
        return all.subList(Math.max(0, all.indexOf(audit)), all.size());
    }

    /**
     * The audits that the next decision rests on by what they examined: the last conducted since the cycle was decided on
     * that looks at the whole system or is a surveillance, and those that came after it; in the order of their days.
     */
    public List<Audit> lastExamined() {
        List<Audit> all = conducted();
        int last = 0;
        for (int i = 0; i < all.size(); i++) {
            last = all.get(i).kind().regular() ? i : last;
        }
        return all.subList(last, all.size());
    }

    /**
     * The latest audit since the cycle was decided on whose team concluded against certification, where that still stands: of a
     * recertification or Stage 2 until another one has concluded, of a surveillance until the next or until certification was
     * maintained, of any other until the next audit.
     */
    public Optional<Audit> concludedAgainst() {
        return conducted().stream()
                .filter(a -> against(a) && conductedSince(a).stream().noneMatch(later -> overtakes(later, a)))
                .filter(a -> a.kind().whole() || decisions.stream().noneMatch(d -> maintainedOn(d, a)))
                .reduce((_, last) -> last);
    }

    private static boolean against(Audit audit) {
        return audit.conclusion() != null && audit.conclusion().advice().against();
    }

    private static boolean overtakes(Audit later, Audit earlier) {
        return !later.id().equals(earlier.id())
                && switch (earlier.kind()) {
                    case STAGE_2, RECERTIFICATION -> later.kind().whole();
                    case SURVEILLANCE -> later.kind().regular();
                    case STAGE_1, FOLLOW_UP, SPECIAL -> true;
                };
    }

    private static boolean maintainedOn(Decision d, Audit audit) {
        return d.verb() == Verb.MAINTAIN && d.takenOn(audit, audit.lastDay().orElse(LocalDate.MAX));
    }

    /** The audits of a cycle, from 1, in the order in which they were programmed; those that do not count are left out. */
    public List<Audit> ofCycle(int cycle) {
        return audits.stream()
                .filter(a -> a.occasion() != null && a.occasion().cycle() == cycle)
                .filter(a -> a.standing().counts())
                .toList();
    }

    /** Whether the cycle that runs has a recertification that has not begun. */
    public boolean recertificationIsAhead() {
        return ofCycle(certification.cycles().size()).stream()
                .anyMatch(a -> a.kind() == AuditKind.RECERTIFICATION && !Basis.begun(a));
    }

    /** What people call an audit: the stage, and whether it is gone through again; its number in a later cycle. */
    public String title(Audit audit) {
        Occasion occasion = audit.occasion();
        if (occasion != null) {
            return occasion.title(audit.kind());
        }
        long before = audits.stream()
                .takeWhile(a -> !a.id().equals(audit.id()))
                .filter(a -> a.kind() == audit.kind() && a.standing() != AuditStanding.CANCELLED)
                .count();
        return audit.kind().words() + (before == 0 ? "" : ", repeated");
    }

    /**
     * The file as its client is told it: without audits that are unannounced and have not begun, and without nonconformities
     * that are still the team's or were dropped before they were told.
     */
    public CertificationFile told() {
        return audits.stream().noneMatch(Audit::untold) && findings.stream().allMatch(Finding::told)
                ? this
                : changed(to -> {
                    to.audits = audits.stream().filter(a -> !a.untold()).toList();
                    to.findings = findings.stream().filter(Finding::told).toList();
                });
    }

    /** The nonconformities of an audit that its client is not told of yet. */
    public List<Finding> untold(Audit audit) {
        return findings.stream().filter(f -> f.untold() && f.raisedIn(audit)).toList();
    }

    /** Changes from which a special audit follows by the body's own word, while none is programmed or was held since the client told. */
    public List<ChangeNotice> promisedAudits() {
        return changes().stream()
                .filter(n -> n.standing() == ChangeStanding.TRIAGED && n.triage() == Triage.SPECIAL_AUDIT)
                .filter(n -> audits.stream().noneMatch(a -> a.standing().counts() && a.followsFrom(n)))
                .toList();
    }

    /** The file with these audits and nonconformities in place of its own. */
    public CertificationFile with(List<Audit> others, List<Finding> found) {
        return changed(to -> {
            to.audits = others;
            to.findings = found;
        });
    }

    /** The version of the statement of applicability that the latest whole audit has looked at to its end, its report reviewed. */
    public Optional<String> auditedSoa() {
        return audits.reversed().stream()
                .filter(a -> a.kind().whole() && a.auditsTheSoa())
                .map(Audit::soaVersion)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The version that a proof names: that of the latest whole audit whose days are over, though its report may not be reviewed yet. */
    public Optional<String> proofedSoa() {
        return audits.reversed().stream()
                .filter(a -> a.kind().whole() && a.standing().conducted())
                .map(Audit::soaVersion)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Audit time as it was determined, or looked at again, last; null where nothing was determined. */
    public @Nullable AuditTime time() {
        return looked(_ -> true, null).orElse(application.time());
    }

    /** Audit time that holds for an audit: as it was looked at again before its first day; null where nothing was determined. */
    public @Nullable AuditTime time(Audit audit) {
        LocalDate first = audit.firstDay().orElse(LocalDate.MAX);
        return looked(a -> !a.id().equals(audit.id()), first).orElse(application.time());
    }

    /**
     * The audit that was over last, where audit time is still to be looked at again after it, or fewer days are to be approved;
     * empty where that was done, or no days are on record.
     */
    public Optional<Audit> unlooked() {
        return audits.stream()
                .filter(a -> time() != null && !a.before() && a.standing().conducted())
                .max(Comparator.comparing(a -> a.lastDay().orElse(LocalDate.MIN)))
                .filter(a -> a.timeLook() == null || a.timeLook().awaitsASecond());
    }

    /** The audit after which more days were determined than are agreed, and no change order is signed for; empty where there is none. */
    public Optional<Audit> risen() {
        AuditTime time = time();
        return audits.stream()
                .filter(a -> agreement != null
                        && time != null
                        && a.timeLook() != null
                        && time.equals(a.timeLook().now())
                        && time.total() > agreedBefore(a)
                        && a.timeLook().signed().stream().noneMatch(d -> d.total() == time.total()))
                .findFirst();
    }

    /** The change order that was signed last about a wider scope, or for days that rose after an audit. */
    public Optional<ChangeOrder> ordered(UUID subject) {
        return change(subject).map(ChangeNotice::order).or(() -> audit(subject)
                .map(Audit::timeLook)
                .flatMap(l -> l.signed().stream().map(AgreedDays::order).reduce((_, last) -> last)));
    }

    /** Half-days of an initial audit that were agreed before days rose after an audit. */
    public int agreedBefore(Audit audit) {
        TimeLook look = audit.timeLook();
        AuditTime now = look == null ? null : look.now();
        AuditTime first = application.time();
        return audits.stream()
                .flatMap(a -> Stream.ofNullable(a.timeLook())
                        .flatMap(l -> l.signed().stream())
                        .filter(d -> !a.id().equals(audit.id()) || now == null || d.total() != now.total()))
                .reduce((one, other) ->
                        one.order().signedOn().isAfter(other.order().signedOn()) ? one : other)
                .map(AgreedDays::total)
                .orElse(first == null ? 0 : first.total());
    }

    /** The time that the latest of these looks has set, as it held on a day, or as it holds now. */
    private Optional<AuditTime> looked(Predicate<Audit> after, @Nullable LocalDate day) {
        return audits.stream()
                .filter(after)
                .flatMap(a -> Stream.ofNullable(a.timeLook()))
                .filter(l -> inEffect(l, day).isPresent())
                .reduce((one, other) -> one.on().isAfter(other.on()) ? one : other)
                .flatMap(l -> inEffect(l, day));
    }

    private static Optional<AuditTime> inEffect(TimeLook look, @Nullable LocalDate day) {
        return Optional.ofNullable(day == null ? look.inEffect() : look.inEffect(day));
    }

    /**
     * Half-days determined for an audit; 0 where none were. An audit of a programme takes what is programmed, and more where
     * time was looked at again since.
     */
    public int determined(Audit audit) {
        AuditTime time = time(audit);
        Occasion occasion = audit.occasion();
        if (occasion == null) {
            return time == null ? 0 : time.of(audit.kind());
        }
        return time == null || Objects.equals(time, application.time())
                ? occasion.halfDays()
                : Math.max(occasion.halfDays(), time.of(audit.kind()));
    }

    /**
     * The accreditation that a certificate of this file can bear on a day: the body's own for the standard and all of its technical
     * areas, where the audit days may carry it.
     */
    public Optional<Body.Accreditation> accreditation(Body body, LocalDate day) {
        AuditTime time = application.time();
        return time != null && time.accredited()
                ? body.accreditation(standard, application.technicalAreas(), day)
                : Optional.empty();
    }

    /** The file as it would stand with that application for a wider scope in effect. */
    public CertificationFile widenedBy(ChangeNotice notice) {
        return notice.wider() == null ? this : with(application.widened(notice.wider()));
    }

    /** Whether the work lies within what the body is accredited for, while its audit days may not carry that accreditation. */
    public boolean accreditationAsksMore(Law law) {
        AuditTime time = application.time();
        return time != null && !time.accredited() && law.accredits(standard, application.technicalAreas());
    }

    /** The statement of applicability handed in last. */
    public Optional<Soa> soa() {
        return application.soa();
    }

    /** Everybody who took part in an audit, or is in its team. */
    public Stream<Person> team() {
        return audits.stream().flatMap(Audit::everybody).map(Member::person).distinct();
    }

    /** Everybody whose work a decision can rest on: the teams, and whoever reviewed or dealt with something of it. */
    public Stream<Person> working() {
        return Stream.of(
                        team(),
                        Stream.ofNullable(application.reviewer()),
                        audits.stream().flatMap(a -> Stream.ofNullable(a.teamConfirmedBy())),
                        extension().map(ChangeNotice::lookedAtBy).stream(),
                        findings.stream().map(Finding::way).flatMap(Course::hands),
                        audits.stream().flatMap(a -> Stream.ofNullable(a.reviewedBy())),
                        findings.stream().flatMap(f -> f.verified().map(Verification::by).stream()))
                .flatMap(s -> s)
                .distinct();
    }

    public CertificationFile with(Application changed) {
        return changed(to -> to.application = changed);
    }

    public CertificationFile with(Agreement changed) {
        return changed(to -> to.agreement = changed);
    }

    /** The file with an audit added, or exchanged for the one of the same id in its place. */
    public CertificationFile with(Audit changed) {
        return changed(to -> to.audits = exchanged(audits, changed, Audit::id));
    }

    /** The file with a finding added, or exchanged for the one of the same id in its place. */
    public CertificationFile with(Finding changed) {
        return changed(to -> to.findings = exchanged(findings, changed, Finding::id));
    }

    public CertificationFile with(Certification changed) {
        return changed(to -> to.certification = changed);
    }

    /** The file with a decision added, or exchanged for the one of the same id in its place. */
    public CertificationFile with(Decision changed) {
        return changed(to -> to.decisions = exchanged(decisions, changed, Decision::id));
    }

    public CertificationFile with(CertificatePaper changed) {
        return changed(to -> to.paper = changed);
    }

    /** The file with a letter added, or exchanged for the one of the same id in its place. */
    public CertificationFile with(Letter changed) {
        return changed(to -> to.letters = exchanged(mail(), changed, Letter::id));
    }

    /** The file with a notice of a change added, or exchanged for the one of the same id in its place. */
    public CertificationFile with(ChangeNotice changed) {
        return changed(to -> to.notices = exchanged(changes(), changed, ChangeNotice::id));
    }

    public CertificationFile scoped(String sentence) {
        return changed(to -> to.scope = sentence);
    }

    /** What was brought forward, by whom and on which day. */
    public CertificationFile with(BroughtForward how) {
        return changed(to -> to.broughtForward = how);
    }

    /**
     * The file with what the register knows beside it.
     *
     * @param inForce reference of another file whose certification is in force
     * @param registered hash of the name under which the client is registered
     */
    public CertificationFile beside(@Nullable String inForce, @Nullable String registered) {
        return changed(to -> {
            to.inForceElsewhere = inForce;
            to.holder = registered;
        });
    }

    /** The file with nothing but what is its own. */
    public CertificationFile alone() {
        return beside(null, null);
    }

    /** The same facts with blank words, for the journal: texts are records, not events. */
    public CertificationFile withoutWords() {
        return changed(to -> {
            to.scope = "";
            to.findings = findings.stream().map(Finding::withoutWords).toList();
            to.inForceElsewhere = null;
            to.holder = null;
            to.letters = mail().stream().map(Letter::withoutWords).toList();
            to.broughtForward = broughtForward == null ? null : broughtForward.withoutWords();
        });
    }

    private CertificationFile changed(Consumer<FileChange> change) {
        FileChange next = new FileChange(this);
        change.accept(next);
        return next.done();
    }

    private static <T> List<T> exchanged(List<T> all, T one, Function<T, UUID> id) {
        var now = new ArrayList<T>(all);
        now.replaceAll(t -> id.apply(t).equals(id.apply(one)) ? one : t);
        if (all.stream().noneMatch(t -> id.apply(t).equals(id.apply(one)))) {
            now.add(one);
        }
        return now;
    }
}
