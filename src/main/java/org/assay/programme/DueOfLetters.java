package org.assay.programme;

import java.util.stream.Stream;
import org.assay.file.Letter;

/** Letters that await an answer by a day. */
final class DueOfLetters implements DueSource {
    @Override
    public Stream<Due> of(Outlook o) {
        return o.file().mail().stream().flatMap(DueOfLetters::due);
    }

    private static Stream<Due> due(Letter l) {
        DueKind kind =
                switch (l.standing()) {
                    case AWAITS_CLIENT -> DueKind.LETTER_FOR_CLIENT;
                    case AWAITS_BODY -> DueKind.LETTER_TO_ANSWER;
                    case NONE, ANSWERED, CLOSED -> null;
                };
        return kind == null || l.dueOn() == null
                ? Stream.of()
                : Stream.of(kind.on(l.dueOn(), l.id(), "“" + l.subject() + "”", "/records"));
    }
}
