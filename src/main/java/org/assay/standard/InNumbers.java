package org.assay.standard;

import java.util.Comparator;

/** Numbers of clauses and controls in the order of their documents: 6.1.10 after 6.1.2, A.10.2 after A.9.4. */
public enum InNumbers implements Comparator<String> {
    ORDER;

    @Override
    public int compare(String one, String other) {
        String[] a = one.split("\\.", -1);
        String[] b = other.split("\\.", -1);
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            int parts = number(a[i]) && number(b[i])
                    ? Integer.compare(Integer.parseInt(a[i]), Integer.parseInt(b[i]))
                    : a[i].compareTo(b[i]);
            if (parts != 0) {
                return parts;
            }
        }
        return Integer.compare(a.length, b.length);
    }

    private static boolean number(String part) {
        return part.matches("\\d{1,6}");
    }
}
