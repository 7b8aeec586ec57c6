package org.assay.file;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The legal form at the end of an organisation's name, and under which laws there is such a one. A company that is converted under
 * its own law stays the same legal person; one under another law is another.
 */
public final class LegalForm {
    /** By law, without their marks: of the Commonwealth, of America, and of countries of Europe. */
    private static final List<Set<String>> LAWS = List.of(
            Set.of("ltd", "limited", "plc", "llp", "pty", "co", "company", "inc", "corp"),
            Set.of("inc", "incorporated", "corp", "corporation", "co", "company", "llc", "llp", "ltd", "limited"),
            Set.of("gmbh", "ag", "kg", "ug", "ohg", "kgaa"),
            Set.of("gmbh", "ag", "sa", "sarl", "sagl"),
            Set.of("sa", "sarl", "sas", "sasu"),
            Set.of("nv", "bv", "sa", "srl", "sprl"),
            Set.of("sa", "sl"),
            Set.of("spa", "srl"),
            Set.of("ab"),
            Set.of("oy", "oyj", "ab"),
            Set.of("as", "asa"),
            Set.of("as", "aps"));

    /** What stands in names beside the form of another law as well, as in that of a partnership with a company. */
    private static final Set<String> OF_ANY_LAW = Set.of("co", "company");

    private LegalForm() {}

    /** Whether both names end in a legal form, and no law knows the one and the other. */
    public static boolean ofAnotherLaw(String one, String other) {
        Set<String> these = forms(one);
        Set<String> those = forms(other);
        return !these.isEmpty()
                && !those.isEmpty()
                && LAWS.stream()
                        .noneMatch(law -> law.stream().anyMatch(these::contains)
                                && law.stream().anyMatch(those::contains));
    }

    /** The forms that stand at the end of a name, behind its first word. */
    private static Set<String> forms(String name) {
        List<String> words = Arrays.asList(Naming.key(name).split(" "));
        Set<String> found = new HashSet<>();
        for (int i = words.size() - 1; i > 0 && known(words.get(i)); i--) {
            found.add(words.get(i));
        }
        if (!OF_ANY_LAW.containsAll(found)) {
            found.removeAll(OF_ANY_LAW);
        }
        return found;
    }

    private static boolean known(String word) {
        return LAWS.stream().anyMatch(law -> law.contains(word));
    }
}
