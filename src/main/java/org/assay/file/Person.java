package org.assay.file;

import java.util.UUID;

/** One human being, however many sign-ins she has. Independence binds persons, not accounts. */
public record Person(UUID id) implements Comparable<Person> {
    @Override
    public int compareTo(Person other) {
        return id.compareTo(other.id);
    }
}
