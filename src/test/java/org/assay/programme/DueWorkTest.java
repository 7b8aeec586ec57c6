package org.assay.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.audittime.Bounds;
import org.assay.calendar.Days;
import org.assay.file.Application;
import org.assay.file.ApplicationStanding;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.AuditTime;
import org.assay.file.BroughtForward;
import org.assay.file.Certification;
import org.assay.file.CertificationFile;
import org.assay.file.Competence;
import org.assay.file.Decision;
import org.assay.file.DecisionStanding;
import org.assay.file.Deviation;
import org.assay.file.Dossier;
import org.assay.file.Effect;
import org.assay.file.Effectiveness;
import org.assay.file.Experience;
import org.assay.file.Fault;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.Function;
import org.assay.file.Grade;
import org.assay.file.Ground;
import org.assay.file.Letter;
import org.assay.file.LetterStanding;
import org.assay.file.Member;
import org.assay.file.Mode;
import org.assay.file.Occasion;
import org.assay.file.Part;
import org.assay.file.People;
import org.assay.file.Person;
import org.assay.file.Quote;
import org.assay.file.Rectification;
import org.assay.file.Schedule;
import org.assay.file.Suspension;
import org.assay.file.Tie;
import org.assay.file.TieKind;
import org.assay.file.TimeLook;
import org.assay.file.Verb;
import org.assay.standard.Body;
import org.assay.standard.Law;
import org.assay.standard.Parameter;
import org.assay.standard.Standard;
import org.assay.standard.WordLists;
import org.junit.jupiter.api.Test;

/** What is due on files in the middle of something, as a programme manager would write it on a list. */
class DueWorkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate GRANTED = LocalDate.of(2026, 1, 10);
    private static final String AREA = "generative/technology_saas";
    private static final Person INES = new Person(id("Ines"));
    private static final CertificationFile AGREED = CertificationFile.begun(
                    id("file"), id("client"), "C-2026-1", Standard.AIMS)
            .with(Application.DRAFT
                    .at(ApplicationStanding.AGREED)
                    .accepted(INES, TODAY, List.of(AREA), List.of())
                    .at(ApplicationStanding.AGREED));

    private static final AuditTime TIME = new AuditTime(
            "certpro-1",
            2,
            4,
            new Bounds(4, 6, 2, 2, 4, 4),
            false,
            false,
            false,
            INES,
            LocalDate.of(2025, 10, 1),
            null,
            null,
            null);

    @Test
    void a_certified_file_has_its_surveillance_and_its_expiry_before_it() {
        assertEquals(
                List.of(
                                "24 Jan 2026 PROGRAMME_TO_SET",
                                "10 Jan 2027 FIRST_SURVEILLANCE",
                                "13 Jul 2028 RECERTIFICATION_PLANNED",
                                "9 Jan 2029 EXPIRY")
                        .stream()
                        .sorted()
                        .toList(),
                due(certified(), TODAY).stream().sorted().toList());
        assertEquals("24 Jan 2026 PROGRAMME_TO_SET", due(certified(), TODAY).getFirst());
    }

    @Test
    void a_first_visit_in_december_leaves_the_next_year_to_be_visited_and_one_in_january_does_not() {
        CertificationFile visited = certified().with(held("first", LocalDate.of(2026, 12, 1)));
        assertEquals(List.of("31 Dec 2027 YEARLY_SURVEILLANCE 2027"), of(visited, TODAY, "YEARLY"));
        CertificationFile january = certified().with(held("first", LocalDate.of(2027, 1, 5)));
        assertEquals(List.of(), of(january, TODAY, "YEARLY"), "2028 has the recertification");
    }

    @Test
    void dates_are_proposed_weeks_before_an_audit_begins_and_never_on_the_day_on_which_it_ends() {
        Audit next = Audit.programmed(
                id("first"),
                AuditKind.SURVEILLANCE,
                Set.of("8.4"),
                Set.of(),
                new Occasion(1, 1, LocalDate.of(2027, 1, 8), 5, null, null, null, null, null));
        // two and a half days begin on 6 Jan, and four weeks before is 9 Dec
        assertEquals(
                List.of("9 Dec 2026 DATES_TO_PROPOSE Surveillance 1"),
                of(certified().with(next), TODAY, "DATES_TO_PROPOSE"));
        Audit renewing = Audit.programmed(
                id("again"),
                AuditKind.RECERTIFICATION,
                Set.of("8.4"),
                Set.of(),
                new Occasion(1, 1, LocalDate.of(2028, 8, 10), 4, null, null, null, null, null));
        assertEquals(
                List.of("12 Jul 2028 RECERTIFICATION_DATED"),
                of(certified().with(renewing), TODAY, "RECERTIFICATION_DATED"));
    }

    @Test
    void time_that_nobody_has_looked_at_again_is_due_before_the_next_audit() {
        LocalDate released = LocalDate.of(2026, 11, 12);
        Audit over = held("first", LocalDate.of(2026, 11, 10))
                .change()
                .at(AuditStanding.REPORTED)
                .released(released)
                .done();
        Audit next = Audit.programmed(
                id("second"),
                AuditKind.SURVEILLANCE,
                Set.of("8.4"),
                Set.of(),
                new Occasion(1, 2, LocalDate.of(2027, 11, 9), 2, null, null, null, null, null));
        CertificationFile file = certified().with(over).with(next);
        assertEquals(List.of(), of(file, TODAY, "TIME_TO_LOOK_AT"));
        CertificationFile timed = file.with(file.application().with(TIME));
        assertEquals(List.of("9 Nov 2027 TIME_TO_LOOK_AT Surveillance 1"), of(timed, TODAY, "TIME_TO_LOOK_AT"));
        assertEquals(
                List.of(),
                of(
                        timed.with(over.change()
                                .looked(TimeLook.stands(INES, released))
                                .done()),
                        TODAY,
                        "TIME_TO_LOOK_AT"));
        AuditTime fewer =
                new AuditTime("certpro-1", 1, 2, TIME.bounds(), false, false, true, INES, released, null, null, null);
        Audit looked = over.change()
                .looked(TimeLook.determined(INES, released, TIME, fewer))
                .done();
        assertEquals(1, of(timed.with(looked), TODAY, "TIME_TO_LOOK_AT").size());
        assertEquals(TIME, timed.with(looked).time());
        Person second = new Person(id("Petra"));
        TimeLook approved = Objects.requireNonNull(looked.timeLook()).approved(second, TODAY);
        CertificationFile done = timed.with(looked.change().looked(approved).done());
        assertEquals(List.of(), of(done, TODAY, "TIME_TO_LOOK_AT"));
        assertEquals(fewer.approved(second), done.time());
    }

    @Test
    void a_suspension_stops_no_clock_and_has_one_of_its_own() {
        Suspension since = new Suspension(LocalDate.of(2026, 10, 31), null, Ground.OTHER);
        CertificationFile suspended =
                AGREED.with(new Certification(null, GRANTED, GRANTED, LocalDate.of(2029, 1, 9), List.of(since), null));
        assertEquals(
                List.of("10 Jan 2027 FIRST_SURVEILLANCE", "30 Apr 2027 SUSPENSION_ENDS"),
                due(suspended, TODAY).stream().skip(1).limit(2).toList());
    }

    @Test
    void a_part_that_is_suspended_has_its_limit_beside_what_goes_on() {
        Suspension part = new Suspension(LocalDate.of(2026, 10, 31), null, Ground.OTHER, Set.of(2));
        CertificationFile file =
                AGREED.with(new Certification(null, GRANTED, GRANTED, LocalDate.of(2029, 1, 9), List.of(part), null));
        assertEquals(List.of("30 Apr 2027 PART_SUSPENSION_ENDS"), of(file, TODAY, "PART_SUSPENSION"));
        LocalDate late = LocalDate.of(2027, 5, 1);
        Outlook then = new Outlook(file, late, law());
        assertEquals(
                List.of("PART_SUSPENSION_ENDS WITHDRAWAL_PROPOSED"),
                DueWork.of(then).stream()
                        .flatMap(d -> ClockNote.proposed(d, then).stream().map(k -> d.kind() + " " + k))
                        .filter(l -> l.startsWith("PART"))
                        .toList());
    }

    @Test
    void what_was_certified_before_the_accreditation_is_applied_for_anew_and_not_recertified() {
        CertificationFile before = certified()
                .with(certified()
                        .application()
                        .with(new AuditTime(
                                "certpro-1",
                                2,
                                4,
                                new Bounds(4, 6, 2, 2, 4, 4),
                                false,
                                false,
                                false,
                                new Person(id("Edda")),
                                GRANTED,
                                null,
                                null,
                                null)));
        Law accredited = new Law(
                GRANTED,
                law().numbers(),
                Set.of(),
                List.of(new Body.Accreditation(
                        "EA", "EAS-0001", Standard.AIMS, List.of("*"), GRANTED, null, Body.Status.IN_FORCE)),
                WordLists.NONE);
        assertEquals(
                List.of("13 Jul 2028 RECERTIFICATION_PLANNED"),
                expiring(new Outlook(before, TODAY, law())),
                "of a body that is not accredited");
        assertEquals(List.of("13 Jul 2028 TO_APPLY_ANEW"), expiring(new Outlook(before, TODAY, accredited)));
        assertEquals(
                List.of(),
                expiring(new Outlook(before.beside("C-2026-0002", null), TODAY, accredited)),
                "another one has taken its place");
        LocalDate over = LocalDate.of(2029, 1, 20);
        assertEquals(List.of("9 Jul 2029 RESTORATION"), expiring(new Outlook(before, over, law())));
        assertEquals(List.of(), expiring(new Outlook(before, over, accredited)), "it cannot be restored either");
    }

    private static List<String> expiring(Outlook o) {
        return DueWork.of(o).stream()
                .map(d -> Days.written(d.on()) + " " + d.kind())
                .filter(l -> l.contains("RECERTIFICATION") || l.contains("ANEW") || l.contains("RESTORATION"))
                .toList();
    }

    @Test
    void the_guard_before_expiry_steps_on_with_what_is_done() {
        assertEquals(List.of("13 Jul 2028 RECERTIFICATION_PLANNED"), of(certified(), TODAY, "RECERTIFICATION"));
        Occasion meant = new Occasion(1, 1, LocalDate.of(2028, 9, 20), 4, null, null);
        Audit programmed = Audit.programmed(id("again"), AuditKind.RECERTIFICATION, Set.of("8.4"), Set.of(), meant);
        CertificationFile file = certified().with(programmed);
        assertEquals(List.of("22 Aug 2028 RECERTIFICATION_DATED"), of(file, TODAY, "RECERTIFICATION"));
        LocalDate day = LocalDate.of(2028, 9, 20);
        Audit dated = programmed
                .change()
                .proposed(new Schedule(day, day, Mode.REMOTE, 4, List.of(new Member(INES, Part.LEAD_AUDITOR, day))))
                .at(AuditStanding.SCHEDULED)
                .done();
        assertEquals(List.of("11 Oct 2028 RECERTIFICATION_AUDITED"), of(file.with(dated), TODAY, "RECERTIFICATION"));
        Audit over = dated.change().at(AuditStanding.REVIEWED).done();
        CertificationFile audited = file.with(over);
        assertEquals(List.of("12 Dec 2028 RECERTIFICATION_REQUESTED"), of(audited, TODAY, "RECERTIFICATION"));
        CertificationFile major = audited.with(
                finding(FindingStanding.RAISED, Grade.MAJOR).findings().getFirst());
        assertEquals(List.of("28 Nov 2028 RECERTIFICATION_VERIFIED"), of(major, TODAY, "RECERTIFICATION"));
        CertificationFile asked = audited.with(
                new Decision(id("renew"), DecisionStanding.REQUESTED, Verb.RENEW, INES, TODAY, null, null, null));
        assertEquals(List.of("26 Dec 2028 RECERTIFICATION_DECIDED"), of(asked, TODAY, "RECERTIFICATION"));
    }

    @Test
    void after_expiry_only_restoration_is_left_and_nothing_after_it_or_a_withdrawal() {
        LocalDate later = LocalDate.of(2029, 1, 10);
        assertEquals(List.of("9 Jul 2029 RESTORATION"), due(certified(), later));
        assertEquals(List.of(), due(certified(), LocalDate.of(2029, 7, 10)));
        CertificationFile withdrawn =
                AGREED.with(new Certification(null, GRANTED, GRANTED, LocalDate.of(2029, 1, 9), List.of(), TODAY));
        assertEquals(List.of(), due(withdrawn, TODAY));
    }

    @Test
    void a_nonconformity_is_answered_judged_shown_and_verified_each_by_its_day() {
        assertEquals(List.of("1 Dec 2026 ANSWER F-1"), of(finding(FindingStanding.RAISED, Grade.MINOR), TODAY, "F-1"));
        assertEquals(
                List.of("4 Nov 2026 PLAN_TO_JUDGE F-1"),
                of(finding(FindingStanding.ANSWERED, Grade.MINOR), TODAY, "F-1"));
        assertEquals(
                List.of("1 Dec 2026 EVIDENCE F-1"),
                of(finding(FindingStanding.PLAN_ACCEPTED, Grade.MAJOR), TODAY, "F-1"));
        assertEquals(
                List.of("1 Dec 2026 CORRECTION F-1"),
                of(finding(FindingStanding.PLAN_ACCEPTED, Grade.MINOR), TODAY, "F-1"),
                "A minor is verified at the next audit, and its day is the client's own");
        assertEquals(
                List.of("15 Dec 2026 VERIFICATION F-1"),
                of(finding(FindingStanding.IMPLEMENTED, Grade.MAJOR), TODAY, "F-1"));
    }

    @Test
    void a_minor_that_a_later_audit_found_effective_is_due_no_more() {
        CertificationFile planned = finding(FindingStanding.PLAN_ACCEPTED, Grade.MINOR);
        Finding minor = planned.findings().getFirst();
        LocalDate looked = LocalDate.of(2027, 1, 20);
        CertificationFile effective =
                planned.with(minor.way(minor.way().judged(new Effectiveness(id("s"), INES, looked, Effect.EFFECTIVE))));
        assertEquals(List.of(), of(effective, looked, "F-1"));
        CertificationFile not = planned.with(
                minor.way(minor.way().judged(new Effectiveness(id("s"), INES, looked, Effect.NOT_EFFECTIVE))));
        assertEquals(List.of("1 Dec 2026 CORRECTION F-1"), of(not, looked, "F-1"));
    }

    @Test
    void what_follows_a_missed_verification_is_true_of_a_minor_and_of_a_client_that_is_certified() {
        assertEquals("The certification decision waits", missed(finding(FindingStanding.IMPLEMENTED, Grade.MAJOR)));
        assertEquals(
                "It stays open, and the next audit looks at it",
                missed(finding(FindingStanding.IMPLEMENTED, Grade.MINOR)));
        assertEquals(
                "The certification is neither maintained nor renewed while it is open",
                missed(finding(FindingStanding.IMPLEMENTED, Grade.MAJOR)
                        .with(certified().certification())));
    }

    private static String missed(CertificationFile file) {
        Outlook o = new Outlook(file, TODAY, law());
        return DueWork.of(o).stream()
                .filter(d -> d.kind() == DueKind.VERIFICATION)
                .map(d -> d.missed(o))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_audit_that_runs_is_due_to_end_and_is_not_late_before() {
        Audit runs = audit("stage 2", AuditKind.STAGE_2, AuditStanding.IN_PROGRESS, TODAY, TODAY)
                .change()
                .proposed(new Schedule(
                        TODAY.minusDays(3),
                        TODAY.plusDays(2),
                        Mode.REMOTE,
                        2,
                        List.of(new Member(INES, Part.LEAD_AUDITOR, TODAY))))
                .at(AuditStanding.IN_PROGRESS)
                .done();
        assertEquals(List.of("24 Nov 2026 AUDIT_TO_END Stage 2"), of(AGREED.with(runs), TODAY, "AUDIT_TO"));
    }

    @Test
    void an_offer_is_answered_by_its_last_day_and_is_due_no_more_when_it_has_lapsed_or_was_accepted() {
        LocalDate until = LocalDate.of(2026, 12, 4);
        Quote sent = new Quote(id("quote"), 1, TODAY, until, 2, 2, 4, "", null, null, null);
        CertificationFile open = AGREED.with(
                AGREED.application().at(ApplicationStanding.ACCEPTED).quoted(sent));
        assertEquals(List.of("4 Dec 2026 OFFER_TO_ANSWER"), of(open, until, "OFFER"));
        assertEquals(List.of(), of(open, until.plusDays(1), "OFFER"));
        assertEquals(
                List.of(), of(open.with(open.application().quoted(sent.accepted(1, TODAY, INES))), TODAY, "OFFER"));
        assertEquals(
                List.of(),
                of(open.with(open.application().at(ApplicationStanding.SUBMITTED)), TODAY, "OFFER"),
                "It stands from the acceptance of the application on");
    }

    @Test
    void an_open_major_runs_six_months_from_the_last_day_of_stage_2() {
        CertificationFile file = finding(FindingStanding.RAISED, Grade.MAJOR)
                .with(audit(
                        "stage 2",
                        AuditKind.STAGE_2,
                        AuditStanding.REVIEWED,
                        LocalDate.of(2026, 8, 31),
                        LocalDate.of(2026, 8, 31)));
        assertEquals(List.of("28 Feb 2027 MAJORS_VERIFIED"), of(file, TODAY, "MAJORS"));
        CertificationFile minor = finding(FindingStanding.RAISED, Grade.MINOR)
                .with(audit(
                        "stage 2",
                        AuditKind.STAGE_2,
                        AuditStanding.REVIEWED,
                        LocalDate.of(2026, 8, 31),
                        LocalDate.of(2026, 8, 31)));
        assertEquals(List.of(), of(minor, TODAY, "MAJORS"));
    }

    @Test
    void stage_2_follows_stage_1_and_a_booked_team_is_complete_on_its_days() {
        Audit stage1 = audit("stage 1", AuditKind.STAGE_1, AuditStanding.REVIEWED, LocalDate.of(2026, 9, 30), TODAY);
        Audit stage2 = audit("stage 2", AuditKind.STAGE_2, AuditStanding.CONFIRMED, LocalDate.of(2027, 1, 20), null);
        CertificationFile file = AGREED.with(stage1).with(stage2);
        People known = competentUntil(LocalDate.of(2027, 1, 19));
        assertEquals(
                List.of(
                        "19 Jan 2027 COMPETENCE_ENDS Stage 2",
                        "20 Jan 2027 DECLARATION Stage 2",
                        "20 Jan 2027 AUDIT_TO_BEGIN Stage 2",
                        "30 Mar 2027 STAGE_2_TO_BEGIN"),
                told(new Outlook(file, TODAY, law(), known)));
        assertFalse(
                told(new Outlook(file, TODAY, law(), competentUntil(LocalDate.of(2027, 1, 20))))
                        .toString()
                        .contains("COMPETENCE"),
                "The last day of competence counts");
    }

    @Test
    void what_was_called_off_or_has_ended_stays_due() {
        Audit stage1 = audit("stage 1", AuditKind.STAGE_1, AuditStanding.REVIEWED, LocalDate.of(2026, 9, 30), TODAY);
        Audit stage2 = audit("stage 2", AuditKind.STAGE_2, AuditStanding.CANCELLED, LocalDate.of(2027, 1, 20), TODAY);
        assertEquals(
                List.of("30 Mar 2027 STAGE_2_TO_BEGIN"), due(AGREED.with(stage1).with(stage2), TODAY));
        Audit begun = stage2.change().at(AuditStanding.IN_PROGRESS).done();
        Outlook ended =
                new Outlook(AGREED.with(stage1).with(begun), TODAY, law(), competentUntil(LocalDate.of(2026, 11, 20)));
        assertEquals(
                List.of(
                        "20 Nov 2026 COMPETENCE_ENDS Stage 2",
                        "20 Jan 2027 MEMBER_IS_BARRED Stage 2",
                        "20 Jan 2027 AUDIT_TO_END Stage 2"),
                told(ended));
    }

    @Test
    void a_limit_that_the_body_has_missed_itself_proposes_no_suspension() {
        LocalDate day = LocalDate.of(2027, 2, 10);
        Audit late = Audit.programmed(
                id("late"),
                AuditKind.SURVEILLANCE,
                Set.of("8.4"),
                Set.of(),
                new Occasion(1, 1, LocalDate.of(2026, 12, 10), 2, null, null));
        assertEquals(
                List.of(ClockNote.Kind.SUSPENSION_PROPOSED),
                proposals(certified().with(late), day));
        for (Fault fault : Fault.values()) {
            Deviation said = new Deviation(LocalDate.of(2027, 1, 10), fault, INES, day);
            assertEquals(
                    List.of(
                            fault == Fault.BODY
                                    ? ClockNote.Kind.DEVIATION_PROPOSED
                                    : ClockNote.Kind.SUSPENSION_PROPOSED),
                    proposals(certified().with(late.change().deviating(said).done()), day));
        }
    }

    private static List<ClockNote.Kind> proposals(CertificationFile file, LocalDate day) {
        Outlook o = new Outlook(file, day, law());
        return DueWork.of(o).stream()
                .flatMap(d -> ClockNote.proposed(d, o).stream())
                .toList();
    }

    void whoever_may_not_work_in_an_audit_any_more_is_to_be_replaced_from_her_day_on() {
        LocalDate day = LocalDate.of(2027, 1, 20);
        CertificationFile file =
                AGREED.with(audit("stage 2", AuditKind.STAGE_2, AuditStanding.IN_PROGRESS, day, TODAY));
        assertEquals(List.of(), barred(file, day, tied(day.plusDays(1))), "A tie that begins after her last day");
        assertEquals(
                List.of("20 Jan 2027 MEMBER_IS_BARRED Stage 2", "20 Jan 2027 AUDIT_TO_END Stage 2"),
                barred(file, TODAY, tied(day)));
        assertEquals(
                List.of("20 Jan 2027 MEMBER_IS_BARRED Stage 2", "20 Jan 2027 AUDIT_TO_END Stage 2"),
                barred(file, day, competentUntil(LocalDate.of(2027, 1, 19))));
        assertEquals(List.of(), barred(file, day, competentUntil(day)));
        assertEquals(List.of(), barred(file, day, People.NOBODY), "Nobody is looked at");
        CertificationFile over = AGREED.with(audit("stage 2", AuditKind.STAGE_2, AuditStanding.CONDUCTED, day, TODAY));
        assertEquals(
                List.of("22 Jan 2027 MEMBER_IS_BARRED Stage 2"),
                barred(over, day.plusDays(2), tied(day.plusDays(1))),
                "Whoever leads has the report to write");
    }

    private static List<String> barred(CertificationFile file, LocalDate today, People known) {
        return told(new Outlook(file, today, law(), known)).stream()
                .filter(due -> due.contains("MEMBER_IS_BARRED"))
                .toList();
    }

    private static People tied(LocalDate since) {
        Dossier able = competentUntil(LocalDate.of(2030, 1, 1)).of(INES);
        Tie tie = new Tie(AGREED.client(), TieKind.CONSULTANCY, since, null);
        return new People(
                Map.of(INES.id(), new Dossier(INES, able.competences(), List.of(tie), Experience.UNKNOWN)), List.of());
    }

    @Test
    void a_decision_a_review_and_letters_wait_for_days_too() {
        Decision asked = new Decision(
                id("decision"),
                DecisionStanding.REQUESTED,
                Verb.GRANT,
                INES,
                LocalDate.of(2026, 11, 20),
                null,
                null,
                null);
        Letter letter = new Letter(
                id("letter"), LetterStanding.AWAITS_CLIENT, "Sites", LocalDate.of(2026, 11, 21), INES, GRANTED);
        CertificationFile file = AGREED.with(asked).with(letter);
        assertEquals(
                List.of("21 Nov 2026 LETTER_FOR_CLIENT “Sites”", "4 Dec 2026 DECISION grant certification"),
                due(file, TODAY).stream().map(s -> s.replace("Grant", "grant")).toList());
        assertTrue(DueWork.of(new Outlook(file, TODAY, law())).getFirst().overdue(TODAY));
    }

    @Test
    void how_near_a_day_is() {
        assertEquals(Due.When.OVERDUE, when("2026-11-21"));
        assertEquals(Due.When.THIS_MONTH, when("2026-11-22"));
        assertEquals(Due.When.THIS_MONTH, when("2026-11-30"));
        assertEquals(Due.When.WITHIN_90_DAYS, when("2026-12-01"));
        assertEquals(Due.When.WITHIN_90_DAYS, when("2027-02-20"));
        assertEquals(Due.When.LATER, when("2027-02-21"));
    }

    /** By this, lists find files by one stored day. */
    @Test
    void nothing_is_due_later_that_lies_before_what_is_due_today() {
        for (CertificationFile file : List.of(
                certified(),
                certified().with(held("first", LocalDate.of(2026, 12, 1))),
                finding(FindingStanding.RAISED, Grade.MAJOR),
                AGREED.with(audit("s", AuditKind.STAGE_2, AuditStanding.CONFIRMED, LocalDate.of(2027, 1, 20), null)))) {
            LocalDate first = DueWork.earliest(new Outlook(file, TODAY, law())).orElseThrow();
            for (LocalDate day = TODAY; day.isBefore(TODAY.plusYears(4)); day = day.plusDays(1)) {
                LocalDate then = DueWork.earliest(new Outlook(file, day, law())).orElse(LocalDate.MAX);
                assertFalse(then.isBefore(first), then + " on " + day + " lies before " + first);
            }
        }
    }

    /** A client is promised nothing (no date of a decision, no outcome) and is told of nobody's work inside the body. */
    @Test
    void what_clients_are_told_promises_nothing_and_advises_nothing() {
        for (DueKind kind : DueKind.values()) {
            String words = kind.forTheClient().orElse("");
            for (String said : List.of("will be", "your certificate", "should", "recommend", "likely", "pass")) {
                assertFalse(words.toLowerCase(java.util.Locale.ROOT).contains(said), kind + " says “" + said + "”");
            }
            assertEquals(
                    kind.holder() == Holder.CLIENT, kind.forTheClient().isPresent() && kind.holder() == Holder.CLIENT);
        }
    }

    private static Due.When when(String day) {
        return DueKind.EXPIRY.on(LocalDate.parse(day), id("file"), "", "").when(TODAY);
    }

    private static CertificationFile certified() {
        return AGREED.with(new Certification(null, GRANTED, GRANTED, LocalDate.of(2029, 1, 9), List.of(), null));
    }

    private static CertificationFile finding(FindingStanding standing, Grade grade) {
        Finding raised = new Finding(
                id("F-1"),
                "F-1",
                grade,
                standing,
                "9.2.2",
                "",
                null,
                new Finding.Terms(LocalDate.of(2026, 12, 1), null, false),
                null);
        return AGREED.with(raised.way(raised.way().answered(LocalDate.of(2026, 10, 21))));
    }

    @Test
    void what_was_taken_back_is_due_from_that_day_on() {
        Finding answered =
                finding(FindingStanding.ANSWERED, Grade.MINOR).findings().getFirst();
        CertificationFile again = AGREED.with(answered.way(answered.way()
                .rectified(new Rectification(
                        INES,
                        LocalDate.of(2026, 11, 22),
                        FindingStanding.PLAN_ACCEPTED,
                        FindingStanding.ANSWERED,
                        null,
                        null,
                        null))));
        assertEquals(List.of("6 Dec 2026 PLAN_TO_JUDGE F-1"), of(again, TODAY, "F-1"));
    }

    @Test
    void of_a_file_that_was_brought_forward_the_programme_is_due_from_that_day_on() {
        CertificationFile forward = certified()
                .with(new BroughtForward(
                        id("portfolio"), 1, "", "", INES, INES, LocalDate.of(2026, 11, 22), GRANTED, 1));
        assertEquals(List.of("6 Dec 2026 PROGRAMME_TO_SET"), of(forward, TODAY, "PROGRAMME_TO_SET"));
    }

    @Test
    void the_year_of_recertification_needs_no_surveillance_be_it_programmed_or_not() {
        LocalDate granted = LocalDate.of(2027, 2, 11);
        CertificationFile file =
                AGREED.with(new Certification(null, granted, granted, LocalDate.of(2030, 2, 10), List.of(), null));
        assertEquals(List.of(), of(file, granted.plusDays(1), "YEARLY"));
    }

    @Test
    void no_surveillance_begins_on_what_is_over() {
        LocalDate day = LocalDate.of(2028, 12, 4);
        CertificationFile file =
                certified().with(audit("late", AuditKind.SURVEILLANCE, AuditStanding.CONFIRMED, day, day));
        assertEquals(List.of("4 Dec 2028 AUDIT_TO_BEGIN Surveillance 1"), of(file, day, "AUDIT_TO_BEGIN"));
        assertEquals(List.of(), of(file, LocalDate.of(2029, 1, 10), "AUDIT_TO_BEGIN"));
    }

    private static Audit held(String name, LocalDate on) {
        return audit(name, AuditKind.SURVEILLANCE, AuditStanding.REVIEWED, on, on);
    }

    private static Audit audit(
            String name,
            AuditKind kind,
            AuditStanding standing,
            LocalDate on,
            @org.jspecify.annotations.Nullable LocalDate declared) {
        Schedule days = new Schedule(on, on, Mode.REMOTE, 2, List.of(new Member(INES, Part.LEAD_AUDITOR, declared)));
        Occasion meant = kind.initial() ? null : new Occasion(1, 1, on, 2, null, null);
        return Audit.programmed(id(name), kind, Set.of(), Set.of(), meant)
                .change()
                .proposed(days)
                .at(standing)
                .done();
    }

    private static People competentUntil(LocalDate last) {
        List<Competence> hers = Stream.of(Function.LEADING, Function.AUDITING)
                .map(f -> new Competence(f, Standard.AIMS, AREA, GRANTED, last))
                .toList();
        return new People(Map.of(INES.id(), new Dossier(INES, hers, List.of(), Experience.UNKNOWN)), List.of());
    }

    private static List<String> of(CertificationFile file, LocalDate today, String part) {
        return due(file, today).stream().filter(d -> d.contains(part)).toList();
    }

    private static List<String> due(CertificationFile file, LocalDate today) {
        return told(new Outlook(file, today, law()));
    }

    private static List<String> told(Outlook o) {
        return DueWork.of(o).stream()
                .map(d -> (Days.written(d.on()) + " " + d.kind().name() + " " + d.about()).strip())
                .toList();
    }

    private static Law law() {
        Map<Parameter, Integer> numbers = new EnumMap<>(Parameter.class);
        numbers.putAll(Map.of(
                Parameter.MAJOR_VERIFICATION_MONTHS, 6,
                Parameter.FIRST_SURVEILLANCE_MONTHS, 12,
                Parameter.SUSPENSION_MONTHS, 6,
                Parameter.COOLING_OFF_YEARS, 2,
                Parameter.STAGE_GAP_MONTHS, 6,
                Parameter.RESTORATION_MONTHS, 6,
                Parameter.REVIEW_DAYS, 14,
                Parameter.DECISION_DAYS, 14));
        numbers.putAll(Map.of(
                Parameter.RECERTIFICATION_PLAN_DAYS, 180,
                Parameter.RECERTIFICATION_DATES_DAYS, 120,
                Parameter.PROPOSE_DATES_DAYS, 28,
                Parameter.RECERTIFICATION_AUDIT_DAYS, 90,
                Parameter.DECISION_RESERVE_DAYS, 14));
        return new Law(GRANTED, numbers, Set.of(), WordLists.NONE);
    }

    private static UUID id(String thing) {
        return UUID.nameUUIDFromBytes(thing.getBytes(StandardCharsets.UTF_8));
    }
}
