package org.assay.desk.quote;

import java.util.List;

/**
 * What an offer says of prices, for one variant: fixed, in whole units of its currency.
 *
 * @param name of the variant
 * @param audits initial audit, surveillance 1 and 2, recertification; of a certified client what lies ahead. The last one is foreseen
 * @param warnings where a sum lies outside what is usual; for whoever makes the offer, and never printed
 */
public record Priced(String name, List<AnAudit> audits, List<String> warnings) {
    public Priced {
        audits = List.copyOf(audits);
        warnings = List.copyOf(warnings);
    }

    /** What the initial audit is called. */
    static final String INITIAL = "Initial audit";

    /** Whether it begins with the initial audit, and is no offer of what lies ahead of a certified client. */
    public boolean initial() {
        return audits.getFirst().name().equals(INITIAL);
    }

    /** A line: {@code Stage 1: 2 days}, and what it comes to. */
    public record Line(String words, long amount) {}

    /** An audit of the cycle. */
    public record AnAudit(String name, List<Line> lines) {
        public AnAudit {
            lines = List.copyOf(lines);
        }

        public long total() {
            return lines.stream().mapToLong(Line::amount).sum();
        }
    }

    /** What is fixed: all audits but the last, which is recertification. */
    public long fixed() {
        return audits.stream()
                .limit(Math.max(0, audits.size() - 1L))
                .mapToLong(AnAudit::total)
                .sum();
    }

    /** Of the whole cycle, with recertification as far as it can be foreseen. */
    public long total() {
        return audits.stream().mapToLong(AnAudit::total).sum();
    }
}
