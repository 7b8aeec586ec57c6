package org.assay.audittime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assay.audittime.Inputs.Group;
import org.assay.audittime.Inputs.Place;
import org.assay.audittime.Inputs.Systems;

/** Finds what in the inputs cannot be so: nothing, less than nothing, or more than an organisation has. */
public final class InputsCheck {
    static final int PERSONS = 1_000_000;
    static final int MANY = 10_000;
    static final int GROUPS = 300;
    static final int LINES = 1_000;
    /** Hours of the longest week that is believed. */
    static final int WEEK = 60;

    private final List<Problem> found = new ArrayList<>();
    private final Inputs in;

    private InputsCheck(Inputs in) {
        this.in = in;
    }

    /** Everything that is wrong, in the order of the components; empty where a method can reckon with it. */
    public static List<Problem> of(Inputs in) {
        InputsCheck check = new InputsCheck(in);
        check.all();
        return List.copyOf(check.found);
    }

    private void all() {
        that(!in.organisation().key().isBlank(), "organisation", "Choose the kind of organisation");
        between("headcount", in.headcount(), 1, PERSONS);
        groups();
        systems();
        between("products", in.products(), 0, MANY);
        places();
        between("languages", in.languages(), 1, 50);
        between("regulated", in.regulated(), 0, 100);
        between("frameworks", in.frameworks(), 0, 100);
        between("agreements", in.agreements(), 0, MANY);
        between("ownControls", in.ownControls(), 0, 1_000);
        between("certificates", in.certificates(), 0, 50);
    }

    private void groups() {
        size("groups", in.groups().size(), 1, GROUPS);
        long employees = 0;
        long all = 0;
        for (int i = 0; i < in.groups().size(); i++) {
            Group g = in.groups().get(i);
            String at = "groups[" + i + "].";
            between(at + "site", g.site(), 0, LINES);
            between(at + "fullTime", g.fullTime(), 0, PERSONS);
            between(at + "partTime", g.partTime(), 0, PERSONS);
            between(at + "contractors", g.contractors(), 0, PERSONS);
            between(at + "weekHours", g.weekHours(), g.partTime() > 0 ? 1 : 0, WEEK);
            between(at + "shifts", g.shifts(), 1, 10);
            that(
                    (long) g.fullTime() + g.partTime() + g.contractors() > 0,
                    at + "fullTime",
                    "Enter how many people there are");
            employees += (long) g.fullTime() + g.partTime();
            all += (long) g.fullTime() + g.partTime() + g.contractors();
        }
        that(
                employees <= in.headcount(),
                "groups",
                "They are more employees than the whole organisation has: " + employees + " of " + in.headcount());
        that(all <= 2L * PERSONS, "groups", "Enter at most " + written(2 * PERSONS) + " people");
        that(in.groups().stream().anyMatch(Group::inScope), "groups", "Nobody of them is in scope");
    }

    private void systems() {
        size("systems", in.systems().size(), 1, LINES);
        long all = 0;
        for (int i = 0; i < in.systems().size(); i++) {
            Systems s = in.systems().get(i);
            String at = "systems[" + i + "].";
            that(!s.technology().key().isBlank(), at + "technology", "Choose the technology");
            between(at + "count", s.count(), 1, MANY);
            all += s.count();
        }
        that(all <= MANY, "systems", "Enter at most " + written(MANY) + " AI systems");
        that(in.systems().stream().anyMatch(Systems::inScope), "systems", "No AI system is in scope");
    }

    private void places() {
        size("places", in.places().size(), 1, LINES);
        for (int i = 0; i < in.places().size(); i++) {
            Place p = in.places().get(i);
            between("places[" + i + "].people", p.people(), 0, PERSONS);
            that(
                    p.country().isEmpty() || p.country().matches("[A-Z]{2}"),
                    "places[" + i + "].country",
                    "Write the country as two capital letters, such as US");
        }
    }

    private void size(String field, int size, int least, int most) {
        that(size >= least, field, "Enter at least " + least);
        that(size <= most, field, "Enter at most " + written(most) + " lines");
    }

    private void between(String field, int value, int least, int most) {
        that(value >= least, field, "Enter " + least + " or more");
        that(value <= most, field, "Enter at most " + written(most));
    }

    private static String written(int number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    private void that(boolean holds, String field, String words) {
        if (!holds && found.stream().noneMatch(p -> p.field().equals(field))) {
            found.add(new Problem(field, words));
        }
    }
}
