package org.assay.desk.fieldwork;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.desk.audit.PapersForm;
import org.assay.file.Person;
import org.assay.register.Canonical;
import org.jspecify.annotations.Nullable;

/**
 * A working paper while a team writes it.
 *
 * @param about the clause, control or topic
 * @param number goes up each time that it is kept; 0 where nobody has typed in it
 * @param fields what stands in its boxes, by the components of {@link PapersForm.Line}
 * @param authors who typed what stands in a box
 * @param beside texts that were typed into a box into which somebody else typed at the same time; somebody has to choose
 * @param by who typed in it last; null where nobody has
 * @param wrong what stands in the way of a record, in words; empty where nothing does
 */
public record DraftPaper(
        String about,
        int number,
        Map<String, String> fields,
        Map<String, Person> authors,
        Map<String, List<Beside>> beside,
        @Nullable Person by,
        @Nullable Instant at,
        String wrong) {
    /** What somebody typed into a box; each person has one text beside it at most. */
    public record Beside(Person by, String text) {}

    /** The box of the result, whose author answers for the paper. */
    private static final String RESULT = "result";

    public DraftPaper {
        fields = Map.copyOf(fields);
        authors = Map.copyOf(authors);
        beside = Map.copyOf(beside);
    }

    /** One in which nobody has typed. */
    public static DraftPaper none(String about) {
        return new DraftPaper(about, 0, Map.of(), Map.of(), Map.of(), null, null, "");
    }

    /** Whether something stands in it. */
    public boolean begun() {
        return !beside.isEmpty() || fields.values().stream().anyMatch(text -> !text.isBlank());
    }

    /** Whether that person said what it finds: she answers for it, and a record of it bears her name. */
    public boolean isBy(Person person) {
        return person.equals(authors.get(RESULT));
    }

    /** As the line of the deed that makes it a record; whoever typed what was seen has seen it, unless another is named. */
    public PapersForm.Line line() {
        return line(about, fields).with(PiecesOfADraft.of(fields, authors));
    }

    static PapersForm.Line line(String about, Map<String, String> fields) {
        Map<String, String> typed = new LinkedHashMap<>(fields);
        typed.values().removeIf(String::isBlank);
        typed.keySet().removeIf(PiecesOfADraft::names);
        PapersForm.Line l = Canonical.read(Canonical.text(typed), PapersForm.Line.class);
        return new PapersForm.Line(
                about,
                l.selection(),
                l.result(),
                l.evidence(),
                l.reason(),
                l.notes(),
                PiecesOfADraft.of(fields, Map.of()));
    }

    /** Whether its form takes it as it stands, nothing that rules ask for is missing, and no two texts wait to be chosen from. */
    public boolean ready() {
        PapersForm.Line line = line();
        return beside.isEmpty()
                && line.result() != null
                && wrong.isEmpty()
                && new PapersForm(List.of(line)).unfilled().isEmpty();
    }
}
