package org.assay.desk;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assay.file.Countries;
import org.assay.file.Naming;

/**
 * What a new wording of a certificate is held against: what a client has applied for and told of, and what its audits say in words.
 *
 * @param registered the name of the client in the register
 * @param words of applications, of the certificate and of the reports of audits, as {@link Naming#spelled} leaves them
 * @param places where the client has a site, or its seat
 * @param notices what it has told of changes from which a new print follows
 */
public record OnRecord(String registered, Set<String> words, List<Place> places, List<Noticed> notices) {
    /** Scripts that set no space between words. */
    private static final Set<Character.UnicodeScript> SPACELESS = EnumSet.of(
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    /** Letters that two forms of one word begin with alike. */
    private static final int STEM = 5;

    /** Letters behind the stem that are an ending. */
    private static final int ENDING = 4;

    /** Words by which any scope is a scope of such a management system, or which only join others; they name nothing. */
    private static final Set<String> OF_ANY_SCOPE = Set.of(
            ("a about ai aims all also an and any area areas around as at be between both by company customer customers deliver delivery"
                            + " deploy deployment design designs develop development do each for from has have how in include"
                            + " included including includes into is it its maintain maintenance management manage manages managing"
                            + " monitor monitoring of on only operate operates operation operations operating or organisation"
                            + " organization other our out over part parts product products provide provides providing provision"
                            + " related run runs running service services site sites solution solutions software support such"
                            + " system systems tell tells that the their them these this to under up use used uses user users"
                            + " using what where which who with within artificial intelligence")
                    .split(" "));

    public OnRecord {
        words = Set.copyOf(words);
        places = List.copyOf(places);
        notices = List.copyOf(notices);
    }

    /**
     * A place where the client is.
     *
     * @param street with its number; empty where the application does not say
     * @param town with its country
     */
    public record Place(String street, String town) {
        boolean is(String address) {
            return address.contains(Naming.spelled(street)) && address.contains(Naming.spelled(town.split(",", 2)[0]));
        }
    }

    /** Words of a text that nothing on record holds, in whatever form of the word, as they are typed; scripts without spaces aside. */
    public List<String> unnamed(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(w -> !w.isBlank() && w.chars().anyMatch(Character::isLetter))
                .filter(w -> w.codePoints().noneMatch(OnRecord::spaceless))
                .map(w -> w.toLowerCase(Locale.ROOT))
                .distinct()
                .filter(w -> !known(Naming.spelled(w).strip()))
                .toList();
    }

    /** Whether an address is that of a place where the client is; where none is on record there is nothing to compare. */
    public boolean at(String address) {
        String typed = Naming.spelled(Countries.spelt(address));
        return places.isEmpty() || places.stream().anyMatch(p -> p.is(typed));
    }

    private boolean known(String word) {
        return OF_ANY_SCOPE.contains(word)
                || words.contains(word)
                || words.stream().anyMatch(other -> alike(word, other));
    }

    private static boolean alike(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int same = 0;
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= Math.min(STEM, Math.max(most - 1, STEM - 1))
                && Math.max(one.length(), other.length()) - same <= ENDING;
    }

    private static boolean spaceless(int letter) {
        return Character.isIdeographic(letter) || SPACELESS.contains(Character.UnicodeScript.of(letter));
    }
}
