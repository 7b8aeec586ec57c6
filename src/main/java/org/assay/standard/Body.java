package org.assay.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The certification body itself: who it is, and what it is accredited for. Legal form is no accreditation.
 *
 * @param name its legal name, as certificates print it
 * @param legalForm as the register of companies knows it
 * @param contact an e-mail address or a telephone number, as letters name it; null where letters name the address alone
 */
public record Body(
        String name,
        String legalForm,
        String address,
        @Nullable String contact,
        List<Accreditation> accreditations) {
    public Body {
        Given.words("body.yaml", "name", name);
        Given.words("body.yaml", "legalForm", legalForm);
        Given.words("body.yaml", "address", address);
        accreditations = accreditations == null ? List.of() : List.copyOf(accreditations);
    }

    /** How an accreditation stands. */
    public enum Status {
        IN_FORCE,
        SUSPENDED,
        WITHDRAWN
    }

    /**
     * One line of the accreditation schedule.
     *
     * @param by the accreditation body
     * @param number under which it accredited this body
     * @param areas technical areas, as {@code technology/sector}; {@code *} for all
     * @param until last day; null while none is set
     */
    public record Accreditation(
            String by,
            String number,
            Standard standard,
            List<String> areas,
            LocalDate since,
            @Nullable LocalDate until,
            Status status) {
        public Accreditation {
            Given.words("body.yaml, accreditations", "by", by);
            Given.words("body.yaml, accreditations", "number", number);
            areas = List.copyOf(areas);
        }

        /** As certificates, pages and papers say it. */
        public String words() {
            return by + ", no. " + number;
        }

        boolean holdsOn(LocalDate day) {
            return status == Status.IN_FORCE && !day.isBefore(since) && (until == null || !day.isAfter(until));
        }
    }

    /** The accreditation for a standard that is in force on a day. */
    public Optional<Accreditation> accreditation(Standard standard, LocalDate day) {
        return accreditations.stream()
                .filter(a -> a.standard() == standard && a.holdsOn(day))
                .findFirst();
    }

    public boolean isAccredited(Standard standard, LocalDate day) {
        return accreditation(standard, day).isPresent();
    }
}
