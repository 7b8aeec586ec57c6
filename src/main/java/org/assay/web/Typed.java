package org.assay.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assay.desk.Broken;
import org.assay.desk.Invalid;
import org.assay.desk.Key;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a form, field by field, and what is wrong with it. */
public final class Typed {
    private static final Set<String> KEPT_APART = Set.of("key", "version");
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT));
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final Map<String, String> values;
    private final String key;
    private final String version;
    private final Map<String, String> wrong = new LinkedHashMap<>();
    private final List<Broken> broken = new ArrayList<>();
    private final Map<String, Integer> rows = new HashMap<>();

    private Typed(Map<String, String> values, String key, String version) {
        this.values = new LinkedHashMap<>(values);
        this.key = key;
        this.version = version;
    }

    /** Nothing typed yet, but what is proposed. */
    static Typed nothing(Map<String, String> proposed) {
        return new Typed(proposed, "", "");
    }

    static Typed sent(Map<String, String> form) {
        Map<String, String> values = new LinkedHashMap<>(form);
        values.keySet().removeAll(KEPT_APART);
        return new Typed(
                values,
                form.getOrDefault("key", "").strip(),
                form.getOrDefault("version", "").strip());
    }

    /** What stands in a field; empty where nothing does. */
    public String get(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean is(String field, Object value) {
        return get(field).equals(String.valueOf(value));
    }

    /** The words of a field; nothing where it is blank. */
    @Nullable
    String words(String field) {
        return get(field).isBlank() ? null : get(field);
    }

    /** Everything that was typed, by its field, without what the form carries along. */
    Map<String, String> all() {
        return values;
    }

    /** Everything that was typed but for some fields. */
    Map<String, String> without(String... fields) {
        Map<String, String> some = new LinkedHashMap<>(values);
        some.keySet().removeAll(Set.of(fields));
        return some;
    }

    /** The words of all fields below a name, by the rest of their names. */
    Map<String, String> below(String name) {
        return values.entrySet().stream()
                .filter(e -> e.getKey().startsWith(name + "."))
                .collect(Collectors.toMap(e -> e.getKey().substring(name.length() + 1), Map.Entry::getValue));
    }

    /**
     * A day; nothing where the field is blank, and a complaint where it is no day.
     *
     * @param what which day it is, for the complaint
     */
    @Nullable
    LocalDate day(String field, String what) {
        String text = get(field).strip();
        Optional<LocalDate> day = DAYS.stream()
                .flatMap(format -> parsed(text, format).stream())
                .filter(d -> d.getYear() >= FIRST_YEAR && d.getYear() <= LAST_YEAR)
                .findFirst();
        if (day.isEmpty() && !text.isEmpty()) {
            complain(field, "Enter " + what + ", such as 22 Nov 2026");
        }
        return day.orElse(null);
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** One of an enum's names; nothing where the field is blank, and a complaint where it is none of them. */
    <E extends Enum<E>> @Nullable E choice(String field, E[] choices) {
        Optional<E> choice =
                Arrays.stream(choices).filter(c -> is(field, c.name())).findFirst();
        return chosen(field, choice);
    }

    /** The name of one of an enum's constants; nothing where the field is blank, and a complaint where it is none. */
    @Nullable
    String choiceOf(String field, Class<?> type) {
        return chosen(
                field,
                Arrays.stream(type.getEnumConstants())
                        .map(c -> ((Enum<?>) c).name())
                        .filter(n -> is(field, n))
                        .findFirst());
    }

    /** An id; nothing where the field is blank, and a complaint where it is no id. */
    @Nullable
    UUID id(String field) {
        return chosen(field, Asked.id(get(field)));
    }

    private <T> @Nullable T chosen(String field, Optional<T> choice) {
        if (choice.isEmpty() && !get(field).isEmpty()) {
            complain(field, "Choose from the list");
        }
        return choice.orElse(null);
    }

    /** Whether something stands in a field below a name. */
    boolean filled(String name) {
        return below(name).values().stream().anyMatch(v -> !v.isBlank());
    }

    /** How many rows of a list were asked for; 0 where nobody asked. */
    int rows(String list) {
        return rows.getOrDefault(list, 0);
    }

    /** Asks for some rows more than hold something. */
    void longer(String list) {
        int filled = 0;
        while (filled(list + "[" + filled + "]")) {
            filled++;
        }
        rows.put(list, filled + 4);
    }

    /** The key that was sent; empty where it is none. */
    Optional<Key> key() {
        return Key.fits(key) ? Optional.of(new Key(key)) : Optional.empty();
    }

    /** The version that was seen; one that no file has where it is none. */
    int version() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    /** A key for the next time this form is sent. */
    public String newKey() {
        return UUID.randomUUID().toString();
    }

    void complain(String field, String message) {
        wrong.putIfAbsent(field, message);
    }

    void complain(Invalid invalid) {
        invalid.fields().forEach(f -> complain(f.field(), f.message()));
    }

    void refused(List<Broken> rules) {
        broken.addAll(rules);
        rules.stream()
                .filter(b -> b.field() != null)
                .forEach(b -> complain(String.valueOf(b.field()), b.fact() + " " + b.remedy()));
    }

    /** What is wrong with a field, if anything is. */
    public @Nullable String wrong(String field) {
        return wrong.get(field);
    }

    /** A field that is wrong, and what is wrong with it. */
    public record Complaint(String field, String message) {}

    /** Every field that is wrong, in the order of the form. */
    public List<Complaint> complaints() {
        List<String> order = List.copyOf(values.keySet());
        return wrong.entrySet().stream()
                .map(e -> new Complaint(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt(c -> place(order, c.field())))
                .toList();
    }

    /** Where a field stands, or the first one of a list; at the end where the form has no such field. */
    private static int place(List<String> order, String field) {
        return IntStream.range(0, order.size())
                .filter(i -> order.get(i).equals(field) || order.get(i).startsWith(field + "["))
                .findFirst()
                .orElse(order.size());
    }

    /** The broken rules that no field can answer for. */
    public List<Broken> refusals() {
        return broken.stream().filter(b -> b.field() == null).toList();
    }

    public boolean isFine() {
        return wrong.isEmpty() && broken.isEmpty();
    }

    /** Whether it is rules that stand against it. */
    public boolean isRefused() {
        return !broken.isEmpty();
    }
}
