package org.assay.desk.deed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.AttachedFile;
import org.assay.desk.Checks;
import org.assay.register.Tx;
import org.assay.register.certification.Audience;
import org.assay.register.upload.AttachedRow;
import org.assay.register.upload.StoredFiles;
import org.assay.register.upload.UploadRow;

/** Hands in, with a deed, files that whoever does it has put up before: each once, and only her own. */
@ApplicationScoped
public class HandingInFiles {
    /**
     * Files that go with a deed.
     *
     * @param told as the kept form tells them
     */
    record Handed(List<UploadRow> rows, List<AttachedFile> told) {
        static final Handed NONE = new Handed(List.of(), List.of());

        Handed {
            rows = List.copyOf(rows);
            told = List.copyOf(told);
        }
    }

    private final Tx tx;
    private final StoredFiles stored;

    HandingInFiles(Tx tx, StoredFiles stored) {
        this.tx = tx;
        this.stored = stored;
    }

    /** Looks for the files that a form names, inside an act, and says of each that cannot be handed in why not. */
    Handed look(Checks.Found found, Acting who, UUID certification, List<AttachedFile> named) {
        return named.isEmpty() ? Handed.NONE : tx.herself(who.person(), () -> found(found, who, certification, named));
    }

    private Handed found(Checks.Found found, Acting who, UUID certification, List<AttachedFile> named) {
        List<UploadRow> rows = new ArrayList<>();
        List<AttachedFile> told = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            AttachedFile file = named.get(i);
            String field = "files[" + i + "]";
            UploadRow row = UploadRow.findById(file.id());
            Optional<StoredFiles.Known> known =
                    row == null || !row.uploadedBy.equals(who.person().id())
                            ? Optional.empty()
                            : stored.known(row.sha256);
            found.unless(!file.saysMore(), field, "Name the file by its id alone; the rest is known")
                    .unless(seen.add(file.id()), field, "This file is named twice");
            if (row == null || known.isEmpty()) {
                found.unless(false, field, "You have put up no such file, or it is gone. Put it up once more");
            } else if (!row.certification.equals(certification)) {
                found.unless(
                        false,
                        field,
                        "“" + row.name + "” was put up for another certification. Put it up for this one");
            } else if (AttachedRow.findByIdOptional(row.id).isPresent()) {
                found.unless(
                        false,
                        field,
                        "“" + row.name + "” was handed in already. Put it up once more where it belongs here too");
            } else {
                rows.add(row);
                told.add(new AttachedFile(
                        row.id,
                        row.name,
                        known.get().size(),
                        known.get().mediaType(),
                        known.get().sha256()));
            }
        }
        return new Handed(rows, told);
    }

    /** Keeps with which deed files were handed in, in the act's transaction. */
    void attach(Handed handed, UUID record, UUID subject, Audience audience) {
        handed.rows().forEach(row -> new AttachedRow(row, record, subject, audience).persist());
    }
}
