package org.assay.house;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assay.standard.Body;
import org.assay.standard.DatedNumber;
import org.assay.standard.LawBook;
import org.assay.standard.WordLists;

/** Reads the dated numbers of the law at start; a number that nobody vouches for stops the start. */
public class LawFile {
    private static final String NAME = "/law/law.yaml";

    @Produces
    @Singleton
    LawBook law(Body body, Settings settings) {
        WordLists words = WordFiles.read(settings.wording());
        try (InputStream in = Objects.requireNonNull(LawFile.class.getResourceAsStream(NAME), NAME)) {
            Numbers read = Yaml.read(in, NAME, Numbers.class);
            return new LawBook(read.numbers(), read.houseRulesOff(), body.accreditations(), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Numbers(List<DatedNumber> numbers, Set<String> houseRulesOff) {}
}
