package org.assay.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.desk.paper.PaperTold;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.Finding;

/**
 * All papers of a file, by what they belong to: decisions and certificate, each audit with its nonconformities, the latest
 * first, and application and agreement.
 *
 * @param pause seconds until they are looked for again while one is being prepared, 1 to 60
 */
public record PapersGrouped(UUID file, List<Group> groups, int pause) {
    private static final int LONGEST = 60;

    /**
     * Papers that belong together, the latest first.
     *
     * @param path of the page that they belong to, below the file's
     */
    public record Group(String title, String path, List<PaperTold> papers) {
        /** Those that no later revision has replaced. */
        public List<PaperTold> now() {
            return papers.stream().filter(p -> !p.superseded()).toList();
        }

        public List<PaperTold> before() {
            return papers.stream().filter(PaperTold::superseded).toList();
        }
    }

    static PapersGrouped of(WorkOnAFile.Told work, int pause) {
        CertificationFile file = work.file().file();
        Map<UUID, List<PaperTold>> byAudit = new LinkedHashMap<>();
        List<Audit> latest = new ArrayList<>(file.audits());
        latest.sort(Comparator.comparing((Audit a) -> a.firstDay().orElse(LocalDate.MAX))
                .reversed());
        latest.forEach(a -> byAudit.put(a.id(), new ArrayList<>()));
        List<PaperTold> decisions = new ArrayList<>();
        List<PaperTold> agreed = new ArrayList<>();
        for (PaperTold p : work.papers()) {
            UUID audit = file.finding(p.subject())
                    .map(Finding::raising)
                    .map(Finding.Raising::audit)
                    .orElse(p.subject());
            byAudit.getOrDefault(audit, ofTheWhole(p) ? agreed : decisions).add(p);
        }
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("Decisions and certificate", Tab.DECISIONS.path(), decisions));
        latest.forEach(a ->
                groups.add(new Group(file.title(a), "/audits/" + a.id(), byAudit.getOrDefault(a.id(), List.of()))));
        groups.add(new Group("Application, agreement and programme", Tab.APPLICATION.path(), agreed));
        return new PapersGrouped(
                file.id(), groups.stream().filter(g -> !g.papers().isEmpty()).toList(), Math.clamp(pause, 1, LONGEST));
    }

    private static boolean ofTheWhole(PaperTold paper) {
        return switch (paper.kind()) {
            case TIME_WORKSHEET, AUDIT_PROGRAMME, AGREEMENT, APPLICATION_LETTER -> true;
            case CERTIFICATE,
                    AUDIT_REPORT,
                    STAGE_1_REPORT,
                    AUDIT_PLAN,
                    TEAM_NOTIFICATION,
                    APPOINTMENT,
                    NONCONFORMITY_SHEET,
                    NONCONFORMITY_RECORD,
                    DECISION_FILE,
                    DECISION_LETTER,
                    SUSPENSION_LETTER,
                    LIFTING_LETTER,
                    WITHDRAWAL_LETTER -> false;
        };
    }

    public boolean preparing() {
        return groups.stream().flatMap(g -> g.papers().stream()).anyMatch(p -> !p.ready());
    }

    /** Where they are found again, with a longer pause after it. */
    public String again() {
        return Places.file(file) + Tab.PAPERS.path() + "?pause=" + Math.min(LONGEST, 2 * pause);
    }
}
