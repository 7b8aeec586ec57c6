package org.assay.register.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.assay.programme.Tasks;
import org.assay.register.Tx;
import org.assay.register.Unreadable;
import org.jboss.logging.Logger;

/** Writes the tasks of files that were last written when another answer followed from the same file, or none was kept. */
@ApplicationScoped
public class TasksOfAllFiles {
    private static final Logger LOG = Logger.getLogger(TasksOfAllFiles.class);

    private final Tx tx;
    private final EntityManager em;
    private final Files files;

    TasksOfAllFiles(Tx tx, EntityManager em, Files files) {
        this.tx = tx;
        this.em = em;
        this.files = files;
    }

    /** Each file by itself, so that several processes may start at once. Tells how many were written. */
    public int write() {
        List<UUID> behind = tx.act(() -> em.createQuery(
                        "select c.id from CertificationRow c where c.tasks <> :edition order by c.id", UUID.class)
                .setParameter("edition", Tasks.EDITION)
                .getResultList());
        behind.forEach(id -> tx.act(() -> {
            one(id);
            return id;
        }));
        return behind.size();
    }

    /** A file that cannot be read has no tasks: the examination of the register tells of it. */
    private void one(UUID id) {
        CertificationRow row = CertificationRow.findById(id, LockModeType.PESSIMISTIC_WRITE);
        try {
            TaskRow.keep(row, files.stored(row));
        } catch (Unreadable e) {
            LOG.errorf(e, "Nobody is awaited on file %s, which cannot be read", id);
        }
    }
}
