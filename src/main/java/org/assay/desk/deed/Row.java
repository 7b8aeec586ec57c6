package org.assay.desk.deed;

import java.util.Set;
import org.assay.desk.Form;
import org.assay.lifecycle.Move;
import org.assay.register.certification.Audience;

/**
 * All that an operation is.
 *
 * @param words as a button says it
 * @param form what is typed
 * @param audience who may read later what was typed
 * @param roles who may do it, as far as roles say it
 */
record Row(Move<?> move, String words, Class<? extends Form> form, Audience audience, Set<String> roles) {
    /** A row that nobody may do yet. */
    static Row of(Move<?> move, String words, Class<? extends Form> form, Audience audience) {
        return new Row(move, words, form, audience, Set.of());
    }

    /** In any of these roles. */
    Row by(String... any) {
        return new Row(move, words, form, audience, Set.of(any));
    }
}
