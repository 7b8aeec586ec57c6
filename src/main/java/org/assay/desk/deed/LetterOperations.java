package org.assay.desk.deed;

import static org.assay.access.Role.CLIENT;
import static org.assay.access.Role.LEAD_AUDITOR;
import static org.assay.access.Role.PROGRAMME_MANAGER;
import static org.assay.desk.deed.Trait.ADDS;
import static org.assay.desk.deed.Trait.MAKES;
import static org.assay.desk.deed.Trait.UNPRINTED;

import org.assay.desk.deed.ProposalsForADeed.Proposing;
import org.assay.desk.letter.AnswerLetterForm;
import org.assay.desk.letter.AnswerToTheClientForm;
import org.assay.desk.letter.CloseLetterForm;
import org.assay.desk.letter.LetterForm;
import org.assay.desk.letter.LetterToTheBodyForm;
import org.assay.file.Letter;
import org.assay.lifecycle.LetterMove;
import org.assay.programme.Holder;
import org.assay.programme.TaskKind;
import org.assay.register.certification.Audience;

/** Letters between client and body. */
final class LetterOperations {
    static final Row WRITE_TO_CLIENT = Row.of(LetterMove.WRITE_TO_CLIENT, LetterForm.class, Audience.CLIENT)
            .says("Write to the client", "Letter to the client")
            .by(PROGRAMME_MANAGER, LEAD_AUDITOR)
            .is(MAKES, ADDS)
            .awaits(TaskKind.ANSWER_THE_BODY, "A letter awaits your answer.");
    static final Row WRITE_TO_BODY = Row.of(LetterMove.WRITE_TO_BODY, LetterToTheBodyForm.class, Audience.CLIENT)
            .says("Write to the body", "Letter to the body")
            .by(CLIENT)
            .is(MAKES, ADDS)
            .awaits(TaskKind.ANSWER_THE_CLIENT, "A letter awaits an answer.")
            .awaits(TaskKind.ANSWER_APPEAL, "An appeal awaits an answer.")
            .awaits(TaskKind.ANSWER_COMPLAINT, "A complaint awaits an answer.");
    static final Row ANSWER_THE_BODY = Row.of(LetterMove.ANSWER_THE_BODY, AnswerLetterForm.class, Audience.CLIENT)
            .says("Answer the body's letter", "Body's letter answered")
            .by(CLIENT)
            .tells(Holder.PROGRAMME_MANAGER, "A letter is answered.");
    static final Row ANSWER_THE_CLIENT = Row.of(
                    LetterMove.ANSWER_THE_CLIENT, AnswerToTheClientForm.class, Audience.CLIENT)
            .says("Answer the client's letter", "Client's letter answered")
            .by(PROGRAMME_MANAGER, LEAD_AUDITOR)
            .proposes(LetterOperations::taken)
            .tells(Holder.CLIENT, "Your letter is answered.");
    static final Row CLOSE = Row.of(LetterMove.CLOSE, CloseLetterForm.class, Audience.CLIENT)
            .says("Close it without an answer", "Closed without an answer")
            .by(PROGRAMME_MANAGER, LEAD_AUDITOR)
            .proposes(LetterOperations::taken)
            .is(UNPRINTED);

    private LetterOperations() {}

    /** What the client, or the words of its letter, say that it is. */
    private static void taken(Proposing p) {
        p.file().letter(p.subject()).flatMap(Letter::is).ifPresent(sense -> p.put("sense", sense.name()));
    }
}
