package org.assay.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body's own terms of certification, which each new agreement takes over word by word. Another edition binds whoever
 * signs after it came; what was signed stays as it was.
 *
 * @param edition named anew whenever a word changes
 */
public record Terms(String edition, List<Section> sections) {
    private static final String FILE = "terms.yaml";

    public Terms {
        Given.words(FILE, "edition", edition);
        sections = Given.all(FILE, "sections", sections);
        Given.that(!sections.isEmpty(), FILE, "sections is empty");
        Given.once(sections.stream().map(Section::heading));
    }

    /**
     * A section.
     *
     * @param words paragraphs
     * @param points a list below them; empty where there is none
     */
    public record Section(
            String heading, List<String> words, @Nullable List<String> points) {
        public Section {
            Given.words(FILE, "heading", heading);
            words = Given.all(FILE + ", " + heading, "words", words);
            points = points == null ? List.of() : List.copyOf(points);
        }
    }
}
