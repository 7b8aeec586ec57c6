package org.assay.desk.deed;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.assay.desk.Form;
import org.assay.desk.deed.ProposalsForADeed.Proposing;
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
 * @param listed where it is offered, beyond the standing that its move starts from and what its life awaits: not where a rule
 *     of the move would refuse it whatever is typed
 * @param bodyAlone where no client does it, whatever the roles say
 * @param standsBack where it was done already, or nothing calls for it: it may still be done, and stands out only while it is awaited
 * @param proposal fills what its form begins with, where nothing was typed in it before
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
        When listed,
        When bodyAlone,
        When standsBack,
        Consumer<Proposing> proposal,
        List<PaperKind> papers,
        @Nullable Move<?> answered) {
    /** A row that nobody may do yet, that is offered wherever its move starts, and that nothing follows from. */
    static Row of(Move<?> move, String words, Class<? extends Form> form, Audience audience) {
        return new Row(
                move,
                words,
                form,
                audience,
                Set.of(),
                Set.of(),
                When.ALWAYS,
                When.NEVER,
                When.NEVER,
                _ -> {},
                List.of(),
                null);
    }

    /** In any of these roles. */
    Row by(String... any) {
        return new Row(
                move,
                words,
                form,
                audience,
                Set.of(any),
                traits,
                listed,
                bodyAlone,
                standsBack,
                proposal,
                papers,
                answered);
    }

    Row is(Trait... all) {
        return new Row(
                move,
                words,
                form,
                audience,
                roles,
                Set.of(all),
                listed,
                bodyAlone,
                standsBack,
                proposal,
                papers,
                answered);
    }

    Row listed(When so) {
        return new Row(
                move, words, form, audience, roles, traits, so, bodyAlone, standsBack, proposal, papers, answered);
    }

    Row bodyAlone(When so) {
        return new Row(move, words, form, audience, roles, traits, listed, so, standsBack, proposal, papers, answered);
    }

    Row standsBack(When so) {
        return new Row(move, words, form, audience, roles, traits, listed, bodyAlone, so, proposal, papers, answered);
    }

    Row proposes(Consumer<Proposing> fills) {
        return new Row(
                move, words, form, audience, roles, traits, listed, bodyAlone, standsBack, fills, papers, answered);
    }

    Row papers(PaperKind... all) {
        return new Row(
                move,
                words,
                form,
                audience,
                roles,
                traits,
                listed,
                bodyAlone,
                standsBack,
                proposal,
                List.of(all),
                answered);
    }

    Row answers(Move<?> said) {
        return new Row(
                move, words, form, audience, roles, traits, listed, bodyAlone, standsBack, proposal, papers, said);
    }
}
