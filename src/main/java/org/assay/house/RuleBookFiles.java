package org.assay.house;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.assay.rule.RuleBook;
import org.assay.standard.Chapter;

/** Reads the chapters of the rule book at start; a rule without a reason, or listed twice, stops the start. */
public class RuleBookFiles {
    private static final String FOLDER = "/rulebook/";

    /** The chapters in their order. */
    static final List<String> CHAPTERS = List.of(
            "impartiality",
            "competence",
            "information",
            "programme",
            "initial-audit",
            "findings",
            "decision",
            "maintaining",
            "appeals-and-records",
            "aims",
            "aims-time",
            "aims-standard",
            "planning",
            "md-5",
            "md-1",
            "md-2",
            "md-4",
            "md-11",
            "isms-time",
            "certsearch",
            "credentials",
            "house");

    @Startup
    @Produces
    @Singleton
    RuleBook ruleBook() {
        return read(RuleBookFiles::open);
    }

    /**
     * Reads the whole book.
     *
     * @param files opens the file of a chapter
     */
    public static RuleBook read(Function<String, InputStream> files) {
        return new RuleBook(CHAPTERS.stream().map(name -> one(files, name)).toList());
    }

    /** Opens a chapter as it is shipped. */
    public static InputStream open(String chapter) {
        String name = FOLDER + chapter + ".yaml";
        return Objects.requireNonNull(RuleBookFiles.class.getResourceAsStream(name), name);
    }

    private static Chapter one(Function<String, InputStream> files, String chapter) {
        try (InputStream in = files.apply(chapter)) {
            return Yaml.read(in, FOLDER + chapter + ".yaml", Chapter.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
