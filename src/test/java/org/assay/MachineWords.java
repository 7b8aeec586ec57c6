package org.assay;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words of a machine in what people read: ids, names of constants, names spelled by machine, days of ISO, braces. */
public final class MachineWords {
    private static final Pattern ANY = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\\b[A-Z]{2,}_[A-Z_]+\\b|\\b[a-z]+_[a-z_]+\\b"
                    + "|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\bnull\\b|[{}]|NOT_FOUND"
                    // names of constants, spelled by machine
                    + "|\\b(?:Classical ml|Eu ai act|Existing iso)\\b");

    private MachineWords() {}

    /** Each of them once, as it stands. */
    public static List<String> in(String text) {
        return ANY.matcher(text).results().map(MatchResult::group).distinct().toList();
    }
}
