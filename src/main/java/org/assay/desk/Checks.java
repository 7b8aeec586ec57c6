package org.assay.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.assay.file.Substance;
import org.assay.house.BodyCalendar;
import org.jspecify.annotations.Nullable;

/** Looks at what was typed, all fields at once, before anything is done. */
@ApplicationScoped
public class Checks {
    private final Validator validator;
    private final BodyCalendar calendar;
    private final Typefaces typefaces;

    Checks(Validator validator, BodyCalendar calendar, Typefaces typefaces) {
        this.validator = validator;
        this.calendar = calendar;
        this.typefaces = typefaces;
    }

    /** Begins with what the content's own annotations find. */
    public Found look(Object content) {
        return look(content, true);
    }

    /**
     * The same.
     *
     * @param printed whether papers may come to print it
     */
    public Found look(Object content, boolean printed) {
        Found found = new Found();
        validator.validate(content).stream()
                .map(v -> new Invalid.Field(v.getPropertyPath().toString(), v.getMessage()))
                .sorted(Comparator.comparing(Invalid.Field::field))
                .forEach(found.fields::add);
        if (printed) {
            letters(found, "", content);
        }
        Fields.each(
                LocalDate.class,
                "",
                content,
                (field, day) -> found.unless(Years.likely(day, calendar.today()), field, Years.WRONG));
        if (content instanceof LooksAtItself looks) {
            looks.look(found, calendar.today());
        }
        return found;
    }

    /** Adds each text with a letter that papers cannot print, of whatever may come to stand on one. */
    public void letters(Found found, String path, Object content) {
        if (content.getClass().isAnnotationPresent(Unprinted.class)) {
            return;
        }
        Fields.each(String.class, path, content, (field, text) -> typefaces
                .lack(text)
                .ifPresent(why -> found.unless(false, field, why)));
    }

    /** What is wrong so far. */
    public static final class Found {
        private final List<Invalid.Field> fields = new ArrayList<>();

        /** Adds a field where something is wrong and the field has no complaint yet. */
        public Found unless(boolean fine, String field, String message) {
            if (!fine && fields.stream().noneMatch(f -> f.field().equals(field))) {
                fields.add(new Invalid.Field(field, message));
            }
            return this;
        }

        /** Adds a field where something stands that says nothing; what is blank is told by whoever asks for it. */
        public Found says(String field, @Nullable String words) {
            return unless(words == null || words.isBlank() || !Substance.lacks(words), field, Words.Validator.FEW);
        }

        /** Adds a field where what is said to a rule says nothing, or is longer than what is kept of it. */
        public Found answers(String field, String words) {
            return says(field, words)
                    .unless(
                            words.length() <= Words.LONGEST_ANSWER,
                            field,
                            Words.Validator.tooLong(words.length(), Words.LONGEST_ANSWER));
        }

        /** What is wrong, field by field; nothing where all is fine. */
        public List<Invalid.Field> fields() {
            return List.copyOf(fields);
        }

        /** Forgets what is wrong with some fields, where they may still be left out. */
        public Found butFor(String... some) {
            fields.removeIf(f -> List.of(some).contains(f.field()));
            return this;
        }

        /** Whether nothing is wrong so far: what needs all of it can be looked at. */
        public boolean none() {
            return fields.isEmpty();
        }

        /** Refuses the content where anything is wrong. */
        public void refuse() {
            if (!fields.isEmpty()) {
                throw new Invalid(fields);
            }
        }
    }
}
