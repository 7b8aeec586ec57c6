package org.assay.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The packaged application as a container would run it: with the environment that it is given and no other, in a folder
 * that it cannot write to, and as a user without rights where whoever tests may become one.
 */
final class Packaged {
    private static final String NOBODY = "65534";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Path folder;

    private Packaged(Path folder) {
        this.folder = folder;
    }

    /** Copies what was packaged to where anybody may read it and only its owner may write. */
    static Packaged in(Path temporary) throws IOException {
        Path built = Path.of("target/quarkus-app");
        if (!Files.exists(built.resolve("quarkus-run.jar"))) {
            throw new IllegalStateException(built + " is not packaged: this test runs in mvn verify");
        }
        Path folder = Files.createDirectories(temporary.resolve("app"));
        try (Stream<Path> files = Files.walk(built)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = folder.resolve(built.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        Path writable = Files.createDirectories(temporary.resolve("tmp"));
        Files.setPosixFilePermissions(writable, PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        return new Packaged(folder);
    }

    /** A file that the application is to read, such as a key that only its owner may read here. */
    String readable(Path file) throws IOException {
        Path copy = Files.copy(
                file, folder.resolveSibling(String.valueOf(file.getFileName())), StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("r--r--r--"));
        return copy.toString();
    }

    /** Starts a process with these variables and no others. */
    Process start(String name, Map<String, String> variables) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups", "--"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + folder.resolveSibling("tmp"),
                "-jar",
                folder.resolve("quarkus-run.jar").toString()));
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log(name).toFile());
            builder.environment().clear();
            builder.environment().putAll(variables);
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log(String name) {
        return folder.resolveSibling(name + ".log");
    }

    String said(String name) {
        try {
            return Files.readString(log(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it says that it can take requests. */
    void await(String name, Process process, int managementPort) {
        Instant end = Instant.now().plusSeconds(120);
        while (!ready(managementPort)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new AssertionError(name + " does not answer:\n" + said(name));
            }
            pause();
        }
    }

    static boolean ready(int managementPort) {
        return status("http://127.0.0.1:" + managementPort + "/q/health/ready") == 200;
    }

    /** The status of an answer; 0 where nobody answers. */
    static int status(String address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(3))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
