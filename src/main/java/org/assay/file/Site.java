package org.assay.file;

import org.jspecify.annotations.Nullable;

/**
 * A place where the scope is worked in, as the application lists it; its number is its place in that list.
 *
 * @param name such as {@code Head office}
 * @param place town and country
 * @param country its code of two letters; null where it is not said
 * @param region state or region; null where it is not said
 * @param people how many work there; null in applications of before that was kept
 * @param language in which audits are held there; null where it is not said
 * @param central whether the management system is steered from there; null where it is not said
 * @param remote whether its processes can be audited from afar, by the applicant's word; null where it is not said
 * @param told hash of its postal address and of what is done there, but for case and spaces; null in applications of before that
 *     was compared
 * @param street by which its own street and number are known where another text names them; null where they are not said, and in
 *     applications of before that was kept
 */
public record Site(
        String name,
        String place,
        @Nullable String country,
        @Nullable String region,
        @Nullable Integer people,
        @Nullable String language,
        @Nullable Boolean central,
        @Nullable Boolean remote,
        @Nullable String told,
        @Nullable String street) {
    /** A place of which only this is known. */
    public Site(String name, String place) {
        this(name, place, null, null, null, null, null, null, null, null);
    }

    /** The same at a street and number. */
    public Site at(@Nullable String streetAndNumber) {
        return new Site(
                name,
                place,
                country,
                region,
                people,
                language,
                central,
                remote,
                told,
                streetAndNumber == null || streetAndNumber.isBlank() ? null : Fingerprint.of(streetAndNumber));
    }

    /** Whether that is its own street and number. */
    public boolean isAt(String streetAndNumber) {
        return street != null && street.equals(Fingerprint.of(streetAndNumber));
    }

    /** Its town, as the first words of its place. */
    public String town() {
        return Naming.spelled(place.split(",", 2)[0]);
    }

    /** Whether it is the same place: one that was renamed, or whose town was spelt otherwise, is. */
    public boolean same(Site other) {
        return alike(name, other.name) || alike(place, other.place);
    }

    /** Whether both say their address and what is done there, and not the same. */
    public boolean readsOtherwiseThan(Site other) {
        return told != null && other.told != null && !told.equals(other.told);
    }

    /** Whether it is in another place, or something else is done there. */
    boolean movedFrom(Site other) {
        return !alike(place, other.place) || readsOtherwiseThan(other);
    }

    /** Whether it bears another name. */
    boolean renamedFrom(Site other) {
        return !alike(name, other.name);
    }

    /** Whether it has the name and the place of the other: the same place said twice. */
    public boolean repeats(Site other) {
        return alike(name, other.name) && alike(place, other.place);
    }

    private static boolean alike(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }
}
