package org.assay.desk.certificate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assay.desk.Search;
import org.assay.file.Standing;
import org.assay.house.BodyCalendar;
import org.assay.register.Hashes;
import org.assay.register.Tx;
import org.assay.register.Viewer;
import org.assay.register.certificate.PublicCertificateRow;
import org.assay.standard.Body;
import org.jspecify.annotations.Nullable;

/** What anybody may ask: where a certificate stands today, and which certificates a name holds. */
@ApplicationScoped
public class PublicRegister {
    /** Greatest number of certificates on one page. */
    public static final int MOST = 25;

    /**
     * A certificate as the public sees it: current standing and its date, no history (ISO/IEC 17021-1, 8.1.2).
     *
     * @param certifiedBy legal name of the certification body, which answers for the certificate
     * @param sites as the certificate names them; empty where it was issued before that was kept
     * @param systems AI systems that it covers, each with the holder's role for it; empty where that was not kept
     * @param accreditation who accredited the body for it; null where the certificate says no word of it
     * @param issuedOn day of this revision
     * @param suspendedPart AI systems whose part of the scope is suspended, by name
     * @param standing today; null where the register and the certification file contradict each other
     * @param since first day of that standing
     * @param validUntil last day of validity while validity runs: of a certification that is granted, in force or suspended;
     *     null where it is over, or the body cannot tell
     * @param on the day it was looked up
     * @param copy the print that somebody holds, where it was told which; null otherwise
     */
    public record Shown(
            String number,
            int revision,
            String holder,
            String certifiedBy,
            String country,
            String standard,
            String scope,
            @Nullable String address,
            List<String> sites,
            List<String> systems,
            @Nullable String soaVersion,
            @Nullable String accreditation,
            @Nullable LocalDate issuedOn,
            List<String> suspendedPart,
            @Nullable Standing standing,
            @Nullable LocalDate since,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            LocalDate on,

            @Nullable @JsonInclude(JsonInclude.Include.NON_NULL)
            Copy copy) {
        /** Whether the certification counts on the day: not before it takes effect, and neither suspended nor over. */
        @JsonProperty("inForce")
        public boolean inForce() {
            return standing == Standing.CERTIFIED;
        }

        /** Whether it has come to an end: on the last day that the certificate names, or before. */
        public boolean over() {
            return standing != null && !standing.runs();
        }

        /** Whether the body cannot tell at present. */
        public boolean doubted() {
            return standing == null;
        }
    }

    /**
     * A print that somebody holds.
     *
     * @param revision as it bears it
     * @param superseded whether a later revision has taken its place
     * @param issued whether such a revision was issued at all
     */
    public record Copy(int revision, boolean superseded, boolean issued) {
        static Copy of(int revision, int current) {
            return new Copy(revision, revision < current, revision <= current);
        }
    }

    /** What is found under a number: a certificate, that there is none, or that the body cannot tell at present. */
    public sealed interface Answer {
        /** A certificate and where it stands. */
        record Found(Shown certificate) implements Answer {}

        /** Register and certification file contradict each other, or one of them is gone: nobody is told either. */
        record CannotTell(String number, LocalDate on) implements Answer {}

        /** The body has issued no certificate with this number. */
        record Unknown() implements Answer {}
    }

    /** One page; whether more follow after its last number. */
    public record Page(List<Shown> certificates, boolean more) {}

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\d ./_-]{1,60}");

    private final Tx tx;
    private final EntityManager em;
    private final BodyCalendar calendar;
    private final Body body;

    PublicRegister(Tx tx, EntityManager em, BodyCalendar calendar, Body body) {
        this.body = body;
        this.tx = tx;
        this.em = em;
        this.calendar = calendar;
    }

    /** What tells two answers apart: the SHA-256 of all that one tells. */
    public static String mark(String facts) {
        return Hashes.of(facts);
    }

    /**
     * A certificate by its number, written in whichever case, with or without the spaces and strokes in it.
     *
     * @param revision of the print that somebody holds, from 1 on; null where it is not known
     */
    public Answer verify(String number, @Nullable Integer revision) {
        String asked = number.strip();
        if (!NUMBER.matcher(asked).matches()) {
            return new Answer.Unknown();
        }
        return tx.ask(new Viewer.Anybody(), () -> {
            String printed = asRead(asked);
            return switch (stands(printed)) {
                case "FITS" -> new Answer.Found(shown(em.find(PublicCertificateRow.class, printed), true, revision));
                case "DOUBTED" -> new Answer.CannotTell(printed, calendar.today());
                default -> new Answer.Unknown();
            };
        });
    }

    /** The number as it is printed, where somebody reads it off a wall; in capital letters where none is printed so. */
    private String asRead(String asked) {
        return em.createQuery(
                        "select c.number from PublicCertificateRow c where upper(function('regexp_replace', c.number,"
                                + " '[ ./_-]', '', 'g')) = :asked",
                        String.class)
                .setParameter("asked", asked.toUpperCase(Locale.ROOT).replaceAll("[ ./_-]", ""))
                .setMaxResults(2)
                .getResultStream()
                .min(Comparator.comparing(n -> !n.equalsIgnoreCase(asked)))
                .orElse(asked.toUpperCase(Locale.ROOT));
    }

    /** Whether the row of a number says what its file says: the database looks, since the public sees no file. */
    private String stands(String number) {
        return (String) em.createNativeQuery("select how_the_register_stands(:number)", String.class)
                .setParameter("number", number)
                .getSingleResult();
    }

    /**
     * Certificates in whose holder's name or number each of the words stands, in the order of their numbers.
     *
     * @param after the number that the page before ended with; empty for the first page
     */
    public Page search(String words, String after) {
        Search search = Search.of(words);
        return tx.ask(new Viewer.Anybody(), () -> page(found(search, after)));
    }

    private Page page(List<PublicCertificateRow> rows) {
        List<PublicCertificateRow> first = rows.stream().limit(MOST).toList();
        List<?> fitting = first.isEmpty()
                ? List.of()
                : em.createNativeQuery(
                                "select p.number from public_certificate p where p.number in (:numbers)"
                                        + " and how_the_register_stands(p.number) = 'FITS'",
                                String.class)
                        .setParameter(
                                "numbers", first.stream().map(r -> r.number).toList())
                        .getResultList();
        return new Page(
                first.stream()
                        .map(r -> shown(r, fitting.contains(r.number), null))
                        .toList(),
                rows.size() > MOST);
    }

    private List<PublicCertificateRow> found(Search search, String after) {
        return search.asks(em.createQuery(
                        "select c from PublicCertificateRow c where c.number > :after and "
                                + search.in(
                                        "coalesce(c.holderFound, lower(c.holder))",
                                        "lower(c.number)",
                                        Search.unmarked("c.number"))
                                + " order by c.number",
                        PublicCertificateRow.class))
                .setParameter("after", NUMBER.matcher(after).matches() ? after : "")
                .setMaxResults(MOST + 1)
                .getResultList();
    }

    private Shown shown(PublicCertificateRow row, boolean fits, @Nullable Integer copy) {
        LocalDate today = calendar.today();
        Standing standing = fits ? row.standingOn(today) : null;
        return new Shown(
                row.number,
                row.revision,
                row.holder,
                body.name(),
                row.country,
                row.standard.edition(),
                row.scope,
                row.address,
                row.sites == null ? List.of() : row.sites.lines().toList(),
                row.systems == null ? List.of() : row.systems.lines().toList(),
                row.soaVersion,
                row.accreditation,
                row.issuedOn,
                row.suspendedPart == null || (standing != Standing.CERTIFIED && standing != Standing.SUSPENDED)
                        ? List.of()
                        : row.suspendedPart.lines().toList(),
                standing,
                standing == null ? null : since(row, standing),
                row.validFrom,
                standing != null && standing.runs() ? row.validUntil : null,
                today,
                copy == null ? null : Copy.of(copy, row.revision));
    }

    private static LocalDate since(PublicCertificateRow row, Standing standing) {
        return switch (standing) {
            case EXPIRED -> row.validUntil.plusDays(1);
            case CERTIFIED -> row.certifiedSince == null ? row.validFrom : row.certifiedSince;
            case SUSPENDED -> row.suspendedFrom == null ? row.standingSince : row.suspendedFrom;
            case NONE, GRANTED, WITHDRAWN, ENDED, TRANSFERRED, REFUSED -> row.standingSince;
        };
    }
}
