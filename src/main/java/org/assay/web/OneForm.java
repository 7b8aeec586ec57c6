package org.assay.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.assay.desk.Asked;
import org.assay.desk.Key;
import org.assay.desk.Outcome;
import org.assay.desk.certification.ACertification;

/**
 * A page that asks for one thing: its boxes come from the record that the act takes, and are read into it. What cannot be read,
 * is refused or raced comes back as it was typed.
 */
@RequestScoped
public class OneForm {
    /** Where the way up from a page leads. */
    public record Step(String address, String words) {}

    /**
     * What stands around the boxes.
     *
     * @param here the entry of the menu that the page belongs to
     * @param above the way to it from there
     * @param address of the form
     * @param back where to go without sending it
     * @param button what sending it does
     * @param seen the state of the file that it is about; 0 where it is about none
     * @param note what follows from it; empty where nothing is said
     * @param warning what has to be known before; empty where nothing is
     * @param closed why it cannot be sent at all; empty where it can
     * @param choices what can be chosen that no type knows
     */
    public record Frame(
            String title,
            String lead,
            String here,
            List<Step> above,
            String address,
            String back,
            String button,
            Object seen,
            String note,
            String warning,
            String closed,
            Map<Asked.Choices, List<Box.Choice>> choices) {
        static Frame of(String title, String lead, String here, String address, String back, String button) {
            return new Frame(title, lead, here, List.of(), address, back, button, 0, "", "", "", Map.of());
        }

        /** Of a page about a file. */
        static Frame onAFile(ACertification.Told told, String title, String lead, String path, String button) {
            String about = told.client() + " · " + told.reference() + " · "
                    + told.standard().edition() + (lead.isEmpty() ? "" : ". " + lead);
            String file = Places.file(told.id());
            return of(title, about, "file", file + path, file, button)
                    .below("/", "Overview")
                    .below(file, told.reference())
                    .seen(told.seen());
        }

        Frame below(String place, String words) {
            List<Step> all = new ArrayList<>(above);
            all.add(new Step(place, words));
            return new Frame(title, lead, here, all, address, back, button, seen, note, warning, closed, choices);
        }

        Frame seen(Object version) {
            return new Frame(title, lead, here, above, address, back, button, version, note, warning, closed, choices);
        }

        Frame note(String words) {
            return new Frame(title, lead, here, above, address, back, button, seen, words, warning, closed, choices);
        }

        Frame warning(String words) {
            return new Frame(title, lead, here, above, address, back, button, seen, note, words, closed, choices);
        }

        Frame closed(String words) {
            return new Frame(title, lead, here, above, address, back, button, seen, note, warning, words, choices);
        }

        Frame choosing(Asked.Choices from, List<Box.Choice> some) {
            Map<Asked.Choices, List<Box.Choice>> all = new EnumMap<>(Asked.Choices.class);
            all.putAll(choices);
            all.put(from, some);
            return new Frame(title, lead, here, above, address, back, button, seen, note, warning, closed, all);
        }
    }

    /** A form and what stands around its boxes. */
    public record Sheet(Frame frame, List<Box> boxes, Typed typed) {}

    @CheckedTemplate(basePath = "form")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Sheet sheet);

        static native TemplateInstance sheet(Sheet sheet);
    }

    /**
     * A form, the page around it and the act that it is for.
     *
     * @param <F> what is asked for
     */
    record Of<F>(
            Class<F> form, Supplier<Frame> frame, Function<Sheet, TemplateInstance> page, BiConsumer<Typed, F> asks) {
        Of(Class<F> form, Supplier<Frame> frame, Function<Sheet, TemplateInstance> page) {
            this(form, frame, page, (_, _) -> {});
        }

        /** The same with a question that a page asks before the act is done. */
        Of<F> asking(BiConsumer<Typed, F> question) {
            return new Of<>(form, frame, page, question);
        }

        static <F> Of<F> page(Class<F> form, Supplier<Frame> frame) {
            return new Of<>(form, frame, Templates::page);
        }

        /** With what is proposed, for boxes that there are. */
        Typed begun(Map<String, String> proposed) {
            if (proposed.keySet().stream().anyMatch(field -> !Filled.asks(form, field))) {
                throw new IllegalArgumentException(form.getSimpleName() + " does not ask for all of " + proposed);
            }
            return Typed.nothing(proposed);
        }

        private Sheet sheet(Typed typed) {
            Frame around = frame.get();
            return new Sheet(around, new Boxes(typed, around.choices, Set.of(), true, null, _ -> "").of(form), typed);
        }

        private Sending.Form shown() {
            return Sending.Form.of(this::sheet, page, Templates::sheet);
        }
    }

    /** What is done with what was typed. */
    interface Act<F> {
        Outcome by(Key key, Typed typed, F in);
    }

    private final Sending sending;
    private final ObjectMapper mapper;

    OneForm(Sending sending, ObjectMapper mapper) {
        this.sending = sending;
        this.mapper = mapper;
    }

    /**
     * The form as it begins, or as it was left.
     *
     * @param proposed by the names of the boxes
     */
    Response show(Of<?> form, Map<String, String> proposed) {
        return sending.show(200, form.shown(), form.begun(proposed));
    }

    /**
     * Does the act, or shows the form again.
     *
     * @param back where to read again what others have changed
     * @param next where to go on, by the id of what was made
     */
    <F> Response send(Of<F> form, String sent, Act<F> act, String back, Function<UUID, String> next) {
        return send(form, sent, in -> in, act, back, next);
    }

    /**
     * The same where the act takes something else than what is asked for.
     *
     * @param content what it takes, for a look at all of it where it cannot be done
     */
    <F> Response send(
            Of<F> form,
            String sent,
            Function<F, Object> content,
            Act<F> act,
            String back,
            Function<UUID, String> next) {
        Map<String, String> fields = FormBody.read(sent);
        Typed typed = Typed.sent(fields);
        String more = fields.getOrDefault(Carried.MORE, "");
        if (!more.isEmpty()) {
            sending.keep(typed);
            typed.longer(more);
            return sending.show(200, form.shown(), typed);
        }
        typed.known(f -> Filled.asks(form.form, f));
        Boxes.carried(form.form).forEach(typed::carriedAlong);
        F in = read(form.form, typed);
        if (typed.isFine()) {
            form.asks.accept(typed, in);
        }
        return sending.send(form.shown(), typed, content.apply(in), key -> act.by(key, typed, in), back, next);
    }

    private <F> F read(Class<F> form, Typed typed) {
        try {
            return mapper.treeToValue(Filled.json(form, typed), form);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A form that was read box by box makes no record", unreadable);
        }
    }
}
