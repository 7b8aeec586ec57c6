package org.assay.file;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words in which letters of several alphabets stand that look like one another's: whoever reads such a name takes it for
 * another one. Latin beside Han, kana or Hangul is nothing of the kind.
 */
public final class Scripts {
    private static final Set<UnicodeScript> ALIKE = Set.of(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.ARMENIAN,
            UnicodeScript.CHEROKEE,
            UnicodeScript.COPTIC);

    private Scripts() {}

    /** What is said of the first such word; nothing where there is none. */
    public static Optional<String> mixed(String text) {
        for (String word : text.split("[^\\p{L}\\p{M}]+", -1)) {
            Map<UnicodeScript, Integer> seen = new EnumMap<>(UnicodeScript.class);
            word.codePoints().filter(Character::isLetter).forEach(c -> seen.putIfAbsent(UnicodeScript.of(c), c));
            seen.keySet().retainAll(ALIKE);
            if (seen.size() > 1) {
                String letters = seen.entrySet().stream()
                        .map(e -> "“" + Character.toString(e.getValue()) + "” is " + name(e.getKey()))
                        .collect(Collectors.joining(", "));
                return Optional.of("“" + word + "” is written in letters of several alphabets: " + letters);
            }
        }
        return Optional.empty();
    }

    private static String name(UnicodeScript script) {
        String name = script.name();
        return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
