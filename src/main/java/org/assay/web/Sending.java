package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.assay.desk.Checks;
import org.assay.desk.Invalid;
import org.assay.desk.Key;
import org.assay.desk.KeyReused;
import org.assay.desk.NotItsTurn;
import org.assay.desk.Outcome;
import org.assay.desk.Stale;

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
    }

    /** An act, done with the key that the form carries. */
    interface Act {
        Outcome by(Key key);
    }

    @CheckedTemplate(basePath = "form")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance overtaken(String message, String back);

        static native TemplateInstance overtakenPage(String message, String back);
    }

    private final HttpHeaders headers;
    private final Checks checks;

    Sending(HttpHeaders headers, Checks checks) {
        this.headers = headers;
        this.checks = checks;
    }

    /**
     * Does the act, unless something that was typed cannot be read.
     *
     * @param content what the act is given, for a look at all its fields where it cannot be done
     * @param back where to read again
     * @param next where to go on, by the id of what was made or moved
     */
    Response send(Form form, Typed typed, Object content, Act act, String back, Function<UUID, String> next) {
        try {
            if (!typed.isFine()) {
                checks.look(content).refuse();
                return again(form, typed);
            }
            if (typed.key().isEmpty()) {
                typed.complain("key", "This form was not sent whole. Send it once more");
                return again(form, typed);
            }
            return switch (act.by(typed.key().get())) {
                case Outcome.Done done -> on(next.apply(done.id()));
                case Outcome.Refused refused -> {
                    typed.refused(refused.refusals());
                    yield again(form, typed);
                }
            };
        } catch (Invalid invalid) {
            typed.complain(invalid);
            return again(form, typed);
        } catch (KeyReused _) {
            typed.complain(
                    "key", "This form was sent before, with other content. Look at the file, then send it again");
            return again(form, typed);
        } catch (Stale | NotItsTurn overtaken) {
            return overtaken(String.valueOf(overtaken.getMessage()), back);
        }
    }

    /** The form, or the whole page, with what was typed. */
    Response show(int status, Form form, Typed typed) {
        return Html.of(status, withHtmx() ? form.part(typed) : form.page(typed)).build();
    }

    /** Once more, with what was typed and what is wrong with it. */
    Response again(Form form, Typed typed) {
        return show(422, form, typed);
    }

    /** On to another page. */
    Response on(String next) {
        return withHtmx()
                ? Response.noContent().header("HX-Redirect", next).build()
                : Response.seeOther(URI.create(next)).build();
    }

    private Response overtaken(String message, String back) {
        return Html.of(409, withHtmx() ? Templates.overtaken(message, back) : Templates.overtakenPage(message, back))
                .build();
    }

    private boolean withHtmx() {
        return headers.getHeaderString("HX-Request") != null;
    }
}
