package org.assay.file;

/**
 * A place where the scope is worked in, as the application lists it; its number is its place in that list.
 *
 * @param name such as {@code Head office}
 * @param place town and country
 */
public record Site(String name, String place) {
    /** Whether it is the same place: one that was renamed, or whose town was spelt otherwise, is. */
    public boolean same(Site other) {
        return alike(name, other.name) || alike(place, other.place);
    }

    private static boolean alike(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }
}
