package org.assay.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What every surveillance audit looks at, whatever clauses it names (ISO/IEC 17021-1, 9.6.2.2). */
public enum Topic implements Worded {
    REVIEW("internal-audit", "Internal audits and management review", "9.2", "9.3"),
    FINDINGS("earlier-findings", "What was done about earlier nonconformities", "10.2"),
    COMPLAINTS("complaints", "Handling of complaints", "4.2", "7.4", "10.2", "A.3.3", "A.8"),
    OBJECTIVES(
            "objectives",
            "Effectiveness of the system with regard to its objectives",
            "5.2",
            "6.2",
            "9.1",
            "9.3",
            "A.6.1.2",
            "A.9.3"),
    IMPROVEMENT("improvement", "Progress of planned improvement", "6.2", "9.3", "10.1", "10.2"),
    OPERATION("operation", "Continuing operational control", "8", "A.4", "A.5", "A.6", "A.7", "A.8", "A.9", "A.10"),
    CHANGES("changes", "Changes", "4", "6.1", "6.3", "8", "9.3", "A.6"),
    MARKS("marks", "Use of marks and references to certification", "4.2", "7.4", "7.5", "A.8");

    private final String key;
    private final String words;
    private final List<String> clauses;

    Topic(String key, String words, String... clauses) {
        this.key = key;
        this.words = words;
        this.clauses = List.of(clauses);
    }

    /** Whether a nonconformity in it can show in that clause or control; for ISO/IEC 42001, as the body reads it. */
    public boolean showsIn(String clause) {
        return clauses.stream().anyMatch(c -> clause.equals(c) || clause.startsWith(c + "."));
    }

    /** As a working paper is about it: beside clauses and controls. */
    public String key() {
        return key;
    }

    @Override
    public String words() {
        return words;
    }

    public static Optional<Topic> at(String key) {
        return Arrays.stream(values()).filter(t -> t.key.equals(key)).findFirst();
    }

    public static Set<String> keys() {
        return Arrays.stream(values()).map(Topic::key).collect(Collectors.toSet());
    }
}
