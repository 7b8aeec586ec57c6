package org.assay.desk.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assay.audittime.CertPro1;
import org.assay.audittime.DefaultMethod;
import org.assay.audittime.Inputs;
import org.assay.audittime.InputsCheck;
import org.assay.audittime.Iso42006;
import org.assay.audittime.Method;
import org.assay.audittime.Methods;
import org.assay.audittime.People;
import org.assay.audittime.Problem;
import org.assay.audittime.Writing;
import org.assay.calendar.Days;
import org.assay.file.AuditTime;
import org.assay.file.CertificationFile;
import org.assay.file.InputsToday;
import org.assay.file.KnownInputs;
import org.assay.file.Profile;
import org.assay.file.Reckoned.Changed;
import org.assay.file.TimeInput;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of a method: as the application has them, and as a reviewer takes them.
 *
 * @param asked the method; null where none was chosen
 * @param held whether it is the one that has to be taken, where one has
 * @param known as the application says it; today, where the time is looked at again
 * @param taken as they are reckoned with
 */
public record TimeInputs(@Nullable TimeMethod asked, boolean held, Inputs known, Inputs taken) {
    private static final String METHOD = "method";
    private static final int GROUPS_TOLD = 4;

    /** One more than a form takes: what is beyond it is refused by its field, and is not laid out in memory first. */
    private static final int MOST_PLACES = 1001;

    /** What is said where the method has no table. */
    private static final String NO_TABLE =
            "No table of ISO/IEC 42006 is in force: a licensed one is proposed and approved first";

    private static final String NOT_YET = "No table of this method is in force yet: choose another method";

    /** What is said of another method than the one that the time was determined by. */
    private static final String OTHER_METHOD = "Time is looked at again by the method that it was determined by";

    /**
     * What a form about a file says beside the application; about an audit of it, beside what is known today, by the method of
     * the file. Empty where there is nothing to reckon with.
     */
    public static Optional<TimeInputs> about(UUID subject, TimeForm form, CertificationFile file) {
        AuditTime time = file.time();
        return again(subject, file) && time != null
                ? InputsToday.of(file).map(known -> of(form, known, TimeMethod.of(time.method())))
                : Optional.ofNullable(file.application().profile())
                        .map(said -> of(form, KnownInputs.of(said), named(form, time)));
    }

    /** The one that was chosen; that of the days on record where none was, and none while there are none. */
    private static @Nullable TimeMethod named(TimeForm form, @Nullable AuditTime time) {
        return form.method() != null ? form.method() : time == null ? null : TimeMethod.of(time.method());
    }

    /** Whether it is about an audit after which the time is looked at again. */
    public static boolean again(UUID subject, CertificationFile file) {
        return !subject.equals(file.id());
    }

    /** What a form says beside the application. */
    public static TimeInputs of(TimeForm form, Profile profile) {
        return of(form, KnownInputs.of(profile), form.method());
    }

    /** What a form says beside what is known, for a method. */
    static TimeInputs of(TimeForm form, Inputs known, @Nullable TimeMethod method) {
        return new TimeInputs(
                method,
                method == null || form.method() == null || form.method() == method,
                known,
                new Inputs(
                        form.organisation() == null ? known.organisation() : KnownInputs.named(form.organisation()),
                        or(form.headcount(), known.headcount()),
                        groups(rows(form.groups()), known),
                        systems(rows(form.systems()), known),
                        known.products(),
                        places(form, known),
                        known.languages(),
                        form.writing() == null ? known.writing() : KnownInputs.writing(form.writing()),
                        or(form.regulated(), known.regulated()),
                        or(form.frameworks(), known.frameworks()),
                        or(form.agreements(), known.agreements()),
                        or(form.ownControls(), known.ownControls()),
                        known.certificates()));
    }

    /** As the form has them; where they are as the application has them, at its sites. */
    private static List<Inputs.Group> groups(List<PeopleLine> lines, Inputs known) {
        List<Inputs.Group> typed = lines.stream().map(PeopleLine::group).toList();
        if (typed.isEmpty()
                || typed.equals(known.scoped().map(TimeInputs::anywhere).toList())) {
            return known.groups();
        }
        List<Inputs.Group> all = new ArrayList<>(typed);
        known.groups().stream().filter(g -> !g.inScope()).forEach(all::add);
        return all;
    }

    private static Inputs.Group anywhere(Inputs.Group g) {
        return new Inputs.Group(
                0,
                g.inScope(),
                g.doings(),
                g.fullTime(),
                g.partTime(),
                g.weekHours(),
                g.contractors(),
                g.shifts(),
                g.identical());
    }

    private static List<Inputs.Systems> systems(List<SystemsLine> lines, Inputs known) {
        if (lines.isEmpty()) {
            return known.systems();
        }
        List<Inputs.Systems> all = new ArrayList<>(lines.stream()
                .filter(SystemsLine::whole)
                .map(SystemsLine::systems)
                .toList());
        known.systems().stream().filter(s -> !s.inScope()).forEach(all::add);
        return all;
    }

    /** As many sites as the form says, in as many states and countries; as the application says them where it says neither. */
    private static List<Inputs.Place> places(TimeForm form, Inputs known) {
        int sites = Math.min(or(form.sites(), known.places().size()), MOST_PLACES);
        int lands = or(form.lands(), known.lands());
        if (sites == known.places().size() && lands == known.lands()) {
            return known.places();
        }
        return IntStream.range(0, sites)
                .mapToObj(i -> new Inputs.Place(
                        "", lands == 0 ? "" : "land " + (Math.min(i, lands - 1) + 1), 0, false, false, ""))
                .toList();
    }

    private static int or(@Nullable Integer typed, int known) {
        return typed == null ? known : typed;
    }

    private static <T> List<T> rows(@Nullable List<T> rows) {
        return rows == null ? List.of() : rows.stream().filter(Objects::nonNull).toList();
    }

    /** The method that was chosen, the one that forms begin with where none was; empty where no table of it is in force. */
    public Optional<Method> method(Methods methods) {
        return asked == null ? DefaultMethod.of(methods, known) : methods.find(asked.method());
    }

    /**
     * What cannot be so; where the first method takes the application as it is, nothing, for it reckons with nothing of it.
     *
     * @param methods in force
     */
    public List<Problem> problems(Methods methods) {
        if (!held) {
            return List.of(new Problem(METHOD, OTHER_METHOD));
        }
        Optional<String> method = method(methods).map(m -> m.edition().method());
        if (method.isEmpty()) {
            return List.of(new Problem(METHOD, notThere(methods)));
        }
        return changed().isEmpty() && method.get().equals(CertPro1.METHOD) ? List.of() : InputsCheck.of(taken);
    }

    /**
     * What the application says, reckoned with as this method does: which people do simple work is the body's to agree on while
     * they stay as many, and what documents have come to where the application does not say.
     */
    private Inputs asApplied() {
        boolean sameHeads = known.personsInScope() == taken.personsInScope();
        return new Inputs(
                known.organisation(),
                known.headcount(),
                sameHeads ? taken.groups() : known.groups(),
                known.systems(),
                known.products(),
                known.places(),
                known.languages(),
                known.writing() == Writing.UNKNOWN ? taken.writing() : known.writing(),
                known.regulated(),
                known.frameworks(),
                known.agreements(),
                known.ownControls(),
                known.certificates());
    }

    /** Half-days that the method comes to from the application's own numbers; empty where it cannot reckon with them. */
    Optional<Integer> applied(Methods methods) {
        Inputs said = asApplied();
        try {
            return method(methods)
                    .filter(_ -> InputsCheck.of(said).isEmpty())
                    .map(m -> m.derive(said, null))
                    .filter(d -> !TooLong.is(d))
                    .map(d -> d.proposed().total());
        } catch (Iso42006.Beyond beyond) {
            return Optional.empty();
        }
    }

    /** From which day on there is a table of the method, or what is to be done for one. */
    private String notThere(Methods methods) {
        return Optional.ofNullable(asked)
                .flatMap(m -> methods.begins(m.method()))
                .map(day -> "The table of this method counts from " + Days.written(day)
                        + " on: choose another method until then")
                .orElse(asked == TimeMethod.ISO_42006_2025 ? NO_TABLE : NOT_YET);
    }

    /** Where another value is taken than the application says. */
    public List<Changed> changed() {
        List<Changed> all = new ArrayList<>();
        if (!known.organisation().key().equals(taken.organisation().key())) {
            all.add(changed(
                    TimeInput.ORGANISATION,
                    known.organisation().words(),
                    taken.organisation().words()));
        }
        add(all, TimeInput.HEADCOUNT, known.headcount(), taken.headcount());
        if (!known.groups().equals(taken.groups())) {
            all.add(changed(TimeInput.GROUPS, people(known), people(taken)));
        }
        if (!scoped(known).equals(scoped(taken))) {
            all.add(changed(TimeInput.SYSTEMS, systems(known), systems(taken)));
        }
        add(all, TimeInput.SITES, known.places().size(), taken.places().size());
        add(all, TimeInput.LANDS, known.lands(), taken.lands());
        if (known.writing() != taken.writing()) {
            all.add(changed(
                    TimeInput.WRITING, known.writing().words(), taken.writing().words()));
        }
        add(all, TimeInput.REGULATED, known.regulated(), taken.regulated());
        add(all, TimeInput.FRAMEWORKS, known.frameworks(), taken.frameworks());
        add(all, TimeInput.AGREEMENTS, known.agreements(), taken.agreements());
        add(all, TimeInput.OWN_CONTROLS, known.ownControls(), taken.ownControls());
        return all;
    }

    /** The labels of the boxes in which another value stands. */
    List<String> changedFields() {
        return changed().stream().map(c -> TimeInput.words(c.field())).toList();
    }

    private static List<Inputs.Systems> scoped(Inputs in) {
        return in.systems().stream().filter(Inputs.Systems::inScope).toList();
    }

    /** The first groups in full, and how many more there are. */
    private static String people(Inputs in) {
        List<Inputs.Group> all = in.scoped().toList();
        String told = all.stream()
                .limit(GROUPS_TOLD)
                .map(g -> People.words(g) + (g.identical() ? "; all do the same simple work" : ""))
                .collect(Collectors.joining(". "));
        return all.size() > GROUPS_TOLD
                ? told + ". And " + (all.size() - GROUPS_TOLD) + " more groups, " + in.personsInScope()
                        + " people in all"
                : told;
    }

    private static String systems(Inputs in) {
        return in.systemsInScope() + ", " + in.highRiskSystems() + " of high risk";
    }

    private static void add(List<Changed> all, TimeInput input, int known, int taken) {
        if (known != taken) {
            all.add(changed(input, String.valueOf(known), String.valueOf(taken)));
        }
    }

    private static Changed changed(TimeInput input, String known, String taken) {
        return new Changed(input.field(), known, taken);
    }
}
