package org.assay.desk.decision;

import java.util.List;
import java.util.Objects;
import org.assay.desk.decision.Letter.Paragraph;
import org.assay.standard.Body;

/** How every letter to a client closes: who signs it, and whom to write to. */
public final class Closing {
    private Closing() {}

    /**
     * The closing of a letter.
     *
     * @param signed whoever decided, with the role; empty where nobody of the body did
     * @param reference of the file
     * @param enclosed what goes with the letter; empty where nothing does
     */
    public static List<Paragraph> of(String signed, String reference, String enclosed, Body body) {
        String by = signed.isEmpty() ? "Written as a confirmation." : signed + ".";
        return List.of(Paragraph.of(
                "For " + body.name(),
                by + "\nQuestions about this letter: " + Objects.requireNonNullElse(body.contact(), body.address())
                        + ". Name the file " + reference + "."
                        + (enclosed.isEmpty() ? "" : "\nEnclosed: " + enclosed + ".")));
    }
}
