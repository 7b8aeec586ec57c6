package org.assay.api;

import jakarta.ws.rs.ClientErrorException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.desk.Aim;
import org.assay.desk.Invalid;
import org.assay.desk.Key;
import org.jspecify.annotations.Nullable;

/** What a changing request says in its headers. */
final class Headers {
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,9})\"");

    private Headers() {}

    /** Idempotency-Key; every POST needs one. */
    static Key key(@Nullable String idempotencyKey) {
        if (idempotencyKey == null || !Key.fits(idempotencyKey)) {
            throw invalid("Idempotency-Key", "Send this header: 1 to 200 printable characters, new for each deed");
        }
        return new Key(idempotencyKey);
    }

    /** If-Match; whoever changes a file says which version was seen. */
    static Aim aim(UUID file, @Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new ClientErrorException("Send the ETag of the file, as you have read it, in If-Match.", 428);
        }
        Matcher version = VERSION.matcher(ifMatch.strip());
        if (!version.matches()) {
            throw invalid("If-Match", "Send the ETag of the file as you got it, with its quotation marks");
        }
        return new Aim(file, Integer.parseInt(version.group(1)));
    }

    /** A body that has to be there. */
    static <T> T body(@Nullable T in) {
        if (in == null) {
            throw invalid("body", "Send a JSON object");
        }
        return in;
    }

    static Invalid invalid(String field, String message) {
        return new Invalid(List.of(new Invalid.Field(field, message)));
    }
}
