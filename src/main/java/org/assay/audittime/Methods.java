package org.assay.audittime;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assay.standard.Catalogue;
import org.assay.standard.DatedShares;
import org.assay.standard.ScoreTable;

/**
 * The methods that a body has: those of its own, and the one of ISO/IEC 42006 once a table of it is in force.
 *
 * @param ahead editions of methods that are not there yet, with their first day
 */
public record Methods(List<Method> all, List<Edition> ahead) {
    public Methods {
        all = List.copyOf(all);
        ahead = List.copyOf(ahead);
    }

    /** All that there will be. */
    public Methods(List<Method> all) {
        this(all, List.of());
    }

    /** The day from which on a method is there that is not yet; empty where none is known. */
    public Optional<LocalDate> begins(String name) {
        return ahead.stream()
                .filter(e -> e.method().equals(name))
                .flatMap(e -> Optional.ofNullable(e.since()).stream())
                .min(LocalDate::compareTo);
    }

    /** The body's own as they were released, in the order of their editions. */
    public static Methods of(Catalogue catalogue) {
        return new Methods(List.of(
                certPro1(catalogue), certPro2(catalogue, catalogue.scoreTables().getFirst())));
    }

    /**
     * The body's own whose table has begun, with the shares that are in force on a day: the same day gives the same, whatever is
     * dated later.
     *
     * @param hash gives the SHA-256 of a text
     */
    public static Methods of(Catalogue catalogue, LocalDate day, UnaryOperator<String> hash) {
        DatedShares shares = catalogue.shares();
        CertPro1 one = certPro1(catalogue).on(day);
        CertPro2 two = certPro2(catalogue, catalogue.scoreTable(day));
        Method first = shares.later(CertPro1.METHOD, day)
                .<Method>map(s -> one.with(s, hash))
                .orElse(one);
        Method second = shares.later(CertPro2.METHOD, day)
                .<Method>map(s -> two.with(s, hash))
                .orElse(two);
        return catalogue.scoreTables().getFirst().since().isAfter(day)
                ? new Methods(List.of(first), List.of(second.edition()))
                : new Methods(List.of(first, second));
    }

    private static CertPro1 certPro1(Catalogue catalogue) {
        return new CertPro1(
                catalogue.dayTable(),
                Shares.of(catalogue.shares().first(CertPro1.METHOD).orElseThrow()),
                Objects.requireNonNullElse(catalogue.dayTable().hash(), ""));
    }

    private static CertPro2 certPro2(Catalogue catalogue, ScoreTable points) {
        return new CertPro2(catalogue.dayTable(), points, Objects.requireNonNullElse(points.hash(), ""));
    }

    public Optional<Method> find(String name) {
        return all.stream().filter(m -> m.edition().method().equals(name)).findFirst();
    }
}
