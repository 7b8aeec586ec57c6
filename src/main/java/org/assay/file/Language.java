package org.assay.file;

import java.util.Arrays;
import java.util.Optional;

/**
 * A language in which a certificate is issued. The master is English where a certificate is issued in it, else the first of
 * these in which it is.
 */
public enum Language implements Worded {
    ENGLISH("English"),
    ALBANIAN("Albanian"),
    ARABIC("Arabic"),
    BASQUE("Basque"),
    BULGARIAN("Bulgarian"),
    CATALAN("Catalan"),
    CHINESE("Chinese"),
    CROATIAN("Croatian"),
    CZECH("Czech"),
    DANISH("Danish"),
    DUTCH("Dutch"),
    ESTONIAN("Estonian"),
    FINNISH("Finnish"),
    FRENCH("French"),
    GALICIAN("Galician"),
    GERMAN("German"),
    GREEK("Greek"),
    HEBREW("Hebrew"),
    HINDI("Hindi"),
    HUNGARIAN("Hungarian"),
    ICELANDIC("Icelandic"),
    INDONESIAN("Indonesian"),
    IRISH("Irish"),
    ITALIAN("Italian"),
    JAPANESE("Japanese"),
    KOREAN("Korean"),
    LATVIAN("Latvian"),
    LITHUANIAN("Lithuanian"),
    LUXEMBOURGISH("Luxembourgish"),
    MALAY("Malay"),
    MALTESE("Maltese"),
    NORWEGIAN("Norwegian"),
    POLISH("Polish"),
    PORTUGUESE("Portuguese"),
    ROMANIAN("Romanian"),
    SERBIAN("Serbian"),
    SLOVAK("Slovak"),
    SLOVENIAN("Slovenian"),
    SPANISH("Spanish"),
    SWEDISH("Swedish"),
    THAI("Thai"),
    TURKISH("Turkish"),
    UKRAINIAN("Ukrainian"),
    VIETNAMESE("Vietnamese"),
    WELSH("Welsh");

    private final String words;

    Language(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    /** The one that is called so, in whichever case; nothing of what was typed before there was a list. */
    public static Optional<Language> called(String words) {
        return Arrays.stream(values())
                .filter(l -> l.words.equalsIgnoreCase(words.strip()))
                .findFirst();
    }
}
