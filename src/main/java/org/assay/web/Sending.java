package org.assay.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.assay.access.WhoIsAsking;
import org.assay.desk.Checks;
import org.assay.desk.Foreseen;
import org.assay.desk.Invalid;
import org.assay.desk.KeptForms;
import org.assay.desk.Key;
import org.assay.desk.KeyReused;
import org.assay.desk.NotItsTurn;
import org.assay.desk.Outcome;
import org.assay.desk.Stale;
import org.assay.desk.TwoWindows;
import org.assay.desk.decision.Letter;
import org.assay.house.problem.LostRace;

/**
 * What becomes of a form: done and on to the next page, or shown again with everything that is wrong, or overtaken.
 * With htmx the form alone is exchanged; without it the whole page comes again. The act decides, never this class.
 */
@RequestScoped
public class Sending {
    /** A form and the page around it. */
    interface Form {
        TemplateInstance page(Typed typed);

        TemplateInstance part(Typed typed);

        /** A form that shows what its page shows. */
        static <S> Form of(
                Function<Typed, S> sheet, Function<S, TemplateInstance> page, Function<S, TemplateInstance> part) {
            return new Form() {
                @Override
                public TemplateInstance page(Typed typed) {
                    return page.apply(sheet.apply(typed));
                }

                @Override
                public TemplateInstance part(Typed typed) {
                    return part.apply(sheet.apply(typed));
                }
            };
        }

        /** Complains of what else would be missing, so that everything is told at once; the rules have no say yet. */
        default void missing(Typed typed) {}
    }

    /**
     * The letter that a form sends.
     *
     * @param foreseen as it would read
     * @param with the form with a letter shown in it
     */
    record LetterOfAForm(Supplier<Foreseen<Letter>> foreseen, Function<Letter, Form> with) {}

    /** An act, done with the key that the form carries. */
    interface Act {
        Outcome by(Key key);
    }

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Request request;
    private final Checks checks;
    private final KeptForms kept;
    private final WhoIsAsking who;

    Sending(HttpHeaders headers, UriInfo uri, Request request, Checks checks, KeptForms kept, WhoIsAsking who) {
        this.headers = headers;
        this.uri = uri;
        this.request = request;
        this.checks = checks;
        this.kept = kept;
        this.who = who;
    }

    /**
     * Does the act, unless something that was typed cannot be read.
     *
     * @param content what the act is given, for a look at all its fields where it cannot be done
     * @param back where to read again
     * @param next where to go on, by the id of what was made or moved
     */
    Response send(Form form, Typed typed, Object content, Act act, String back, Function<UUID, String> next) {
        return looked(form, typed, content, back, () -> done(form, typed, act, next));
    }

    /** The same for an act that sends a letter: done once the letter was read in the form as it goes out, and shown until then. */
    Response send(
            Form form,
            Typed typed,
            Object content,
            Act act,
            String back,
            Function<UUID, String> next,
            LetterOfAForm letter) {
        return looked(form, typed, content, back, () -> unread(typed, letter)
                .map(l -> shown(typed, letter, l))
                .orElseGet(() -> done(form, typed, act, next)));
    }

    private Response done(Form form, Typed typed, Act act, Function<UUID, String> next) {
        if (typed.key().isEmpty()) {
            typed.complain(Carried.KEY, "This form was not sent whole. Send it once more");
            return again(form, typed);
        }
        return switch (act.by(typed.key().get())) {
            case Outcome.Done done -> {
                sent(typed);
                yield on(next.apply(done.id()));
            }
            case Outcome.Refused refused -> {
                typed.refused(refused.refusals());
                yield again(form, typed);
            }
        };
    }

    /** What would go out and was not read so; nothing where there would be none: then the act itself says why, or was done before. */
    private static Optional<Letter> unread(Typed typed, LetterOfAForm letter) {
        try {
            return letter.foreseen().get() instanceof Foreseen.Allowed<Letter>(Letter told) && !typed.hasRead(told)
                    ? Optional.of(told)
                    : Optional.empty();
        } catch (Stale | NotItsTurn _) {
            return Optional.empty();
        }
    }

    private Response shown(Typed typed, LetterOfAForm letter, Letter told) {
        keep(typed);
        return show(200, letter.with().apply(told), typed);
    }

    /**
     * Shows the letter that a form would send, and does nothing: the form comes back as it was typed, with the letter or with
     * what stands against it.
     */
    Response preview(Form form, Typed typed, Object content, String back, LetterOfAForm letter) {
        return looked(
                form, typed, content, back, () -> switch (letter.foreseen().get()) {
                    case Foreseen.Allowed<Letter> allowed -> shown(typed, letter, allowed.told());
                    case Foreseen.Refused<Letter> refused -> {
                        typed.refused(refused.refusals());
                        yield again(form, typed);
                    }
                });
    }

    private Response looked(Form form, Typed typed, Object content, String back, Supplier<Response> fine) {
        TwoWindows both = beside(typed);
        if (!both.elsewhere().isEmpty()) {
            keep(typed);
            typed.with(both, true);
            typed.overtaken(Overtaking.byAnotherWindow());
            return show(409, form, typed);
        }
        typed.unread().forEach(f -> typed.complain(f, "This form has no field “" + f + "”"));
        try {
            if (!typed.isFine()) {
                checks.look(content).refuse();
                form.missing(typed);
                return again(form, typed);
            }
            return fine.get();
        } catch (Invalid invalid) {
            typed.complain(invalid);
            form.missing(typed);
            return again(form, typed);
        } catch (KeyReused _) {
            typed.complain(
                    Carried.KEY, "This form was sent before, with other content. Look at the file, then send it again");
            return again(form, typed);
        } catch (Stale | NotItsTurn overtaken) {
            typed.overtaken(Overtaking.of(overtaken, back));
            return refused(409, form, typed);
        } catch (RuntimeException failed) {
            typed.complain(
                    Carried.KEY, LostRace.in(failed).orElseThrow(() -> failed).words());
            return refused(409, form, typed);
        }
    }

    /** The form, or the whole page, with what was typed; opened anew with what was typed before and not sent. */
    Response show(int status, Form form, Typed typed) {
        return show(status, form, typed, _ -> {});
    }

    /**
     * The same.
     *
     * @param more goes into the form that is opened, be it new or as it was left
     */
    Response show(int status, Form form, Typed typed, Consumer<Typed> more) {
        Typed shown = opened() && !typed.isSent()
                ? kept.of(who.get(), address(typed)).map(Typed::kept).orElse(typed)
                : typed;
        more.accept(shown);
        shown.at(address(typed));
        return Html.of(status, withHtmx() ? form.part(shown) : form.page(shown)).build();
    }

    /** What was typed before at an address and not sent, for a page that shows the form there; else what it begins with. */
    Typed opened(Typed begun, String address) {
        Typed shown = begun.isSent()
                ? begun
                : kept.of(who.get(), address).map(Typed::kept).orElse(begun);
        shown.at(address);
        return shown;
    }

    /** Once more, with what was typed and what is wrong with it. */
    Response again(Form form, Typed typed) {
        return refused(422, form, typed);
    }

    private Response refused(int status, Form form, Typed typed) {
        keep(typed);
        return show(status, form, typed);
    }

    private TwoWindows beside(Typed typed) {
        return typed.window().tells()
                ? kept.beside(who.get(), address(typed), typed.toKeep(), typed.window())
                        .carrying(typed.carriedAlong(), typed.all())
                : TwoWindows.one(typed.all());
    }

    /** Keeps what was typed, for whoever goes elsewhere before it is sent. */
    void keep(Typed typed) {
        try {
            typed.with(
                    kept.keep(who.get(), address(typed), typed.toKeep(), typed.seen(), typed.window())
                            .carrying(typed.carriedAlong(), typed.all()),
                    false);
        } catch (Invalid _) {
            // too long to be kept: the form that comes back still has all of it
        }
    }

    /** Keeps it no more: it was sent, or is put aside where others find it. */
    void sent(Typed typed) {
        kept.drop(who.get(), address(typed));
    }

    /** Keeps no more what was typed into a form at an address, of which the same was sent elsewhere. */
    void dropped(String address) {
        kept.drop(who.get(), address);
    }

    /** The same form once more, where a page can exchange it in its place; else on to where it was left. */
    Response stay(Form form, Typed typed, String place) {
        return withHtmx() ? show(200, form, typed) : on(place);
    }

    /** On to another page. */
    Response on(String next) {
        return withHtmx()
                ? Response.noContent().header("HX-Redirect", next).build()
                : Response.seeOther(URI.create(next)).build();
    }

    private boolean opened() {
        return request.getMethod().equals("GET");
    }

    private String address(Typed typed) {
        return typed.address().isEmpty() ? uri.getPath() : typed.address();
    }

    private boolean withHtmx() {
        return headers.getHeaderString("HX-Request") != null;
    }
}
