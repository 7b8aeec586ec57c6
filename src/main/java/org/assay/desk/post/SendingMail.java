package org.assay.desk.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.assay.desk.OneAtATime;
import org.assay.house.PostSettings;
import org.assay.register.Tx;
import org.assay.register.post.MailRow;
import org.assay.register.post.Mails;
import org.assay.register.post.WishRow;
import org.jspecify.annotations.Nullable;

/**
 * Hands over one mail after the other to whoever sends them. A mail that a server took is noted after it; should a process die
 * in between, it is sent once more under the same Message-ID.
 */
@ApplicationScoped
public class SendingMail {
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
        return OneAtATime.next(
                () -> tx.act(mails::takeUp),
                taken -> {
                    Optional<Envelope> envelope = tx.act(() -> mails.held(taken).flatMap(this::envelope));
                    envelope.ifPresent(e -> {
                        sender.accept(e);
                        tx.act(() -> {
                            mails.held(taken).ifPresentOrElse(mails::sent, () -> OneAtATime.overtaken(taken.work()));
                            return taken;
                        });
                    });
                },
                (taken, error) -> tx.act(() -> {
                    mails.failed(taken, error);
                    return taken;
                }));
    }

    /** Nothing where it has nowhere to go: it waits for an administrator then. */
    private Optional<Envelope> envelope(MailRow mail) {
        Optional<String> address = address(mail);
        if (address.isEmpty()) {
            mails.rest(
                    mail,
                    mail.person == null
                            ? "ASSAY_POST_MAILBOX names no mailbox of the body any more."
                            : "The person has left no address.");
        }
        return address.map(to -> new Envelope(mail.id, to, mail.subject, mail.body, mail.calendar));
    }

    private Optional<String> address(MailRow mail) {
        return mail.person == null
                ? settings.mailbox()
                : Optional.ofNullable(WishRow.<WishRow>findById(mail.person)).map(w -> w.address);
    }
}
