package org.assay.paper.press;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the press is given.
 *
 * @param xhtml well-formed, without a document type
 * @param look which stylesheet and background
 * @param title as a reader shows it
 * @param author the body
 * @param key the same for the same paper only; the file's id follows from it
 * @param dated the day that the file bears as its own
 * @param attached data that travel in the file; null where there are none
 */
public record Sheet(
        String xhtml,
        Look look,
        String title,
        String author,
        String subject,
        String key,
        LocalDate dated,
        @Nullable Attached attached) {

    /** How a paper looks. */
    public enum Look {
        /** One page in a frame. */
        CERTIFICATE("certificate.css"),
        /** A cover and chapters. */
        REPORT("report.css"),
        /** A letter or a form. */
        LETTER("letter.css"),
        /** A letter of nobody: no name and no mark of the body. */
        UNBRANDED("letter.css");

        private final String stylesheet;

        Look(String stylesheet) {
            this.stylesheet = stylesheet;
        }

        String stylesheet() {
            return stylesheet;
        }
    }

    /** Data in JSON: {@code certificate.json}. */
    @SuppressWarnings("ArrayRecordComponent") // bytes that go through; nobody compares them
    public record Attached(String name, byte[] json, String description) {}
}
