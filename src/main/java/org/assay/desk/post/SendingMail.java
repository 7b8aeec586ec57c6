package org.assay.desk.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.assay.desk.OneAtATime;
import org.assay.house.PostSettings;
import org.assay.register.TakenUp;
import org.assay.register.Tx;
import org.assay.register.post.MailRow;
import org.assay.register.post.Mails;
import org.jspecify.annotations.Nullable;

/**
 * Hands over one mail after the other to whoever sends them. A mail that a server took is noted after it; should a process die
 * in between, it is sent once more under the same Message-ID.
 */
@ApplicationScoped
public class SendingMail {
    /** Why a mail to a person rests. */
    static final String NO_ADDRESS = "The person has left no address, and none is known of a sign-in.";

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

    /** A mail, and what the register tells about where it goes. */
    private record Letter(MailRow mail, Addresses.Known whereTo) {}

    private final Tx tx;
    private final Mails mails;
    private final PostSettings settings;
    private final Addresses addresses;

    SendingMail(Tx tx, Mails mails, PostSettings settings, Addresses addresses) {
        this.tx = tx;
        this.mails = mails;
        this.settings = settings;
        this.addresses = addresses;
    }

    /** Sends the mail that waits longest; false where none is due. What fails is noted, and tried again later. */
    public boolean next(Consumer<Envelope> sender) {
        return OneAtATime.next(
                () -> tx.act(mails::takeUp),
                taken -> tx.act(() -> mails.held(taken).map(this::letter)).ifPresent(l -> send(taken, l, sender)),
                (taken, error) -> tx.act(() -> {
                    mails.failed(taken, error);
                    return taken;
                }));
    }

    private Letter letter(MailRow mail) {
        return new Letter(
                mail,
                mail.person == null
                        ? new Addresses.Known(settings.mailbox().orElse(null), List.of())
                        : addresses.known(mail.person));
    }

    /** Neither the sign-in server nor the mail server is waited for in a transaction. */
    private void send(TakenUp taken, Letter letter, Consumer<Envelope> sender) {
        MailRow mail = letter.mail();
        Optional<String> address = addresses.of(letter.whereTo());
        address.ifPresent(to -> sender.accept(new Envelope(mail.id, to, mail.subject, mail.body, mail.calendar)));
        tx.act(() -> {
            Optional<MailRow> held = mails.held(taken);
            held.ifPresentOrElse(
                    m -> {
                        if (address.isPresent()) {
                            mails.sent(m);
                        } else {
                            rest(m);
                        }
                    },
                    () -> OneAtATime.overtaken(taken.work()));
            return taken;
        });
    }

    /** It has nowhere to go, and waits for an administrator. */
    private void rest(MailRow mail) {
        mails.rest(
                mail, mail.person == null ? "ASSAY_POST_MAILBOX names no mailbox of the body any more." : NO_ADDRESS);
    }
}
