package org.assay.file;

import java.util.ArrayList;
import java.util.List;

/** How one wording becomes another, letter by letter: what stays, what is left out and what is added, in their order. */
public record Letters(List<Piece> pieces) {
    /** What becomes of letters that follow one another. */
    public enum Fate {
        STAYS,
        LEFT_OUT,
        ADDED
    }

    /** Letters that share their fate. */
    public record Piece(Fate fate, String text) {
        public boolean leftOut() {
            return fate == Fate.LEFT_OUT;
        }

        public boolean added() {
            return fate == Fate.ADDED;
        }
    }

    public Letters {
        pieces = List.copyOf(pieces);
    }

    /** The shortest way from one to the other; spaces around them do not count. */
    public static Letters between(String was, String now) {
        int[] a = was.strip().codePoints().toArray();
        int[] b = now.strip().codePoints().toArray();
        int[][] common = new int[a.length + 1][b.length + 1];
        for (int i = a.length - 1; i >= 0; i--) {
            for (int j = b.length - 1; j >= 0; j--) {
                common[i][j] = a[i] == b[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Piece> all = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.length || j < b.length) {
            if (i < a.length && j < b.length && a[i] == b[j]) {
                add(all, Fate.STAYS, a[i++]);
                j++;
            } else if (i < a.length && (j == b.length || common[i + 1][j] >= common[i][j + 1])) {
                add(all, Fate.LEFT_OUT, a[i++]);
            } else {
                add(all, Fate.ADDED, b[j++]);
            }
        }
        return new Letters(all);
    }

    private static void add(List<Piece> all, Fate fate, int letter) {
        String one = Character.toString(letter);
        if (!all.isEmpty() && all.getLast().fate() == fate) {
            all.add(new Piece(fate, all.removeLast().text() + one));
        } else {
            all.add(new Piece(fate, one));
        }
    }

    /** How many letters change; one that stands in the place of another counts once. */
    public int changed() {
        int changed = 0;
        int left = 0;
        int added = 0;
        for (Piece p : pieces) {
            int n = (int) p.text().codePoints().count();
            switch (p.fate()) {
                case STAYS -> {
                    changed += Math.max(left, added);
                    left = 0;
                    added = 0;
                }
                case LEFT_OUT -> left += n;
                case ADDED -> added += n;
            }
        }
        return changed + Math.max(left, added);
    }
}
