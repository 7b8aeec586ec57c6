package org.assay.house;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.assay.SpeaksInstream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Against a real socket that speaks INSTREAM. */
class ClamdTest {
    private final Path folder;

    ClamdTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_clean_file_is_clean_and_arrives_whole() throws IOException {
        byte[] bytes = "clean ".repeat(40_000).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        try (SpeaksInstream clamd = SpeaksInstream.saying("stream: OK\0")) {
            assertEquals(Optional.empty(), at(clamd).look(file(bytes)));
            assertArrayEquals(bytes, clamd.heard());
        }
    }

    @Test
    void what_is_found_is_named() throws IOException {
        try (SpeaksInstream clamd = SpeaksInstream.saying("stream: Eicar-Test-Signature FOUND\0")) {
            assertEquals(Optional.of("Eicar-Test-Signature"), at(clamd).look(file(new byte[] {1})));
        }
    }

    @Test
    void whatever_else_is_no_answer() throws IOException {
        Path file = file(new byte[] {1});
        for (String said : new String[] {"INSTREAM size limit exceeded. ERROR\0", "", "OK", "stream: OK FOUNDATION"}) {
            try (SpeaksInstream clamd = SpeaksInstream.saying(said)) {
                Scanner scanner = at(clamd);
                assertThrows(Scanner.Silent.class, () -> scanner.look(file), said);
            }
        }
    }

    @Test
    void nobody_there_is_no_answer() throws IOException {
        SpeaksInstream gone = SpeaksInstream.saying("stream: OK\0");
        Scanner scanner = at(gone);
        gone.close();
        Path file = file(new byte[] {1});
        assertThrows(Scanner.Silent.class, () -> scanner.look(file));
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void one_that_never_reads_is_no_answer() throws IOException {
        Path file = file(new byte[8_000_000]);
        try (ServerSocket deaf = new ServerSocket()) {
            deaf.setReceiveBufferSize(64 * 1024);
            deaf.bind(new InetSocketAddress("localhost", 0), 1);
            Scanner scanner = new Clamd("localhost", deaf.getLocalPort(), 60_000, Duration.ofMillis(300));
            assertThrows(Scanner.Silent.class, () -> scanner.look(file));
        }
    }

    @Test
    void where_none_is_set_the_start_goes_on_and_nothing_is_found() throws IOException {
        Settings settings = new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(Settings.class)
                .build()
                .getConfigMapping(Settings.class);
        Scanning none = new Scanning(settings);
        none.onStart(new StartupEvent());
        assertEquals(
                Optional.empty(),
                none.scanner()
                        .look(Files.writeString(
                                folder.resolve("any"),
                                "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")));
    }

    @Test
    void a_place_that_is_none_stops_the_start() {
        for (String place : new String[] {"clamd", "clamd:", "clamd:99999", "http://clamd:3310"}) {
            assertThrows(IllegalStateException.class, () -> Scanning.at(place), place);
        }
    }

    private static Scanner at(SpeaksInstream clamd) {
        return Scanning.at("localhost:" + clamd.port());
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file"), bytes);
    }
}
