package org.assay.post;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.assay.desk.post.SendingMail;
import org.assay.house.PostSettings;

/** Sends one mail by SMTP, as plain text. */
@ApplicationScoped
class Smtp {
    private final Mailer mailer;
    private final PostSettings settings;

    Smtp(Mailer mailer, PostSettings settings) {
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
        mailer.send(mail);
    }
}
