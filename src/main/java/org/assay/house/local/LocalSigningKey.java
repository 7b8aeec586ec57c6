package org.assay.house.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** A key for the certificates of a local run, made once; its name says that it signs nothing in earnest. */
public record LocalSigningKey(Path file, String password) {
    private static final String NAME = "CN=Assay development key, O=Sample: signs nothing in earnest";
    private static final String TEN_YEARS = "3650";

    public static LocalSigningKey in(Path folder) throws IOException {
        String password = new Secrets(folder).of("signing-key-password");
        Path file = folder.resolve("signing-key.p12");
        if (!Files.exists(file)) {
            make(file, password);
        }
        return new LocalSigningKey(file, password);
    }

    private static void make(Path file, String password) throws IOException {
        ProcessBuilder keytool = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "signing",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-sigalg",
                        "SHA256withECDSA",
                        "-dname",
                        NAME,
                        "-ext",
                        "KeyUsage:critical=nonRepudiation,digitalSignature",
                        "-validity",
                        TEN_YEARS,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass:env",
                        "STORE_PASSWORD"))
                .redirectErrorStream(true);
        keytool.environment().put("STORE_PASSWORD", password); // a command line is read by everybody
        Process run = keytool.start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (run.waitFor() != 0) {
                throw CannotStart.because("The key that signs papers cannot be made: " + said.strip());
            }
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CannotStart.because("Stopped before all was ready.");
        }
    }
}
