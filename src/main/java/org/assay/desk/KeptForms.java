package org.assay.desk;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assay.access.Acting;
import org.assay.register.Canonical;
import org.assay.register.ConstraintBroken;
import org.assay.register.KeptFormRow;
import org.assay.register.Tx;
import org.assay.register.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * What a person has typed into a form and not sent, kept as she types, so that no refusal, race, expired session or reload
 * loses it. It is no fact: nothing is weighed, recorded or journaled, and no file is held. Nobody else reads it, unless she
 * puts it aside for the people of her organisation, who can go on with it. It goes when the form has been sent, or when
 * it is thrown away.
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
     * @param own whether the reader typed it herself, rather than somebody of her organisation
     * @param shared whether the people of her organisation can go on with it
     */
    public record Kept(Map<String, String> fields, String seen, Instant at, boolean own, boolean shared) {
        /** The same with other fields. */
        public Kept with(Map<String, String> fields) {
            return new Kept(fields, seen, at, own, shared);
        }
    }

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
        keep(who, address, fields, seen, null);
    }

    /**
     * The same for everybody of a client, who go on with it.
     *
     * @param client an organisation of whoever has typed it
     */
    public void share(Acting who, String address, Map<String, String> fields, String seen, UUID client) {
        keep(who, address, fields, seen, client);
    }

    private void keep(Acting who, String address, Map<String, String> fields, String seen, @Nullable UUID client) {
        String text = Canonical.text(new LinkedHashMap<>(fields));
        if (!ADDRESS.matcher(address).matches() || address.length() > 300) {
            throw new Invalid(List.of(new Invalid.Field("address", "Name the path of a form")));
        }
        if (fields.size() > MOST_FIELDS || text.length() > LONGEST || seen.length() > 40) {
            throw new Invalid(List.of(new Invalid.Field("fields", "This is too long to be kept")));
        }
        try {
            kept(who, address, text, seen, client);
        } catch (RuntimeException failed) {
            if (ConstraintBroken.in(failed).isEmpty()) {
                throw failed;
            }
            // two windows began the same form at once: the later one writes over it
            kept(who, address, text, seen, client);
        }
    }

    private void kept(Acting who, String address, String text, String seen, @Nullable UUID client) {
        tx.own(who.person(), who.viewer(), () -> {
            var place = new KeptFormRow.Place(who.person().id(), address);
            KeptFormRow known = KeptFormRow.findById(place);
            KeptFormRow row = known == null ? new KeptFormRow(place, text, seen) : known;
            row.take(text, seen);
            row.client = client == null ? still(who, row.client) : client;
            row.persist();
            return null;
        });
    }

    /** Whom it was shared with, while she is one of their people. */
    private static @Nullable UUID still(Acting who, @Nullable UUID shared) {
        return shared != null && who.viewer() instanceof Viewer.Client(Set<UUID> clients) && clients.contains(shared)
                ? shared
                : null;
    }

    /** What this person has typed into a form and not sent; else the latest that somebody of her organisation shares. */
    public Optional<Kept> of(Acting who, String address) {
        UUID reader = who.person().id();
        return tx.own(who.person(), who.viewer(), () -> KeptFormRow.<KeptFormRow>list("address", address).stream()
                .max(Comparator.comparing((KeptFormRow row) -> row.person.equals(reader))
                        .thenComparing(row -> row.keptAt))
                .map(row -> told(row, reader)));
    }

    /** What somebody else of her organisation shares of a form, the latest of it. */
    public Optional<Kept> ofColleagues(Acting who, String address) {
        UUID reader = who.person().id();
        return tx.own(who.person(), who.viewer(), () -> KeptFormRow.<KeptFormRow>list("address", address).stream()
                .filter(row -> !row.person.equals(reader) && row.client != null)
                .max(Comparator.comparing(row -> row.keptAt))
                .map(row -> told(row, reader)));
    }

    private static Kept told(KeptFormRow row, UUID reader) {
        return new Kept(read(row.fields), row.seen, row.keptAt, row.person.equals(reader), row.client != null);
    }

    /** Throws away what this person has typed: it was sent, or is not wanted any more. */
    public void drop(Acting who, String address) {
        UUID reader = who.person().id();
        tx.own(who.person(), who.viewer(), () -> KeptFormRow.delete("person = ?1 and address = ?2", reader, address));
    }

    /** Throws away what people of the organisation have put aside for one another: one of them has sent the form. */
    public void dropShared(Acting who, String address) {
        tx.own(who.person(), who.viewer(), () -> KeptFormRow.delete("address = ?1 and client is not null", address));
    }

    private static Map<String, String> read(String fields) {
        Map<String, String> all = new LinkedHashMap<>();
        Canonical.read(fields, JsonNode.class)
                .properties()
                .forEach(e -> all.put(e.getKey(), e.getValue().asText()));
        return all;
    }
}
