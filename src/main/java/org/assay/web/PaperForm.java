package org.assay.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.desk.fieldwork.DraftPaper;
import org.jspecify.annotations.Nullable;

/**
 * One working paper as its boxes show it.
 *
 * @param draft as it is kept
 * @param typed what stands in the boxes: of a draft, of the record that is written anew, or nothing
 * @param by the name of who typed in it last; empty where nobody has
 * @param beside by box: what others typed into it at the same time, each under the name of who did
 * @param versions what it said before, the latest first
 * @param pieces its evidence piece by piece; the last one is empty, to be filled in
 */
public record PaperForm(
        DraftPaper draft,
        List<Box> boxes,
        Typed typed,
        String by,
        Map<String, List<Text>> beside,
        List<Version> versions,
        List<Piece> pieces) {
    /**
     * One piece of evidence.
     *
     * @param number which its boxes bear
     * @param words what it says, in one line; empty where nothing stands in it
     */
    public record Piece(int number, String words, List<Box> boxes) {
        /** Whether something stands in it. */
        public boolean begun() {
            return !words.isEmpty();
        }

        /** The boxes that most pieces fill in. */
        public List<Box> first() {
            return boxes.stream().filter(this::usual).toList();
        }

        /** And those that are there where somebody needs them. */
        public List<Box> others() {
            return boxes.stream().filter(b -> !usual(b)).toList();
        }

        private boolean usual(Box box) {
            return USUAL.contains(box.name().substring(box.name().indexOf('.') + 1));
        }
    }

    private static final Set<String> USUAL = Set.of("kind", "what", "where", "speaksFor");

    /** All boxes of the form. */
    public List<Box> everyBox() {
        return Stream.concat(boxes.stream(), pieces.stream().flatMap(p -> p.boxes().stream()))
                .toList();
    }

    /** What it said before. */
    public record Version(String by, Instant at, List<Text> texts) {}

    /** What stood in a box, as a person reads it. */
    public record Text(String label, String words) {}

    /** Texts that others typed into a box at the same time, with their names as labels. */
    public List<Text> beside(String box) {
        return beside.getOrDefault(box, List.of());
    }

    /** What stood in the boxes when the page was made, as a form of its own: so a browser without scripts tells what it changed. */
    public String base() {
        return Spoken.form(
                everyBox().stream().collect(Collectors.toMap(Box::name, b -> List.of(typed.value(b.name())))));
    }

    /** What the page shows beside the boxes, as a form of its own. */
    public String shown() {
        return Spoken.form(
                beside.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().stream()
                        .map(Text::words)
                        .toList())));
    }

    public @Nullable Instant at() {
        return draft.at();
    }
}
