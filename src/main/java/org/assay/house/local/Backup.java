package org.assay.house.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Copies the records of a local run, and the secrets that open them, while it goes on: PostgreSQL's own online backup, by
 * its functions {@code pg_backup_start} and {@code pg_backup_stop}.
 */
public final class Backup {
    /** What belongs to the running server and not to its records. */
    private static final Set<String> OF_THE_SERVER = Set.of("postmaster.pid", "postmaster.opts", "pg_wal");

    private static final String WRITTEN_AHEAD = "pg_wal";

    private Backup() {}

    /** Copies from the folder of a running run to a new folder. */
    public static void main(String... folders) {
        try {
            if (folders.length != 2) {
                throw CannotStart.misuse("bin/backup takes one new folder.");
            }
            copy(Path.of(folders[0]).toAbsolutePath(), Path.of(folders[1]).toAbsolutePath());
            System.out.println("Backed up to " + folders[1]);
        } catch (CannotStart refusal) {
            leave(refusal.status(), refusal.getMessage());
        } catch (IOException | SQLException failure) {
            leave(1, "There is no backup: " + failure);
        }
    }

    private static void leave(int status, String message) {
        System.err.println(message);
        System.exit(status);
    }

    static void copy(Path data, Path to) throws IOException, SQLException {
        if (Files.exists(to)) {
            throw CannotStart.because("%s is there already: name a new folder.".formatted(to));
        }
        Path records = data.resolve("postgres-" + Versions.POSTGRES);
        Path unfinished = to.resolveSibling(to.getFileName() + ".unfinished");
        Folders.remove(unfinished);
        Files.createDirectories(unfinished.toAbsolutePath().getParent());
        Files.createDirectory(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path copied = Files.createDirectories(unfinished.resolve(records.getFileName()));
        Folders.copy(data.resolve("secrets"), unfinished.resolve("secrets"));
        try (Connection server = connect(data, records);
                Statement statement = server.createStatement()) {
            String first = said(statement, "select pg_walfile_name(pg_backup_start('assay', true))", 1);
            copyRecords(records, copied);
            try (ResultSet end = statement.executeQuery("select labelfile, spcmapfile from pg_backup_stop(false)")) {
                end.next();
                Files.writeString(copied.resolve("backup_label"), end.getString(1));
            }
            copyWrittenAhead(records.resolve(WRITTEN_AHEAD), copied.resolve(WRITTEN_AHEAD), first);
        }
        Files.move(unfinished, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Connection connect(Path data, Path records) throws IOException, SQLException {
        List<String> running;
        try {
            running = Files.readAllLines(records.resolve("postmaster.pid"));
        } catch (NoSuchFileException e) {
            throw CannotStart.because("Nothing runs on %s: start it by bin/run first.".formatted(data));
        }
        String password = new Secrets(data.resolve("secrets")).of(LocalPostgres.SUPERUSER);
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + running.get(3).strip() + "/assay", LocalPostgres.SUPERUSER, password);
    }

    private static void copyRecords(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path below = from.relativize(file);
                if (below.toString().isEmpty()
                        || OF_THE_SERVER.contains(below.getName(0).toString())) {
                    continue;
                }
                copyIfStillThere(file, to.resolve(below.toString()));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Files may go while they are copied; the log written ahead says so to whoever restores them. */
    private static void copyIfStillThere(Path file, Path to) throws IOException {
        try {
            Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (NoSuchFileException e) {
            if (Files.exists(file)) {
                throw e;
            }
        }
    }

    private static void copyWrittenAhead(Path from, Path to, String first) throws IOException {
        Files.createDirectories(to.resolve("archive_status"));
        if (!Files.exists(from.resolve(first))) {
            throw CannotStart.because("Too much was written meanwhile: try again.");
        }
        try (Stream<Path> segments = Files.list(from)) {
            for (Path segment : segments.filter(Files::isRegularFile).toList()) {
                Files.copy(segment, to.resolve(segment.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static String said(Statement statement, String question, int column) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(column);
        }
    }
}
