package org.assay.house;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Function;
import org.assay.standard.AnnexA;
import org.assay.standard.Catalogue;
import org.assay.standard.Clauses;
import org.assay.standard.CodeBook;
import org.assay.standard.Crosswalks;
import org.assay.standard.DayTable;
import org.assay.standard.Durations;
import org.assay.standard.TenSteps;

/** Reads clauses, controls, audit days and lists at start; a file that is wrong, or at odds with another, stops the start. */
public class CatalogueFiles {
    private static final String FOLDER = "/catalogue/";

    @Startup
    @Produces
    @Singleton
    Catalogue catalogue() {
        return shipped();
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
        return new Catalogue(
                one(files, "clauses.yaml", Clauses.class),
                one(files, "controls.yaml", AnnexA.class),
                one(files, "audit-days.yaml", DayTable.class),
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
}
