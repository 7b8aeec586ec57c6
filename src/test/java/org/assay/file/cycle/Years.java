package org.assay.file.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.file.AiRole;
import org.assay.file.AiSystem;
import org.assay.file.Application;
import org.assay.file.Attendance;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.Certification;
import org.assay.file.CertificationFile;
import org.assay.file.Member;
import org.assay.file.Mode;
import org.assay.file.Occasion;
import org.assay.file.OrganisationType;
import org.assay.file.Paper;
import org.assay.file.Papers;
import org.assay.file.Part;
import org.assay.file.Person;
import org.assay.file.Presence;
import org.assay.file.Profile;
import org.assay.file.Result;
import org.assay.file.Sampling;
import org.assay.file.Schedule;
import org.assay.file.ScopePart;
import org.assay.file.Sector;
import org.assay.file.Soa;
import org.assay.file.Stage;
import org.assay.file.Technology;
import org.assay.standard.Standard;

/** A certification granted at the beginning of 2026, and audits of its first years. */
final class Years {
    static final Person LEADS = new Person(new UUID(0, 1));
    static final LocalDate GRANTED = LocalDate.of(2026, 1, 10);

    private Years() {}

    static Soa soa(String version, Set<String> included, Set<String> excluded) {
        return new Soa(version, GRANTED, included, excluded, Set.of(), Set.of());
    }

    static AiSystem system(AiRole role, boolean inScope) {
        return new AiSystem(Technology.GENERATIVE, role, Stage.OPERATION, inScope);
    }

    static Profile profile(int sites, AiSystem... systems) {
        return new Profile(
                OrganisationType.SMALL_AI_STARTUP,
                Sector.TECHNOLOGY_SAAS,
                18,
                15,
                1,
                List.of(systems),
                sites,
                Set.of(ScopePart.values()),
                true,
                null,
                null);
    }

    static CertificationFile granted(Application application) {
        return CertificationFile.begun(new UUID(0, 3), new UUID(0, 4), "C-2026-0042", Standard.AIMS)
                .with(application)
                .with(new Certification(
                        null, GRANTED, GRANTED, GRANTED.plusYears(3).minusDays(1), List.of(), null));
    }

    static Application application(Profile profile, Soa... soas) {
        Application a = Application.DRAFT.submitted(profile, GRANTED);
        for (Soa soa : soas) {
            a = a.with(soa);
        }
        return a;
    }

    /** A Stage 2 before the grant, against what is applied for then. */
    static Audit stage2(Application application, Set<String> clauses) {
        LocalDate day = GRANTED.minusDays(30);
        return Audit.programmed(new UUID(0, 10), AuditKind.STAGE_2, clauses)
                .change()
                .proposed(schedule(day))
                .against(application)
                .at(AuditStanding.REVIEWED)
                .done();
    }

    static Audit surveillance(int number, LocalDate day, Set<String> clauses, Set<String> controls) {
        return Audit.programmed(
                        new UUID(1, number),
                        AuditKind.SURVEILLANCE,
                        clauses,
                        controls,
                        new Occasion(1, number, day, 3, null, null))
                .change()
                .proposed(schedule(day))
                .done();
    }

    /** The same after its fieldwork: everything that it names has a paper with this result. */
    static Audit held(Audit audit, Application application, Result result, Set<Integer> systems) {
        LocalDate day = audit.lastDay().orElseThrow();
        Audit begun = audit.change().against(application).done();
        List<Paper> papers = java.util.stream.Stream.concat(begun.clauses().stream(), begun.controls().stream())
                .map(about -> new Paper(about, null, result, true, LEADS))
                .toList();
        return begun.change()
                .with(new Papers(papers), day)
                .sampled(new Sampling(List.of(), systems))
                .attended(new Attendance(List.of(new Presence(LEADS, day, 2, Mode.ON_SITE))))
                .at(AuditStanding.REVIEWED)
                .done();
    }

    private static Schedule schedule(LocalDate day) {
        return new Schedule(day, day, Mode.ON_SITE, 4, List.of(new Member(LEADS, Part.LEAD_AUDITOR, day)));
    }
}
