package org.assay.desk;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assay.access.Acting;
import org.assay.register.Canonical;
import org.assay.register.KeptFormRow;
import org.assay.register.Tx;

/**
 * What a person has typed into a form and not sent, kept as she types, so that no refusal, race, expired session or reload
 * loses it. It is no fact: nothing is weighed, recorded or journaled, no file is held, and nobody else reads it. It goes
 * when the form has been sent, or when she throws it away.
 */
@ApplicationScoped
public class KeptForms {
    private static final int MOST_FIELDS = 4000;
    private static final int LONGEST = 400_000;
    private static final Pattern ADDRESS = Pattern.compile("(/[A-Za-z0-9_-]{1,80}){1,10}");

    /**
     * A form as it was typed.
     *
     * @param seen the state of the file that it was typed on; empty where it is about none
     * @param at when it was kept, to the second
     */
    public record Kept(Map<String, String> fields, String seen, Instant at) {}

    private final Tx tx;

    KeptForms(Tx tx) {
        this.tx = tx;
    }

    /**
     * Keeps the fields of a form, over what was kept of it before.
     *
     * @param address the path of the form
     * @throws Invalid where the path is none of a form, or the form is too long to be kept
     */
    public void keep(Acting who, String address, Map<String, String> fields, String seen) {
        String text = Canonical.text(new LinkedHashMap<>(fields));
        if (!ADDRESS.matcher(address).matches() || address.length() > 300) {
            throw new Invalid(List.of(new Invalid.Field("address", "Name the path of a form")));
        }
        if (fields.size() > MOST_FIELDS || text.length() > LONGEST || seen.length() > 40) {
            throw new Invalid(List.of(new Invalid.Field("fields", "This is too long to be kept")));
        }
        tx.own(who.person(), () -> {
            var place = new KeptFormRow.Place(who.person().id(), address);
            KeptFormRow known = KeptFormRow.findById(place);
            if (known == null) {
                new KeptFormRow(place, text, seen).persist();
            } else {
                known.take(text, seen);
            }
            return null;
        });
    }

    /** What this person has typed into a form and not sent. */
    public Optional<Kept> of(Acting who, String address) {
        return tx.own(who.person(), () -> KeptFormRow.<KeptFormRow>findByIdOptional(
                        new KeptFormRow.Place(who.person().id(), address))
                .map(row -> new Kept(read(row.fields), row.seen, row.keptAt)));
    }

    /** Throws it away: it was sent, or is not wanted any more. */
    public void drop(Acting who, String address) {
        tx.own(
                who.person(),
                () -> KeptFormRow.delete(
                        "person = ?1 and address = ?2", who.person().id(), address));
    }

    private static Map<String, String> read(String fields) {
        Map<String, String> all = new LinkedHashMap<>();
        Canonical.read(fields, JsonNode.class)
                .properties()
                .forEach(e -> all.put(e.getKey(), e.getValue().asText()));
        return all;
    }
}
