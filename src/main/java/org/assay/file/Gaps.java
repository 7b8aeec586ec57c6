package org.assay.file;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.assay.calendar.Days;

/**
 * What of the package of Stage 1 may not fit together: the statement of applicability, risks and their treatment, AI systems,
 * impact assessments and operation, as far as the file knows them. A question each: whether there is anything to it a person
 * says, and most often there is not (a control can be needed without a risk, and a risk be accepted without a control).
 */
public final class Gaps {
    private static final Set<Stage> RUNS = EnumSet.of(Stage.DEPLOYMENT, Stage.OPERATION);
    private static final Set<Stage> IS_MADE = EnumSet.of(Stage.DESIGN, Stage.DEVELOPMENT, Stage.TESTING);

    private final Application application;
    private final List<Gap> found = new ArrayList<>();

    private Gaps(Application application) {
        this.application = application;
    }

    /** All of a file, in the order of what they are about; none before an application says anything. */
    public static List<Gap> of(CertificationFile file) {
        Gaps gaps = new Gaps(file.application());
        Profile profile = file.application().profile();
        if (profile != null) {
            gaps.impact(profile);
            gaps.orders();
            file.application().soa().ifPresent(soa -> gaps.controls(profile, soa));
        }
        return List.copyOf(gaps.found);
    }

    /** One of them by its key. */
    public static Optional<Gap> at(CertificationFile file, String key) {
        return of(file).stream().filter(g -> g.key().equals(key)).findFirst();
    }

    private void impact(Profile profile) {
        int systems = profile.inScopeByNumber().size();
        long documents = application.handIns().stream()
                .filter(h -> h.slot() == Slot.IMPACT_ASSESSMENTS)
                .count();
        if (systems > documents) {
            put(
                    "impact-systems",
                    "8.4",
                    "AI systems in scope: " + systems + "; documents of impact assessments handed in: " + documents
                            + ".",
                    "Which impact assessment looks at which AI system?");
        }
    }

    private void orders() {
        older(
                "treatment-order",
                "6.1.3",
                Slot.TREATMENT_PLAN,
                Slot.RISK_RESULTS,
                "Which results of the risk assessment does the treatment plan treat?");
        older(
                "impact-order",
                "6.1.2",
                Slot.RISK_RESULTS,
                Slot.IMPACT_ASSESSMENTS,
                "How did the results of the impact assessments enter into the risk assessment?");
        older(
                "review-order",
                "9.3.2",
                Slot.MANAGEMENT_REVIEW,
                Slot.INTERNAL_AUDIT,
                "Which internal audit did the management review look at?");
        LocalDate plan =
                application.latest(Slot.TREATMENT_PLAN).map(HandIn::dated).orElse(null);
        application
                .soa()
                .filter(s -> plan != null && s.dated().isBefore(plan))
                .ifPresent(s -> put(
                        "soa-order",
                        "6.1.3",
                        "Statement of applicability of " + Days.written(s.dated()) + ", risk treatment plan of "
                                + Days.written(Objects.requireNonNull(plan)) + ".",
                        "Which controls of the treatment plan does the statement of applicability name?"));
    }

    private void older(String key, String about, Slot one, Slot than, String question) {
        LocalDate first = application.latest(one).map(HandIn::dated).orElse(null);
        LocalDate second = application.latest(than).map(HandIn::dated).orElse(null);
        if (first != null && second != null && first.isBefore(second)) {
            put(
                    key,
                    about,
                    Worded.headed(one.words()) + " of " + Days.written(first) + ", " + than.words() + " of "
                            + Days.written(second) + ".",
                    question);
        }
    }

    private void controls(Profile profile, Soa soa) {
        List<Integer> users = numbers(profile, s -> s.role() == AiRole.CUSTOMER);
        int suppliers = profile.suppliers() == null ? 0 : profile.suppliers();
        if (soa.excluded().contains("A.10.3") && (!users.isEmpty() || suppliers > 0)) {
            put(
                    "suppliers",
                    "A.10.3",
                    "A.10.3 is left out; " + (users.isEmpty() ? "" : systems(users) + " used as a customer; ")
                            + suppliers + " suppliers are named.",
                    "How is what others supply for the AI systems looked after?");
        }
        left(profile, soa, "monitoring", "A.6.2.6", RUNS, "How is the operation of these AI systems followed?");
        left(profile, soa, "logs", "A.6.2.8", RUNS, "What is recorded while these AI systems run?");
        left(profile, soa, "validation", "A.6.2.4", IS_MADE, "How are these AI systems verified and validated?");
        List<Integer> high = numbers(profile, s -> Boolean.TRUE.equals(s.highRisk()));
        for (String control : List.of("A.5.4", "A.5.5")) {
            if (soa.excluded().contains(control) && !high.isEmpty()) {
                put(
                        "high-risk-" + control.substring(2).replace('.', '-'),
                        control,
                        control + " is left out; " + systems(high) + " declared high-risk.",
                        "How are the impacts of these AI systems on people and on society assessed?");
            }
        }
        boolean lifeCycle = soa.included().stream().anyMatch(c -> c.startsWith("A.6."));
        if (lifeCycle && application.latest(Slot.LIFE_CYCLE_PROCEDURES).isEmpty()) {
            put(
                    "life-cycle",
                    "8.1",
                    "Controls of the life cycle are included; no life cycle procedures are handed in.",
                    "Which procedures carry the included controls of the life cycle?");
        }
    }

    private void left(Profile profile, Soa soa, String key, String control, Set<Stage> stages, String question) {
        List<Integer> there = numbers(profile, s -> stages.contains(s.stage()));
        if (soa.excluded().contains(control) && !there.isEmpty()) {
            String stage = there.stream()
                    .map(n -> profile.systems().get(n - 1).stage().words())
                    .distinct()
                    .collect(joining(", "));
            put(key, control, control + " is left out; " + systems(there) + " in " + stage + ".", question);
        }
    }

    private static List<Integer> numbers(Profile profile, Predicate<AiSystem> which) {
        return profile.inScopeByNumber().stream()
                .filter(n -> which.test(profile.systems().get(n - 1)))
                .sorted()
                .toList();
    }

    private static String systems(List<Integer> numbers) {
        return (numbers.size() == 1 ? "AI system " : "AI systems ")
                + numbers.stream().map(String::valueOf).collect(joining(", "))
                + (numbers.size() == 1 ? " is" : " are");
    }

    private void put(String key, String about, String fact, String question) {
        found.add(new Gap(key, about, fact, question));
    }
}
