package org.assay.desk.portfolio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assay.file.Agreement;
import org.assay.file.AiSystem;
import org.assay.file.Application;
import org.assay.file.ApplicationStanding;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.BroughtForward;
import org.assay.file.CertificatePaper;
import org.assay.file.Certification;
import org.assay.file.CertificationFile;
import org.assay.file.CertifiedScope;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.Occasion;
import org.assay.file.PaperStanding;
import org.assay.file.Person;
import org.assay.file.Profile;
import org.assay.file.Site;
import org.assay.file.Suspension;
import org.assay.file.Term;
import org.assay.register.Hashes;
import org.assay.register.Ids;

/**
 * The file that a row would become. What nobody has shown here is absent in it: no application was reviewed, no audit time
 * determined, no statement of applicability, report, working paper or plan is there. A nonconformity begins where it was raised:
 * whatever the client answered before is answered again.
 */
final class RunningFile {
    private RunningFile() {}

    static CertificationFile of(Running row, UUID id, UUID client, String reference, BroughtForward how) {
        CertificationFile file = CertificationFile.begun(id, client, reference, row.standard())
                .with(application(row))
                .with(new Agreement(row.agreement(), row.agreementSigned(), null))
                .with(certification(row))
                .with(paper(row))
                .with(how)
                .scoped(row.scope());
        for (Running.Held held : row.audits()) {
            file = file.with(audit(held, row));
        }
        int number = 1;
        for (Running.Open open : row.findings()) {
            file = file.with(finding(open, "F-" + number++));
        }
        return file;
    }

    private static Application application(Running row) {
        List<AiSystem> systems = row.systems().stream()
                .map(s -> new AiSystem(s.technology(), s.role(), s.stage(), true))
                .toList();
        Profile profile = new Profile(
                row.type(),
                row.sector(),
                row.headcount(),
                row.inScope(),
                systems.size(),
                systems,
                row.sites().size(),
                Set.of(),
                false,
                Hashes.of(row.scope().strip()),
                row.sites().stream()
                        .map(BroughtForwardForm.Site::of)
                        .map(s -> new Site(s.name(), s.place()))
                        .toList());
        return new Application(
                ApplicationStanding.AGREED,
                profile,
                null,
                null,
                null,
                // nobody assigned them here: these are what sector and AI systems call for
                profile.areas(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null);
    }

    private static Certification certification(Running row) {
        List<Suspension> suspensions = row.suspended() == null
                ? List.of()
                : List.of(new Suspension(
                        row.suspended().since(), null, row.suspended().ground()));
        Term running = new Term(row.cycleFrom(), row.cycleFrom(), row.validUntil());
        List<Term> terms = row.cycle() == 1
                ? null
                : List.of(
                        new Term(
                                row.firstIssued(),
                                row.firstIssued(),
                                row.cycleFrom().minusDays(1)),
                        running);
        return new Certification(
                null, row.firstIssued(), row.cycleFrom(), row.validUntil(), suspensions, null, terms, null);
    }

    private static CertificatePaper paper(Running row) {
        Set<Integer> covered = new HashSet<>();
        for (int i = 1; i <= row.systems().size(); i++) {
            covered.add(i);
        }
        Set<Integer> sites =
                IntStream.rangeClosed(1, row.sites().size()).boxed().collect(Collectors.toSet());
        CertifiedScope known = new CertifiedScope(
                Hashes.of(row.organisation().strip()), Hashes.of(row.scope().strip()), covered, sites);
        return new CertificatePaper(
                PaperStanding.ISSUED, null, null, row.revision(), null, null, known, known, null, null);
    }

    private static Audit audit(Running.Held held, Running row) {
        Occasion occasion = held.kind() == AuditKind.STAGE_2
                ? null
                : new Occasion(held.cycle(), held.number(), held.lastDay(), 0, null, null);
        List<Person> audited = new ArrayList<>();
        held.known().forEach(p -> audited.add(new Person(p)));
        // the certificate names the version that the audit behind it looked at; of later ones it says nothing
        boolean behind = held.cycle() < row.cycle();
        return Audit.broughtForward(
                Ids.next(), held.kind(), occasion, held.lastDay(), audited, behind ? row.soaVersion() : null);
    }

    private static Finding finding(Running.Open open, String reference) {
        return new Finding(
                Ids.next(),
                reference,
                open.grade(),
                FindingStanding.RAISED,
                open.control() == null ? open.clause() : open.clause() + ", " + open.control(),
                open.statement(),
                null,
                new Finding.Terms(open.dueOn(), null, false),
                null);
    }
}
