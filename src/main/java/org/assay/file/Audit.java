package org.assay.file;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.standard.Cited;
import org.jspecify.annotations.Nullable;

/**
 * One audit of a client.
 *
 * @param schedule dates, mode and team of the latest proposal
 * @param revision how many proposals there were; a confirmation holds for one of them
 * @param left members who took part and were replaced while it ran
 * @param teamConfirmedBy who confirmed, after Stage 1, that the Stage 2 team is competent
 * @param clauses clauses of the standard that the programme names
 * @param controls controls that it looks at: those that the programme names, and from the beginning of the fieldwork on
 *     those among them that the statement of applicability includes; a whole audit looks at every included one
 * @param soaVersion version of that statement
 * @param papers one for each clause or control looked at, the latest
 * @param releasedOn when its report was released
 * @param reviewedBy who reviewed the report
 * @param consent what the client said about dates and team; null while it has said nothing
 * @param fieldwork who was there and what was sampled; null while nothing is entered
 * @param occasion what it was programmed for; null for the stages of the initial audit
 * @param profile what the client had said of itself when its fieldwork began; null before, and where that was not kept
 * @param timeLook that audit time was looked at again after it; null while nobody has
 */
public record Audit(
        UUID id,
        AuditKind kind,
        AuditStanding standing,
        @Nullable Schedule schedule,
        int revision,
        List<Member> left,
        @Nullable Person teamConfirmedBy,
        @Nullable Plan plan,
        Set<String> clauses,
        Set<String> controls,
        @Nullable String soaVersion,
        List<Concern> concerns,
        List<Paper> papers,
        @Nullable Conclusion conclusion,
        @Nullable LocalDate releasedOn,
        @Nullable Person reviewedBy,
        @Nullable LocalDate reviewedOn,
        @Nullable Consent consent,
        @Nullable Fieldwork fieldwork,
        @Nullable Occasion occasion,
        @Nullable Profile profile,
        @Nullable TimeLook timeLook) {

    public Audit {
        left = List.copyOf(left);
        clauses = InOrder.of(clauses);
        controls = InOrder.of(controls);
        concerns = List.copyOf(concerns);
        papers = List.copyOf(papers);
    }

    /** An audit that the programme sets and nobody has dated yet. */
    public static Audit programmed(UUID id, AuditKind kind, Set<String> clauses) {
        return programmed(id, kind, clauses, Set.of(), null);
    }

    /** The same of an audit after the initial one. */
    public static Audit programmed(
            UUID id, AuditKind kind, Set<String> clauses, Set<String> controls, @Nullable Occasion occasion) {
        return new Audit(
                id,
                kind,
                AuditStanding.PROGRAMMED,
                null,
                0,
                List.of(),
                null,
                null,
                clauses,
                controls,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                occasion,
                null,
                null);
    }

    /**
     * One that took place before the file began. Of its schedule only the last day and who audited say something.
     *
     * @param soaVersion version of the statement of applicability that it looked at, as the certificate names it
     */
    public static Audit broughtForward(
            UUID id,
            AuditKind kind,
            @Nullable Occasion occasion,
            LocalDate lastDay,
            List<Person> audited,
            @Nullable String soaVersion) {
        List<Member> team =
                audited.stream().map(p -> new Member(p, Part.AUDITOR, null)).toList();
        return new Audit(
                id,
                kind,
                AuditStanding.BROUGHT_FORWARD,
                new Schedule(lastDay, lastDay, Mode.ON_SITE, 0, team),
                0,
                List.of(),
                null,
                null,
                Set.of(),
                Set.of(),
                soaVersion,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                occasion,
                null,
                null);
    }

    /**
     * The day since which somebody is awaited about the time that it showed: to look at it again, from the release of its report
     * on, or to approve fewer days, once it is conducted. Empty where nobody is.
     */
    public Optional<LocalDate> lookAwaitedSince() {
        boolean reported = standing == AuditStanding.REPORTED || standing == AuditStanding.REVIEWED;
        if (!reported && standing != AuditStanding.CONDUCTED) {
            return Optional.empty();
        }
        return timeLook == null
                ? Optional.ofNullable(releasedOn).filter(_ -> reported)
                : Optional.of(timeLook).filter(TimeLook::awaitsASecond).map(TimeLook::on);
    }

    /** Whether days were proposed once, and none are now: the day that it was meant for is meant no more. */
    public boolean postponed() {
        return standing == AuditStanding.PROGRAMMED && revision > 0;
    }

    /** Whether it took place before the file began. */
    public boolean before() {
        return standing == AuditStanding.BROUGHT_FORWARD;
    }

    public List<Member> team() {
        return schedule == null ? List.of() : schedule.team();
    }

    public Optional<Member> member(Person person) {
        return team().stream().filter(m -> m.person().equals(person)).findFirst();
    }

    /** Whether that person is of its team and audits in it, which an expert and a trainee do not. */
    public boolean auditedBy(Person person) {
        return member(person).filter(Member::audits).isPresent();
    }

    public Optional<Member> leader() {
        return team().stream().filter(m -> m.part() == Part.LEAD_AUDITOR).findFirst();
    }

    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(schedule).map(Schedule::firstDay);
    }

    /** The last day as it was agreed; once concluded, that of the closing meeting where that was held later. */
    public Optional<LocalDate> lastDay() {
        LocalDate closed = conclusion == null ? null : conclusion.closingMeeting();
        return Optional.ofNullable(schedule)
                .map(Schedule::lastDay)
                .map(last -> closed != null && closed.isAfter(last) ? closed : last);
    }

    /** Everybody who took part, those who left included. */
    public Stream<Member> everybody() {
        return Stream.concat(team().stream(), left.stream());
    }

    /** Hashes of the names of others who came along, or were to. */
    public Stream<String> alongside() {
        return Stream.concat(
                        Stream.ofNullable(schedule).map(Schedule::alongside),
                        Stream.ofNullable(fieldwork).map(Fieldwork::alongside))
                .filter(Objects::nonNull)
                .flatMap(List::stream);
    }

    public Optional<Concern> concern(UUID concern) {
        return concerns.stream().filter(c -> c.id().equals(concern)).findFirst();
    }

    public Optional<Paper> paper(String about) {
        return papers.stream().filter(p -> p.about().equals(about)).findFirst();
    }

    /** Whether one of its working papers shows that everything about that clause, control or topic was looked at. */
    public boolean examined(String about) {
        return paper(about).filter(Paper::examined).isPresent();
    }

    /**
     * Whether it is a special audit because of a change: held on a day after the client told of it, or still meant for such a
     * day or that one. What was over when the client told of it has not looked at it.
     */
    public boolean followsFrom(ChangeNotice change) {
        return kind == AuditKind.SPECIAL
                && occasion != null
                && occasion.cause() == Cause.CHANGE
                && (standing.ahead()
                        ? !lastDay().orElse(occasion.intendedFor()).isBefore(change.toldOn())
                        : visits().stream().anyMatch(v -> v.lastDay().isAfter(change.toldOn())));
    }

    /**
     * Whether it has looked at the statement of applicability to its end (ISO/IEC 42006, 8.2.2 a): its report is reviewed, and it looks
     * at controls as a whole, or is a surveillance, or was held because of a change or a wider scope and has examined the controls that
     * it names. Stage 1 reads the statement and examines no control.
     */
    public boolean auditsTheSoa() {
        boolean looks = kind.regular()
                || (kind == AuditKind.SPECIAL
                        && occasion != null
                        && (occasion.cause() == Cause.CHANGE || occasion.cause() == Cause.SCOPE_EXTENSION)
                        && !controls.isEmpty()
                        && controls.stream().allMatch(this::examined));
        return before() || (looks && standing == AuditStanding.REVIEWED);
    }

    /** Whether its working papers say of everything that nobody looked at it: an audit in name alone. */
    public boolean examinedNothing() {
        return !papers.isEmpty() && papers.stream().noneMatch(Paper::examined);
    }

    /**
     * The controls that it looks at: once it has begun those that it holds, before that those that it will begin with by the
     * latest statement of applicability.
     */
    public Set<String> controlsToLookAt(Application application) {
        return fieldwork != null || standing.conducted() || underWay()
                ? controls
                : change().against(application).done().controls();
    }

    /** Its working papers on clauses, controls and topics that it names and did not examine, or not wholly, by their numbers. */
    public List<Paper> unexamined() {
        return papers.stream()
                .filter(p -> !p.examined() && (clauses.contains(p.about()) || controls.contains(p.about())))
                .sorted(Comparator.comparing(Paper::about, Cited.BY_NUMBER))
                .toList();
    }

    /** How it is announced where that is not as usual, so that the client cannot object to days or team beforehand. */
    public Optional<Announcement> announcement() {
        return Optional.ofNullable(occasion).map(Occasion::announcement);
    }

    /** Whether somebody has looked at its team in the place of a client that cannot object to it. */
    public boolean cleared() {
        return occasion != null && occasion.clearedBy() != null;
    }

    /** Whether the client is told nothing of it: it is unannounced and has not begun, or was called off before it did. */
    public boolean untold() {
        return announcement().filter(a -> a == Announcement.UNANNOUNCED).isPresent()
                && (standing.ahead() || standing == AuditStanding.CANCELLED);
    }

    /** Whether its fieldwork has begun and is not over. */
    public boolean underWay() {
        return standing == AuditStanding.IN_PROGRESS || standing == AuditStanding.ADJOURNED;
    }

    /** Whether days or team have changed in the middle of it, and the client has not agreed yet. */
    public boolean awaitsConsent() {
        return underWay() && consent != null && consent.revision() < revision && !consent.objects();
    }

    /** Whether the client objects to a change in the middle of it. */
    public boolean objectedTo() {
        return consent != null && consent.objects();
    }

    public List<Visit> visits() {
        return schedule == null ? List.of() : schedule.each();
    }

    /** Visits of which nobody has said yet that they were held or missed; an audit of one visit needs no such word. */
    public List<Visit> openVisits() {
        return schedule == null || schedule.visits() == null
                ? List.of()
                : visits().stream().filter(Visit::open).toList();
    }

    public Fieldwork work() {
        return fieldwork == null ? Fieldwork.NONE : fieldwork;
    }

    /** Half-days of those whose time counts (ISO/IEC 17021-1, 9.1.4.4): of lead auditor and auditors. */
    public int delivered() {
        return work().presences().stream()
                .filter(p -> everybody().anyMatch(m -> m.person().equals(p.person()) && m.audits()))
                .mapToInt(Presence::halfDays)
                .sum();
    }

    /** Who is booked for which days; nobody where it is called off, or was before the file. */
    public List<Booking> bookings() {
        return standing == AuditStanding.CANCELLED || standing == AuditStanding.TERMINATED || before()
                ? List.of()
                : visits().stream()
                        .filter(v -> !v.missed())
                        .flatMap(v -> v.of(team()).stream()
                                .map(m -> new Booking(m.person(), m.part(), v.firstDay(), v.lastDay())))
                        .toList();
    }

    /** A person's days in an audit. */
    public record Booking(Person person, Part part, LocalDate firstDay, LocalDate lastDay) {}

    /** Its next state is made with this. */
    public AuditChange change() {
        return new AuditChange(this);
    }
}
