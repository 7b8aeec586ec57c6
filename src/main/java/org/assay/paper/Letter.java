package org.assay.paper;

import java.util.List;
import org.assay.desk.paper.PaperSource;
import org.assay.paper.press.Sheet;

/**
 * A letter, a form or a record of a page or a few.
 *
 * @param heading what it is, as its first line says
 * @param to lines of the address; empty for what stays in the house
 */
public record Letter(PaperSource source, House house, String heading, List<String> to, List<Part> parts)
        implements Content {

    public Letter {
        parts = parts.stream().filter(p -> !p.empty()).toList();
    }

    /** More would not stand on the last line of a page beside its number. */
    private static final int SHORT = 42;

    /** What the last line of each page calls it. */
    public String footed() {
        return heading.length() <= SHORT ? heading : Said.capital(source.kind().words());
    }

    /** Everything but its ending. */
    public List<Part> body() {
        return parts.subList(0, parts.size() - ending().size());
    }

    /** Paragraphs at the end and the short part before them: they stand on one page, that no page holds a few lines alone. */
    public List<Part> ending() {
        List<Part> last = parts.subList(Math.max(0, parts.size() - 2), parts.size());
        return parts.size() < 3 || !last.getLast().isWords() || !last.getFirst().isShort() ? List.of() : last;
    }

    /** A letter to the client: name, and the address where one is known. */
    static Letter toTheClient(PaperSource source, House house, String heading, List<Part> parts) {
        return new Letter(source, house, heading, Said.addressed(source), parts);
    }

    @Override
    public String template() {
        return "letter";
    }

    @Override
    public Sheet.Look look() {
        return Sheet.Look.LETTER;
    }

    @Override
    public String title() {
        return heading + ": " + source.client() + ", " + source.file().reference();
    }

    @Override
    public String about() {
        return heading + ", " + source.file().standard().edition();
    }
}
