package org.assay.file;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When two names are the same to a reader, and when words are found in one. One rule, for the register, for whatever is read
 * in, and for every search: the database keeps what this class makes of a name and never folds letters itself.
 *
 * <p>Capitals, accents, the width of letters and the kind and number of spaces make no difference; ß is ss, a dotted or
 * dotless i is an i, a final sigma is a sigma. Marks that make another letter (those of kana and of Indic scripts) stay.
 */
public final class Naming {
    /** Letters that no decomposition takes apart. */
    private static final Map<Integer, String> ALIKE = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ς', "σ"));

    /** Accents and dots that are written onto letters of Latin, Greek and Cyrillic. */
    private static final Pattern ACCENTS =
            Pattern.compile("[\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]");

    /** What is not seen: joiners, soft hyphens, marks of direction and whatever else asks nobody to draw it. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** Strokes part words, all other marks do not: Twin-Spaces is Twin Spaces, and A.Ş. is AŞ. */
    private static final Pattern STROKES = Pattern.compile("[\\p{Pd}/_&+|]+");

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{M}\\p{N} ]+");

    /** What ends a word and is none of it: whoever types H. Q. F. looks for H.Q.F as well. */
    private static final Pattern STOPS = Pattern.compile("(?<=.)[.,;:]+$");

    /** What joins the names of two, however it is written: it tells nothing by itself. */
    private static final Set<String> AND = Set.of("&", "+", "and");

    /** Before or behind the name of a person. */
    private static final Set<String> TITLES = Set.of(
            "dr", "prof", "mr", "mrs", "ms", "herr", "frau", "ing", "dipl", "mag", "phd", "msc", "bsc", "mba", "jr",
            "sr");

    /** As they stand at the end of a name, without their marks. */
    private static final Set<String> LEGAL_FORMS = Set.of(
            "ab",
            "ag",
            "aps",
            "as",
            "asa",
            "bv",
            "co",
            "company",
            "corp",
            "corporation",
            "gmbh",
            "inc",
            "incorporated",
            "kg",
            "limited",
            "llc",
            "llp",
            "ltd",
            "nv",
            "oy",
            "plc",
            "pty",
            "sa",
            "sarl",
            "sas",
            "sl",
            "spa",
            "srl");

    private Naming() {}

    /** What is equal for two names that a reader takes for one; not empty unless the name is. */
    public static String key(String name) {
        String folded = folded(name);
        String key =
                spaced(MARKS.matcher(STROKES.matcher(folded).replaceAll(" ")).replaceAll(""));
        return key.isEmpty() ? folded : key;
    }

    /**
     * What is equal for two names that differ in their legal forms alone, "Ltd" and "Inc." for one; the whole key where nothing
     * but legal forms stands there.
     */
    public static String core(String name) {
        String key = key(name);
        List<String> words = Arrays.asList(key.split(" "));
        int last = words.size();
        while (last > 0 && LEGAL_FORMS.contains(words.get(last - 1))) {
            last--;
        }
        return last == 0 ? key : String.join(" ", words.subList(0, last));
    }

    /**
     * Whether two names can be one person's: the words of the shorter, two at least, are among those of the longer in whatever
     * order, an initial standing for a word, and one word in full; titles aside.
     */
    public static boolean mayBeOne(String one, String other) {
        List<String> these = ofAPerson(one);
        List<String> those = ofAPerson(other);
        List<String> fewer = these.size() <= those.size() ? these : those;
        List<String> left = new ArrayList<>(fewer == these ? those : these);
        boolean inFull = false;
        for (String word : fewer.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList()) {
            String met = left.stream()
                    .filter(word::equals)
                    .findFirst()
                    .or(() -> left.stream().filter(w -> initial(w, word)).findFirst())
                    .orElse(null);
            if (met == null) {
                return false;
            }
            inFull |= met.equals(word) && word.length() > 1;
            left.remove(met);
        }
        return fewer.size() > 1 ? inFull : key(one).equals(key(other));
    }

    private static boolean initial(String one, String other) {
        return (one.length() == 1 && other.startsWith(one)) || (other.length() == 1 && one.startsWith(other));
    }

    /** Its words without titles; a comma, a stop and a stroke part words. */
    private static List<String> ofAPerson(String name) {
        return words(name.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")).stream()
                .filter(w -> !TITLES.contains(w))
                .toList();
    }

    /** What is kept of a name to be searched: as it reads, and without its marks. */
    public static String found(String name) {
        String folded = folded(name);
        String key = key(name);
        return folded.equals(key) ? folded : folded + " " + key;
    }

    /** The same of somebody who takes another name: found by that of before as well, and by all that were found already. */
    public static String found(String other, String before, @Nullable String already) {
        String kept = already == null ? found(before) : already;
        return other.equals(before) ? kept : found(other) + " " + kept;
    }

    /** The words that somebody looks for, each to be found as it stands without the stops at its end; empty for nothing. */
    public static List<String> words(String typed) {
        List<String> all = Arrays.stream(folded(typed).split(" ", -1))
                .map(w -> STOPS.matcher(w).replaceAll(""))
                .filter(w -> !w.isEmpty())
                .toList();
        List<String> telling = all.stream().filter(w -> !AND.contains(w)).toList();
        return telling.isEmpty() ? all : telling;
    }

    private static String folded(String text) {
        String apart = Normalizer.normalize(UNSEEN.matcher(text).replaceAll(""), Normalizer.Form.NFKD);
        String bare = ACCENTS.matcher(apart).replaceAll("");
        String low = bare.codePoints().mapToObj(Naming::low).collect(Collectors.joining());
        return spaced(Normalizer.normalize(low, Normalizer.Form.NFKC));
    }

    /** By itself, so that a sigma is the same wherever it stands. */
    private static String low(int letter) {
        int low = Character.toLowerCase(Character.toUpperCase(Character.toLowerCase(letter)));
        return ALIKE.getOrDefault(low, ALIKE.getOrDefault(letter, Character.toString(low)));
    }

    private static String spaced(String text) {
        return Stream.of(SPACES.split(text, -1)).filter(w -> !w.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The words of a text between spaces, whatever their case, accents and stops, so that one text can be found in another; empty where there are none. */
    public static String spelled(String text) {
        List<String> words = words(text.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " "));
        return words.isEmpty() ? "" : " " + String.join(" ", words) + " ";
    }
}
