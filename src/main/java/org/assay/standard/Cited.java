package org.assay.standard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers of clauses and controls, as people cite them together. */
public final class Cited {
    private static final int RUN = 3;
    /** Never parted from the number by the end of a line. */
    private static final String TO = "\u00a0to\u00a0";

    /** The order of their numbers, clauses before controls: 10.1 comes after 9.3. */
    public static final Comparator<String> BY_NUMBER = Comparator.comparing(Cited::inOrder);

    private Cited() {}

    /** Clauses before controls, in the order of their numbers, runs joined: {@code 4.1 to 4.4, 9.2.1, 10.1, A.6.2.8}. */
    public static String together(Collection<String> places) {
        List<String> sorted = places.stream().distinct().sorted(BY_NUMBER).toList();
        List<String> told = new ArrayList<>();
        int from = 0;
        while (from < sorted.size()) {
            int end = from + 1;
            while (end < sorted.size() && follows(sorted.get(end - 1), sorted.get(end))) {
                end++;
            }
            if (end - from >= RUN) {
                told.add(sorted.get(from) + TO + sorted.get(end - 1));
            } else {
                told.addAll(sorted.subList(from, end));
            }
            from = end;
        }
        return String.join(", ", told);
    }

    /** So that 10.1 comes after 9.3, and controls after clauses. */
    private static String inOrder(String place) {
        return Arrays.stream(place.split("\\.", -1))
                .map(n -> n.matches("\\d+") ? "0".repeat(Math.max(0, 3 - n.length())) + n : n)
                .collect(Collectors.joining("."));
    }

    /** Whether the second is the next number beneath the same heading. */
    private static boolean follows(String first, String second) {
        int dot = first.lastIndexOf('.');
        String last = first.substring(dot + 1);
        return dot > 0
                && last.matches("\\d{1,3}")
                && second.equals(first.substring(0, dot + 1) + (Integer.parseInt(last) + 1));
    }
}
