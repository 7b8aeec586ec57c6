package org.assay.register.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The audits and nonconformities of a file that its client is told nothing of, each with its place among all of them.
 *
 * @param findings null where there is none
 */
record Untold(List<Placed> audits, @Nullable List<PlacedFinding> findings) {
    static final Untold NOTHING = new Untold(List.of(), null);

    /** An audit and how many of the file were programmed before it. */
    record Placed(int place, Audit audit) {}

    /** A nonconformity and how many of the file were raised before it. */
    record PlacedFinding(int place, Finding finding) {}

    Untold {
        audits = List.copyOf(audits);
        findings = findings == null || findings.isEmpty() ? null : List.copyOf(findings);
    }

    static Untold of(CertificationFile file) {
        return new Untold(
                IntStream.range(0, file.audits().size())
                        .filter(i -> file.audits().get(i).untold())
                        .mapToObj(i -> new Placed(i, file.audits().get(i)))
                        .toList(),
                IntStream.range(0, file.findings().size())
                        .filter(i -> !file.findings().get(i).told())
                        .mapToObj(i -> new PlacedFinding(i, file.findings().get(i)))
                        .toList());
    }

    boolean nothing() {
        return equals(NOTHING);
    }

    /** The whole file: what the client is told, and these. */
    CertificationFile and(CertificationFile told) {
        List<Audit> all = new ArrayList<>(told.audits());
        audits.forEach(p -> all.add(p.place(), p.audit()));
        List<Finding> found = new ArrayList<>(told.findings());
        Objects.requireNonNullElse(findings, List.<PlacedFinding>of()).forEach(p -> found.add(p.place(), p.finding()));
        return told.with(all, found);
    }
}
