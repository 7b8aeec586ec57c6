package org.assay.desk.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assay.desk.Search;
import org.assay.file.Standing;
import org.assay.house.BodyCalendar;
import org.assay.register.Tx;
import org.assay.register.Viewer;
import org.assay.register.certificate.PublicCertificateRow;
import org.jspecify.annotations.Nullable;

/** What anybody may ask: where a certificate stands today, and which certificates a name holds. */
@ApplicationScoped
public class PublicRegister {
    /** Greatest number of certificates on one page. */
    public static final int MOST = 25;

    /**
     * A certificate as the public sees it: current standing and its date, no history (ISO/IEC 17021-1, 8.1.2).
     *
     * @param sites as the certificate names them; empty where it was issued before that was kept
     * @param issuedOn day of this revision
     * @param suspendedPart AI systems whose part of the scope is suspended, by name
     * @param standing today
     * @param since first day of that standing
     * @param on the day it was looked up
     */
    public record Shown(
            String number,
            int revision,
            String holder,
            String country,
            String standard,
            String scope,
            @Nullable String address,
            List<String> sites,
            @Nullable String soaVersion,
            @Nullable LocalDate issuedOn,
            List<String> suspendedPart,
            Standing standing,
            LocalDate since,
            LocalDate validFrom,
            LocalDate validUntil,
            LocalDate on) {}

    /** One page; whether more follow after its last number. */
    public record Page(List<Shown> certificates, boolean more) {}

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\d ./_-]{1,60}");

    private final Tx tx;
    private final EntityManager em;
    private final BodyCalendar calendar;

    PublicRegister(Tx tx, EntityManager em, BodyCalendar calendar) {
        this.tx = tx;
        this.em = em;
        this.calendar = calendar;
    }

    /** A certificate by its number, written in whichever case, with or without the spaces and strokes in it. */
    public Optional<Shown> verify(String number) {
        String asked = number.strip();
        if (!NUMBER.matcher(asked).matches()) {
            return Optional.empty();
        }
        return tx.ask(new Viewer.Anybody(), () -> em.createQuery(
                                "select c from PublicCertificateRow c where upper(function('regexp_replace', c.number,"
                                        + " '[ ./_-]', '', 'g')) = :asked",
                                PublicCertificateRow.class)
                        .setParameter("asked", asked.toUpperCase(Locale.ROOT).replaceAll("[ ./_-]", ""))
                        .setMaxResults(2)
                        .getResultList())
                .stream()
                .min(Comparator.comparing(row -> !row.number.equalsIgnoreCase(asked)))
                .map(this::shown);
    }

    /**
     * Certificates whose holder's name begins with the words, or whose number does, in the order of their numbers.
     *
     * @param after the number that the page before ended with; empty for the first page
     */
    public Page search(String words, String after) {
        String like = Search.literally(words) + "%";
        List<PublicCertificateRow> rows = tx.ask(new Viewer.Anybody(), () -> em.createQuery(
                        "select c from PublicCertificateRow c where c.number > :after and"
                                + " (lower(c.holder) like :like escape '\\' or lower(c.number) like :like escape '\\')"
                                + " order by c.number",
                        PublicCertificateRow.class)
                .setParameter("after", NUMBER.matcher(after).matches() ? after : "")
                .setParameter("like", like)
                .setMaxResults(MOST + 1)
                .getResultList());
        return new Page(rows.stream().limit(MOST).map(this::shown).toList(), rows.size() > MOST);
    }

    private Shown shown(PublicCertificateRow row) {
        LocalDate today = calendar.today();
        Standing standing = row.standingOn(today);
        return new Shown(
                row.number,
                row.revision,
                row.holder,
                row.country,
                row.standard.edition(),
                row.scope,
                row.address,
                row.sites == null ? List.of() : row.sites.lines().toList(),
                row.soaVersion,
                row.issuedOn,
                row.suspendedPart == null || standing != Standing.CERTIFIED
                        ? List.of()
                        : row.suspendedPart.lines().toList(),
                standing,
                since(row, standing),
                row.validFrom,
                row.validUntil,
                today);
    }

    private static LocalDate since(PublicCertificateRow row, Standing standing) {
        return switch (standing) {
            case EXPIRED -> row.validUntil.plusDays(1);
            case CERTIFIED -> row.certifiedSince == null ? row.validFrom : row.certifiedSince;
            case NONE, GRANTED, SUSPENDED, WITHDRAWN, ENDED, TRANSFERRED, REFUSED -> row.standingSince;
        };
    }
}
