package org.assay.register.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;

/** The audits of a file that its client is told nothing of, each with its place among all of them. */
record Untold(List<Placed> audits) {
    /** An audit and how many of the file were programmed before it. */
    record Placed(int place, Audit audit) {}

    Untold {
        audits = List.copyOf(audits);
    }

    static Untold of(CertificationFile file) {
        return new Untold(IntStream.range(0, file.audits().size())
                .filter(i -> file.audits().get(i).untold())
                .mapToObj(i -> new Placed(i, file.audits().get(i)))
                .toList());
    }

    /** The whole file: what the client is told, and these. */
    CertificationFile and(CertificationFile told) {
        List<Audit> all = new ArrayList<>(told.audits());
        audits.forEach(p -> all.add(p.place(), p.audit()));
        return told.with(all);
    }
}
