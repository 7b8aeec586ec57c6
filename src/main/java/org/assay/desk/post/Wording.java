package org.assay.desk.post;

import java.time.LocalDate;
import java.util.UUID;
import org.assay.calendar.Days;
import org.assay.desk.deed.News;
import org.assay.file.CertificationFile;
import org.assay.file.Finding;
import org.assay.programme.ClockNote;
import org.assay.programme.Due;

/** All that a mail says: one sentence, where to read on, and why it is so short. Nothing in it is confidential. */
record Wording(String subject, String body) {
    private static final String SHORT = "This mail says no more on purpose: sign in to read what it is about.";

    static Wording of(News news, CertificationFile file, UUID subject, String address) {
        String sentence = news.sentence(about(file, subject));
        return told(file, sentence, path(news.page(), file, subject), news.weight() == News.Weight.BINDING, address);
    }

    /** What the clock has noted, for the client or for the body. */
    static Wording of(ClockNote note, boolean toTheClient, CertificationFile file, LocalDate today, String address) {
        Due due = note.due();
        String words = toTheClient ? due.toldTheClient() : due.words();
        String sentence =
                switch (note.kind()) {
                    case REMINDER ->
                        words + (due.overdue(today) ? ", late since " : ", by ") + Days.written(due.on()) + ".";
                    case EXPIRED -> "The validity of the certification has ended.";
                    case SUSPENSION_PROPOSED, WITHDRAWAL_PROPOSED, DEVIATION_PROPOSED, ESCALATION_PROPOSED ->
                        words + ", late since " + Days.written(due.on()) + ": "
                                + note.kind().words() + ".";
                };
        boolean binding = note.kind() == ClockNote.Kind.EXPIRED && toTheClient;
        return told(file, sentence, "/certifications/" + file.id() + due.path(), binding, address);
    }

    private static Wording told(CertificationFile file, String sentence, String path, boolean binding, String address) {
        String body = sentence + "\n\n" + address + path + "\n\nFile " + file.reference() + ". " + SHORT + "\n"
                + (binding
                        ? "The body has to tell you this, whatever you have chosen.\n"
                        : "How much mail you get is yours to choose: " + address + "/my-mail\n");
        return new Wording(file.reference() + ": " + sentence.replaceFirst("\\.$", ""), body);
    }

    private static String about(CertificationFile file, UUID subject) {
        return file.audit(subject)
                .map(file::title)
                .or(() -> file.finding(subject).map(Finding::reference))
                .orElse("");
    }

    private static String path(News.Page page, CertificationFile file, UUID subject) {
        return "/certifications/" + file.id()
                + switch (page) {
                    case FILE -> "";
                    case APPLICATION -> "/application";
                    case AGREEMENT -> "/agreement";
                    case AUDIT -> "/audits/" + subject;
                    case FINDING -> "/findings/" + subject;
                    case CERTIFICATE -> "/certificate";
                    case LETTERS -> "/decision-letters";
                    case RECORDS -> "/records";
                };
    }
}
