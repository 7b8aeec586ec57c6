package org.assay.lifecycle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.file.Application;
import org.assay.file.ApplicationStanding;
import org.assay.file.Audit;
import org.assay.file.AuditStanding;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeStanding;
import org.assay.file.Deed;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.Verification;
import org.assay.standard.Law;

/** The cases of all situations, for tests that ask something of every one of them. */
public final class CasesOfSituations {
    private CasesOfSituations() {}

    /** Each by the name of its situation. */
    public static Map<String, Case> all() {
        Map<String, Case> all = new LinkedHashMap<>();
        Situations.all().forEach(s -> all.put(s.name(), s.weighed()));
        return all;
    }

    /** One of each move, for tests that vary it. */
    public static List<Case> ofEachMove() {
        Map<Move<?>, Case> one = new LinkedHashMap<>();
        Situations.all().forEach(s -> one.putIfAbsent(s.row(), s.weighed()));
        return List.copyOf(one.values());
    }

    /** The same with another file and another deed, under a law with every number. */
    public static Case with(Case c, CertificationFile file, Deed deed) {
        Law law = new Law(
                LocalDate.of(2026, 1, 1), Facts.NUMBERS, Set.of(), c.law().accredited(), Facts.WORDS);
        return new Case(file, c.person(), deed, c.today(), law, c.people());
    }

    /** The file with one thing of it in another standing: each thing in each standing, one at a time. */
    public static Stream<CertificationFile> varied(CertificationFile file) {
        Stream<CertificationFile> audits = file.audits().stream().flatMap(a -> Stream.of(AuditStanding.values())
                .filter(s -> s != AuditStanding.NONE && (a.schedule() != null || undated(s)))
                .map(s -> file.with(at(a, s))));
        Stream<CertificationFile> findings = file.findings().stream().flatMap(f -> Stream.of(FindingStanding.values())
                .filter(s -> s != FindingStanding.NONE)
                .map(s -> file.with(f.at(s, s == FindingStanding.VERIFIED ? verified(f) : null))));
        Stream<CertificationFile> notices = file.changes().stream().flatMap(n -> Stream.of(ChangeStanding.values())
                .filter(s -> s != ChangeStanding.NONE)
                .map(s -> file.with(n.at(s))));
        Application application = file.application();
        Stream<CertificationFile> applications =
                Stream.of(ApplicationStanding.values()).map(s -> file.with(application.at(s)));
        return Stream.of(audits, findings, notices, applications).flatMap(s -> s);
    }

    private static Verification verified(Finding f) {
        return f.verified().orElse(new Verification(Town.person("Wim"), LocalDate.of(2026, 10, 20)));
    }

    private static boolean undated(AuditStanding standing) {
        return standing == AuditStanding.PROGRAMMED || standing == AuditStanding.CANCELLED;
    }

    private static Audit at(Audit audit, AuditStanding standing) {
        return audit.change().at(standing).done();
    }
}
