package org.assay.file.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.assay.file.AiSystem;
import org.assay.file.Profile;
import org.assay.file.Worded;
import org.assay.file.cycle.Difference.Kind;
import org.jspecify.annotations.Nullable;

/** AI systems and figures of the organisation that differ between two times; systems keep their numbers. */
final class DifferencesOfSystems {
    /** Clauses about risk and impact of an AI system. */
    private static final String[] ITS_CLAUSES = {"8.2", "8.4"};

    private DifferencesOfSystems() {}

    static List<Difference> between(Profile was, Profile is) {
        List<Difference> all = new ArrayList<>();
        for (int number = 1;
                number <= Math.max(was.systems().size(), is.systems().size());
                number++) {
            system(all, number, at(was, number), at(is, number));
        }
        figure(all, "persons", "persons work in the organisation", was.headcount(), is.headcount());
        figure(all, "persons in scope", "persons work with AI in the scope", was.inScope(), is.inScope());
        figure(all, "AI products", "AI products are offered or run", was.products(), is.products());
        figure(all, "sites", "sites belong to the scope", was.sites(), is.sites());
        return all;
    }

    private static @Nullable AiSystem at(Profile profile, int number) {
        return number > profile.systems().size()
                        || !profile.systems().get(number - 1).inScope()
                ? null
                : profile.systems().get(number - 1);
    }

    private static void system(List<Difference> all, int number, @Nullable AiSystem was, @Nullable AiSystem is) {
        if (was == null && is == null) {
            return;
        }
        if (was == null || is == null) {
            all.add(
                    was == null
                            ? Difference.ofSystem(
                                    Kind.SYSTEM_NEW,
                                    number,
                                    "AI system " + number + " is new in the scope.",
                                    ITS_CLAUSES)
                            : Difference.ofSystem(
                                    Kind.SYSTEM_GONE,
                                    number,
                                    "AI system " + number + " is no longer in the scope.",
                                    "4.3"));
            return;
        }
        var changes = new StringJoiner("; ");
        change(changes, "the client's role", was.role(), is.role());
        change(changes, "its technology", was.technology(), is.technology());
        change(changes, "the stage of its life", was.stage(), is.stage());
        if (changes.length() > 0) {
            all.add(Difference.ofSystem(
                    Kind.SYSTEM_CHANGED, number, "AI system " + number + ": " + changes + ".", ITS_CLAUSES));
        }
    }

    private static void change(StringJoiner changes, String what, Worded was, Worded is) {
        if (!was.equals(is)) {
            changes.add(what + " was “" + was.words() + "” and is “" + is.words() + "”");
        }
    }

    private static void figure(List<Difference> all, String name, String what, int was, int is) {
        if (was != is) {
            all.add(Difference.of(Kind.ORGANISATION, name, is + " " + what + "; there were " + was + ".", "4.3"));
        }
    }
}
