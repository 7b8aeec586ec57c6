package org.assay.house.local;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The environment variables of a local run; an empty one counts as not given. */
record Variables(Map<String, String> environment) {

    String or(String name, String otherwise) {
        String value = environment.getOrDefault(name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }

    List<String> words(String name) {
        String value = or(name, "");
        return value.isEmpty() ? List.of() : List.of(value.split("\\s+"));
    }

    int port(String name, int otherwise) {
        String value = or(name, Integer.toString(otherwise));
        if (value.matches("[0-9]{1,5}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= 65535) {
            return Integer.parseInt(value);
        }
        throw CannotStart.misuse("%s takes a port from 1 to 65535, and '%s' is none.".formatted(name, value));
    }

    @Nullable
    Database database() {
        return allOrNone("ASSAY_DATABASE_URL", "ASSAY_DATABASE_PASSWORD", "ASSAY_DATABASE_OWNER_PASSWORD")
                ? new Database(
                        or("ASSAY_DATABASE_URL", ""),
                        or("ASSAY_DATABASE_PASSWORD", ""),
                        or("ASSAY_DATABASE_OWNER_PASSWORD", ""))
                : null;
    }

    @Nullable
    Identity identity() {
        return allOrNone("ASSAY_IDENTITY_URL", "ASSAY_IDENTITY_SECRET")
                ? new Identity(
                        or("ASSAY_IDENTITY_URL", ""), or("ASSAY_IDENTITY_SECRET", ""), or("ASSAY_SIGN_INS_SECRET", ""))
                : null;
    }

    private boolean allOrNone(String... names) {
        var missing = Stream.of(names).filter(name -> or(name, "").isEmpty()).toList();
        if (!missing.isEmpty() && missing.size() < names.length) {
            throw CannotStart.misuse("%s belong together; not given: %s."
                    .formatted(String.join(", ", names), String.join(", ", missing)));
        }
        return missing.isEmpty();
    }
}
