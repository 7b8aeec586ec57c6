package org.assay.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a form carries along beside what is typed. Every name has a colon in it, which no component of a form's record can
 * have: so none of them ever stands for something that is typed.
 */
final class Carried {
    /** So that a form that is sent twice is done once. */
    static final String KEY = "form:key";

    /** The state of the file that the form was shown on. */
    static final String SEEN = "form:seen";

    /** The form's own address, by which it is kept while it is typed. */
    static final String ADDRESS = "form:address";

    /** The fields that were changed in this window, each with what stood in it here before, as a form of its own. */
    static final String KNOWN = "form:known";

    /** What this window showed beside its fields, as a form of its own. */
    static final String SHOWN = "form:shown";

    /** The button that asks for more lines of a list. */
    static final String MORE = "form:more";

    /** The button that puts the form aside for everybody of the client. */
    static final String SAVE = "form:save";

    /** The button that shows the letter as it would read, and does nothing. */
    static final String PREVIEW = "form:preview";

    /** The letter that was read in the form, by its hash: what would read otherwise is shown once more before it goes out. */
    static final String READ = "form:read";

    /** The button that leads to a fresh sign-in. */
    static final String AGAIN = "form:again";

    /** The button that reckons with what was typed, and keeps nothing. */
    static final String RECKON = "form:reckon";

    /** The button that puts the days that were reckoned into their boxes. */
    static final String TAKE = "form:take";

    /** The button that keeps what was typed beside the form, as a variant. */
    static final String BESIDE = "form:beside";

    /** The button that puts a variant back into the form, by its number. */
    static final String VARIANT = "form:variant";

    /** The button that looks at a plan as it stands, and keeps nothing. */
    static final String CHECK = "form:check";

    /** The variants, the first being 1, each as a form of its own. */
    static final List<String> VARIANTS = List.of("form:variant1", "form:variant2", "form:variant3", "form:variant4");

    /** That the same is recorded once more on purpose. */
    static final String TWICE = "form:twice";

    /** That somebody is meant to come at a weekend. */
    static final String WEEKEND = "form:weekend";

    /** That something is meant to end before its time. */
    static final String MEANT = "form:meant";

    /** The working paper that the form was opened about, so that it begins with it once more. */
    static final String ABOUT = "form:about";

    /** The page that the form was shown on beside something else, which goes on once it is done. */
    static final String THEN = "form:then";

    static final Set<String> ALL = Stream.concat(
                    Stream.of(
                            KEY, SEEN, ADDRESS, KNOWN, SHOWN, MORE, SAVE, PREVIEW, READ, AGAIN, RECKON, TAKE, BESIDE,
                            VARIANT, CHECK, TWICE, WEEKEND, MEANT, ABOUT, THEN),
                    VARIANTS.stream())
            .collect(Collectors.toUnmodifiableSet());

    private Carried() {}
}
