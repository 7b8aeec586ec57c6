package org.assay.desk.deed;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.Acts;
import org.assay.desk.Invalid;
import org.assay.desk.Key;
import org.assay.desk.NotThere;
import org.assay.desk.NotYours;
import org.assay.desk.Outcome;
import org.assay.desk.Typefaces;
import org.assay.desk.upload.FileName;
import org.assay.desk.upload.Kind;
import org.assay.desk.upload.NotTaken;
import org.assay.desk.upload.Sniffing;
import org.assay.file.CertificationFile;
import org.assay.house.BodyCalendar;
import org.assay.house.FilesSettings;
import org.assay.house.Scanner;
import org.assay.register.Hashes;
import org.assay.register.Tx;
import org.assay.register.upload.StoredFiles;
import org.assay.register.upload.UploadRow;
import org.jboss.logging.Logger;

/**
 * Puts up a file that is to be handed in with a deed: looked at by its content, by a virus scanner where there is one, and kept
 * for whoever put it up. It is no fact: nothing is weighed or journaled before it is handed in.
 */
@ApplicationScoped
public class PuttingUpAFile {
    private static final Logger LOG = Logger.getLogger(PuttingUpAFile.class);
    private static final String FIELD = "file";
    private static final int AT_ONCE = 100;

    /**
     * A file that waits to be handed in.
     *
     * @param size in bytes
     */
    public record PutUp(UUID id, String name, long size, String mediaType, String sha256, LocalDate on) {}

    private final Tx tx;
    private final Acts acts;
    private final org.assay.register.certification.Files files;
    private final StoredFiles stored;
    private final BodyCalendar calendar;
    private final Scanner scanner;
    private final FilesSettings settings;
    private final Typefaces typefaces;

    PuttingUpAFile(
            Tx tx,
            Acts acts,
            org.assay.register.certification.Files files,
            StoredFiles stored,
            BodyCalendar calendar,
            Scanner scanner,
            FilesSettings settings,
            Typefaces typefaces) {
        this.tx = tx;
        this.acts = acts;
        this.files = files;
        this.stored = stored;
        this.calendar = calendar;
        this.scanner = scanner;
        this.settings = settings;
        this.typefaces = typefaces;
    }

    /** Whether somebody may hand in files with any deed of hers. */
    public static boolean mayAny(Acting who) {
        return Operation.deeds().stream().anyMatch(o -> o.takesFiles() && o.isFor(who));
    }

    /** Bytes of one file at most. */
    public long most() {
        return settings.most();
    }

    /**
     * Puts up a file.
     *
     * @param named as whoever sends it names it
     * @throws Invalid where it is not taken, naming the field and what to do
     * @throws Scanner.Silent where the scanner that is set does not answer
     */
    public Outcome put(Acting who, Key key, UUID certification, String named, Path bytes) {
        CertificationFile file = seen(who, certification);
        StoredFiles.Known known = looked(bytes);
        Kind kind = Kind.of(known.mediaType()).orElseThrow();
        kind.miscalled(FileName.clean(named, "file")).ifPresent(claimed -> {
            throw refused("This file is called as a " + claimed.words() + " is, and holds " + kind.words()
                    + ". Hand in the right one, or call it as what it is");
        });
        String name = FileName.ending(printed(FileName.clean(named, "file")), kind);
        scan(bytes, who);
        return acts.once(
                who,
                key,
                "upload",
                certification.toString(),
                Map.of("name", name, "sha256", known.sha256()),
                () -> tx.herself(who.person(), () -> kept(who, file, name, known, bytes)));
    }

    private Outcome kept(Acting who, CertificationFile file, String name, StoredFiles.Known known, Path bytes)
            throws IOException {
        LocalDate today = calendar.today();
        if (stored.putUp(who.person().id(), today) + known.size() > settings.aDay()) {
            throw refused("You have put up " + settings.aDay() / 1_000_000
                    + " MB today, which is as much as fits in a day." + " Go on tomorrow, or hand in smaller files");
        }
        stored.keep(known, bytes);
        UploadRow row = new UploadRow(file.client(), file.id(), who.person().id(), today, name, known.sha256());
        row.persist();
        return new Outcome.Done(row.id);
    }

    private StoredFiles.Known looked(Path bytes) {
        try (InputStream in = Files.newInputStream(bytes)) {
            long size = Files.size(bytes);
            if (size > settings.most()) {
                throw refused("This file is larger than " + settings.most() / 1_000_000
                        + " MB. Hand it in in smaller parts, or with smaller pictures");
            }
            Kind kind = Sniffing.of(bytes);
            Hashes.Running hash = new Hashes.Running();
            byte[] part = new byte[StoredFiles.PART];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                hash.add(part, read);
            }
            return new StoredFiles.Known(hash.hash(), size, kind.mediaType());
        } catch (NotTaken e) {
            throw refused(e.why());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void scan(Path bytes, Acting who) {
        scanner.look(bytes).ifPresent(virus -> {
            LOG.warnf(
                    "A file of %s was refused: the scanner found %s in it",
                    who.person().id(), virus);
            throw refused("The virus scanner found “" + virus + "” in this file. It was not kept");
        });
    }

    /** Without the letters that no typeface of papers has. */
    private String printed(String name) {
        return typefaces.lack(name).isEmpty()
                ? name
                : name.codePoints()
                        .mapToObj(Character::toString)
                        .map(c -> typefaces.lack(c).isEmpty() ? c : "_")
                        .reduce("", String::concat);
    }

    private static Invalid refused(String why) {
        return new Invalid(List.of(new Invalid.Field(FIELD, why)));
    }

    /** What somebody has put up for a certification and not handed in, the oldest first. */
    public List<PutUp> own(Acting who, UUID certification) {
        seen(who, certification);
        return tx.own(who.person(), who.viewer(), () -> rows(who, certification).stream()
                .map(this::told)
                .flatMap(Optional::stream)
                .toList());
    }

    /** One of them, as it was just put up. */
    public PutUp one(Acting who, UUID certification, UUID id) {
        return own(who, certification).stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private static List<UploadRow> rows(Acting who, UUID certification) {
        return UploadRow.list(
                "certification = ?1 and uploadedBy = ?2 and id not in (select a.upload from AttachedRow a"
                        + " where a.certification = ?1) order by id",
                certification,
                who.person().id());
    }

    private Optional<PutUp> told(UploadRow row) {
        return stored.known(row.sha256)
                .map(k -> new PutUp(row.id, row.name, k.size(), k.mediaType(), k.sha256(), row.uploadedOn));
    }

    /**
     * Takes away what somebody has put up and not handed in.
     *
     * @throws NotThere where there is no such file of hers
     */
    public void remove(Acting who, UUID certification, UUID id) {
        seen(who, certification);
        tx.own(who.person(), who.viewer(), () -> {
            UploadRow row = rows(who, certification).stream()
                    .filter(u -> u.id.equals(id))
                    .findFirst()
                    .orElseThrow(NotThere::new);
            row.delete();
            UploadRow.flush();
            stored.forget(row.sha256);
            return id;
        });
    }

    /** The same, where it may be gone or handed in already: then nothing is done. */
    public void forget(Acting who, UUID certification, UUID id) {
        if (own(who, certification).stream().anyMatch(p -> p.id().equals(id))) {
            remove(who, certification, id);
        }
    }

    /** Forgets some of what nobody has handed in for too long; false where none is left. */
    public boolean forget() {
        LocalDate before = calendar.today().minusDays(settings.days());
        return tx.act(() -> stored.forgetBefore(before, AT_ONCE)) > 0;
    }

    private CertificationFile seen(Acting who, UUID certification) {
        if (!mayAny(who)) {
            throw new NotYours("Files are handed in by whoever does a deed that takes them.");
        }
        return tx.ask(who.viewer(), () -> files.see(certification, calendar.today())
                .orElseThrow(NotThere::new)
                .file());
    }
}
