package org.assay.desk.deed;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assay.access.Acting;
import org.assay.desk.NotThere;
import org.assay.house.BodyCalendar;
import org.assay.register.Tx;
import org.assay.register.certification.Audience;
import org.assay.register.certification.Files;
import org.assay.register.upload.AttachedRow;
import org.assay.register.upload.PurgedRow;
import org.assay.register.upload.StoredFiles;
import org.assay.register.upload.UploadRow;

/** Opens a file for whoever may read the deed with which it was handed in; before that, for whoever put it up. */
@ApplicationScoped
public class OpeningAFile {
    private final Tx tx;
    private final Files files;
    private final StoredFiles stored;
    private final BodyCalendar calendar;

    OpeningAFile(Tx tx, Files files, StoredFiles stored, BodyCalendar calendar) {
        this.tx = tx;
        this.files = files;
        this.stored = stored;
        this.calendar = calendar;
    }

    /** A file that is open: its bytes come part by part. */
    public final class Opened {
        private final String name;
        private final StoredFiles.Known known;
        private final Acting who;
        private final boolean own;

        private Opened(String name, StoredFiles.Known known, Acting who, boolean own) {
            this.name = name;
            this.known = known;
            this.who = who;
            this.own = own;
        }

        public String name() {
            return name;
        }

        public String mediaType() {
            return known.mediaType();
        }

        /** In bytes. */
        public long size() {
            return known.size();
        }

        public String sha256() {
            return known.sha256();
        }

        /** Writes all bytes, each part read by a transaction of its own with the same eyes. */
        public void write(OutputStream out) throws IOException {
            int number = 0;
            for (Optional<byte[]> part = part(0); part.isPresent(); part = part(++number)) {
                out.write(part.get());
            }
        }

        private Optional<byte[]> part(int number) {
            return eyes(who, own, () -> stored.part(known.sha256(), number));
        }
    }

    /**
     * Opens one file of a certification.
     *
     * @throws NotThere where there is none that this person may read
     */
    public Opened open(Acting who, UUID certification, UUID id) {
        return find(who, certification, id).orElseThrow(NotThere::new);
    }

    /** The same; nothing where there is none, as of evidence that was purged. */
    public Optional<Opened> find(Acting who, UUID certification, UUID id) {
        return handedIn(who, certification, id).or(() -> putUp(who, certification, id));
    }

    private Optional<Opened> handedIn(Acting who, UUID certification, UUID id) {
        return eyes(who, false, () -> {
            Files.Seen seen = files.see(certification, calendar.today()).orElseThrow(NotThere::new);
            boolean ofTheTeam = seen.file().team().anyMatch(who.person()::equals);
            AttachedRow attached = AttachedRow.findById(id);
            return attached == null
                            || !attached.certification.equals(certification)
                            || (attached.audience == Audience.TEAM
                                    && !ofTheTeam
                                    && !RecordsOfAFile.readsWhatTheTeamWrote(who))
                    ? Optional.<Opened>empty()
                    : opened(who, id, false);
        });
    }

    private Optional<Opened> putUp(Acting who, UUID certification, UUID id) {
        return eyes(who, true, () -> {
            UploadRow row = UploadRow.findById(id);
            return row == null
                            || !row.certification.equals(certification)
                            || !row.uploadedBy.equals(who.person().id())
                    ? Optional.<Opened>empty()
                    : opened(who, id, true);
        });
    }

    private Optional<Opened> opened(Acting who, UUID id, boolean own) {
        UploadRow row = UploadRow.findById(id);
        return row == null || PurgedRow.findByIdOptional(id).isPresent()
                ? Optional.empty()
                : stored.known(row.sha256).map(k -> new Opened(row.name, k, who, own));
    }

    private <T> T eyes(Acting who, boolean own, Callable<T> work) {
        return own ? tx.own(who.person(), who.viewer(), work) : tx.ask(who.viewer(), work);
    }
}
