package org.assay.file;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person and the part she had.
 *
 * @param audit in which; null for the review of an application
 */
public record Participation(
        Person person, Part part, @Nullable UUID audit) {
    public Participation(Person person, Part part) {
        this(person, part, null);
    }
}
