package org.assay.house;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.assay.register.Hashes;
import org.assay.standard.AddedDays;
import org.assay.standard.AnnexA;
import org.assay.standard.Catalogue;
import org.assay.standard.Clauses;
import org.assay.standard.CodeBook;
import org.assay.standard.Crosswalks;
import org.assay.standard.DatedShares;
import org.assay.standard.DayTable;
import org.assay.standard.Durations;
import org.assay.standard.ScoreTable;
import org.assay.standard.TenSteps;

/** Reads clauses, controls, audit days and lists at start; a file that is wrong, or at odds with another, stops the start. */
public class CatalogueFiles {
    private static final String FOLDER = "/catalogue/";
    private static final String DAYS = "audit-days.yaml";
    private static final String SHARES = "audit-time-shares.yaml";
    /** The editions in their order; what was determined by one of them is found again by it. */
    private static final List<String> POINTS =
            List.of("audit-time-points.yaml", "audit-time-points-2.yaml", "audit-time-points-3.yaml");

    private static final List<String> ADDED = List.of("audit-time-added.yaml", "audit-time-added-2.yaml");

    @Startup
    @Produces
    @Singleton
    Catalogue catalogue(Settings settings) {
        return read(name -> name.equals(SHARES) && settings.auditTimeShares().isPresent()
                ? opened(settings.auditTimeShares().get())
                : open(name));
    }

    private static InputStream opened(Path own) {
        try {
            return Files.newInputStream(own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The catalogue that comes with the product. */
    public static Catalogue shipped() {
        return read(CatalogueFiles::open);
    }

    /**
     * Reads the whole catalogue.
     *
     * @param files opens the file of a name
     */
    static Catalogue read(Function<String, InputStream> files) {
        DayTable days = one(files, DAYS, DayTable.class).hashed(Hashes.of(bytes(files, DAYS)));
        return new Catalogue(
                one(files, "clauses.yaml", Clauses.class),
                one(files, "controls.yaml", AnnexA.class),
                days,
                POINTS.stream()
                        .map(name -> one(files, name, ScoreTable.class)
                                .hashed(Hashes.of(days.hash() + Hashes.of(bytes(files, name)))))
                        .toList(),
                ADDED.stream().map(name -> one(files, name, AddedDays.class)).toList(),
                one(files, SHARES, DatedShares.class),
                one(files, "codes.yaml", CodeBook.class),
                one(files, "process.yaml", TenSteps.class),
                one(files, "durations.yaml", Durations.class),
                one(files, "crosswalks.yaml", Crosswalks.class));
    }

    static InputStream open(String name) {
        return Objects.requireNonNull(CatalogueFiles.class.getResourceAsStream(FOLDER + name), name);
    }

    private static <T> T one(Function<String, InputStream> files, String name, Class<T> type) {
        try (InputStream in = files.apply(name)) {
            return Yaml.read(in, FOLDER + name, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Function<String, InputStream> files, String name) {
        try (InputStream in = files.apply(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
