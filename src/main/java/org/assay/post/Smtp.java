package org.assay.post;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.assay.desk.post.SendingMail;
import org.assay.house.PostSettings;

/** Sends one mail by SMTP, as plain text. */
@ApplicationScoped
class Smtp {
    /** How long neither side may be silent before another connection is tried. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private static final int MORE_TRIALS = 2;

    private final ReactiveMailer mailer;
    private final PostSettings settings;

    Smtp(ReactiveMailer mailer, PostSettings settings) {
        this.mailer = mailer;
        this.settings = settings;
    }

    /** Returns once a server has taken it. */
    void send(SendingMail.Envelope envelope) {
        String from = settings.from().orElseThrow();
        Mail mail = Mail.withText(envelope.to(), envelope.subject(), envelope.body())
                .setFrom(from)
                // the same at every trial: a mail that comes twice is seen to be one
                .addHeader("Message-ID", "<" + envelope.id() + "@" + from.substring(from.indexOf('@') + 1) + ">")
                // nobody's absence is answered to a machine (RFC 3834)
                .addHeader("Auto-Submitted", "auto-generated");
        String calendar = envelope.calendar();
        if (calendar != null) {
            mail.addAttachment("visits.ics", calendar.getBytes(StandardCharsets.UTF_8), "text/calendar; charset=UTF-8");
        }
        mailer.send(mail)
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .retry()
                .atMost(MORE_TRIALS)
                .await()
                .indefinitely();
    }
}
