package org.assay.desk.deed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assay.file.CertificationFile;
import org.assay.file.KeptEvidence;
import org.assay.house.BodyCalendar;
import org.assay.house.FilesSettings;
import org.assay.register.Tx;
import org.assay.register.certification.Files;
import org.assay.register.upload.StoredFiles;

/** Lets files go that were taken as evidence, some days after the decision; the record of what they were stays. */
@ApplicationScoped
public class PurgingEvidence {
    private final Tx tx;
    private final Files files;
    private final StoredFiles stored;
    private final BodyCalendar calendar;
    private final FilesSettings settings;

    PurgingEvidence(Tx tx, Files files, StoredFiles stored, BodyCalendar calendar, FilesSettings settings) {
        this.tx = tx;
        this.files = files;
        this.stored = stored;
        this.calendar = calendar;
        this.settings = settings;
    }

    /** Looks at every audit in which files were taken, and purges those whose days are over; tells how many files went. */
    public int purge() {
        LocalDate today = calendar.today();
        List<StoredFiles.Taken> taken = tx.act(stored::takenAsEvidence);
        return taken.stream()
                .filter(t -> isOver(t.certification(), t.audit(), today))
                .mapToInt(t -> tx.act(() -> stored.purge(t, today)))
                .sum();
    }

    private boolean isOver(UUID certification, UUID audit, LocalDate today) {
        return tx.act(() -> files.see(certification, today)
                .map(Files.Seen::file)
                .flatMap((CertificationFile f) ->
                        f.audit(audit).flatMap(a -> KeptEvidence.goneFrom(f, a, settings.evidenceDays())))
                .filter(day -> !today.isBefore(day))
                .isPresent());
    }
}
