package org.assay.desk;

/**
 * In which order a list comes, and which part of it.
 *
 * @param column that it is ordered by; where a list has none of that name it comes in its usual order
 * @param from rows that were shown before, 0 or more
 * @param limit rows on the page, 1 or more
 */
public record ListOrder(String column, boolean descending, int from, int limit) {
    /** As queries write it. */
    public String direction() {
        return descending ? " desc" : " asc";
    }
}
