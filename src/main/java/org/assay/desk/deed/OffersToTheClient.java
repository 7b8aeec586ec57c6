package org.assay.desk.deed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.access.Acting;
import org.assay.access.Role;
import org.assay.desk.deed.WaitingForMe.Clock;
import org.assay.desk.deed.WaitingForMe.Waiting;
import org.assay.file.Application;
import org.assay.file.ApplicationStanding;
import org.assay.file.AuditKind;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeNotice;
import org.assay.file.ChangeStanding;
import org.assay.file.Quote;
import org.assay.file.Slot;
import org.assay.house.BodyCalendar;
import org.assay.programme.DueKind;
import org.assay.register.certification.Files;
import org.jspecify.annotations.Nullable;

/**
 * What a client is to answer, to sign or to hand in beside its application: fixed-price offers, with their last day, change
 * orders, and the documents that the initial audit reads.
 */
@ApplicationScoped
class OffersToTheClient {
    /** Files in which something can wait, so that no other is read. */
    private static final String OPEN = "select c.id, coalesce(k.shown, k.name) from CertificationRow c join ClientRow k"
            + " on k.id = c.client where (:file is null or c.id = :file) and c.refusedOn is null and c.withdrawnOn is null"
            + " and c.endedOn is null and (exists (select q.id from QuoteRow q where q.certification = c.id"
            + " and q.sentOn is not null and q.until >= :today)"
            + " or exists (select n.id from ChangeNoticeRow n where n.certification = c.id and n.standing = :accepted)"
            + " or (c.application = org.assay.file.ApplicationStanding.AGREED and c.grantedOn is null)"
            + " or exists (select a.id from AuditRow a where a.certification = c.id and a.daysAnew = true))"
            + " order by c.id desc";

    private final EntityManager em;
    private final Files files;
    private final BodyCalendar calendar;

    OffersToTheClient(EntityManager em, Files files, BodyCalendar calendar) {
        this.em = em;
        this.files = files;
        this.calendar = calendar;
    }

    /** What waits for this person, within the transaction of another question. */
    Stream<Waiting> of(Acting who, @Nullable UUID file) {
        if (!who.is(Role.CLIENT)) {
            return Stream.of();
        }
        LocalDate today = calendar.today();
        List<Object[]> open = em.createQuery(OPEN, Object[].class)
                .setParameter("file", file)
                .setParameter("today", today)
                .setParameter("accepted", ChangeStanding.ACCEPTED)
                .setMaxResults(WaitingForMe.MOST)
                .getResultList();
        Map<UUID, Files.Seen> all =
                files.seeInAList(open.stream().map(r -> (UUID) r[0]).toList(), today);
        return open.stream().flatMap(r -> Stream.ofNullable(all.get((UUID) r[0]))
                .filter(seen -> !seen.file().closedOn(today))
                .flatMap(seen -> on(seen.file(), today).stream()
                        .map(o -> new Waiting((UUID) r[0], o.path(), (String) r[1], o.what(), null, null, o.clock()))));
    }

    private record Open(String path, String what, @Nullable Clock clock) {
        Open(Operation deed, UUID subject, String what, @Nullable Clock clock) {
            this("/deeds/" + deed.path() + "/" + subject, what, clock);
        }
    }

    private static List<Open> on(CertificationFile file, LocalDate today) {
        List<Open> all = new ArrayList<>();
        quote(file, today)
                .ifPresent(q -> all.add(new Open(
                        Operation.ACCEPT_QUOTE,
                        file.id(),
                        Ball.TO_ANSWER_OFFER,
                        Clock.of(q.id(), DueKind.OFFER_TO_ANSWER))));
        wider(file).ifPresent(n -> all.add(new Open(Operation.SIGN_CHANGE_ORDER, n.id(), Ball.TO_SIGN_ORDER, null)));
        file.risen().ifPresent(a -> all.add(new Open(Operation.SIGN_DAYS, a.id(), Ball.TO_SIGN_DAYS, null)));
        missing(file)
                .ifPresent(what -> all.add(new Open(
                        "/application",
                        what,
                        file.audit(AuditKind.STAGE_1)
                                .map(a -> Clock.of(a.id(), DueKind.DATES_TO_CONFIRM, DueKind.AUDIT_TO_BEGIN))
                                .orElse(null))));
        return all;
    }

    /** What the client has not handed in, from the agreement until the initial audit begins to read it; empty for nothing. */
    static Optional<String> missing(CertificationFile file) {
        Application application = file.application();
        boolean awaited = application.standing() == ApplicationStanding.AGREED
                && file.broughtForward() == null
                && file.certification().grantedOn() == null
                && file.audit(AuditKind.STAGE_1)
                        .filter(a -> !a.standing().ahead())
                        .isEmpty()
                && file.audit(AuditKind.STAGE_2)
                        .filter(a -> !a.standing().ahead())
                        .isEmpty();
        if (!awaited) {
            return Optional.empty();
        }
        String missing = Stream.concat(
                        application.soa().isEmpty() ? Stream.of("statement of applicability") : Stream.of(),
                        Arrays.stream(Slot.values())
                                .filter(s -> application.latest(s).isEmpty())
                                .map(Slot::words))
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? Optional.empty() : Optional.of(TO_HAND_IN + missing);
    }

    private static final String TO_HAND_IN = "To hand in documents: ";

    /** A fixed-price offer that can still be accepted. */
    static Optional<Quote> quote(CertificationFile file, LocalDate today) {
        return file.application().openQuote(today);
    }

    /** A wider scope whose change order nobody has signed. */
    static Optional<ChangeNotice> wider(CertificationFile file) {
        return file.extension().filter(n -> file.agreement() != null && n.order() == null);
    }
}
