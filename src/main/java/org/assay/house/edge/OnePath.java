package org.assay.house.edge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The one way in which a path may be written. Who chooses the sign-in, who guards and who routes read a path each in a way
 * of its own; where two of them could read different things, nobody is asked.
 */
final class OnePath {
    /** Letters that never need to be encoded (RFC 3986, 2.3): encoded, they are a disguise. */
    private static final String UNRESERVED = "-._~";

    private static final String ALSO_PLAIN = "!$&'()*+,=:@";
    /** What means something to one reader or another once it is decoded. */
    private static final String NEVER_ENCODED = "/\\.%;";
    /** Numbers of certificates that other bodies gave may bear a slash, and are printed so: within this public page only. */
    private static final String NUMBERS = "/verify/";

    private final String path;
    private final byte[] decoded;
    private int length;

    private OnePath(String path) {
        this.path = path;
        this.decoded = new byte[path.length()];
    }

    /** What is wrong with a path as it was sent; nothing where there is one way to read it. */
    static Optional<String> fault(String path) {
        return new OnePath(path).look();
    }

    private Optional<String> look() {
        if (!path.startsWith("/")) {
            return Optional.of("it does not begin with a slash");
        }
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '%') {
                Optional<String> fault = encoded(i);
                if (fault.isPresent()) {
                    return fault;
                }
                i += 2;
            } else if (c == '/' || isUnreserved(c) || ALSO_PLAIN.indexOf(c) >= 0) {
                decoded[length++] = (byte) c;
            } else {
                return Optional.of(c == ';' ? "it has a semicolon" : "it has a character that must be encoded");
            }
        }
        return asAWhole();
    }

    private Optional<String> encoded(int at) {
        if (at + 2 >= path.length()
                || !HexFormat.isHexDigit(path.charAt(at + 1))
                || !HexFormat.isHexDigit(path.charAt(at + 2))) {
            return Optional.of("a percent sign is not followed by two digits");
        }
        int value = HexFormat.fromHexDigits(path, at + 1, at + 3);
        char c = (char) value;
        if (value < ' ' || value == 0x7f) {
            return Optional.of("it has a control character");
        }
        boolean ofANumber = c == '/' && path.startsWith(NUMBERS);
        if (!ofANumber && (NEVER_ENCODED.indexOf(c) >= 0 || isUnreserved(c))) {
            return Optional.of("it encodes a character that is written plainly or not at all");
        }
        decoded[length++] = (byte) value;
        return Optional.empty();
    }

    private Optional<String> asAWhole() {
        String whole;
        try {
            whole = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(decoded, 0, length))
                    .toString();
        } catch (CharacterCodingException _) {
            return Optional.of("it is not UTF-8");
        }
        if (whole.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("it has a control character");
        }
        if (path.contains("//")) {
            return Optional.of("it has an empty part");
        }
        for (String part : whole.split("/", -1)) {
            if (part.equals(".") || part.equals("..")) {
                return Optional.of("it has a part of dots");
            }
        }
        return Optional.empty();
    }

    private static boolean isUnreserved(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || UNRESERVED.indexOf(c) >= 0;
    }
}
