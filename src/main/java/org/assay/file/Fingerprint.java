package org.assay.file;

import java.util.Locale;

/** By which two texts are known to be the same word for word, where the texts themselves are not kept. */
final class Fingerprint {
    /** Of the 64-bit FNV-1a hash. */
    private static final long OFFSET = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private Fingerprint() {}

    /** Sixteen hexadecimal digits of its letters and digits; case, signs and spaces make no difference. */
    static String of(String text) {
        long hash = OFFSET;
        for (int letter : text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray()) {
            hash = (hash ^ letter) * PRIME;
        }
        return String.format(Locale.ROOT, "%016x", hash);
    }
}
