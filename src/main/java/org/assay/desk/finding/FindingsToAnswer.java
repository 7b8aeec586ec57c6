package org.assay.desk.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.Acting;
import org.assay.register.Tx;

/** How many findings of which file still lack an accepted plan: what a client has to answer. */
@ApplicationScoped
public class FindingsToAnswer {
    private final Tx tx;
    private final EntityManager em;

    FindingsToAnswer(Tx tx, EntityManager em) {
        this.tx = tx;
        this.em = em;
    }

    /** By file; a file without such a finding is missing. */
    public Map<UUID, Long> of(Acting who, Collection<UUID> files) {
        return tx.ask(who.viewer(), () -> em.createQuery(
                        "select f.certification, count(f) from FindingRow f where f.certification in :files"
                                + " and f.standing in (org.assay.file.FindingStanding.RAISED,"
                                + " org.assay.file.FindingStanding.PLAN_RETURNED) group by f.certification",
                        Object[].class)
                .setParameter("files", files)
                .getResultStream()
                .collect(Collectors.toMap(r -> (UUID) r[0], r -> (Long) r[1])));
    }
}
