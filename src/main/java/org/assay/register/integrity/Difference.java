package org.assay.register.integrity;

/**
 * Something that is kept otherwise than a journal tells.
 *
 * @param words what differs, for people
 */
public record Difference(Kind kind, String words) {
    /** What it was found in. */
    public enum Kind {
        /** The chain of hashes itself, or what stands beside its entries. */
        JOURNAL("Journal"),
        /** The document that rules read. */
        FACTS("Facts of the file"),
        /** A row that lists, constraints and eyes go by. */
        ROW("Row of a list"),
        /** What was typed in a deed, or kept with a decision. */
        RECORD("Record of a deed"),
        /** What the public reads. */
        REGISTER("Public register"),
        /** A paper or its bytes. */
        PAPER("Paper"),
        /** What is known of a person. */
        PERSON("Person"),
        /** A list of the ends of journals. */
        HEADS("List of heads"),
        /** A file that was handed in with a deed, or its bytes. */
        FILE("File handed in");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
