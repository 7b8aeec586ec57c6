package org.assay.paper.press;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The key that signs papers, with its chain of certificates, the signer's first. */
public record SigningKey(PrivateKey key, List<X509Certificate> chain) {
    /** What the name of a key that was made for trying things out contains. */
    public static final String DEVELOPMENT = "development key";

    public SigningKey {
        chain = List.copyOf(chain);
    }

    /**
     * The first key of a PKCS#12 file.
     *
     * @throws IllegalArgumentException where the file cannot be read, or holds no key with a certificate
     */
    public static SigningKey read(Path file, char[] password) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            for (String alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, password) instanceof PrivateKey key
                        && store.getCertificateChain(alias) != null) {
                    return new SigningKey(
                            key,
                            Arrays.stream(store.getCertificateChain(alias))
                                    .map(X509Certificate.class::cast)
                                    .toList());
                }
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("The signing key " + file + " cannot be read: " + e.getMessage(), e);
        }
        throw new IllegalArgumentException("The signing key " + file + " holds no key with a certificate");
    }

    public X509Certificate certificate() {
        return chain.getFirst();
    }

    /** Whether its name says that it signs nothing in earnest. */
    public boolean forDevelopment() {
        return certificate().getSubjectX500Principal().getName().contains(DEVELOPMENT);
    }
}
