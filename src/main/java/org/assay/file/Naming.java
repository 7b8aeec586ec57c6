package org.assay.file;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
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
            "dr",
            "prof",
            "mr",
            "mrs",
            "ms",
            "miss",
            "herr",
            "herrn",
            "frau",
            "monsieur",
            "madame",
            "mme",
            "ing",
            "dipl",
            "mag",
            "phd",
            "msc",
            "bsc",
            "mba",
            "jr",
            "sr");

    /** Those behind which a family name may stand alone. */
    private static final Set<String> FORMS_OF_ADDRESS = Set.of(
            "dr",
            "prof",
            "mr",
            "mrs",
            "ms",
            "miss",
            "herr",
            "herrn",
            "frau",
            "monsieur",
            "madame",
            "mme",
            "signor",
            "senor",
            "senora");

    private static final Pattern NAMES = Pattern.compile(
            "[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}'’.-]*(?:,?\\s+[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}'’.-]*)+");

    private static final int LONGEST = 4;
    private static final String SHORT = "~ ";
    private static final String ADDRESSED = "mr ";

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
     * Whether two names can be one person's: the same words in whatever order, with or without what stands between the first and
     * the last, an initial standing for a word and another word in full; titles aside.
     */
    public static boolean mayBeOne(String one, String other) {
        return !Collections.disjoint(full(one), within(other)) || !Collections.disjoint(full(other), within(one));
    }

    /** What somebody is called by first and last word: two who share their given names alone are no one person. */
    private static Set<String> full(String name) {
        List<String> words = turned(name);
        return words.isEmpty() ? Set.of() : borne(words, words.subList(words.size() - 1, words.size()));
    }

    /**
     * What a person of that name is met by in a text that {@link #within} takes apart: her words in their alphabetical order, all of
     * them, the first with each other, either with the other's initial, and the last behind "Mr" and its like.
     */
    public static Set<String> borne(String name) {
        List<String> words = turned(name);
        return words.isEmpty() ? Set.of() : borne(words, words.subList(1, words.size()));
    }

    private static Set<String> borne(List<String> words, List<String> others) {
        Set<String> all = new TreeSet<>();
        all.add(inOrder(words));
        if (words.size() == 1) {
            return all;
        }
        String first = words.getFirst();
        for (String other : others) {
            if (words.size() == 2 || other.length() > 1) {
                all.addAll(pair(first, other));
                all.addAll(shortened(first, other));
                all.add(SHORT + inOrder(List.of(first, other)));
            }
        }
        all.add(ADDRESSED + words.getLast());
        return all;
    }

    /**
     * All that can be a person's name in a text such as "Strand, Hedda; J. Wexler, chief executive": the whole of it and its parts between
     * commas, two to four words that follow one another, and a word behind "Mr" and its like. What two texts share this way is a
     * name that both hold.
     */
    public static Set<String> within(String text) {
        Set<String> all = new TreeSet<>();
        for (String part : (text + "\n" + text.replaceAll("[,;/()\\n\uff0c\u3001]+", "\n")).split("\n", -1)) {
            List<String> words = ofAPerson(part);
            if (!words.isEmpty() && words.size() <= LONGEST) {
                all.add(inOrder(words));
            }
        }
        addressed(text).forEach(w -> all.add(ADDRESSED + w));
        List<String> words = ofAPerson(text);
        for (int from = 0; from < words.size(); from++) {
            for (int many = 2; many <= LONGEST && from + many <= words.size(); many++) {
                String first = words.get(from);
                String last = words.get(from + many - 1);
                all.add(inOrder(words.subList(from, from + many)));
                all.addAll(pair(first, last));
                if (many == 2) {
                    shortened(first, last).forEach(s -> all.add(SHORT + s));
                }
            }
        }
        return all;
    }

    /** Those parts of a text in which several words follow one another that begin with a capital, or know none: where it names people. */
    public static List<String> capitals(String text) {
        return NAMES.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Two words, unless both are initials. */
    private static Set<String> pair(String one, String other) {
        return one.length() > 1 || other.length() > 1 ? Set.of(inOrder(List.of(one, other))) : Set.of();
    }

    /** Two words with the initial of either. */
    private static Set<String> shortened(String one, String other) {
        return one.length() > 1 && other.length() > 1 && Character.isAlphabetic(one.codePointAt(0))
                ? new TreeSet<>(List.of(inOrder(List.of(initial(one), other)), inOrder(List.of(one, initial(other)))))
                : Set.of();
    }

    private static String initial(String word) {
        return Character.toString(word.codePointAt(0));
    }

    private static String inOrder(List<String> words) {
        return words.stream().sorted().collect(Collectors.joining(" "));
    }

    /** Words behind "Mr" and its like, and behind a doctor's title. */
    private static List<String> addressed(String text) {
        List<String> words = words(text.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " "));
        List<String> all = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            if (FORMS_OF_ADDRESS.contains(words.get(i - 1))
                    && !TITLES.contains(words.get(i))
                    && words.get(i).length() > 1) {
                all.add(words.get(i));
            }
        }
        return all;
    }

    /** Her words, the given name first where a comma stands behind the family name. */
    private static List<String> turned(String name) {
        String[] parts = name.split("[,\uff0c]", 2);
        List<String> given = parts.length == 2 ? ofAPerson(parts[1]) : List.of();
        List<String> words = new ArrayList<>(given);
        words.addAll(ofAPerson(parts[0]));
        return words;
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
