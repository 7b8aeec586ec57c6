package org.assay.file;

import org.jspecify.annotations.Nullable;

/**
 * As what a letter is taken by whoever answers or closes it.
 *
 * @param sense null where it is a letter of the body
 */
public record Taken(@Nullable LetterSense sense) implements Said {}
