package org.assay.file;

import org.jspecify.annotations.Nullable;

/**
 * A working paper about one clause or control.
 *
 * @param selection for a control: whether choosing it, or leaving it out, was right
 * @param result how it works in practice
 * @param evidenced whether what was seen is named
 */
public record Paper(String about, @Nullable Result selection, Result result, boolean evidenced, Person by) {}
