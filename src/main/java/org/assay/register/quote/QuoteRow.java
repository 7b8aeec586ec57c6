package org.assay.register.quote;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.register.Hashes;
import org.assay.register.TakenUp;
import org.assay.register.paper.Outbox;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A fixed-price offer: its prices never change; that it was sent, and its paper, are written once. */
@Entity
@DynamicUpdate
@Table(name = "quote")
public class QuoteRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "client_id")
    public UUID client;

    @Column(name = "certification_id")
    public UUID certification;

    public int number;

    @Column(name = "price_list_id")
    public UUID priceList;

    /** JSON. */
    public String content;

    /** Half-days that it was reckoned with. */
    public int stage1;

    public int stage2;

    /** Hash of the scope that it was reckoned with. */
    public String scope;

    public int variants;

    @Column(name = "drawn_on")
    public LocalDate drawnOn;

    @Column(name = "drawn_by")
    public UUID drawnBy;

    /** Null until it is sent; the client sees it from then on. */
    @Column(name = "sent_on")
    public @Nullable LocalDate sentOn;

    @Column(name = "valid_until")
    public @Nullable LocalDate until;

    /** The paper; null while it is being prepared. */
    public byte @Nullable [] pdf;

    public @Nullable String sha256;

    /** How often its paper could not be drawn up since somebody asked. */
    public int attempts;

    /** Why; null where it never failed. */
    public @Nullable String failed;

    /** Before then it is not tried again; null where it is due at once. */
    @Column(name = "due_at")
    public @Nullable Instant dueAt;

    public QuoteRow() {}

    /** Takes up the offer whose paper waits longest, and that nobody else is at. */
    public static Optional<TakenUp> takeUp() {
        List<?> due = getEntityManager()
                .createNativeQuery(
                        "select * from quote where sent_on is not null and sha256 is null and attempts < :most"
                                + " and (due_at is null or due_at <= :now)"
                                + " order by due_at nulls first, id limit 1 for update skip locked",
                        QuoteRow.class)
                .setParameter("most", Outbox.MOST_ATTEMPTS)
                .setParameter("now", Instant.now())
                .getResultList();
        return due.stream().findFirst().map(QuoteRow.class::cast).map(row -> {
            TakenUp taken = TakenUp.now(row.id);
            row.dueAt = taken.until();
            return taken;
        });
    }

    /** The offer, where nobody has taken it over meanwhile; held until the transaction ends. */
    public static Optional<QuoteRow> held(TakenUp taken) {
        return QuoteRow.<QuoteRow>find("id = ?1 and dueAt = ?2 and sha256 is null", taken.work(), taken.until())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Its paper is drawn up. */
    public void keep(byte[] paper) {
        pdf = paper;
        sha256 = Hashes.of(paper);
    }

    /** Its paper could not be drawn up: it is tried again after a while, which grows each time. */
    public void failedWith(String why) {
        dueAt = TakenUp.again(attempts);
        attempts++;
        failed = TakenUp.kept(why);
    }
}
