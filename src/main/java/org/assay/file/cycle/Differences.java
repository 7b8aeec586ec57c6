package org.assay.file.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.CertificationFile;
import org.assay.file.Profile;
import org.assay.file.Soa;
import org.jspecify.annotations.Nullable;

/**
 * What is otherwise than it was in the audit before: the statement of applicability, the AI systems, the organisation, the
 * scope, and what the client has told of.
 *
 * @param since the audit that it is compared with
 * @param then the statement that was audited there; null where none was
 * @param now the statement that this audit is or would be held against; null where none is handed in
 * @param inventoryKept whether it is on record which AI systems there were then
 */
public record Differences(
        Audit since, @Nullable Soa then, @Nullable Soa now, boolean inventoryKept, List<Difference> all) {
    public Differences {
        all = List.copyOf(all);
    }

    /** What an audit finds otherwise than the one before it; nothing where there was none. */
    public static Optional<Differences> of(Audit audit, CertificationFile file) {
        return before(audit, file).map(since -> since(since, audit, file));
    }

    /** What an audit finds otherwise than a certain one before it. */
    public static Differences since(Audit since, Audit audit, CertificationFile file) {
        return between(since, audit, file);
    }

    /**
     * Each by the name under which it is answered for, in a sentence; with another version of the statement, though it
     * includes the same controls. Of two of one name the later one is counted: {@code notice of 3 Nov 2026 (2)}.
     */
    public Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        if (sameCoverage() && then != null && now != null && !then.version().equals(now.version())) {
            named.put(
                    "version " + now.version(),
                    "Version " + now.version() + " of the statement of applicability took the place of version "
                            + then.version() + "; it includes the same controls.");
        }
        for (Difference d : all) {
            String name = d.name();
            for (int i = 2; named.containsKey(name); i++) {
                name = d.name() + " (" + i + ")";
            }
            named.put(name, d.sentence());
        }
        return named;
    }

    /** The audit that was conducted last before this one begins. */
    private static Optional<Audit> before(Audit audit, CertificationFile file) {
        LocalDate begins = audit.firstDay().orElse(LocalDate.MAX);
        return file.audits().stream()
                .filter(a -> !a.id().equals(audit.id()) && a.standing().conducted())
                // a Stage 1 before recertification reads documents; what came since is told by whom it prepares
                .filter(a -> a.kind().formal() || audit.kind() == AuditKind.STAGE_2)
                .filter(a -> a.lastDay().filter(d -> d.isBefore(begins)).isPresent())
                .max(Comparator.comparing(a -> a.lastDay().orElseThrow()));
    }

    private static Differences between(Audit since, Audit audit, CertificationFile file) {
        Soa then = audited(since, file).orElse(null);
        Soa now = audit.soaVersion() == null
                ? file.soa().orElse(null)
                : audited(audit, file).orElse(null);
        Profile was = since.profile();
        Profile is = audit.profile() == null ? file.application().profile() : audit.profile();
        List<Difference> all = new ArrayList<>();
        if (then != null && now != null) {
            all.addAll(DifferencesOfControls.between(then, now));
        }
        if (was != null && is != null) {
            all.addAll(DifferencesOfSystems.between(was, is));
        }
        LocalDate from = since.lastDay().orElseThrow();
        all.addAll(DifferencesOfTheScope.since(from, audit.lastDay().orElse(LocalDate.MAX), file));
        return new Differences(since, then, now, was != null, all);
    }

    private static Optional<Soa> audited(Audit audit, CertificationFile file) {
        return file.application().soas().reversed().stream()
                .filter(s -> s.version().equals(audit.soaVersion()))
                .findFirst();
    }

    /** Whether the statement has another version that includes the same controls. */
    public boolean sameCoverage() {
        return then != null && now != null && then.included().equals(now.included());
    }

    /**
     * What it means for the certificate, which names the version audited: another version with the same controls asks for
     * no reissue, one with other controls for an audit, and a decision or a reissue after it.
     *
     * @param audited what people call the audit that it is compared with
     */
    public String statement(String audited, boolean certified) {
        if (now == null) {
            return "No statement of applicability is handed in.";
        }
        if (then == null) {
            return "Version " + now.version() + " of the statement of applicability; "
                    + (since.soaVersion() == null
                            ? "none was audited in " + audited + "."
                            : "version " + since.soaVersion() + ", which was audited in " + audited
                                    + ", is not kept here.");
        }
        if (then.version().equals(now.version())) {
            return "Version " + now.version() + " of the statement of applicability, as audited in " + audited + ".";
        }
        String versions = "Version " + now.version() + " of the statement of applicability took the place of version "
                + then.version() + ", which was audited in " + audited;
        if (sameCoverage()) {
            return versions + "; it includes the same controls."
                    + (certified ? " The certificate needs no reissue, and goes on naming the version audited." : "");
        }
        return versions + "; it includes other controls."
                + (certified
                        ? " The certificate goes on naming the version audited until the change has been looked at."
                        : "");
    }
}
