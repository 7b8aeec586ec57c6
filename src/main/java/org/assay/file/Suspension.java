package org.assay.file;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A suspension.
 *
 * @param from first day of the suspension
 * @param lifted the day it was lifted, which is no longer suspended; null while it lasts
 * @param systems numbers of the AI systems that it concerns; null where it concerns the whole scope
 */
public record Suspension(
        LocalDate from,
        @Nullable LocalDate lifted,
        Ground ground,
        @Nullable Set<Integer> systems) {
    public Suspension {
        systems = systems == null ? null : InOrder.of(systems);
    }

    /** Of the whole scope. */
    public Suspension(LocalDate from, @Nullable LocalDate lifted, Ground ground) {
        this(from, lifted, ground, null);
    }

    /** Whether the whole certification is suspended by it on a day. */
    public boolean coversOn(LocalDate day) {
        return whole() && !day.isBefore(from) && (lifted == null || day.isBefore(lifted));
    }

    public boolean whole() {
        return systems == null;
    }

    public boolean open() {
        return lifted == null;
    }

    Suspension reduced(LocalDate on, Set<Integer> stays) {
        if (systems == null || stays.containsAll(systems)) {
            return this;
        }
        Set<Integer> left = systems.stream().filter(stays::contains).collect(Collectors.toSet());
        return left.isEmpty() ? lifted(on) : new Suspension(from, lifted, ground, left);
    }

    /** Ended for those of its AI systems that are named, and going on for the others. */
    Stream<Suspension> lifted(LocalDate on, Set<Integer> named) {
        if (systems == null || systems.stream().noneMatch(named::contains)) {
            return Stream.of(this);
        }
        Set<Integer> free = systems.stream().filter(named::contains).collect(Collectors.toSet());
        Set<Integer> left = systems.stream().filter(n -> !named.contains(n)).collect(Collectors.toSet());
        return Stream.concat(
                Stream.of(new Suspension(from, on, ground, free)),
                left.isEmpty() ? Stream.of() : Stream.of(new Suspension(from, lifted, ground, left)));
    }

    public Suspension lifted(LocalDate on) {
        return new Suspension(from, on, ground, systems);
    }
}
