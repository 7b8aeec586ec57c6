package org.assay.standard;

/**
 * What is usual, from and to: for planning and for a warning, never for a rule.
 *
 * @param openAbove whether more is known to happen
 */
public record Span(String key, String topic, Unit unit, int min, int max, boolean openAbove, String source) {
    /** What a span is counted in. */
    public enum Unit {
        DAYS,
        WEEKS,
        MONTHS,
        US_DOLLARS
    }

    public Span {
        Given.words("a span", "key", key);
        Given.words(key, "topic", topic);
        Given.value(key, "unit", unit);
        Given.words(key, "source", source);
        Given.range(key, "min and max", min, max);
    }
}
