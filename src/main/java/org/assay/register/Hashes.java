package org.assay.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of texts and bytes, in lower-case hexadecimal digits. */
public final class Hashes {
    private Hashes() {}

    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** A hash of bytes that come one part after the other. */
    public static final class Running {
        private final MessageDigest digest = sha256();
        private long length;

        /** Takes the first bytes of a part. */
        public void add(byte[] part, int bytes) {
            digest.update(part, 0, bytes);
            length += bytes;
        }

        /** How many bytes came. */
        public long length() {
            return length;
        }

        /** The hash of all that came; asked once, at the end. */
        public String hash() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
