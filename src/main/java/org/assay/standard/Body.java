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
     * @param areas technical areas, as {@code technology/sector}; {@code *} for all. What one accreditation covers stands in one
     *     line: no certificate rests on two
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
        private static final String ALL = "*";

        public Accreditation {
            Given.words("body.yaml, accreditations", "by", by);
            Given.words("body.yaml, accreditations", "number", number);
            Given.value("body.yaml, accreditations", "standard", standard);
            Given.value("body.yaml, accreditations", "since", since);
            Given.value("body.yaml, accreditations", "status", status);
            areas = Given.all("body.yaml, accreditations", "areas", areas);
            Given.that(
                    !areas.isEmpty() && areas.stream().allMatch(a -> a.equals(ALL) || TechnicalArea.is(a)),
                    "body.yaml, accreditations",
                    "areas are * alone, or each as technology/sector");
        }

        /** As certificates, pages and papers say it. */
        public String words() {
            return by + ", no. " + number;
        }

        /** Whether it is for this standard and for each of these technical areas. */
        public boolean covers(Standard asked, List<String> all) {
            return standard == asked
                    && all.stream().allMatch(a -> areas.stream()
                            .anyMatch(mine -> mine.equals(ALL) || TechnicalArea.covers(mine, a)));
        }

        boolean holdsOn(LocalDate day) {
            return status == Status.IN_FORCE && !day.isBefore(since) && (until == null || !day.isAfter(until));
        }
    }

    /** The accreditation for a standard and all of these technical areas that is in force on a day. */
    public Optional<Accreditation> accreditation(Standard standard, List<String> areas, LocalDate day) {
        return accreditations.stream()
                .filter(a -> a.covers(standard, areas) && a.holdsOn(day))
                .findFirst();
    }
}
