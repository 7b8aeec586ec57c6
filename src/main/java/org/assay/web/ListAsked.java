package org.assay.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.desk.ListOrder;

/**
 * How a list is asked for: its order, and what it is narrowed to.
 *
 * @param address of the page of the list, without a query
 * @param usual the column that it is ordered by where nobody asks otherwise, with a hyphen before it where the last comes first
 * @param columns that it can be ordered by
 * @param fields what was asked, by name; none is blank
 */
public record ListAsked(String address, String usual, List<String> columns, Map<String, String> fields) {
    /** The field of an address that says what the list is ordered by. */
    static final String SORT = "sort";

    /** The field that says that the rest of the address is kept for the next time. */
    static final String KEEP = "keep";

    /** The day as which it is told; like words that are searched for it is not kept. */
    static final String ON = "on";

    /** What it is narrowed to in a field; empty where it is not. */
    public String get(String field) {
        return fields.getOrDefault(field, "");
    }

    public boolean is(String field, Enum<?> value) {
        return get(field).equals(value.name());
    }

    /** The column that it is ordered by. */
    public String column() {
        return order().replaceFirst("^-", "");
    }

    public boolean descending() {
        return order().startsWith("-");
    }

    /** The order as addresses write it; the usual one where nothing that there is was asked for. */
    public String order() {
        String asked = get(SORT);
        return columns.contains(asked.replaceFirst("^-", "")) ? asked : usual;
    }

    /** The same for whoever reads the rows. */
    ListOrder order(int from, int limit) {
        return new ListOrder(column(), descending(), from, limit);
    }

    /** How a column's head is told: by screen readers, and with an arrow. */
    public String aria(String column) {
        return !column.equals(column()) ? "none" : descending() ? "descending" : "ascending";
    }

    /** The same list in the order of a column; the other way round where it is in that order. */
    public String by(String column) {
        return address(Map.of(SORT, column.equals(column()) && !descending() ? "-" + column : column, KEEP, "1"));
    }

    /** Whether something is left out, or its order is another than the usual one. */
    public boolean isOtherwise() {
        return !order().equals(usual)
                || fields.entrySet().stream()
                        .anyMatch(f -> !f.getKey().equals(SORT) && !f.getKey().equals(ON));
    }

    /** All of it in its usual order, also the next time. */
    public String whole() {
        return address + "?" + KEEP + "=1";
    }

    /** Further rows of the same list. */
    public String from(int row) {
        return address(Map.of("from", String.valueOf(row)));
    }

    /** The same list with what is asked otherwise. */
    private String address(Map<String, String> otherwise) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putAll(otherwise);
        return address + "?"
                + all.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
