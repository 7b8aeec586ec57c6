package org.assay.register.integrity;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.file.CertificationFile;
import org.assay.file.Worded;
import org.assay.register.audit.AuditRow;
import org.assay.register.audit.BookingRow;
import org.assay.register.audit.ParticipationRow;
import org.assay.register.certification.CertificationRow;
import org.assay.register.certification.ChangeNoticeRow;
import org.assay.register.certification.LetterRow;
import org.assay.register.certification.SuspensionRow;
import org.assay.register.decision.DecisionRow;
import org.assay.register.finding.FindingRow;

/** Fields and constants of a certification file in words that were declared for them. */
final class FieldWords {
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final String TABLE = "/words/fields.properties";
    private static final Map<String, String> DECLARED = declared();
    private static final Map<String, String> CONSTANTS = constants();

    /** What is compared with a file row by row. */
    private static final List<Class<?>> ROWS = List.of(
            CertificationRow.class,
            AuditRow.class,
            BookingRow.class,
            ParticipationRow.class,
            FindingRow.class,
            SuspensionRow.class,
            DecisionRow.class,
            LetterRow.class,
            ChangeNoticeRow.class);

    private FieldWords() {}

    /** How a field is called: as declared, by its name where that is a word, else by its name in quotes. */
    static String of(String field) {
        String declared = DECLARED.get(field);
        return declared != null ? declared : WORD.matcher(field).matches() ? field : "“" + field + "”";
    }

    /** A constant in words; its name in small letters where no list of a file has it. */
    static String ofConstant(String name) {
        String words = CONSTANTS.get(name);
        return words == null ? name.toLowerCase(Locale.ROOT).replace('_', ' ') : words;
    }

    /** Names of fields that can occur in a file and are no words, and of constants whose words differ from list to list or that have none. */
    static Set<String> toDeclare() {
        Set<String> names = known();
        names.removeIf(n -> WORD.matcher(n).matches());
        return names;
    }

    /** The same, with fields whose names are words. */
    static Set<String> known() {
        Kinds kinds = Kinds.of(CertificationFile.class);
        Set<String> names = new TreeSet<>(kinds.fields);
        for (Class<?> row : ROWS) {
            Arrays.stream(row.getFields()).map(Field::getName).forEach(names::add);
        }
        words(kinds).forEach((constant, words) -> {
            if (words.size() != 1 || words.contains("")) {
                names.add(constant);
            }
        });
        return names;
    }

    static Set<String> declaredNames() {
        return DECLARED.keySet();
    }

    private static Map<String, String> constants() {
        return words(Kinds.of(CertificationFile.class)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> DECLARED.getOrDefault(
                                e.getKey(), e.getValue().iterator().next())));
    }

    private static Map<String, Set<String>> words(Kinds kinds) {
        Map<String, Set<String>> words = new TreeMap<>();
        for (Class<?> list : kinds.lists) {
            for (Object constant : list.getEnumConstants()) {
                words.computeIfAbsent(((Enum<?>) constant).name(), _ -> new TreeSet<>())
                        .add(constant instanceof Worded worded ? worded.words() : "");
            }
        }
        return words;
    }

    private static Map<String, String> declared() {
        Properties table = new Properties();
        try (Reader read = new InputStreamReader(
                Objects.requireNonNull(FieldWords.class.getResourceAsStream(TABLE), TABLE), StandardCharsets.UTF_8)) {
            table.load(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.stringPropertyNames().stream().collect(Collectors.toMap(n -> n, table::getProperty));
    }

    /** Every kind of record and every coded list of which a file can consist. */
    private static final class Kinds {
        private final Set<Class<?>> met = new LinkedHashSet<>();
        private final Set<Class<?>> lists = new LinkedHashSet<>();
        private final Set<String> fields = new TreeSet<>();

        static Kinds of(Class<?> root) {
            Kinds kinds = new Kinds();
            kinds.add(root);
            return kinds;
        }

        private void add(Type type) {
            switch (type) {
                case ParameterizedType many ->
                    Arrays.stream(many.getActualTypeArguments()).forEach(this::add);
                case Class<?> list when list.isEnum() -> lists.add(list);
                case Class<?> record
                when record.isRecord() && met.add(record) -> {
                    for (RecordComponent c : record.getRecordComponents()) {
                        fields.add(c.getName());
                        add(c.getGenericType());
                    }
                }
                default -> {}
            }
        }
    }
}
