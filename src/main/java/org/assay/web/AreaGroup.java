package org.assay.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assay.file.Sector;
import org.assay.file.Technology;

/** The technical areas of one technology, in a list to choose from. */
public record AreaGroup(String words, List<String> areas) {
    /** Everything there is: each technology in every sector and in each, and every technology. */
    static List<AreaGroup> all() {
        return Stream.concat(
                        Arrays.stream(Technology.values()).map(t -> group(Spoken.capital(t.words()), t.key())),
                        Stream.of(group("Every technology", "*")))
                .toList();
    }

    /** Every area that a form can offer, under its technology. */
    static List<Box.Choice> choices() {
        return all().stream()
                .flatMap(g -> g.areas().stream().map(a -> new Box.Choice(a, Spoken.area(a), g.words())))
                .toList();
    }

    private static AreaGroup group(String words, String technology) {
        return new AreaGroup(
                words,
                Stream.concat(Stream.of("*"), Arrays.stream(Sector.values()).map(Sector::key))
                        .map(sector -> technology + "/" + sector)
                        .toList());
    }
}
