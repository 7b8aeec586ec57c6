package org.assay.file;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who was there, and when.
 *
 * @param elsewhere where somebody is entered in another audit on the same day, for more than a day together; null where
 *     nobody is
 * @param alongside hashes of the names of others who were there; null where nobody is named
 */
public record Attendance(
        List<Presence> presences,
        @Nullable List<Elsewhere> elsewhere,
        @Nullable List<String> alongside) implements Said {
    /**
     * Somebody's day in other audits.
     *
     * @param where which audits of which files
     */
    public record Elsewhere(Person person, LocalDate day, String where) {}

    public Attendance {
        presences = List.copyOf(presences);
        elsewhere = elsewhere == null || elsewhere.isEmpty() ? null : List.copyOf(elsewhere);
        alongside = alongside == null || alongside.isEmpty() ? null : List.copyOf(alongside);
    }

    /** Of people of whom no other audit knows anything. */
    public Attendance(List<Presence> presences) {
        this(presences, null, null);
    }
}
