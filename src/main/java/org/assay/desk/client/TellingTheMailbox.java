package org.assay.desk.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.assay.desk.NewsOrdered;
import org.assay.house.PostSettings;
import org.assay.register.Ids;
import org.assay.register.client.EnquiryRow;
import org.assay.register.post.MailRow;
import org.assay.register.post.Mails;

/**
 * Leaves word for the body's own mailbox that an enquiry waits. Nothing that a stranger typed leaves the installation by it: neither
 * a name nor an address nor a text. Whoever enquires is never written to, for anybody could enter the address of somebody else.
 */
@ApplicationScoped
class TellingTheMailbox {
    private final Mails mails;
    private final PostSettings settings;
    private final Event<NewsOrdered> ordered;

    TellingTheMailbox(Mails mails, PostSettings settings, Event<NewsOrdered> ordered) {
        this.mails = mails;
        this.settings = settings;
        this.ordered = ordered;
    }

    /** Within the transaction in which it is received; nothing where no mailbox is set. */
    void tell(EnquiryRow enquiry) {
        if (settings.mailbox().isEmpty()) {
            return;
        }
        MailRow mail = new MailRow();
        mail.id = Ids.next();
        mail.enquiry = enquiry.id;
        mail.contentKey = "enquiry/" + enquiry.id;
        mail.subject = enquiry.reference + ": An enquiry about certification waits";
        mail.body = "An enquiry about certification was received, and waits for an answer.\n\n"
                + settings.address() + "/enquiries/" + enquiry.id
                + "\n\nThis mail says no more on purpose: sign in to read who enquires, and what for.\n";
        mails.leave(mail);
        ordered.fire(new NewsOrdered());
    }
}
