package org.assay.lifecycle;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.calendar.Days;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.Certification;
import org.assay.file.CertificationFile;
import org.assay.file.Ending;
import org.assay.file.Ground;
import org.assay.file.Mode;
import org.assay.file.Occasion;
import org.assay.file.Schedule;
import org.assay.file.Standing;
import org.assay.file.Suspension;
import org.assay.file.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steps and the days of a cycle, once there is a certification. */
class CycleJourneyTest {
    private static final LocalDate GRANTED = day("2026-02-28");
    private static final LocalDate UNTIL = day("2029-02-27");

    @ParameterizedTest
    @CsvSource({
        "2026-02-27, Certification DONE Takes effect on 1 Mar 2026, CURRENT, Renewal AHEAD Outcome open",
        "2026-03-01, Certification DONE Valid until 27 Feb 2029, CURRENT, Renewal AHEAD Outcome open"
    })
    void the_first_audit_that_is_not_conducted_is_the_step_at_hand(
            LocalDate today, String begun, String atHand, String end) {
        var facts = new Certification(null, day("2026-02-20"), day("2026-03-01"), UNTIL, List.of(), null);
        assertEquals(
                String.join(
                        "\n",
                        begun,
                        "Surveillance 1 " + atHand + " Not programmed",
                        "Surveillance 2 AHEAD Not programmed",
                        "Recertification AHEAD Not programmed",
                        end),
                steps(file(facts), today));
    }

    @Test
    void of_what_has_expired_or_was_withdrawn_no_audit_is_ahead() {
        CertificationFile file = file(granted())
                .with(audit(AuditKind.SURVEILLANCE, 1, AuditStanding.REVIEWED, "2027-02-11"))
                .with(audit(AuditKind.SURVEILLANCE, 2, AuditStanding.PROGRAMMED, "2028-02-10"));
        assertEquals("""
                Certification DONE Was to be valid until 27 Feb 2029
                Surveillance 1 DONE Report reviewed
                Expired DONE No longer in force""", steps(file, day("2029-02-28")));
        assertEquals("""
                Certification DONE Was to be valid until 27 Feb 2029
                Surveillance 1 DONE Report reviewed
                Withdrawn DONE No longer in force""", steps(file.with(granted().withdrawn(day("2027-05-01"))), day("2027-05-01")));
        CertificationFile again =
                file.with(audit(AuditKind.RECERTIFICATION, 1, AuditStanding.PROGRAMMED, "2029-05-10"));
        assertEquals(
                "Recertification CURRENT Meant to end on 10 May 2029",
                steps(again, day("2029-02-28")).lines().toList().getLast());
    }

    @Test
    void what_has_ended_has_no_step_at_hand() {
        assertEquals(
                List.of(
                        "Withdrawn DONE No longer in force",
                        "Ended DONE At the client's request",
                        "Transferred DONE Another body goes on with it"),
                List.of(
                                granted().withdrawn(day("2027-05-01")),
                                granted().ended(new Ending(day("2027-05-01"), false)),
                                granted().ended(new Ending(day("2027-05-01"), true)))
                        .stream()
                        .map(f -> steps(file(f), day("2027-05-01")))
                        .peek(s -> assertEquals(0, s.split("CURRENT", -1).length - 1, s))
                        .map(s -> s.lines().toList().getLast())
                        .toList());
    }

    @Test
    void a_suspension_of_the_whole_or_of_a_part_is_named() {
        var whole = granted().suspended(new Suspension(day("2027-05-01"), null, Ground.OTHER));
        var part = granted().suspended(new Suspension(day("2027-05-01"), null, Ground.OTHER, Set.of(2)));
        assertEquals("Certification DONE Suspended, valid until 27 Feb 2029", first(whole));
        assertEquals("Certification DONE A part is suspended, valid until 27 Feb 2029", first(part));
    }

    @Test
    void an_audit_is_done_when_it_was_conducted_and_its_limit_is_gone() {
        CertificationFile file = file(granted())
                .with(audit(AuditKind.SURVEILLANCE, 1, AuditStanding.REVIEWED, "2027-02-11"))
                .with(audit(AuditKind.SURVEILLANCE, 2, AuditStanding.PROGRAMMED, "2028-02-10"));
        assertEquals("""
                Certification DONE Valid until 27 Feb 2029
                Surveillance 1 DONE Report reviewed
                Surveillance 2 CURRENT Meant to end on 10 Feb 2028
                Recertification AHEAD Not programmed
                Renewal AHEAD Outcome open""", steps(file, day("2027-03-01")));
        assertEquals("""
                AUDIT Stage 2 18 Sep 2026
                DECISION Certification granted 28 Feb 2026
                VALIDITY Certificate valid 28 Feb 2026 to 27 Feb 2029
                AUDIT Surveillance 1 11 Feb 2027
                AUDIT_AHEAD Surveillance 2, meant to end 10 Feb 2028
                LIMIT Second surveillance audit by 31 Dec 2028
                LIMIT Recertification audit by 29 Nov 2028
                LIMIT Renewal to be decided by 27 Feb 2029""".lines().sorted().toList(), days(file, day("2027-03-01")));
    }

    @Test
    void a_restored_certification_shows_its_gap_and_the_limits_of_the_cycle_that_runs() {
        var file = file(granted().in(new Term(day("2029-08-27"), day("2029-08-27"), day("2032-02-27"))));
        assertEquals(
                "Cycle 2 DONE Valid until 27 Feb 2032",
                steps(file, day("2029-08-27")).lines().findFirst().orElseThrow());
        assertEquals(day("2029-08-27"), file.certification().inForceSince().orElseThrow());
        assertEquals("""
                AUDIT Stage 2 18 Sep 2026
                DECISION Certification granted 28 Feb 2026
                DECISION Cycle 2 decided 27 Aug 2029
                GAP Without certification 28 Feb 2029 to 26 Aug 2029
                LIMIT First surveillance audit by 27 Aug 2030
                LIMIT Recertification audit by 29 Nov 2031
                LIMIT Renewal to be decided by 27 Feb 2032
                LIMIT Second surveillance audit by 31 Dec 2031
                VALIDITY Certificate valid, cycle 1 28 Feb 2026 to 27 Feb 2029
                VALIDITY Certificate valid, cycle 2 27 Aug 2029 to 27 Feb 2032""".lines().toList(), days(file, day("2029-09-01")));
    }

    @Test
    void a_renewal_in_time_leaves_no_gap_and_begins_no_new_since() {
        var file = file(granted().in(new Term(day("2029-01-17"), day("2029-01-17"), day("2032-02-27"))));
        assertEquals(GRANTED, file.certification().inForceSince().orElseThrow());
        assertEquals(
                List.of(
                        "VALIDITY Certificate valid, cycle 1 28 Feb 2026 to 16 Jan 2029",
                        "VALIDITY Certificate valid, cycle 2 17 Jan 2029 to 27 Feb 2032"),
                days(file, day("2029-02-01")).stream()
                        .filter(d -> d.startsWith("VALIDITY") || d.startsWith("GAP"))
                        .toList());
    }

    @Test
    void what_has_expired_shows_until_when_it_can_be_restored() {
        assertEquals(
                List.of(
                        "GAP Without certification 28 Feb 2029 to 1 Mar 2029",
                        "LIMIT Can be restored until 27 Aug 2029"),
                days(file(granted()), day("2029-03-01")).stream()
                        .filter(d -> d.startsWith("GAP") || d.startsWith("LIMIT"))
                        .toList());
    }

    @Test
    void a_withdrawn_certification_is_drawn_as_valid_to_the_day_before() {
        assertEquals(
                List.of("VALIDITY Certificate valid 28 Feb 2026 to 30 Apr 2027"),
                days(file(granted().withdrawn(day("2027-05-01"))), day("2027-06-01")).stream()
                        .filter(d -> d.startsWith("VALIDITY") || d.startsWith("LIMIT"))
                        .toList());
    }

    private static Certification granted() {
        return new Certification(null, GRANTED, GRANTED, UNTIL, List.of(), null);
    }

    private static CertificationFile file(Certification facts) {
        return Fixture.at(Standing.NONE).with(facts);
    }

    private static Audit audit(AuditKind kind, int number, AuditStanding standing, String on) {
        Audit programmed = Audit.programmed(
                UUID.randomUUID(), kind, Set.of("8.4"), Set.of(), new Occasion(1, number, day(on), 2, null, null));
        return standing.conducted()
                ? programmed
                        .change()
                        .proposed(new Schedule(day(on), day(on), Mode.ON_SITE, 2, List.of()))
                        .at(standing)
                        .done()
                : programmed;
    }

    private static String first(Certification facts) {
        return steps(file(facts), day("2027-05-02")).lines().findFirst().orElseThrow();
    }

    private static String steps(CertificationFile file, LocalDate today) {
        return Journey.of(file, today).stream()
                .map(s -> s.title() + " " + s.state() + " " + s.note())
                .collect(joining("\n"));
    }

    private static List<String> days(CertificationFile file, LocalDate today) {
        return Timeline.of(file, today, Fixture.LAW).pieces().stream()
                .map(p -> p.kind() + " " + p.title() + " " + Days.written(p.first())
                        + (p.last().equals(p.first()) ? "" : " to " + Days.written(p.last())))
                .sorted()
                .toList();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
