package org.assay.desk.upload;

import java.util.regex.Pattern;

/** A name of a file as it can be kept, printed and sent: no path, nothing that hides or reverses letters, not too long. */
public final class FileName {
    /** Letters of a name, its ending counted. */
    public static final int MOST = 200;

    private static final int LONGEST_ENDING = 10;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern FORBIDDEN = Pattern.compile("[\"<>|:*?]");

    private FileName() {}

    /**
     * A name made harmless.
     *
     * @param named as whoever puts the file up names it, with a path or without
     * @param otherwise a name, where nothing is left of that one
     */
    public static String clean(String named, String otherwise) {
        String last = named.substring(Math.max(named.lastIndexOf('/'), named.lastIndexOf('\\')) + 1);
        String seen = UNSEEN.matcher(last).replaceAll("");
        String plain =
                FORBIDDEN.matcher(seen).replaceAll("_").replaceAll("\\s+", " ").strip();
        String dotless = plain.replaceFirst("^\\.+", "");
        return dotless.isBlank() ? otherwise : shortened(dotless);
    }

    /**
     * A harmless name with an ending by which the file is opened as what it is: where it has none of its kind, the kind's own
     * is added.
     */
    public static String ending(String name, Kind kind) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && kind.endsIn(name.substring(dot + 1))
                ? name
                : shortened(name.replaceFirst("[. ]++$", "") + "." + kind.ending());
    }

    /** Short enough, with its ending; never cut within a letter of two halves. */
    private static String shortened(String name) {
        if (name.length() <= MOST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        int cut = MOST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(cut - 1)) ? cut - 1 : cut)
                        .strip()
                + ending;
    }
}
