package org.assay.paper.press;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what goes into a file. */
public final class Sha256 {
    private Sha256() {}

    static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In lower-case hexadecimal digits. */
    public static String written(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }
}
