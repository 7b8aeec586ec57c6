package org.assay.desk.application;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.file.Naming;

/**
 * The words of a scope sentence, held against the rest of the application: what stands in no AI system, process, unit, site or group
 * names something that nobody can audit (ISO/IEC 17021-1, 8.2.2 f). Two words are one where they begin alike.
 */
final class ScopeWords {
    /** Shorter words name nothing by themselves. */
    private static final int SHORTEST = 4;

    private static final int STEM = 4;

    /** What every scope says. */
    private static final Set<String> OF_EVERY_SCOPE = Set.of(
            "management",
            "managementsystem",
            "system",
            "systems",
            "artificial",
            "intelligence",
            "kunstliche",
            "intelligenz",
            "artificielle",
            "development",
            "entwicklung",
            "developpement",
            "operation",
            "operating",
            "betrieb",
            "exploitation",
            "provision",
            "providing",
            "bereitstellung",
            "fourniture",
            "maintenance",
            "wartung",
            "support",
            "supply",
            "training",
            "hosting",
            "design",
            "deployment",
            "application",
            "applications",
            "einsatz",
            "service",
            "services",
            "dienste",
            "product",
            "products",
            "produkte",
            "produits",
            "assistant",
            "assistants",
            "software",
            "platform",
            "tool",
            "tools",
            "model",
            "models",
            "setting",
            "assistent",
            "assistenten",
            "solution",
            "solutions",
            "that",
            "which",
            "with",
            "from",
            "their",
            "this",
            "within",
            "including",
            "based",
            "using",
            "used",
            "also",
            "other",
            "sowie",
            "eine",
            "einer",
            "eines",
            "einem",
            "oder",
            "nach",
            "ueber",
            "uber",
            "dans",
            "pour",
            "avec",
            "leurs");

    private ScopeWords() {}

    /** Its words that stand nowhere else, in their order, each once. */
    static List<String> unsaid(ApplicationForm form) {
        Set<String> said = Stream.of(
                        ApplicationForm.all(form.systems()).stream()
                                .flatMap(s -> Stream.of(s.name(), s.purpose(), s.users(), s.affected(), s.suppliers())),
                        ApplicationForm.all(form.processList()).stream().map(PartLine::name),
                        ApplicationForm.all(form.unitList()).stream().map(PartLine::name),
                        ApplicationForm.all(form.sites()).stream()
                                .flatMap(s -> Stream.of(s.name(), s.place(), s.activity())),
                        ApplicationForm.all(form.groups()).stream().map(GroupLine::activity),
                        Stream.of(form.processes(), form.units()))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .flatMap(text -> words(text).stream())
                .collect(Collectors.toSet());
        return words(form.scopeSentence()).stream()
                .filter(w -> w.length() >= SHORTEST && !OF_EVERY_SCOPE.contains(w))
                .filter(w -> said.stream().noneMatch(s -> alike(w, s)))
                .distinct()
                .toList();
    }

    private static boolean alike(String one, String other) {
        return one.equals(other)
                || (one.length() >= STEM && other.length() >= STEM && one.regionMatches(0, other, 0, STEM))
                || (Math.abs(one.length() - other.length()) <= 2 && (one.startsWith(other) || other.startsWith(one)));
    }

    private static List<String> words(String text) {
        return Arrays.stream(Naming.spelled(text).strip().split(" ")).toList();
    }
}
