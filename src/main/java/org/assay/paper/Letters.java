package org.assay.paper;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assay.desk.Because;
import org.assay.desk.letter.LetterOfAnEnd;
import org.assay.desk.paper.PaperSource;
import org.assay.desk.paper.Written;
import org.assay.lifecycle.ApplicationMove;

/** Letters to the client, printed in the words in which pages show them. */
final class Letters {
    private static final List<ApplicationMove> ENDS =
            List.of(ApplicationMove.WITHDRAW, ApplicationMove.LAPSE, ApplicationMove.DECLINE);

    private Letters() {}

    /** About a certification decision: as it was written with the decision. */
    static Letter of(PaperSource source, House house) {
        JsonNode kept = Objects.requireNonNull(source.kept().letter(), "A decision has a letter");
        return printed(source, house, org.assay.desk.decision.Letter.read(kept));
    }

    /** About an application that has ended. */
    static Letter ofAnEnd(PaperSource source, House house) {
        return ENDS.stream()
                .map(how -> source.last(how).map(w -> ended(how, w, source, house)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(letter -> printed(source, house, letter))
                .orElseThrow(() -> new IllegalStateException("The application has not ended"));
    }

    private static org.assay.desk.decision.Letter ended(
            ApplicationMove how, Written record, PaperSource source, House house) {
        return new LetterOfAnEnd(
                        how,
                        source.file(),
                        source.client(),
                        record.on(),
                        record.typed(Because.class).reason(),
                        source.name(record.by()),
                        house.body())
                .letter();
    }

    private static Letter printed(PaperSource source, House house, org.assay.desk.decision.Letter letter) {
        List<Part> parts = new ArrayList<>();
        for (org.assay.desk.decision.Letter.Paragraph paragraph : letter.paragraphs()) {
            String heading = Objects.requireNonNullElse(paragraph.heading(), "");
            parts.add(Part.headed("p-" + parts.size(), heading)
                    .words(paragraph.words())
                    .points(paragraph.items()));
        }
        return Letter.toTheClient(source, house, letter.subject(), parts);
    }
}
