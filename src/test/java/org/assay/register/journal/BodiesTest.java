package org.assay.register.journal;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.file.Advice;
import org.assay.file.AgreedText;
import org.assay.file.Agreement;
import org.assay.file.AiRole;
import org.assay.file.AiSystem;
import org.assay.file.Announcement;
import org.assay.file.Application;
import org.assay.file.ApplicationStanding;
import org.assay.file.Attendance;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.BroughtForward;
import org.assay.file.Cause;
import org.assay.file.CertificatePaper;
import org.assay.file.Certification;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeKind;
import org.assay.file.ChangeNotice;
import org.assay.file.ChangeStanding;
import org.assay.file.Conclusion;
import org.assay.file.Condition;
import org.assay.file.Course;
import org.assay.file.Dealing;
import org.assay.file.Deviation;
import org.assay.file.Effect;
import org.assay.file.Effectiveness;
import org.assay.file.Fault;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.FollowUp;
import org.assay.file.Grade;
import org.assay.file.Hours;
import org.assay.file.LateEntry;
import org.assay.file.Letter;
import org.assay.file.LetterStanding;
import org.assay.file.Level;
import org.assay.file.Link;
import org.assay.file.LinkKind;
import org.assay.file.Member;
import org.assay.file.Mode;
import org.assay.file.Occasion;
import org.assay.file.OrganisationType;
import org.assay.file.Paper;
import org.assay.file.PaperStanding;
import org.assay.file.Papers;
import org.assay.file.Part;
import org.assay.file.Person;
import org.assay.file.Plan;
import org.assay.file.Presence;
import org.assay.file.Profile;
import org.assay.file.Proof;
import org.assay.file.Rectification;
import org.assay.file.Reissue;
import org.assay.file.ReissueKind;
import org.assay.file.Result;
import org.assay.file.Sample;
import org.assay.file.Sampled;
import org.assay.file.Sampling;
import org.assay.file.Schedule;
import org.assay.file.ScopePart;
import org.assay.file.Sector;
import org.assay.file.Session;
import org.assay.file.Site;
import org.assay.file.Soa;
import org.assay.file.Stage;
import org.assay.file.Technology;
import org.assay.file.Triage;
import org.assay.file.Verification;
import org.assay.file.VerificationWay;
import org.assay.file.Visit;
import org.assay.file.VisitStanding;
import org.assay.lifecycle.ApplicationMove;
import org.assay.lifecycle.AuditMove;
import org.assay.lifecycle.CertificateMove;
import org.assay.lifecycle.ChangeMove;
import org.assay.lifecycle.FindingMove;
import org.assay.lifecycle.Happening;
import org.assay.lifecycle.LetterMove;
import org.assay.standard.Standard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Entries as they were once written. A later version reads them all and writes each of them the same again; a change of the
 * record format adds lines here and alters none.
 */
class BodiesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/journal.ndjson");
    private static final Path SKELETON = Path.of("src/test/resources/golden/journal-of-the-skeleton.ndjson");
    private static final Person WHO = new Person(UUID.fromString("019aab00-0000-7000-8000-000000000011"));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    static List<String> entries() throws IOException {
        return Files.readAllLines(GOLDEN);
    }

    static List<String> skeletons() throws IOException {
        return Files.readAllLines(SKELETON);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void an_entry_of_any_age_is_read_and_written_the_same(String entry) {
        assertEquals(entry, Bodies.write(Bodies.read(entry)));
    }

    @ParameterizedTest
    @MethodSource("skeletons")
    void an_opening_of_before_there_were_applications_reads_as_a_file_that_was_audited(String entry) {
        var opened = (Happening.Opened) Bodies.read(entry).entry().happenings().getFirst();
        assertEquals(
                List.of(AuditStanding.REVIEWED),
                opened.file().audits().stream().map(Audit::standing).toList());
        assertEquals(LocalDate.of(2026, 9, 18), opened.file().result().lastDayOfStage2());
        assertEquals(2, opened.file().findings().size());
    }

    @Test
    void what_is_written_today_stands_there() throws IOException {
        List<String> written = samples().stream()
                .map(h -> Bodies.write(new Bodies.Body(
                        WHO.id(),
                        1,
                        Instant.EPOCH,
                        DAY,
                        Entry.plain(WHO.id(), "A deed", null, DAY).with(h))))
                .toList();
        assertEquals(List.of(), written.stream().filter(w -> !known(w)).toList());
    }

    private static boolean known(String written) {
        try {
            return entries().contains(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Happening> samples() {
        Application application =
                Application.DRAFT.accepted(WHO, DAY, List.of("generative/technology_saas"), List.of());
        Audit audit = Audit.programmed(new UUID(0, 7), AuditKind.STAGE_1, Set.of("9.1", "4.1"));
        return List.of(
                new Happening.Opened(
                        WHO,
                        DAY,
                        CertificationFile.begun(new UUID(0, 1), new UUID(0, 2), "C-2026-0042", Standard.AIMS)),
                new Happening.ApplicationMoved(
                        WHO,
                        DAY,
                        ApplicationMove.ACCEPT,
                        ApplicationStanding.SUBMITTED,
                        ApplicationStanding.ACCEPTED,
                        application),
                new Happening.CertificateMoved(
                        WHO, DAY, CertificateMove.ASK_REISSUE, PaperStanding.ISSUED, namedAnew()),
                new Happening.AuditMoved(WHO, DAY, AuditMove.SCHEDULE, AuditStanding.PROGRAMMED, ofTwoSites()),
                new Happening.AgreementMade(WHO, DAY, new Agreement("A-2026-0042", DAY, null)),
                new Happening.AgreementMade(
                        WHO,
                        DAY,
                        new Agreement("A-2026-0042", DAY, null, new AgreedText("ab12", "1", 2, 4, "cd34", DAY))),
                new Happening.AuditMoved(WHO, DAY, AuditMove.PROGRAMME, AuditStanding.NONE, audit),
                new Happening.CertificateMoved(
                        WHO,
                        DAY,
                        CertificateMove.DRAFT_PROOF,
                        PaperStanding.NONE,
                        CertificatePaper.NONE.drafted(new Proof("abc", null, null, null, null))),
                new Happening.LetterMoved(
                        WHO,
                        DAY,
                        LetterMove.WRITE_TO_CLIENT,
                        LetterStanding.NONE,
                        new Letter(new UUID(0, 9), LetterStanding.AWAITS_CLIENT, "", DAY, WHO, DAY)),
                new Happening.ChangeMoved(
                        WHO,
                        DAY,
                        ChangeMove.TRIAGE,
                        ChangeStanding.TOLD,
                        new ChangeNotice(
                                new UUID(0, 10),
                                ChangeStanding.TRIAGED,
                                ChangeKind.MANAGEMENT,
                                DAY,
                                WHO,
                                DAY,
                                Triage.NEXT_AUDIT,
                                WHO,
                                DAY,
                                null)),
                new Happening.ApplicationMoved(
                        WHO,
                        DAY,
                        ApplicationMove.SETTLE_CONDITION,
                        ApplicationStanding.AGREED,
                        ApplicationStanding.AGREED,
                        Application.DRAFT
                                .accepted(WHO, DAY, List.of(), Condition.of("The register shows another name."))
                                .at(ApplicationStanding.AGREED)
                                .settled(1, WHO, DAY)),
                new Happening.AuditMoved(WHO, DAY, AuditMove.AGREE_TO_CHANGE, AuditStanding.IN_PROGRESS, underWay()),
                new Happening.FindingMoved(
                        WHO,
                        DAY,
                        FindingMove.CONFIRM_LATE_ENTRY,
                        FindingStanding.VERIFIED,
                        FindingStanding.VERIFIED,
                        new UUID(0, 6),
                        dealtWith()),
                new Happening.FindingMoved(
                        WHO,
                        DAY,
                        FindingMove.JUDGE_EFFECT,
                        FindingStanding.VERIFIED,
                        FindingStanding.VERIFIED,
                        new UUID(0, 6),
                        lookedBackOn()),
                new Happening.FindingMoved(
                        WHO,
                        DAY,
                        FindingMove.RECTIFY_VERIFICATION,
                        FindingStanding.VERIFIED,
                        FindingStanding.PLAN_ACCEPTED,
                        new UUID(0, 6),
                        takenBack()),
                new Happening.AuditMoved(WHO, DAY, AuditMove.CLEAR_TEAM, AuditStanding.SCHEDULED, unannounced()),
                new Happening.CertificationBroughtForward(WHO, DAY, before()).withoutWords(),
                new Happening.AuditMoved(WHO, DAY, AuditMove.START, AuditStanding.PLANNED, begun()),
                new Happening.CertificationBroughtForward(WHO, DAY, ranBefore()),
                new Happening.AuditMoved(WHO, DAY, AuditMove.RECORD_PAPER, AuditStanding.CONDUCTED, returned()),
                new Happening.AuditMoved(WHO, DAY, AuditMove.PLAN, AuditStanding.CONFIRMED, planned()),
                new Happening.AuditMoved(WHO, DAY, AuditMove.SCHEDULE, AuditStanding.PROGRAMMED, late()));
    }

    private static Audit planned() {
        Session morning = new Session(
                DAY,
                Set.of(WHO),
                Set.of("4.1"),
                Level.TOP_MANAGEMENT,
                new Hours(java.time.LocalTime.of(9, 0), java.time.LocalTime.of(10, 30)));
        return ofTwoSites().change().planned(new Plan(List.of(morning))).done();
    }

    private static Audit late() {
        return unannounced()
                .change()
                .deviating(new Deviation(DAY.minusDays(1), Fault.BODY, WHO, DAY))
                .done();
    }

    /** Its report was returned, and a working paper says then that a clause was not examined, and why. */
    private static Audit returned() {
        return Audit.programmed(new UUID(0, 8), AuditKind.STAGE_2, Set.of("4.1"))
                .change()
                .concluded(new Conclusion(Advice.DO_NOT_RECOMMEND, DAY, DAY))
                .with(
                        new Papers(List.of(new Paper("4.1", null, Result.NOT_EXAMINED, false, WHO, true, null, null))),
                        DAY)
                .at(AuditStanding.CONDUCTED)
                .done();
    }

    /** Issued for a holder, a sentence, AI systems and sites, and asked for under another name. */
    private static CertificatePaper namedAnew() {
        return CertificatePaper.NONE
                .drafted(new Proof("abc", "def", Set.of(1), Set.of(1, 2), "the name"))
                .issued()
                .asked(new Reissue(ReissueKind.NAME_OR_ADDRESS, null, null, 2, true, "another name"), WHO, DAY);
    }

    /** One visit for a reason from afar, to two sites that the application names. */
    private static Audit ofTwoSites() {
        Profile said = new Profile(
                OrganisationType.SMALL_AI_STARTUP,
                Sector.TECHNOLOGY_SAAS,
                18,
                15,
                1,
                List.of(),
                2,
                Set.of(ScopePart.SITES),
                true,
                "def",
                List.of(new Site("Head office", "Austin, US"), new Site("Lab", "Berlin, DE")));
        Member leads = new Member(WHO, Part.LEAD_AUDITOR, DAY);
        Visit lab =
                new Visit(2, "Lab, Berlin, DE", DAY, DAY, Mode.REMOTE, Set.of(), VisitStanding.HELD, Set.of(2), true);
        return Audit.programmed(new UUID(0, 8), AuditKind.STAGE_2, Set.of("4.1"))
                .change()
                .against(Application.DRAFT
                        .submitted(said, DAY)
                        .with(new Soa("1.0", DAY, Set.of("A.2.2"), Set.of(), Set.of(), Set.of())))
                .proposed(new Schedule(DAY, DAY, Mode.REMOTE, 2, List.of(leads), List.of(lab), Set.of(1, 2), true))
                .done();
    }

    /** Its team was looked at in the client's place. */
    private static Audit unannounced() {
        Occasion occasion = new Occasion(1, 1, DAY, 2, Cause.COMPLAINT, null, Announcement.UNANNOUNCED, null, null);
        return Audit.programmed(new UUID(0, 11), AuditKind.SPECIAL, Set.of("8.4"), Set.of(), occasion)
                .change()
                .proposed(new Schedule(DAY, DAY, Mode.ON_SITE, 2, List.of(new Member(WHO, Part.LEAD_AUDITOR, DAY))))
                .teamCleared(new Person(new UUID(0, 4)))
                .at(AuditStanding.SCHEDULED)
                .done();
    }

    /** What ran before the register, signed by a second person. */
    private static CertificationFile before() {
        return CertificationFile.begun(new UUID(0, 1), new UUID(0, 2), "C-2026-0042", Standard.AIMS)
                .with(new BroughtForward(
                        new UUID(0, 11), 1, "Folder 12", "0f", new Person(new UUID(0, 4)), WHO, DAY, DAY, 2))
                .with(Audit.broughtForward(new UUID(0, 12), AuditKind.STAGE_2, null, DAY, List.of(WHO), "1.2"));
    }

    /** Of two visits, with a replaced member, the client's consent, time and samples. */
    private static Audit underWay() {
        Member leads = new Member(WHO, Part.LEAD_AUDITOR, DAY);
        Member left = new Member(new Person(new UUID(0, 5)), Part.AUDITOR, DAY);
        Visit first = new Visit(1, "Office", DAY, DAY, Mode.ON_SITE, Set.of(WHO), VisitStanding.HELD);
        Visit second = new Visit(
                2, "Plant", DAY.plusDays(7), DAY.plusDays(7), Mode.REMOTE, Set.of(), VisitStanding.PROGRAMMED);
        Schedule both =
                new Schedule(DAY, DAY.plusDays(7), Mode.HYBRID, 4, List.of(leads, left), List.of(first, second));
        Audit proposed = Audit.programmed(new UUID(0, 8), AuditKind.STAGE_2, Set.of("4.1"))
                .change()
                .proposed(both)
                .agreed(WHO, DAY)
                .at(AuditStanding.IN_PROGRESS)
                .done();
        return proposed.change()
                .replaced(both.team(List.of(leads)))
                .agreed(WHO, DAY)
                .attended(new Attendance(List.of(new Presence(WHO, DAY, 2, Mode.ON_SITE))))
                .sampled(new Sampling(List.of(new Sample(Sampled.SITES, 2, 1))))
                .shortfallApproved(new Person(new UUID(0, 4)))
                .done();
    }

    /** Its plan accepted; a wrong verification taken back and confirmed, another one not yet. */
    private static Finding takenBack() {
        Rectification wrong = new Rectification(
                WHO,
                DAY,
                FindingStanding.VERIFIED,
                FindingStanding.PLAN_ACCEPTED,
                new Person(new UUID(0, 4)),
                DAY,
                null);
        Course course = Course.NONE
                .answered(DAY)
                .accepted(DAY)
                .dealt(new Dealing(WHO, DAY, Dealing.How.ACCEPTED_THE_PLAN))
                .rectified(wrong)
                .confirmed(new Person(new UUID(0, 5)))
                .rectified(wrong);
        return dealtWith().at(FindingStanding.PLAN_ACCEPTED, null).way(course);
    }

    /** Late, visited for, tied to an older one, with more time asked for before. */
    private static Finding dealtWith() {
        Course course = Course.NONE
                .answered(DAY)
                .visited(new FollowUp(WHO, DAY, Mode.ON_SITE, 1))
                .entered(new LateEntry(WHO, DAY, DAY.plusDays(20), null))
                .confirmed(new Person(new UUID(0, 4)))
                .linked(new Link(LinkKind.REPLACES, new UUID(0, 3)));
        return new Finding(
                new UUID(0, 6),
                "F-2",
                Grade.MINOR,
                FindingStanding.VERIFIED,
                "",
                "",
                new Finding.Raising(new UUID(0, 8), WHO, DAY, "1.0"),
                new Finding.Terms(DAY, DAY.plusDays(9), true),
                new Verification(WHO, DAY, VerificationWay.FOLLOW_UP_VISIT),
                course);
    }

    /** In the middle of its cycle, with the audit that the cycle rests on. */
    private static CertificationFile ranBefore() {
        LocalDate granted = DAY.minusYears(1);
        return CertificationFile.begun(new UUID(0, 1), new UUID(0, 2), "C-2026-0043", Standard.AIMS)
                .with(Audit.broughtForward(
                        new UUID(0, 11), AuditKind.STAGE_2, null, granted.minusDays(20), List.of(WHO), "1.0"))
                .with(new Certification(
                        null, granted, granted, granted.plusYears(3).minusDays(1), List.of(), null))
                .with(new BroughtForward(
                        new UUID(0, 12), 1, "", "abc", WHO, new Person(new UUID(0, 4)), DAY, granted, 2));
    }

    /** Held against what the client had said of itself by then, with a system that was looked at. */
    private static Audit begun() {
        Profile said = new Profile(
                OrganisationType.SMALL_AI_STARTUP,
                Sector.TECHNOLOGY_SAAS,
                18,
                15,
                1,
                List.of(new AiSystem(Technology.GENERATIVE, AiRole.PROVIDER, Stage.OPERATION, true)),
                1,
                Set.of(ScopePart.AI_SYSTEMS),
                true,
                null,
                null);
        Soa soa = new Soa("1.0", DAY, Set.of("A.2.2"), Set.of("A.10.3"), Set.of(), Set.of());
        return Audit.programmed(new UUID(0, 8), AuditKind.STAGE_2, Set.of("4.1"))
                .change()
                .against(Application.DRAFT.submitted(said, DAY).with(soa))
                .sampled(new Sampling(List.of(new Sample(Sampled.AI_SYSTEMS, 1, 1)), Set.of(1)))
                .at(AuditStanding.IN_PROGRESS)
                .done();
    }

    /** A later audit did not find its corrective action effective. */
    private static Finding lookedBackOn() {
        Finding was = dealtWith();
        return was.way(was.way().judged(new Effectiveness(new UUID(0, 8), WHO, DAY, Effect.NOT_EFFECTIVE)));
    }

    @Test
    void every_kind_of_happening_is_among_them() throws IOException {
        assertEquals(
                Stream.of(Happening.class.getPermittedSubclasses()).collect(toSet()),
                entries().stream()
                        .flatMap(e -> Bodies.read(e).entry().happenings().stream())
                        .map(Happening::getClass)
                        .collect(toSet()));
    }
}
