package org.assay.desk.decision;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.Invalid;
import org.assay.desk.NotThere;
import org.assay.file.Verb;
import org.assay.house.BodyCalendar;
import org.assay.register.Canonical;
import org.assay.register.Tx;
import org.assay.register.certification.Files;
import org.assay.register.decision.DecisionDraftRow;

/** What a decision maker had typed when she was sent to sign in again. It is hers alone, and goes once she has decided. */
@ApplicationScoped
public class DecisionDrafts {
    private static final int LONGEST = 200_000;

    private final Tx tx;
    private final Files files;
    private final BodyCalendar calendar;

    DecisionDrafts(Tx tx, Files files, BodyCalendar calendar) {
        this.tx = tx;
        this.files = files;
        this.calendar = calendar;
    }

    /**
     * Keeps the fields as they were typed, over what was kept before.
     *
     * @throws NotThere where there is no such file in view
     */
    public void save(Acting who, UUID file, Verb verb, Map<String, String> fields) {
        String text = Canonical.text(fields);
        if (text.length() > LONGEST) {
            throw new Invalid(java.util.List.of(new Invalid.Field("reason", "This is too long to be kept")));
        }
        tx.act(() -> {
            if (files.see(file, calendar.today()).isEmpty()) {
                throw new NotThere();
            }
            var place = new DecisionDraftRow.Place(file, verb, who.person().id());
            DecisionDraftRow known = DecisionDraftRow.findById(place);
            if (known == null) {
                new DecisionDraftRow(place, text, calendar.today()).persist();
            } else {
                known.fields = text;
                known.savedOn = calendar.today();
            }
            return null;
        });
    }

    /** What was kept; empty where nothing was. */
    public Map<String, String> of(Acting who, UUID file, Verb verb) {
        return tx.ask(who.viewer(), () -> DecisionDraftRow.<DecisionDraftRow>findByIdOptional(
                        new DecisionDraftRow.Place(file, verb, who.person().id()))
                .map(row -> read(row.fields))
                .orElse(Map.of()));
    }

    /** Throws it away. */
    public void drop(Acting who, UUID file, Verb verb) {
        tx.act(() -> DecisionDraftRow.delete(
                "certification = ?1 and verb = ?2 and person = ?3",
                file,
                verb,
                who.person().id()));
    }

    private static Map<String, String> read(String fields) {
        Map<String, String> all = new LinkedHashMap<>();
        Canonical.read(fields, JsonNode.class)
                .properties()
                .forEach(e -> all.put(e.getKey(), e.getValue().asText()));
        return all;
    }
}
