package org.assay.audittime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assay.audittime.Inputs.Group;
import org.assay.audittime.Inputs.Place;
import org.assay.audittime.Inputs.Systems;
import org.assay.house.CatalogueOfTheHouse;
import org.assay.register.Hashes;
import org.assay.standard.AddedDays;
import org.assay.standard.Catalogue;
import org.assay.standard.Provenance;

/** Inputs and methods for tests. */
final class Sampled {
    static final Catalogue CATALOGUE = CatalogueOfTheHouse.read();
    /** Made up: no number of any standard but the first row, which is told of by secondary sources. */
    static final RoleTable INVENTED = new RoleTable(List.of(
            new RoleTable.Row(1, 10, 500, 350, 650),
            new RoleTable.Row(11, 40, 610, 460, 760),
            new RoleTable.Row(41, Integer.MAX_VALUE, 900, 700, 1100)));

    private static final List<Named> KINDS = List.of(
            kind("small_ai_startup"),
            kind("mid_size_technology"),
            kind("large_enterprise"),
            kind("financial_institution"),
            kind("healthcare_technology"));
    private static final List<Named> TECHNOLOGIES = CATALOGUE.codes("ai-technologies").stream()
            .map(c -> new Named(c.key(), c.words()))
            .toList();

    private Sampled() {}

    static Method certpro1() {
        return Methods.of(CATALOGUE).find(CertPro1.METHOD).orElseThrow();
    }

    static Method certpro2() {
        return Methods.of(CATALOGUE).find(CertPro2.METHOD).orElseThrow();
    }

    static Method iso() {
        return iso(INVENTED, CATALOGUE.addedDays().getFirst());
    }

    static Method iso(RoleTable table, AddedDays added) {
        return new Iso42006(
                table,
                added,
                new Edition(
                        Iso42006.METHOD,
                        LocalDate.of(2026, 11, 28),
                        Provenance.CB_METHOD,
                        "made up for tests",
                        "",
                        "0".repeat(64),
                        false,
                        true));
    }

    static List<Method> all() {
        return List.of(
                certpro1(),
                certpro2(),
                iso(),
                second(CertPro1.METHOD),
                second(CertPro2.METHOD),
                third(),
                iso(INVENTED, CATALOGUE.addedDays().getLast()));
    }

    /** As it is reckoned and worded from its second edition on. */
    static Method second(String method) {
        return Methods.of(CATALOGUE, CertPro1.PROPOSES, Hashes::of).find(method).orElseThrow();
    }

    /** {@code certpro-2} where many AI systems add to the range. */
    static Method third() {
        return Methods.of(CATALOGUE, CATALOGUE.scoreTables().getLast().since(), Hashes::of)
                .find(CertPro2.METHOD)
                .orElseThrow();
    }

    static Named kind(String key) {
        return new Named(key, CATALOGUE.words("organisation-types", key));
    }

    static Group people(int fullTime) {
        return new Group(0, true, List.of(), fullTime, 0, 0, 0, 1, false);
    }

    static Systems systems(String technology, Doing role, int count) {
        return new Systems(new Named(technology, technology), role, false, true, count);
    }

    /** One that a body may well meet, the same for the same seed. */
    static Inputs any(long seed) {
        Random r = new Random(seed);
        List<Group> groups = new ArrayList<>();
        int employees = 0;
        for (int i = 0; i <= r.nextInt(4); i++) {
            int partTime = r.nextInt(3) == 0 ? r.nextInt(30) : 0;
            Group g = new Group(
                    1,
                    i == 0 || r.nextInt(4) > 0,
                    List.of(one(Doing.values(), r)),
                    1 + r.nextInt(60),
                    partTime,
                    partTime == 0 ? 0 : 1 + r.nextInt(40),
                    r.nextInt(10),
                    1 + r.nextInt(3),
                    r.nextInt(5) == 0);
            groups.add(g);
            employees += g.fullTime() + g.partTime();
        }
        List<Systems> systems = new ArrayList<>();
        for (int i = 0; i <= r.nextInt(4); i++) {
            systems.add(new Systems(
                    TECHNOLOGIES.get(r.nextInt(TECHNOLOGIES.size())),
                    one(Doing.values(), r),
                    r.nextBoolean(),
                    i == 0 || r.nextBoolean(),
                    1 + r.nextInt(6)));
        }
        List<Place> places = new ArrayList<>();
        for (int i = 0; i <= r.nextInt(5); i++) {
            places.add(new Place(List.of("US", "CA", "").get(r.nextInt(3)), "", r.nextInt(100), i == 0, false, ""));
        }
        return new Inputs(
                KINDS.get(r.nextInt(KINDS.size())),
                employees + r.nextInt(2000),
                groups,
                systems,
                r.nextInt(5),
                places,
                1 + r.nextInt(2),
                one(Writing.values(), r),
                r.nextInt(3),
                r.nextInt(3),
                r.nextInt(12),
                r.nextInt(30),
                r.nextInt(2));
    }

    private static <T> T one(T[] all, Random r) {
        return Arrays.asList(all).get(r.nextInt(all.length));
    }

    static Inputs with(Inputs in, List<Group> groups, List<Systems> systems, int headcount) {
        return new Inputs(
                in.organisation(),
                headcount,
                groups,
                systems,
                in.products(),
                in.places(),
                in.languages(),
                in.writing(),
                in.regulated(),
                in.frameworks(),
                in.agreements(),
                in.ownControls(),
                in.certificates());
    }
}
