package org.assay.desk;

import java.util.Optional;

/** What papers can print: whatever is typed may come to stand on one. */
public interface Typefaces {
    /** What is said where no typeface has one of a text's letters. */
    Optional<String> lack(String text);
}
