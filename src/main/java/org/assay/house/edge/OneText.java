package org.assay.house.edge;

import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which text comes in: UTF-8. What is none would be read as something else than was sent, by one reader in one
 * way and by the next in another.
 */
final class OneText {
    private static final String NOT_UTF8 = "it is not UTF-8";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    private OneText() {}

    /** What is wrong with a query as it was sent; nothing where there is none. */
    static Optional<String> query(@Nullable String query) {
        if (query == null) {
            return Optional.empty();
        }
        return query.chars().anyMatch(c -> c <= ' ' || c > '~')
                ? Optional.of("it has a character that must be encoded")
                : encoded(query.getBytes(StandardCharsets.US_ASCII));
    }

    /** What is wrong with the text of a body; nothing where it is none, or bears files too. */
    static Optional<String> body(@Nullable String type, Buffer body) {
        String lower = type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
        if (lower.startsWith(FORM)) {
            return encoded(body.getBytes());
        }
        return lower.startsWith(JSON) && !isUtf8(ByteBuffer.wrap(body.getBytes()))
                ? Optional.of(NOT_UTF8)
                : Optional.empty();
    }

    private static Optional<String> encoded(byte[] sent) {
        ByteBuffer text = ByteBuffer.allocate(sent.length);
        for (int i = 0; i < sent.length; i++) {
            if (sent[i] != '%') {
                text.put(sent[i]);
            } else if (i + 2 < sent.length && HexFormat.isHexDigit(sent[i + 1]) && HexFormat.isHexDigit(sent[i + 2])) {
                text.put((byte) (HexFormat.fromHexDigit(sent[i + 1]) << 4 | HexFormat.fromHexDigit(sent[i + 2])));
                i += 2;
            } else {
                return Optional.of("a percent sign is not followed by two digits");
            }
        }
        return isUtf8(text.flip()) ? Optional.empty() : Optional.of(NOT_UTF8);
    }

    private static boolean isUtf8(ByteBuffer text) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(text);
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
