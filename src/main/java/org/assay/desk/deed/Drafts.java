package org.assay.desk.deed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.Acting;
import org.assay.desk.Invalid;
import org.assay.desk.NotThere;
import org.assay.desk.NotYours;
import org.assay.file.CertificationFile;
import org.assay.house.BodyCalendar;
import org.assay.register.Canonical;
import org.assay.register.Tx;
import org.assay.register.Viewer;
import org.assay.register.certification.DraftRow;
import org.assay.register.certification.Files;

/**
 * Forms that a client has begun and not sent: kept as they were typed, however unfinished, and looked at only when they
 * are sent. A draft is no fact: nothing is weighed, recorded or journaled, and nobody of the body reads it.
 */
@ApplicationScoped
public class Drafts {
    /** Forms that take more than one sitting. */
    private static final Set<Operation> LONG =
            Set.of(Operation.SUBMIT_APPLICATION, Operation.HAND_IN_SOA, Operation.ANSWER_FINDING);

    private static final int MOST_FIELDS = 4000;
    private static final int LONGEST = 20_000;
    private static final ObjectMapper MAPPER = Canonical.mapper();

    /** A draft as it was saved. */
    public record Draft(Map<String, String> fields, LocalDate savedOn) {}

    private final Tx tx;
    private final Files files;
    private final BodyCalendar calendar;

    Drafts(Tx tx, Files files, BodyCalendar calendar) {
        this.tx = tx;
        this.files = files;
        this.calendar = calendar;
    }

    /** Whether a form can be put aside and taken up again. */
    public static boolean keeps(Operation operation) {
        return LONG.contains(operation);
    }

    /**
     * Saves what stands in the fields of a form, over what was saved before.
     *
     * @throws NotThere where the client has no such file
     */
    public void save(Acting who, UUID id, Operation operation, UUID subject, Map<String, String> fields) {
        allowed(who, operation);
        Map<String, String> kept = new LinkedHashMap<>(fields);
        look(operation, kept);
        LocalDate today = calendar.today();
        tx.act(() -> {
            CertificationFile file =
                    files.see(id, today).orElseThrow(NotThere::new).file();
            if (!(who.viewer() instanceof Viewer.Client own) || !own.clients().contains(file.client())) {
                throw new NotThere();
            }
            Subjects.find(operation, file, subject);
            DraftRow.Place place = new DraftRow.Place(id, operation.journaled(), subject);
            DraftRow row = DraftRow.findById(place);
            boolean first = row == null;
            DraftRow now = first ? new DraftRow() : row;
            now.certification = id;
            now.deed = operation.journaled();
            now.subject = subject;
            now.client = file.client();
            now.fields = Canonical.text(kept);
            now.savedBy = who.person().id();
            now.savedOn = today;
            if (first) {
                now.persist();
            }
            return null;
        });
    }

    /** The draft of a form, where the viewer has one. */
    public Optional<Draft> of(Acting who, UUID id, Operation operation, UUID subject) {
        allowed(who, operation);
        return tx.ask(who.viewer(), () -> read(id, operation, subject));
    }

    /** The same inside the transaction of another question. */
    static Optional<Draft> read(UUID id, Operation operation, UUID subject) {
        return DraftRow.<DraftRow>findByIdOptional(new DraftRow.Place(id, operation.journaled(), subject))
                .map(row -> new Draft(fields(row.fields), row.savedOn));
    }

    /** Throws a draft away: its form was sent. In the act's transaction. */
    static void drop(UUID id, Operation operation, UUID subject) {
        if (keeps(operation)) {
            DraftRow.delete("certification = ?1 and deed = ?2 and subject = ?3", id, operation.journaled(), subject);
        }
    }

    private static void allowed(Acting who, Operation operation) {
        if (!keeps(operation)) {
            throw new NotThere();
        }
        if (!operation.isFor(who)) {
            throw new NotYours("This is done in the role " + String.join(" or ", operation.roles()) + ".");
        }
    }

    private static void look(Operation operation, Map<String, String> fields) {
        Set<String> known = Arrays.stream(operation.form().getRecordComponents())
                .map(c -> c.getName())
                .collect(Collectors.toSet());
        for (Map.Entry<String, String> field : fields.entrySet()) {
            String root = field.getKey().split("[.\\[]", 2)[0];
            if (!known.contains(root)) {
                throw new Invalid(List.of(new Invalid.Field(field.getKey(), "This form has no such field")));
            }
            if (field.getValue().length() > (root.equals("csv") ? 60_000 : LONGEST)) {
                throw new Invalid(List.of(new Invalid.Field(field.getKey(), "This is too long to be kept")));
            }
        }
        if (fields.size() > MOST_FIELDS) {
            throw new Invalid(List.of(new Invalid.Field("fields", "These are too many fields to be kept")));
        }
    }

    /** The components of a form by the names of their fields, as a page sends them. */
    public static Map<String, String> fields(ObjectNode form) {
        Map<String, String> fields = new LinkedHashMap<>();
        ProposalsForADeed.flatten("", form, fields);
        return fields;
    }

    private static Map<String, String> fields(String json) {
        try {
            return MAPPER.readValue(json, new TypeReference<LinkedHashMap<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft cannot be read", e);
        }
    }
}
