package org.assay.desk.deed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.desk.Because;
import org.assay.desk.ReadBack;
import org.assay.register.certification.DeedRecordRow;

/** Why applications came back, or are held. Inside the transaction of a question. */
@ApplicationScoped
class ReturnedApplications {
    private final EntityManager em;

    ReturnedApplications(EntityManager em) {
        this.em = em;
    }

    /** By file, the last return of each. */
    Map<UUID, Returned> of(Collection<UUID> files) {
        return last(Operation.RETURN_APPLICATION, files);
    }

    /** By file, why each was held last. */
    Map<UUID, Returned> held(Collection<UUID> files) {
        return last(Operation.HOLD_APPLICATION, files);
    }

    private Map<UUID, Returned> last(Operation operation, Collection<UUID> files) {
        if (files.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select r from DeedRecordRow r where r.certification in :files and r.deed = :deed order by r.id",
                        DeedRecordRow.class)
                .setParameter("files", files)
                .setParameter("deed", operation.journaled())
                .getResultStream()
                .collect(Collectors.toMap(r -> r.certification, ReturnedApplications::told, (_, last) -> last));
    }

    private static Returned told(DeedRecordRow row) {
        return new Returned(ReadBack.as(row.kept().form(), Because.class).reason(), row.happenedOn);
    }
}
