package org.assay.audittime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assay.house.CatalogueOfTheHouse;
import org.assay.register.Hashes;
import org.assay.standard.Catalogue;
import org.assay.standard.DatedShares;
import org.assay.standard.DatedShares.Dated;
import org.assay.standard.Provenance;
import org.assay.standard.ScoreTable.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What later audits take of an initial one is dated: a new number counts from its day on, and every day before keeps what it had. */
class DatedSharesTest {
    private static final LocalDate FROM = LocalDate.of(2027, 3, 1);
    private static final Catalogue SHIPPED = CatalogueOfTheHouse.read();
    private static final Catalogue HALF = with(
            new Dated(CertPro1.METHOD, FROM, new Part(1, 2), new Part(3, 4), 85, Provenance.CB_METHOD, "a test"),
            new Dated(CertPro2.METHOD, FROM, new Part(1, 2), new Part(3, 4), 85, Provenance.CB_METHOD, "a test"),
            new Dated(Iso42006.METHOD, FROM, new Part(1, 2), new Part(3, 4), 85, Provenance.CB_METHOD, "a test"));

    @ParameterizedTest
    @ValueSource(strings = {CertPro1.METHOD, CertPro2.METHOD})
    void a_share_counts_from_its_day_on_as_another_edition(String name) {
        Method before = on(FROM.minusDays(1), name);
        Method after = on(FROM, name);
        assertNotEquals(before.edition(), after.edition(), "another number is another edition");
        assertEquals(FROM, after.edition().since());
        IntStream.range(0, 60).mapToObj(i -> Sampled.any(i)).forEach(in -> {
            int total = after.derive(in, null).chosen().total();
            Derivation d = after.derive(in, null);
            assertEquals(Math.ceilDiv(total, 2), d.surveillance());
            assertEquals(Math.ceilDiv(3 * total, 4), d.recertification());
            assertTrue(
                    d.lines().stream()
                            .anyMatch(l -> l.rule().equals("Surveillance audit")
                                    && l.arithmetic().contains("1/2")
                                    && String.valueOf(l.clause()).contains("1 Mar 2027")),
                    "the line says which share, and from when");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {CertPro1.METHOD, CertPro2.METHOD})
    void a_day_before_gives_what_it_always_gave_to_the_last_line(String name) {
        Method released =
                Methods.of(SHIPPED, FROM.minusDays(1), Hashes::of).find(name).orElseThrow();
        for (int i = 0; i < 60; i++) {
            Inputs in = Sampled.any(i);
            assertEquals(released.derive(in, null), on(FROM.minusDays(1), name).derive(in, null));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void days_by_a_licensed_table_take_them_as_well(long seed) {
        Dated later = HALF.shares().later(Iso42006.METHOD, FROM).orElseThrow();
        Method after = ((Iso42006) Sampled.iso()).with(later, Hashes::of);
        Derivation d = after.derive(Sampled.any(seed), null);
        assertEquals(Math.ceilDiv(d.chosen().total(), 2), d.surveillance());
        assertNotEquals(Sampled.iso().edition(), after.edition());
        assertTrue(HALF.shares().later(Iso42006.METHOD, FROM.minusDays(1)).isEmpty());
    }

    private static Method on(LocalDate day, String name) {
        return Methods.of(HALF, day, Hashes::of).find(name).orElseThrow();
    }

    private static Catalogue with(Dated... later) {
        List<Dated> all = new java.util.ArrayList<>(SHIPPED.shares().shares());
        all.addAll(List.of(later));
        return new Catalogue(
                SHIPPED.clauses(),
                SHIPPED.annexA(),
                SHIPPED.dayTable(),
                SHIPPED.scoreTables(),
                SHIPPED.addedDays(),
                new DatedShares(all),
                SHIPPED.codeBook(),
                SHIPPED.tenSteps(),
                SHIPPED.durations(),
                SHIPPED.crosswalks());
    }
}
