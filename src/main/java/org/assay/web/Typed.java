package org.assay.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assay.calendar.Days;
import org.assay.desk.Aim;
import org.assay.desk.Broken;
import org.assay.desk.Invalid;
import org.assay.desk.KeptForms;
import org.assay.desk.Key;
import org.assay.desk.OneWindow;
import org.assay.desk.TwoWindows;
import org.assay.desk.decision.Letter;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a form, field by field, and what is wrong with it. */
public final class Typed {
    private static final Pattern SEEN = Pattern.compile("(\\d{1,9})(?:\\.(\\d{1,9}))?");
    private static final Pattern IN_A_ROW = Pattern.compile("(\\w+)\\[(\\d{1,3})](.*)");

    private final Map<String, String> values;
    private final String key;
    private final String seen;
    private final KeptForms.@Nullable Kept kept;
    private final boolean sent;
    private final Set<String> read = new HashSet<>();
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final Set<String> whole = new HashSet<>();
    private final Map<String, String> wrong = new LinkedHashMap<>();
    private final List<Broken> broken = new ArrayList<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, List<Box.Choice>> choices = new HashMap<>();
    private final Set<String> unboxed = new HashSet<>();
    private final Set<String> carriedAlong = new HashSet<>();
    private List<Aside> asides = List.of();
    private final Map<String, String> keys = new HashMap<>();
    private List<String> unfilled = List.of();
    private List<Raced> raced = List.of();
    private OneWindow window = OneWindow.UNTOLD;
    private @Nullable Overtaking overtaken;
    private @Nullable Twice twice;
    private String weekend = "";
    private boolean atAWeekend;
    private boolean meant;
    private boolean meantTwice;
    private String letterRead = "";
    private String about = "";
    private String then = "";
    private String address;

    private Typed(
            Map<String, String> values,
            String key,
            String seen,
            String address,
            KeptForms.@Nullable Kept kept,
            boolean sent) {
        this.values = new LinkedHashMap<>(values);
        this.key = key;
        this.seen = seen;
        this.address = address;
        this.kept = kept;
        this.sent = sent;
    }

    /** Nothing typed yet, but what is proposed. */
    static Typed nothing(Map<String, String> proposed) {
        return new Typed(proposed, "", "", "", null, false);
    }

    /** What was typed before and not sent. */
    static Typed kept(KeptForms.Kept kept) {
        Typed typed = new Typed(kept.fields(), "", kept.seen(), "", kept, true);
        typed.asides = asides(kept.others());
        return typed;
    }

    static Typed sent(Map<String, String> form) {
        Map<String, String> values = new LinkedHashMap<>(form);
        values.keySet().removeAll(Carried.ALL);
        Typed typed = new Typed(
                values,
                form.getOrDefault(Carried.KEY, "").strip(),
                form.getOrDefault(Carried.SEEN, "").strip(),
                form.getOrDefault(Carried.ADDRESS, "").strip(),
                null,
                true);
        typed.atAWeekend = form.containsKey(Carried.WEEKEND);
        typed.meant = form.containsKey(Carried.MEANT);
        typed.meantTwice = form.containsKey(Carried.TWICE);
        typed.letterRead = form.getOrDefault(Carried.READ, "");
        typed.about = form.getOrDefault(Carried.ABOUT, "");
        typed.then = form.getOrDefault(Carried.THEN, "");
        String known = form.get(Carried.KNOWN);
        if (known != null) {
            typed.window = new OneWindow(FormBody.all(known), FormBody.all(form.getOrDefault(Carried.SHOWN, "")), true);
        }
        return typed;
    }

    /** What this window tells of the form. */
    OneWindow window() {
        return window;
    }

    /**
     * Takes along what its person has typed into the same form in another window.
     *
     * @param all whether what came into the fields from there is told of too
     */
    void with(TwoWindows both, boolean all) {
        Map<String, String> carried = new LinkedHashMap<>(values);
        carried.keySet().retainAll(unboxed);
        values.clear();
        values.putAll(both.fields());
        values.putAll(carried);
        List<Aside> told = new ArrayList<>(asides(both.others()));
        if (all) {
            both.elsewhere().stream()
                    .filter(f -> !both.others().containsKey(f))
                    .map(f -> new Aside(f, both.fields().getOrDefault(f, "")))
                    .forEach(told::add);
        }
        asides = List.copyOf(told);
    }

    private static List<Aside> asides(Map<String, List<String>> others) {
        return others.entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(t -> new Aside(e.getKey(), t)))
                .toList();
    }

    /** A text that another window of the same person holds of a field. */
    public record Aside(String field, String text) {}

    /** What another window of the same person holds of the form; none where nothing differs. */
    public List<Aside> asides() {
        return asides;
    }

    /** Where the field of such a text stands. */
    public String place(Aside aside) {
        return named(aside.field());
    }

    /** A field by its list, line and label. */
    public String named(String field) {
        String label = labels.getOrDefault(field, "");
        String row = row(field);
        String place = row.isEmpty() || label.isEmpty() ? row + label : row + ", " + label;
        return place.isEmpty() ? "In its box" : place;
    }

    /** Such a text as a person reads it. */
    public String words(Aside aside) {
        return read(aside.field(), aside.text());
    }

    /** What stood in a field, as a person reads it. */
    public String read(String field, String text) {
        return choices.getOrDefault(field, List.of()).stream()
                .filter(c -> c.value().equals(text))
                .map(Box.Choice::words)
                .findFirst()
                .orElse(text.isEmpty() ? "nothing" : text.equals("true") ? "ticked" : text);
    }

    /** Whether such a text stands in its field now. */
    public boolean stands(Aside aside) {
        return value(aside.field()).equals(aside.text());
    }

    /** Remembers that the page carries a field along and has no box for it. */
    void unboxed(String field) {
        unboxed.add(field);
    }

    /** Remembers that a field is kept with the form, and that nobody types into it. */
    void carriedAlong(String field) {
        carriedAlong.add(field);
    }

    /** Fields that nobody types into: what stands in them is the page's, and never another window's. */
    Set<String> carriedAlong() {
        Set<String> all = new HashSet<>(carriedAlong);
        all.addAll(unboxed);
        return all;
    }

    /** Remembers what can be chosen in a field. */
    void chosenFrom(String field, List<Box.Choice> from) {
        choices.put(field, from);
    }

    /** Takes what the page itself shows in place of what was typed there. */
    void shows(String field, String value) {
        values.put(field, value);
    }

    /** What it was kept as, where it is taken up again; null elsewhere. */
    public KeptForms.@Nullable Kept kept() {
        return kept;
    }

    /** The path of the form, under which it is kept; empty where it is not known yet. */
    public String address() {
        return address;
    }

    void at(String path) {
        address = path;
    }

    /** The working paper that the form was opened about; empty where it was about none. */
    public String about() {
        return about;
    }

    void about(String paper) {
        about = paper;
    }

    /** The page that it was shown on beside something else; empty where it has a page of its own. */
    public String then() {
        return then;
    }

    void then(String page) {
        then = page;
    }

    /** Whether somebody has filled it in, rather than that it is proposed. */
    boolean isSent() {
        return sent;
    }

    /**
     * The state of the file that it was typed on, for the form to carry on; once that has been overtaken, or where nothing
     * was typed yet, the state that is shown.
     */
    public String seen(Object shown) {
        return seen.isEmpty() || (overtaken != null && overtaken.shown()) ? shown.toString() : seen;
    }

    /** As the form carried it. */
    String seen() {
        return seen;
    }

    /** Fields that were sent and that nobody has asked for. */
    Set<String> unread() {
        return values.keySet().stream()
                .filter(f -> !read.contains(f) && !values.getOrDefault(f, "").isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Fields that somebody asks for in another way than by their names. */
    void known(Predicate<String> field) {
        values.keySet().stream().filter(field).forEach(read::add);
    }

    /** What stands in a field; empty where nothing does. */
    public String get(String field) {
        read.add(field);
        return values.getOrDefault(field, "");
    }

    /** The same without asking for it. */
    public String value(String field) {
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

    /** What of it is kept while it is typed: not what the page carries along, and would carry otherwise another day. */
    Map<String, String> toKeep() {
        return without(unboxed.toArray(String[]::new));
    }

    /** Everything that was typed but for some fields. */
    Map<String, String> without(String... fields) {
        Map<String, String> some = new LinkedHashMap<>(values);
        some.keySet().removeAll(Set.of(fields));
        return some;
    }

    /** The words of all fields below a name, by the rest of their names. */
    Map<String, String> below(String name) {
        known(f -> f.startsWith(name + "."));
        return under(name);
    }

    private Map<String, String> under(String name) {
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
        Optional<LocalDate> day = Days.typed(text);
        if (day.isEmpty() && !text.isEmpty()) {
            complain(field, "Enter " + what + ", such as 22 Nov 2026");
        }
        return day.orElse(null);
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
        return under(name).values().stream().anyMatch(v -> !v.isBlank());
    }

    /** The files that are ticked in a field, by their ids, the oldest first; however a page or a program has kept them. */
    SortedSet<String> ticked(String name) {
        SortedSet<String> ids = new TreeSet<>();
        below(name).forEach((id, told) -> {
            if (told.equals("true")) {
                ids.add(id);
            }
        });
        numbers(name).forEach(n -> ids.add(get(name + "[" + n + "].id")));
        ids.remove("");
        return ids;
    }

    /** Whether a file is ticked. */
    public boolean hands(String name, String id) {
        return ticked(name).contains(id);
    }

    /** Where files are put up for what the form is about. */
    public String filesAddress() {
        return Places.files(address);
    }

    /** Says of a whole list what is wrong with one of its lines. */
    void asOne(String list) {
        whole.add(list);
    }

    /** The numbers of the rows of a list, as they were typed; gaps where a row was left out. */
    SortedSet<Integer> numbers(String list) {
        return values.keySet().stream()
                .map(IN_A_ROW::matcher)
                .filter(m -> m.matches() && m.group(1).equals(list))
                .map(m -> Integer.valueOf(m.group(2)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Remembers which rows of a list go on to the desk, so that what it says of its rows is said of these. */
    void rows(String list, List<Integer> numbers) {
        places.put(list, List.copyOf(numbers));
    }

    /** The field as it stands in the form, by the name that the desk has for it. */
    private String placed(String field) {
        Matcher m = IN_A_ROW.matcher(field);
        if (!m.matches()) {
            return field;
        }
        if (whole.contains(m.group(1))) {
            return m.group(1);
        }
        List<Integer> numbers = places.getOrDefault(m.group(1), List.of());
        int row = Integer.parseInt(m.group(2));
        return row < numbers.size() ? m.group(1) + "[" + numbers.get(row) + "]" + m.group(3) : field;
    }

    /** How many rows of a list were asked for; 0 where nobody asked. */
    int rows(String list) {
        return rows.getOrDefault(list, 0);
    }

    /** Adds a line to a list, unless one there is about the same already. */
    void line(String list, String about, Map<String, String> boxes) {
        SortedSet<Integer> numbers = numbers(list);
        String which = boxes.getOrDefault(about, "");
        if (numbers.stream().noneMatch(n -> get(list + "[" + n + "]." + about).equals(which))) {
            String line = list + "[" + (numbers.isEmpty() ? 0 : numbers.last() + 1) + "].";
            boxes.forEach((box, text) -> values.put(line + box, text));
        }
    }

    /** Asks for some rows more than there are. */
    void longer(String list) {
        SortedSet<Integer> numbers = numbers(list);
        rows.put(list, (numbers.isEmpty() ? 0 : numbers.last() + 1) + 4);
    }

    /** The key that was sent; empty where it is none. */
    Optional<Key> key() {
        return Key.fits(key) ? Optional.of(new Key(key)) : Optional.empty();
    }

    /** The version that was seen; one that no file has where it is none. */
    int version() {
        Matcher m = SEEN.matcher(seen);
        return m.matches() ? Integer.parseInt(m.group(1)) : -1;
    }

    /** A file in the state that the form was shown on. */
    Aim aim(UUID file) {
        Matcher m = SEEN.matcher(seen);
        return m.matches() && m.group(2) != null
                ? new Aim(file, version(), Integer.valueOf(m.group(2)))
                : new Aim(file, version());
    }

    /** Says that others have changed what the form is about; what was typed stays. */
    void overtaken(Overtaking by) {
        overtaken = by;
    }

    /**
     * The same that its person has recorded a while ago.
     *
     * @param words what it is called; empty where it has no name
     * @param place where it can be read
     */
    public record Twice(Instant at, String words, String place) {}

    /** Says that its person has recorded the same a while ago. */
    void twice(Twice before) {
        twice = before;
    }

    /** The same that its person has recorded a while ago, where she has to say that she means it once more. */
    public @Nullable Twice twice() {
        return twice;
    }

    /** Whether she has said that it happened once more. */
    public boolean isMeantTwice() {
        return meantTwice;
    }

    /** Whether a letter was read in this form as it would go out now. */
    boolean hasRead(Letter letter) {
        return letterRead.equals(letter.hash());
    }

    /** Whether somebody has said that what ends before its time is meant to. */
    public boolean isMeant() {
        return meant;
    }

    /** Says that an audit is to begin or end at a weekend. */
    void atAWeekend(List<LocalDate> days) {
        weekend = days.stream().map(Days::withWeekday).collect(Collectors.joining(", "));
    }

    /** Whether somebody has said that it takes place at the weekend. */
    public boolean isWeekendMeant() {
        return atAWeekend;
    }

    /** The days of a weekend on which it is to begin or end, and nobody has said yet that it is; empty where there are none. */
    public String weekend() {
        return weekend;
    }

    /** Says what is on record now of fields that were typed otherwise. */
    void raced(List<Raced> fields) {
        raced = List.copyOf(fields);
    }

    /** What is on record now of fields that were typed otherwise; none where nothing is, or it is not known. */
    public List<Raced> raced() {
        return raced;
    }

    /** What others have changed since the form was shown; null where nothing was. */
    public @Nullable Overtaking overtaking() {
        return overtaken;
    }

    /** A key for the next time this form is sent. */
    public String newKey() {
        return UUID.randomUUID().toString();
    }

    void complain(String field, String message) {
        wrong.putIfAbsent(field, message);
    }

    /** Complains of a field in which nothing stands. */
    void missing(String field, String message) {
        if (get(field).isBlank()) {
            complain(field, message);
        }
    }

    void complain(Invalid invalid) {
        invalid.fields().forEach(f -> complain(placed(f.field()), f.message()));
    }

    void refused(List<Broken> rules) {
        broken.addAll(rules);
        for (Broken b : rules) {
            RuleOfALine rule = RuleOfALine.of(b).orElse(null);
            List<String> boxes = rule == null ? List.of() : rule.boxes(b, values);
            if (rule != null) {
                boxes.forEach(box -> complain(box, rule.words()));
            }
            String field = b.field();
            if (field != null && (boxes.isEmpty() || field.contains("."))) {
                complain(placed(field), b.fact() + " " + b.remedy());
            }
        }
    }

    /** Remembers which boxes stand empty that rules will ask for, by the names that the desk has for them. */
    void unfilled(List<String> boxes) {
        unfilled = boxes.stream().map(this::placed).toList();
    }

    /** Complains of the boxes of lines that rules will ask for, so that everything is told at once. */
    void missingInLines() {
        unfilled.forEach(box -> RuleOfALine.in(box).ifPresent(rule -> complain(box, rule.words())));
    }

    /** Remembers by which box the lines of a list are told apart. */
    void keyed(String list, String box) {
        keys.put(list, box);
    }

    /** What is wrong with a field, if anything is. */
    public @Nullable String wrong(String field) {
        return wrong.get(field);
    }

    /** Remembers the label of a field, or of a list, for whoever is told that something is wrong with it. */
    void labelled(String field, String label) {
        labels.put(field, label);
    }

    /**
     * A field that is wrong, and what is wrong with it.
     *
     * @param place where it stands, such as “Sites, line 2: ” or “6.1.1, line 3: ”; empty where the message says enough
     * @param boxed whether the page has a box for it
     */
    public record Complaint(String field, String place, String message, boolean boxed) {}

    /** Every field that is wrong, in the order of the form. */
    public List<Complaint> complaints() {
        List<String> order = List.copyOf(values.keySet());
        return wrong.entrySet().stream()
                .map(e -> new Complaint(
                        e.getKey(),
                        place(e.getKey(), e.getValue()),
                        e.getValue(),
                        !e.getKey().startsWith("form:") && !unboxed.contains(e.getKey())))
                .sorted(Comparator.comparingInt(c -> place(order, c.field())))
                .toList();
    }

    /** Its list and line; and its own label too, where the same is said of another field of the same place. */
    private String place(String field, String message) {
        String row = row(field);
        boolean twice = wrong.entrySet().stream()
                        .filter(e ->
                                e.getValue().equals(message) && row(e.getKey()).equals(row))
                        .count()
                > 1;
        String label = twice ? labels.getOrDefault(field, "") : "";
        String place = row.isEmpty() || label.isEmpty() ? row + label : row + ", " + label;
        return place.isEmpty() ? "" : place + ": ";
    }

    /** By which box the line of a list is told apart in which a field stands; empty where it stands in none. */
    String lineOf(String field) {
        Matcher m = IN_A_ROW.matcher(field);
        return m.matches()
                ? value(m.group(1) + "[" + m.group(2) + "]." + keys.getOrDefault(m.group(1), ""))
                        .strip()
                : "";
    }

    private String row(String field) {
        Matcher m = IN_A_ROW.matcher(field);
        if (!m.matches()) {
            return "";
        }
        String key = m.group(1) + "[" + m.group(2) + "]." + keys.getOrDefault(m.group(1), "");
        String list = value(key).isBlank()
                ? labels.getOrDefault(m.group(1), "")
                : read(key, value(key).strip());
        String line = "line " + (Integer.parseInt(m.group(2)) + 1);
        return list.isEmpty() ? Spoken.capital(line) : list + ", " + line;
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
        return wrong.isEmpty() && broken.isEmpty() && overtaken == null && twice == null && weekend.isEmpty();
    }

    /** Whether that rule has refused it. */
    boolean isRefusedBy(String rule) {
        return broken.stream().anyMatch(b -> b.rule().equals(rule));
    }

    /** Whether it is rules that stand against it. */
    public boolean isRefused() {
        return !broken.isEmpty();
    }
}
