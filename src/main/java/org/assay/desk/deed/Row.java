package org.assay.desk.deed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.desk.Form;
import org.assay.desk.deed.ProposalsForADeed.Proposing;
import org.assay.file.PaperKind;
import org.assay.lifecycle.Move;
import org.assay.programme.Holder;
import org.assay.programme.TaskKind;
import org.assay.register.certification.Audience;
import org.jspecify.annotations.Nullable;

/** All that an operation is: written once, where the rows of its noun stand, and read through {@link Operation} from then on. */
final class Row {
    final Move<?> move;
    final Class<? extends Form> form;
    final Audience audience;
    String words = "";
    String happened = "";
    Set<String> roles = Set.of();
    Set<Trait> traits = Set.of();
    When listed = When.ALWAYS;
    When bodyAlone = When.NEVER;
    When standsBack = When.NEVER;
    Consumer<Proposing> proposal = _ -> {};
    Consumer<Proposing> refreshed = _ -> {};

    @Nullable
    Function<Proposing, Optional<String>> begins;

    List<String> before = List.of();
    List<PaperKind> papers = List.of();
    String revises = "";
    final List<News> news = new ArrayList<>();

    List<Move<?>> answered = List.of();

    private Row(Move<?> move, Class<? extends Form> form, Audience audience) {
        this.move = move;
        this.form = form;
        this.audience = audience;
    }

    /**
     * An operation without words yet, that nobody may do, that is offered wherever its move starts, and that nothing follows from.
     *
     * @param form what is typed
     * @param audience who may read later what was typed
     */
    static Row of(Move<?> move, Class<? extends Form> form, Audience audience) {
        return new Row(move, form, audience);
    }

    /**
     * In words.
     *
     * @param toDo as a button says it
     * @param done as whoever reads it afterwards is told it
     */
    Row says(String toDo, String done) {
        words = toDo;
        happened = done;
        return this;
    }

    /** In any of these roles, as far as roles say it. */
    Row by(String... any) {
        roles = Set.of(any);
        return this;
    }

    Row is(Trait... more) {
        traits = Stream.concat(traits.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
        return this;
    }

    /**
     * Where it is offered, beyond the standing that its move starts from and what its life awaits: not where a rule of the move
     * would refuse it whatever is typed.
     */
    Row listed(When so) {
        listed = so;
        return this;
    }

    /** Where no client does it, whatever the roles say. */
    Row bodyAlone(When so) {
        bodyAlone = so;
        return this;
    }

    /** Where it was done already, or nothing calls for it: it may still be done, and stands out only while it is awaited. */
    Row standsBack(When so) {
        standsBack = so;
        return this;
    }

    /** Fills what its form begins with, where nothing was typed in it before. */
    Row proposes(Consumer<Proposing> fills) {
        proposal = fills;
        return this;
    }

    /** What is put into its form each time, over what was typed in it before. */
    Row refreshes(Consumer<Proposing> fills) {
        refreshed = fills;
        return this;
    }

    /** From what its form begins until somebody has typed in it, in words; empty where that is nothing. */
    Row begins(Function<Proposing, Optional<String>> from) {
        begins = from;
        return this;
    }

    /** What it goes on from, so that its form begins with what was typed there, or in itself, the last time. */
    Row goesOnFrom(String... journaled) {
        before = List.of(journaled);
        return is(Trait.TYPED_AGAIN);
    }

    /** What is drawn up once it is done, as far as its subject gives cause. */
    Row papers(PaperKind... all) {
        papers = List.of(all);
        return this;
    }

    /** What the revision of a certificate that comes with it changes, as the revision says it. */
    Row revises(String what) {
        revises = what;
        return this;
    }

    /** Whom it leaves awaited, and the mail that says so: to nobody of whom it is not awaited in truth. */
    Row awaits(TaskKind kind, String sentence) {
        return awaits(kind, sentence, News.Page.of(move));
    }

    Row awaits(TaskKind kind, String sentence, News.Page page) {
        return news(kind.holders().getFirst(), News.Weight.WAITS, sentence, page, News.Fits.awaited(kind));
    }

    /** Who is told that something waits for her that no task names, or that was awaited of her before. */
    Row waits(Holder to, String sentence) {
        return news(to, News.Weight.WAITS, sentence, News.Page.of(move), (_, _, _) -> true);
    }

    /** Who is told by mail, in one sentence. */
    Row tells(Holder to, String sentence) {
        return tells(to, sentence, News.Page.of(move));
    }

    Row tells(Holder to, String sentence, News.Page page) {
        return news(to, News.Weight.TOLD, sentence, page, (_, _, _) -> true);
    }

    Row tells(Holder to, String sentence, When so) {
        return news(to, News.Weight.TOLD, sentence, News.Page.of(move), (file, subject, _) -> so.so(file, subject));
    }

    /** What the body has to tell the client, whatever she has chosen. */
    Row binds(String sentence) {
        return news(Holder.CLIENT, News.Weight.BINDING, sentence, News.Page.of(move), (_, _, _) -> true);
    }

    /** What the client has signed, told to whoever signed it as well. */
    Row receipt(String sentence, News.Page page) {
        news.add(new News(Holder.CLIENT, News.Weight.TOLD, sentence, page, true, (_, _, _) -> true));
        return this;
    }

    private Row news(Holder to, News.Weight weight, String sentence, News.Page page, News.Fits fits) {
        news.add(new News(to, weight, sentence, page, false, fits));
        return this;
    }

    /** What it answers, confirms or judges, beside which it is read; left out where it is read beside all or nothing. */
    Row answers(Move<?>... said) {
        answered = List.of(said);
        return this;
    }
}
