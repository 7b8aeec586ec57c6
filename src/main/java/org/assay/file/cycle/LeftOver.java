package org.assay.file.cycle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.Paper;
import org.assay.standard.Cited;

/**
 * A clause, control or topic that an earlier audit named and did not examine, or not wholly, and that no audit has examined
 * since: the next one finds it there.
 *
 * @param by the audit that left it
 */
public record LeftOver(String about, Audit by) {

    /** Everything that an audit finds there, by its numbers. */
    public static List<LeftOver> into(Audit audit, CertificationFile file) {
        LocalDate begins = audit.firstDay().orElse(LocalDate.MAX);
        List<Audit> earlier = file.audits().stream()
                .filter(a -> !a.id().equals(audit.id())
                        && a.kind().formal()
                        && a.standing().conducted())
                .filter(a -> a.lastDay().filter(d -> d.isBefore(begins)).isPresent())
                .sorted(Comparator.comparing(a -> a.lastDay().orElseThrow()))
                .toList();
        Map<String, LeftOver> left = new TreeMap<>(Cited.BY_NUMBER);
        for (Audit a : earlier) {
            a.papers().stream().map(Paper::about).filter(a::examined).forEach(left::remove);
            a.unexamined().forEach(p -> left.put(p.about(), new LeftOver(p.about(), a)));
        }
        return List.copyOf(left.values());
    }
}
