package org.assay.desk.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assay.calendar.Days;
import org.assay.desk.Form;
import org.assay.desk.decision.Letter;
import org.assay.desk.decision.Letter.Paragraph;
import org.assay.file.CertificationFile;
import org.assay.standard.Body;

/** What somebody of the body writes to a client, as the client will read it. */
public final class LetterAsTyped {
    private LetterAsTyped() {}

    /**
     * A letter or the answer to one.
     *
     * @param about the letter that is answered; the file where none is
     * @param by whoever writes
     */
    public static Letter of(
            Form typed, CertificationFile file, UUID about, String client, LocalDate on, String by, Body body) {
        List<Paragraph> all = new ArrayList<>();
        String subject = "";
        if (typed instanceof LetterForm letter) {
            subject = letter.subject().strip();
            all.add(Paragraph.of(letter.text().strip()));
            if (letter.dueOn() != null) {
                all.add(Paragraph.of("Your answer is awaited by " + Days.written(letter.dueOn()) + "."));
            }
        } else if (typed instanceof AnswerToTheClientForm answer) {
            subject = "Your letter “"
                    + file.letter(about).map(org.assay.file.Letter::subject).orElse("") + "”";
            all.add(Paragraph.of(answer.text().strip()));
        }
        all.add(Paragraph.of(by + ", " + body.name()));
        return new Letter(
                file.id(),
                file.id(),
                file.reference(),
                null,
                on,
                client,
                subject,
                all,
                body.name() + ", " + body.address());
    }
}
