package org.assay.desk.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.register.Tx;
import org.assay.register.upload.PurgedRow;

/** Which files that were taken as evidence are gone, and since when; their names, sizes and hashes stay on record. */
@ApplicationScoped
public class GoneFiles {
    private final Tx tx;

    GoneFiles(Tx tx) {
        this.tx = tx;
    }

    /** Those of one certification that this person may know of, by their ids. */
    public Map<UUID, LocalDate> of(Acting who, UUID certification) {
        return tx.ask(who.viewer(), () -> PurgedRow.of(certification));
    }
}
