package org.assay.register.post;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person about a file, or to the body's own mailbox about an enquiry. Its address is looked up when it is sent, so
 * that a mended one helps.
 */
@Entity
@DynamicUpdate // what a mail says is never written over
@Table(name = "mail")
public class MailRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "client_id")
    public @Nullable UUID client;

    @Column(name = "certification_id")
    public @Nullable UUID certification;

    @Column(name = "person_id")
    public @Nullable UUID person;

    /** Of which the body's mailbox is told; null where a person is told of a file. */
    @Column(name = "enquiry_id")
    public @Nullable UUID enquiry;

    @Column(name = "content_key")
    public String contentKey;

    public String subject;
    public String body;

    /** A calendar file that goes with it. */
    public @Nullable String calendar;

    /** Whether the body has to tell this, whatever the person has chosen. */
    public boolean binding;

    /** Real time. */
    public Instant at;

    @Column(name = "due_at")
    public Instant dueAt;

    public int attempts;

    /** What went wrong last; null where nothing has. */
    public @Nullable String error;

    /** When a mail server took it; null while it waits. */
    @Column(name = "sent_at")
    public @Nullable Instant sentAt;

    public MailRow() {}
}
