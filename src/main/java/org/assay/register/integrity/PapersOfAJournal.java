package org.assay.register.integrity;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.register.journal.Journal;
import org.assay.register.paper.PaperRow;

/** Compares papers and their bytes with the hashes that were journaled when they were drawn up. */
final class PapersOfAJournal {
    private final Found found;

    PapersOfAJournal(Found found) {
        this.found = found;
    }

    void compare(UUID file, List<Journal.Line> lines, EntityManager em) {
        Map<UUID, String> drawn = new LinkedHashMap<>();
        lines.stream()
                .filter(l -> l.entry().drawn() != null && l.entry().subject() != null)
                .forEach(l -> drawn.put(
                        Objects.requireNonNull(l.entry().subject()), l.entry().drawn()));
        List<PaperRow> papers = PaperRow.list("certification = ?1 order by id", file);
        for (PaperRow paper : papers) {
            String journaled = drawn.remove(paper.id);
            found.unless(
                    Objects.equals(journaled, paper.sha256),
                    Difference.Kind.PAPER,
                    named(paper) + ": not the hash that was journaled when it was drawn up");
            found.unless(
                    paper.audience == PaperRow.readers(paper.kind),
                    Difference.Kind.PAPER,
                    named(paper) + ": not for those to read whom a paper of its kind is for");
        }
        drawn.values()
                .forEach(hash -> found.add(
                        Difference.Kind.PAPER,
                        "A paper that was drawn up is not there: SHA-256 " + Trees.spoken(hash)));
        bytes(papers, em);
    }

    /** The database hashes the bytes, so that none of them need be carried here. */
    private void bytes(List<PaperRow> papers, EntityManager em) {
        Set<String> hashes =
                papers.stream().map(p -> p.sha256).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<String> right = right(hashes, em);
        papers.stream()
                .filter(p -> p.sha256 != null && !right.contains(p.sha256))
                .forEach(p -> found.add(Difference.Kind.PAPER, named(p) + ": its bytes are not those of its SHA-256"));
    }

    /** Of these hashes, those whose bytes are there and give them. */
    static Set<String> right(Set<String> hashes, EntityManager em) {
        if (hashes.isEmpty()) {
            return Set.of();
        }
        List<?> right = em.createNativeQuery(
                        "select b.sha256 from blob b where b.sha256 in (:hashes) and b.sha256 = encode(sha256(b.bytes), 'hex')",
                        String.class)
                .setParameter("hashes", hashes)
                .getResultList();
        return right.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    private static String named(PaperRow paper) {
        return "“" + Trees.spoken(paper.kind.name()) + "” of " + Trees.day(paper.dated) + ", revision "
                + paper.revision;
    }
}
