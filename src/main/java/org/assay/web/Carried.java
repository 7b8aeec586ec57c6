package org.assay.web;

import java.util.Set;

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

    /** The button that asks for more lines of a list. */
    static final String MORE = "form:more";

    /** The button that puts the form aside for everybody of the client. */
    static final String SAVE = "form:save";

    /** The button that shows the letter as it would read, and does nothing. */
    static final String PREVIEW = "form:preview";

    /** The button that leads to a fresh sign-in. */
    static final String AGAIN = "form:again";

    static final Set<String> ALL = Set.of(KEY, SEEN, ADDRESS, MORE, SAVE, PREVIEW, AGAIN);

    private Carried() {}
}
