package org.assay.register.integrity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assay.register.Canonical;
import org.assay.register.certification.DeedRecordRow;
import org.assay.register.upload.AttachedRow;
import org.assay.register.upload.PurgedRow;
import org.assay.register.upload.StoredFiles;
import org.assay.register.upload.UploadRow;
import org.jspecify.annotations.Nullable;

/**
 * Compares files that were handed in with what the records of their deeds tell, which the journal covers: name, size, kind,
 * hash, who may read them, and whether their bytes still give that hash.
 */
final class FilesOfAJournal {
    private final UUID file;
    private final StoredFiles stored;
    private final Found found;

    FilesOfAJournal(UUID file, StoredFiles stored, Found found) {
        this.file = file;
        this.stored = stored;
        this.found = found;
    }

    /** A file as the record of its deed tells it. */
    private record Told(DeedRecordRow record, Handed.File file) {
        String named() {
            return "“" + file.name() + "”, handed in on " + Trees.day(record.recordedOn);
        }
    }

    /** Files as a form keeps them. Its components are those of what is kept. */
    record Handed(@Nullable List<File> files) {
        record File(
                @Nullable String id,
                @Nullable String name,
                @Nullable String size,
                @Nullable String mediaType,
                @Nullable String sha256) {}
    }

    private static List<Handed.File> files(DeedRecordRow record) {
        Handed handed = Canonical.known(record.kept().form().toString(), Handed.class);
        return handed.files() == null ? List.of() : handed.files();
    }

    void compare() {
        Map<String, Told> told = new LinkedHashMap<>();
        for (DeedRecordRow record : DeedRecordRow.<DeedRecordRow>list(
                "certification = ?1 and content like '%\"files\":%' order by id", file)) {
            files(record).forEach(f -> told.put(String.valueOf(f.id()), new Told(record, f)));
        }
        for (AttachedRow attached : AttachedRow.<AttachedRow>list("certification = ?1 order by upload", file)) {
            Told one = told.remove(attached.upload.toString());
            if (one == null) {
                found.add(Difference.Kind.FILE, "No record of a deed tells of a file that is kept with it");
            } else {
                compare(one, attached);
            }
        }
        told.values().forEach(t -> found.add(Difference.Kind.FILE, t.named() + ": it is not there any more"));
    }

    private void compare(Told told, AttachedRow attached) {
        UploadRow upload = UploadRow.findById(attached.upload);
        Optional<StoredFiles.Known> known = upload == null ? Optional.empty() : stored.known(upload.sha256);
        if (upload == null || known.isEmpty()) {
            found.add(Difference.Kind.FILE, told.named() + ": it is not there any more");
            return;
        }
        found.unless(
                attached.record.equals(told.record().id)
                        && attached.audience == told.record().audience
                        && attached.subject.equals(told.record().subject),
                Difference.Kind.FILE,
                told.named() + ": it is kept with another deed, or for other readers");
        found.unless(
                fits(told, upload, known.get()),
                Difference.Kind.FILE,
                told.named() + ": name, size, kind or SHA-256 are not those of its deed");
        found.unless(
                PurgedRow.findByIdOptional(upload.id).isPresent() || stored.isWhole(upload.sha256),
                Difference.Kind.FILE,
                told.named() + ": its bytes are not those of its SHA-256");
    }

    private static boolean fits(Told told, UploadRow upload, StoredFiles.@Nullable Known known) {
        return known != null
                && upload.name.equals(told.file().name())
                && upload.sha256.equals(told.file().sha256())
                && String.valueOf(known.size()).equals(told.file().size())
                && known.mediaType().equals(told.file().mediaType());
    }
}
