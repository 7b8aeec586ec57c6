package org.assay.desk;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeNotice;
import org.assay.file.Mode;
import org.assay.file.Profile;
import org.assay.file.Substance;
import org.assay.file.Wider;
import org.assay.rule.ExaminationRule;
import org.jspecify.annotations.Nullable;

/** Sites that a form chooses from: those of the application by their numbers, and of a wider scope accepted for audit. */
public final class Sites {
    /** What is said where a remote visit has no reason. */
    public static final String WHY_REMOTE = "Say why it is audited remotely, in ten letters at least";

    private Sites() {}

    /** By their numbers: name and place, as far as they are known. */
    public static Map<Integer, String> offered(CertificationFile file) {
        Profile profile = file.extension()
                .map(ChangeNotice::wider)
                .map(Wider::profile)
                .orElse(file.application().profile());
        Map<Integer, String> all = new TreeMap<>();
        if (profile != null) {
            profile.sitesByNumber().forEach(n -> all.put(n, words(profile, n)));
        }
        return all;
    }

    /** The numbers of the sites that were applied for. */
    public static Set<Integer> appliedFor(CertificationFile file) {
        Profile profile = file.application().profile();
        return profile == null ? Set.of() : profile.sitesByNumber();
    }

    /** Numbers as they were ticked or written. */
    public static Set<Integer> numbers(Set<String> written) {
        return written.stream().map(Integer::valueOf).collect(Collectors.toSet());
    }

    /** The sites of these numbers, in words. */
    public static String words(CertificationFile file, Set<Integer> numbers) {
        return offered(file).entrySet().stream()
                .filter(s -> numbers.contains(s.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("; "));
    }

    /** Finds what is no number of such a site. */
    public static void look(Checks.Found found, String field, @Nullable Set<String> written, CertificationFile file) {
        Set<Integer> known = offered(file).keySet();
        for (String one : written == null ? Set.<String>of() : written) {
            boolean number = one.matches("\\d{1,3}");
            found.unless(number, field, "Write the numbers of the sites, such as 1, 3")
                    .unless(
                            !number || known.contains(Integer.valueOf(one)),
                            field,
                            "The application has no site " + one);
        }
    }

    /** Finds a visit that names no place, or no site that there is. */
    public static void look(
            Checks.Found found, String line, @Nullable Integer number, @Nullable String place, CertificationFile file) {
        found.unless(
                        number == null || offered(file).containsKey(number),
                        line + "siteNumber",
                        "The application has no such site")
                .unless(
                        number != null || (place != null && !place.isBlank()),
                        line + "siteNumber",
                        "Choose the site, or name another place");
    }

    /** Where a visit is: the site in words, or another place. */
    public static String place(@Nullable Integer number, @Nullable String other, CertificationFile file) {
        return number != null ? words(file, Set.of(number)) : other == null ? "" : other.strip();
    }

    /** The site that a visit names; none where it is at another place. */
    public static Set<Integer> named(@Nullable Integer number) {
        return number == null ? Set.of() : Set.of(number);
    }

    /** Whether the reason of a remote visit is on record; null where it is not remote. */
    public static @Nullable Boolean reasoned(Mode mode, @Nullable String reason) {
        return mode == Mode.REMOTE ? filled(reason) : null;
    }

    /** Whether a reason is written there: a dash, or that none applies, is none. */
    public static boolean filled(@Nullable String words) {
        return words != null && !Substance.lacks(words) && !ExaminationRule.inapplicable(words);
    }

    private static String words(Profile profile, int number) {
        return profile.site(number)
                .map(s -> s.place().isBlank() ? s.name() : s.name() + ", " + s.place())
                .orElse("Site " + number);
    }
}
