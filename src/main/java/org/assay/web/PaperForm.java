package org.assay.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assay.desk.fieldwork.DraftPaper;
import org.jspecify.annotations.Nullable;

/**
 * One working paper as its boxes show it.
 *
 * @param draft as it is kept
 * @param typed what stands in the boxes: of a draft, of the record that is written anew, or nothing
 * @param by the name of who typed in it last; empty where nobody has
 * @param besideBy the name of who typed what stands beside; empty where nothing does
 * @param versions what it said before, the latest first
 */
public record PaperForm(
        DraftPaper draft, List<Box> boxes, Typed typed, String by, String besideBy, List<Version> versions) {
    /** What it said before. */
    public record Version(String by, Instant at, List<Text> texts) {}

    /** What stood in a box, as a person reads it. */
    public record Text(String label, String words) {}

    /** Texts that a colleague typed into a box at the same time. */
    public List<String> beside(String box) {
        return draft.beside().getOrDefault(box, List.of());
    }

    /** What stands in the boxes as it was kept, for the page to tell what was changed. */
    public Map<String, String> kept() {
        return draft.fields();
    }

    public @Nullable Instant at() {
        return draft.at();
    }
}
