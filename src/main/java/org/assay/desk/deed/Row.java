package org.assay.desk.deed;

import java.util.List;
import java.util.Set;
import org.assay.desk.Form;
import org.assay.file.PaperKind;
import org.assay.lifecycle.Move;
import org.assay.register.certification.Audience;
import org.jspecify.annotations.Nullable;

/**
 * All that an operation is.
 *
 * @param words as a button says it
 * @param form what is typed
 * @param audience who may read later what was typed
 * @param roles who may do it, as far as roles say it
 * @param papers what is drawn up once it is done, as far as its subject gives cause
 * @param answered what it answers or judges, beside which it is read; null where it is read beside all or nothing
 */
record Row(
        Move<?> move,
        String words,
        Class<? extends Form> form,
        Audience audience,
        Set<String> roles,
        Set<Trait> traits,
        List<PaperKind> papers,
        @Nullable Move<?> answered) {
    /** A row that nobody may do yet, and nothing follows from. */
    static Row of(Move<?> move, String words, Class<? extends Form> form, Audience audience) {
        return new Row(move, words, form, audience, Set.of(), Set.of(), List.of(), null);
    }

    /** In any of these roles. */
    Row by(String... any) {
        return new Row(move, words, form, audience, Set.of(any), traits, papers, answered);
    }

    Row is(Trait... all) {
        return new Row(move, words, form, audience, roles, Set.of(all), papers, answered);
    }

    Row papers(PaperKind... all) {
        return new Row(move, words, form, audience, roles, traits, List.of(all), answered);
    }

    Row answers(Move<?> said) {
        return new Row(move, words, form, audience, roles, traits, papers, said);
    }
}
