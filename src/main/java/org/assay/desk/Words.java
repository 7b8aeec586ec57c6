package org.assay.desk;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.assay.file.Substance;
import org.assay.file.Unseen;
import org.jspecify.annotations.Nullable;

/**
 * Text that people can read: not blank, with something to be seen in it, bounded, without control characters and without
 * marks that reverse reading; a text of one line without what parts words or lines unseen.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Words.Validator.class)
public @interface Words {
    /** Greatest number of characters of what is said to a rule. */
    int LONGEST_ANSWER = 2000;

    String message() default "Fill this in";

    /** Greatest number of characters. */
    int max() default 200;

    /** Whether nothing at all is fine too. */
    boolean optional() default false;

    /** Whether what stands there has to say something: a reason or a reference of a few letters is none. */
    boolean substance() default false;

    /** Whether it is an address, or a part of one: what names no place is none. */
    boolean place() default false;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says which of the three is wrong. */
    class Validator implements ConstraintValidator<Words, @Nullable String> {
        /** What is said of words that say nothing. */
        public static final String FEW =
                "Say it in words that others can follow: at least " + Substance.LETTERS + " letters";

        /** What is said of an address that names no place. */
        public static final String NO_PLACE = "Write the address as it is, or leave it empty where it may be";

        /** What is said where something was typed of which nothing can be read. */
        static final String NOTHING = "Nothing that can be read stands here: type it again, or leave it empty";

        /** Characters of what stands in one line: names, titles, addresses, scopes. */
        private static final int A_LINE = 1000;

        /** What is said of text that is longer than what is kept of it. */
        public static String tooLong(int letters, int most) {
            int over = letters - most;
            return "%,d %s too many: it has %,d, at most %,d are taken"
                    .formatted(over, over == 1 ? "letter" : "letters", letters, most);
        }

        private int max;
        private boolean place;
        private boolean optional;
        private boolean substance;

        @Override
        public void initialize(Words words) {
            max = words.max();
            optional = words.optional();
            substance = words.substance();
            place = words.place();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null || text.isBlank()) {
                return optional;
            }
            if (Unseen.isAll(text)) {
                return optional && say(context, NOTHING);
            }
            if (text.length() > max) {
                return say(context, tooLong(text.length(), max));
            }
            if (substance && Substance.lacks(text)) {
                return say(context, FEW);
            }
            if (place && Substance.namesNoPlace(text)) {
                return say(context, NO_PLACE);
            }
            return (max <= A_LINE ? Unseen.inALine(text) : Unseen.in(text))
                    .map(why -> say(context, why))
                    .orElse(true);
        }

        private static boolean say(ConstraintValidatorContext context, String message) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
            return false;
        }
    }
}
