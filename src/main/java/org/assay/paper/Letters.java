package org.assay.paper;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.assay.desk.paper.PaperSource;

/** Letters about a certification decision, printed in the words in which they were written with the decision. */
final class Letters {
    private Letters() {}

    static Letter of(PaperSource source, House house) {
        JsonNode letter = Objects.requireNonNull(source.kept().letter(), "A decision has a letter");
        List<Part> parts = new ArrayList<>();
        for (JsonNode paragraph : letter.path("paragraphs")) {
            parts.add(Part.headed("p-" + parts.size(), paragraph.path("heading").asText(""))
                    .words(paragraph.path("words").asText())
                    .points(StreamSupport.stream(paragraph.path("items").spliterator(), false)
                            .map(JsonNode::asText)
                            .toList()));
        }
        return Letter.toTheClient(source, house, letter.path("subject").asText(), parts);
    }
}
