package org.assay;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** What has come for somebody, read by IMAP from the mail server of the tests. */
public final class Inbox {
    /** A mail as it came. */
    public record Mail(String id, String from, String subject, String text, String calendar) {}

    private Inbox() {}

    /** All mails to an address, the oldest first. */
    public static List<Mail> of(String address) {
        Session session = Session.getInstance(new Properties());
        try (Store store = session.getStore("imap")) {
            store.connect("127.0.0.1", Integer.parseInt(World.get("test.inboxes")), address, "any");
            try (Folder folder = store.getFolder("INBOX")) {
                folder.open(Folder.READ_ONLY);
                List<Mail> mails = new ArrayList<>();
                for (Message m : folder.getMessages()) {
                    mails.add(read(m));
                }
                return mails;
            }
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("The inbox of " + address + " cannot be read", e);
        }
    }

    private static Mail read(Message m) throws MessagingException, IOException {
        String text = "";
        String calendar = "";
        if (m.getContent() instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String content = content(parts.getBodyPart(i).getInputStream());
                if (parts.getBodyPart(i).isMimeType("text/calendar")) {
                    calendar = content;
                } else {
                    text += content;
                }
            }
        } else {
            text = content(m.getInputStream());
        }
        return new Mail(m.getHeader("Message-ID")[0], m.getFrom()[0].toString(), m.getSubject(), text, calendar);
    }

    private static String content(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
