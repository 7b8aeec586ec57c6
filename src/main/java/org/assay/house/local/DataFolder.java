package org.assay.house.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that one local run at a time has for itself; what it did not put there it never touches. */
public final class DataFolder implements AutoCloseable {
    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Takes the folder for this run, and ends the servers of an earlier run that was killed. */
    public static DataFolder open(Path root) throws IOException {
        FileChannel lock = lockFile(root);
        if (!isTaken(lock)) {
            lock.close();
            throw CannotStart.because(
                    "Another run uses %s: end that one first, or choose another folder by ASSAY_DATA.".formatted(root));
        }
        DataFolder folder = new DataFolder(root.toRealPath(), lock);
        folder.leftovers().end();
        return folder;
    }

    private static FileChannel lockFile(Path root) {
        try {
            Files.createDirectories(root);
            ofItsOwnerAlone(root);
            return FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw CannotStart.because("ASSAY_DATA must be a folder to write to, and %s is none.".formatted(root));
        }
    }

    /** Its logs and records are of nobody else; a disk that knows no owners keeps it as it is. */
    private static void ofItsOwnerAlone(Path root) throws IOException {
        if (Files.getFileStore(root).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static boolean isTaken(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path root() {
        return root;
    }

    Path postgres() {
        return root.resolve("postgres-" + Versions.POSTGRES);
    }

    /** Below a folder of its owner alone, since the unpacking opens it to everybody. */
    Path postgresPrograms() throws IOException {
        Path programs = root.resolve("programs");
        if (!Files.exists(programs)) {
            Files.createDirectory(
                    programs, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return programs.resolve("postgres");
    }

    Path keycloak() {
        return root.resolve("keycloak-" + Versions.KEYCLOAK);
    }

    Path logs() {
        return root.resolve("logs");
    }

    Secrets secrets() {
        return new Secrets(root.resolve("secrets"));
    }

    /** The key that signs the sample body's certificates; made at the first call. */
    public LocalSigningKey signingKey() throws IOException {
        return LocalSigningKey.in(root.resolve("secrets"));
    }

    Leftovers leftovers() {
        return new Leftovers(root.resolve("running"));
    }

    /** Forgets all records and logs; programs and secrets stay. */
    public void removeData() throws IOException {
        Folders.remove(postgres());
        Folders.remove(logs());
    }

    /** Gives the folder back when every server has ended. */
    @Override
    public void close() {
        try {
            leftovers().forget();
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
