package org.assay.web;

import jakarta.validation.constraints.Email;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.desk.Asked;
import org.assay.desk.AttachedFile;
import org.assay.desk.Words;
import org.assay.desk.people.People;
import org.assay.file.AuditKind;
import org.assay.file.Part;
import org.assay.file.Worded;
import org.assay.standard.Standard;
import org.jspecify.annotations.Nullable;

/** Draws a form from its record: one box for each component that is asked for. */
final class Boxes {
    private static final int LONG = 300;
    private static final int SPARE = 2;

    private final Typed typed;
    private final Map<Asked.Choices, List<Box.Choice>> known;
    private final boolean ofTheCycle;
    private final @Nullable AuditKind kind;
    private final Set<String> ruled;
    private final UnaryOperator<String> topics;

    /**
     * Draws with what was typed.
     *
     * @param ruled the boxes of which a rule speaks that is weighed: what may be left empty there, may not be always
     * @param known the choices that the file and the register know
     * @param topics the topic of a clause or control by its number; empty for what is none
     * @param ofTheCycle whether it is about an audit of a cycle, which is asked for more than the initial audit
     * @param kind which audit it is about; null where it is about none
     */
    Boxes(
            Typed typed,
            Map<Asked.Choices, List<Box.Choice>> known,
            Set<String> ruled,
            boolean ofTheCycle,
            @Nullable AuditKind kind,
            UnaryOperator<String> topics) {
        this.topics = topics;
        this.typed = typed;
        this.known = known;
        this.ruled = ruled;
        this.ofTheCycle = ofTheCycle;
        this.kind = kind;
    }

    List<Box> of(Class<?> form) {
        return boxes(form, "");
    }

    /** The same for a row of a list, whose boxes bear its name before their own: {@code seen[3].}. */
    List<Box> of(Class<?> row, String prefix) {
        return boxes(row, prefix);
    }

    /** The components that are asked for, in their order. */
    static Stream<RecordComponent> asked(Class<?> form) {
        return Arrays.stream(form.getRecordComponents()).filter(c -> c.isAnnotationPresent(Asked.class));
    }

    /** The components that a page carries along and has no box for. */
    static List<String> carried(Class<?> form) {
        return asked(form)
                .filter(c -> c.getAnnotation(Asked.class).carried())
                .map(RecordComponent::getName)
                .toList();
    }

    /** The type of what a list or set holds; null where it is neither. */
    static @Nullable Class<?> element(RecordComponent c) {
        Type type = c.getGenericType();
        return type instanceof ParameterizedType p && p.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : null;
    }

    private List<Box> boxes(Class<?> form, String prefix) {
        return asked(form)
                .filter(c -> ofTheCycle || !c.getAnnotation(Asked.class).ofTheCycle())
                .filter(c -> !c.getAnnotation(Asked.class).onceMissed() || missed(prefix + c.getName()))
                .map(c -> box(c, prefix))
                .toList();
    }

    private boolean missed(String name) {
        return typed.wrong(name) != null || !typed.get(name).isEmpty();
    }

    private Box box(RecordComponent c, String prefix) {
        Asked asked = c.getAnnotation(Asked.class);
        String name = prefix + c.getName();
        Class<?> element = element(c);
        typed.labelled(name, asked.value());
        if (asked.carried()) {
            typed.unboxed(name);
        }
        if (element == AttachedFile.class) {
            return new Box(
                    name,
                    asked.value(),
                    asked.hint(),
                    left(name, asked),
                    Box.Kind.FILES,
                    0,
                    known.getOrDefault(asked.from(), List.of()),
                    List.of(),
                    asked.section());
        }
        if (c.getType() == List.class && element != null) {
            if (asked.keyed()) {
                asked(element).findFirst().ifPresent(key -> typed.keyed(name, key.getName()));
            }
            return new Box(
                    name,
                    asked.value(),
                    asked.hint(),
                    left(name, asked),
                    Box.Kind.LINES,
                    0,
                    List.of(),
                    lines(name, element, asked.optional()),
                    asked.section());
        }
        List<Box.Choice> choices = choices(c, asked, element);
        typed.chosenFrom(name, choices);
        return new Box(
                name,
                asked.value(),
                asked.hint(),
                left(name, asked),
                kind(c, asked, element),
                max(c),
                choices,
                List.of(),
                asked.section());
    }

    private String left(String name, Asked asked) {
        if (kind != null && asked.neededIn() != Asked.Audits.NO_DIFFERENCE) {
            return asked.neededIn().has(kind) ? "" : "optional";
        }
        boolean sometimes = asked.sometimes() || (asked.optional() && ruled.contains(name));
        return sometimes ? "where needed" : asked.optional() ? "optional" : "";
    }

    private static Box.Kind kind(RecordComponent c, Asked asked, @Nullable Class<?> element) {
        Class<?> type = c.getType();
        if (asked.carried()) {
            return Box.Kind.CARRIED;
        }
        if (asked.from() != Asked.Choices.ITS_TYPE || type.isEnum()) {
            return type == Set.class ? Box.Kind.CHOICES : Box.Kind.CHOICE;
        }
        if (type == Set.class) {
            return element != null && element.isEnum() ? Box.Kind.CHOICES : Box.Kind.LONG_TEXT;
        }
        if (type == LocalDate.class) {
            return Box.Kind.DAY;
        }
        if (type == Integer.class) {
            return Box.Kind.WHOLE_NUMBER;
        }
        if (type == BigDecimal.class) {
            return Box.Kind.NUMBER;
        }
        if (type == Boolean.class || type == boolean.class) {
            return Box.Kind.TICK;
        }
        if (asked.telephone()) {
            return Box.Kind.TELEPHONE;
        }
        if (annotation(c, Email.class) != null) {
            return asked.own() ? Box.Kind.OWN_EMAIL : Box.Kind.EMAIL;
        }
        return max(c) > LONG ? Box.Kind.LONG_TEXT : Box.Kind.TEXT;
    }

    /** Of the component or of its type. */
    private static <A extends Annotation> @Nullable A annotation(RecordComponent c, Class<A> type) {
        A own = c.getAnnotation(type);
        return own == null ? c.getAnnotatedType().getAnnotation(type) : own;
    }

    private static int max(RecordComponent c) {
        Words words = annotation(c, Words.class);
        return words == null ? 4000 : words.max();
    }

    private List<Box.Choice> choices(RecordComponent c, Asked asked, @Nullable Class<?> element) {
        if (asked.from() != Asked.Choices.ITS_TYPE) {
            List<Box.Choice> there = known.getOrDefault(asked.from(), List.of());
            return asked.from() == Asked.Choices.TEAM_LINES && there.isEmpty() ? typedTeam() : there;
        }
        Class<?> type = element == null ? c.getType() : element;
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .filter(k -> !(k instanceof Part p) || p.audited()) // reviewers are no members of a team
                        .map(Boxes::choice)
                        .toList()
                : List.of();
    }

    /** Persons by their names. */
    static List<Box.Choice> people(List<People.Named> people) {
        return people.stream()
                .map(p -> new Box.Choice(p.id().toString(), p.name()))
                .toList();
    }

    /** Standards by their editions. */
    static List<Box.Choice> standards(List<Standard> standards) {
        return standards.stream()
                .map(s -> new Box.Choice(s.name(), s.edition() + ", " + s.subject()))
                .toList();
    }

    /** All countries, in the order of their names. */
    static List<Box.Choice> countries() {
        return Arrays.stream(Locale.getISOCountries())
                .map(c -> new Box.Choice(c, SpokenPeople.country(c)))
                .sorted(Comparator.comparing(Box.Choice::words))
                .toList();
    }

    static Box.Choice choice(Object constant) {
        String words = constant instanceof Worded w ? Spoken.capital(w.words()) : constant.toString();
        return new Box.Choice(((Enum<?>) constant).name(), words);
    }

    /**
     * As many rows as there were; where nothing was typed yet one or two to spare, unless nobody needs any; and those that were
     * asked for. Each keeps its place and number.
     */
    private List<Box.Line> lines(String name, Class<?> element, boolean optional) {
        return IntStream.range(0, rows(name, optional))
                .mapToObj(i -> line(i, element, name + "[" + i + "]."))
                .toList();
    }

    private Box.Line line(int place, Class<?> element, String prefix) {
        String title = asked(element)
                .findFirst()
                .filter(c -> c.getType() == String.class)
                .map(c -> topics.apply(typed.value(prefix + c.getName()).strip()))
                .orElse("");
        return new Box.Line(place + 1, title, boxes(element, prefix));
    }

    private int rows(String name, boolean optional) {
        SortedSet<Integer> numbers = typed.numbers(name);
        int there = numbers.isEmpty() ? 0 : numbers.last() + 1;
        int spare = there > 20 ? 0 : there > 0 ? 1 : optional ? 0 : SPARE;
        return Math.max(there + (typed.isSent() ? 0 : spare), typed.rows(name));
    }

    /** The lines of the team of the same form, each with who is chosen there; a page keeps the names as others are chosen. */
    private List<Box.Choice> typedTeam() {
        List<Box.Choice> people = known.getOrDefault(Asked.Choices.PEOPLE, List.of());
        return IntStream.range(0, rows("team", false))
                .mapToObj(i -> new Box.Choice(
                        String.valueOf(i + 1),
                        people.stream()
                                .filter(p -> p.value().equals(typed.value("team[" + i + "].person")))
                                .map(Box.Choice::words)
                                .findFirst()
                                .orElse("Line " + (i + 1) + " of the team")))
                .toList();
    }
}
