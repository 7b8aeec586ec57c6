package org.assay.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A sentence of two texts that follow each other: in both, in the earlier one alone, or in the later one alone. */
public record Changed(How how, String words) {
    /** Where a sentence stands. */
    public enum How {
        SAME,
        GONE,
        NEW
    }

    public boolean same() {
        return how == How.SAME;
    }

    public boolean gone() {
        return how == How.GONE;
    }

    /** The sentences of both, in the order of the texts; what stands in both is told once. */
    static List<Changed> between(String before, String now) {
        List<String> old = sentences(before);
        List<String> later = sentences(now);
        int[][] longest = new int[old.size() + 1][later.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = later.size() - 1; j >= 0; j--) {
                longest[i][j] = old.get(i).equals(later.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        List<Changed> all = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < later.size()) {
            if (i < old.size() && j < later.size() && old.get(i).equals(later.get(j))) {
                all.add(new Changed(How.SAME, old.get(i++)));
                j++;
            } else if (j == later.size() || (i < old.size() && longest[i + 1][j] >= longest[i][j + 1])) {
                all.add(new Changed(How.GONE, old.get(i++)));
            } else {
                all.add(new Changed(How.NEW, later.get(j++)));
            }
        }
        return all;
    }

    private static List<String> sentences(String text) {
        return Arrays.stream(text.split("(?<=[.!?;])\\s+|\\R+"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
