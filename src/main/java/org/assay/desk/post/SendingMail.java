package org.assay.desk.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.assay.house.PostSettings;
import org.assay.register.Tx;
import org.assay.register.post.MailRow;
import org.assay.register.post.Mails;
import org.assay.register.post.WishRow;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Hands over one mail after the other to whoever sends them. A mail that a server took is noted after it; should a process die
 * in between, it is sent once more under the same Message-ID.
 */
@ApplicationScoped
public class SendingMail {
    private static final Logger LOG = Logger.getLogger(SendingMail.class);

    /**
     * A mail as it leaves.
     *
     * @param id the same at every trial: the Message-ID follows from it
     */
    public record Envelope(
            UUID id,
            String to,
            String subject,
            String body,
            @Nullable String calendar) {}

    private final Tx tx;
    private final Mails mails;
    private final PostSettings settings;

    SendingMail(Tx tx, Mails mails, PostSettings settings) {
        this.settings = settings;
        this.tx = tx;
        this.mails = mails;
    }

    /** Sends the mail that waits longest; false where none is due. What fails is noted, and tried again later. */
    public boolean next(Consumer<Envelope> sender) {
        AtomicReference<UUID> at = new AtomicReference<>();
        try {
            return tx.act(() -> {
                Optional<MailRow> due = mails.takeUp();
                due.ifPresent(m -> {
                    at.set(m.id);
                    send(m, sender);
                });
                return due.isPresent();
            });
        } catch (RuntimeException e) {
            UUID mail = at.get();
            if (mail == null) {
                throw e;
            }
            LOG.warnf("Mail %s could not be sent: %s", mail, e.getMessage());
            return tx.act(() -> {
                mails.failed(mail, String.valueOf(e.getMessage()));
                return true;
            });
        }
    }

    private void send(MailRow mail, Consumer<Envelope> sender) {
        Optional<String> address = address(mail);
        if (address.isEmpty()) {
            mails.rest(
                    mail,
                    mail.person == null
                            ? "ASSAY_POST_MAILBOX names no mailbox of the body any more."
                            : "The person has left no address.");
            return;
        }
        sender.accept(new Envelope(mail.id, address.get(), mail.subject, mail.body, mail.calendar));
        mails.sent(mail);
    }

    private Optional<String> address(MailRow mail) {
        return mail.person == null
                ? settings.mailbox()
                : Optional.ofNullable(WishRow.<WishRow>findById(mail.person)).map(w -> w.address);
    }
}
