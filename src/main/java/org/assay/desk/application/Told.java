package org.assay.desk.application;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assay.register.Hashes;
import org.jspecify.annotations.Nullable;

/** Texts as rules compare them: by their hash, whatever their case and spaces. */
final class Told {
    private Told() {}

    static String of(@Nullable String... texts) {
        return Hashes.of(Arrays.stream(texts)
                .map(t -> Objects.requireNonNullElse(t, "")
                        .strip()
                        .replaceAll("\\s+", " ")
                        .toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n")));
    }
}
