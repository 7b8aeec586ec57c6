package org.assay.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.file.AiRole;
import org.assay.file.AiSystem;
import org.assay.file.Application;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.CertificationFile;
import org.assay.file.Hours;
import org.assay.file.Member;
import org.assay.file.Mode;
import org.assay.file.OrganisationType;
import org.assay.file.Paper;
import org.assay.file.Papers;
import org.assay.file.Part;
import org.assay.file.Person;
import org.assay.file.Plan;
import org.assay.file.Profile;
import org.assay.file.Result;
import org.assay.file.Schedule;
import org.assay.file.ScopePart;
import org.assay.file.Sector;
import org.assay.file.Session;
import org.assay.file.SessionKind;
import org.assay.file.Stage;
import org.assay.file.Technology;
import org.assay.file.Visit;
import org.assay.file.VisitStanding;
import org.assay.standard.Standard;
import org.junit.jupiter.api.Test;

/** What an audit has covered, and what the days that are left allow. */
class AuditCoverageTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);
    private static final Person LEADS = new Person(new UUID(0, 1));
    private static final Person AUDITS = new Person(new UUID(0, 2));

    @Test
    void a_point_without_a_paper_is_stranded_once_no_session_on_it_is_left() {
        AuditCoverage morning = covered(MONDAY);
        assertEquals(List.of(MONDAY, MONDAY.plusDays(1)), morning.days());
        assertEquals(List.of("4.1", "8.4", "9.1"), about(morning.open()));
        assertEquals(List.of("9.1"), about(morning.stranded()), "no session looks at it");
        assertEquals(2, morning.ahead());

        AuditCoverage second = covered(MONDAY.plusDays(1), new Paper("4.1", null, Result.CONFORMS, true, LEADS));
        assertEquals(List.of(MONDAY.plusDays(1)), second.days());
        assertEquals(List.of("8.4", "9.1"), about(second.open()));
        assertEquals(1, second.ahead());
        assertEquals(
                List.of("8.4", "9.1"), about(covered(MONDAY.plusDays(2)).open().subList(1, 3)));
        assertEquals(
                List.of("4.1", "8.4", "9.1"), about(covered(MONDAY.plusDays(2)).stranded()));
    }

    @Test
    void what_a_session_that_is_to_come_takes_in_and_what_evidence_names_are_told_apart() {
        AuditCoverage c = AuditCoverage.of(
                file(),
                audit(new Paper("8.4", null, Result.CONFORMS, true, AUDITS)),
                List.of(new AuditCoverage.Seen("8.4", 1, null)),
                MONDAY);
        AuditCoverage.Point impact = c.points().stream()
                .filter(p -> p.about().equals("8.4"))
                .findFirst()
                .orElseThrow();
        assertEquals(Set.of(1), impact.systems());
        assertEquals(Set.of(1, 2), impact.systemsAhead());
        assertEquals(Set.of(2), impact.sitesAhead(), "the visit of the second day is at the second site");
        assertEquals(List.of("8.4"), c.systems().getFirst().points());
        assertFalse(c.systems().getLast().stranded(), "a session is to come");
        assertTrue(AuditCoverage.of(file(), audit(), List.of(), MONDAY.plusDays(2))
                .systems()
                .getLast()
                .stranded());
    }

    @Test
    void each_who_audits_is_told_what_is_hers() {
        List<AuditCoverage.OfPerson> persons = covered(MONDAY, new Paper("4.1", null, Result.CONFORMS, true, LEADS))
                .persons();
        assertEquals(
                List.of(
                        new AuditCoverage.OfPerson(LEADS, 1, 90, 1, List.of()),
                        new AuditCoverage.OfPerson(AUDITS, 1, 120, 0, List.of("8.4"))),
                persons);
    }

    private static List<String> about(List<AuditCoverage.Point> points) {
        return points.stream().map(AuditCoverage.Point::about).toList();
    }

    private static AuditCoverage covered(LocalDate today, Paper... papers) {
        return AuditCoverage.of(file(), audit(papers), List.of(), today);
    }

    private static CertificationFile file() {
        AiSystem system = new AiSystem(Technology.GENERATIVE, AiRole.PROVIDER, Stage.OPERATION, true);
        Profile profile = new Profile(
                OrganisationType.SMALL_AI_STARTUP,
                Sector.TECHNOLOGY_SAAS,
                18,
                15,
                1,
                List.of(system, system),
                2,
                Set.of(ScopePart.values()),
                true,
                null,
                null);
        return CertificationFile.begun(new UUID(0, 3), new UUID(0, 4), "C-2026-0042", Standard.AIMS)
                .with(Application.DRAFT.submitted(profile, MONDAY.minusMonths(2)));
    }

    private static Audit audit(Paper... papers) {
        List<Visit> visits = List.of(visit(1, MONDAY), visit(2, MONDAY.plusDays(1)));
        return Audit.programmed(new UUID(0, 5), AuditKind.STAGE_2, Set.of("4.1", "8.4", "9.1"))
                .change()
                .proposed(new Schedule(
                        MONDAY,
                        MONDAY.plusDays(1),
                        Mode.ON_SITE,
                        4,
                        List.of(
                                new Member(LEADS, Part.LEAD_AUDITOR, null),
                                new Member(AUDITS, Part.AUDITOR, null),
                                new Member(new Person(new UUID(0, 9)), Part.TECHNICAL_EXPERT, null)),
                        visits))
                .planned(new Plan(List.of(
                        session(MONDAY, 9, 10, 30, LEADS, SessionKind.INTERVIEW, Set.of("4.1"), Set.of()),
                        session(MONDAY, 8, 9, 0, LEADS, SessionKind.OPENING, Set.of(), Set.of()),
                        session(
                                MONDAY.plusDays(1),
                                9,
                                11,
                                0,
                                AUDITS,
                                SessionKind.WALKTHROUGH,
                                Set.of("8.4"),
                                Set.of(1, 2)))))
                .at(AuditStanding.IN_PROGRESS)
                .with(new Papers(List.of(papers)), MONDAY)
                .done();
    }

    private static Session session(
            LocalDate day,
            int from,
            int until,
            int minutes,
            Person by,
            SessionKind kind,
            Set<String> about,
            Set<Integer> systems) {
        return new Session(
                day,
                Set.of(by),
                about,
                null,
                new Hours(LocalTime.of(from, 0), LocalTime.of(until, minutes)),
                kind,
                systems);
    }

    private static Visit visit(int site, LocalDate day) {
        return new Visit(
                site, "Site " + site, day, day, Mode.ON_SITE, Set.of(), VisitStanding.PROGRAMMED, Set.of(site), null);
    }
}
