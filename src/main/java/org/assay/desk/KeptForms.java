package org.assay.desk;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
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
 * it is thrown away, when its person keeps more than {@link #MOST_OF_A_PERSON} others, or after {@link #DAYS} days.
 */
@ApplicationScoped
public class KeptForms {
    private static final int MOST_FIELDS = 4000;
    private static final int LONGEST = 400_000;

    /** Before what another window holds of a field. */
    private static final String OTHER = "form:other";

    /** Before what pages carry along: nothing of it is typed, and no form has a field of such a name. */
    private static final String CARRIED = "form:";

    private static final Pattern SEEN = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");

    /** Forms of one person, and characters in all of them: the ones that were left longest go. */
    public static final int MOST_OF_A_PERSON = 200;

    static final int LONGEST_OF_A_PERSON = 10_000_000;

    /** Days after which a form goes that nobody has touched. */
    public static final int DAYS = 90;

    private static final int AT_ONCE = 500;

    /**
     * A form as it was typed.
     *
     * @param seen the state of the file that it was typed on; empty where it is about none
     * @param at when it was kept, to the second
     * @param own whether the reader typed it herself, rather than somebody of her organisation
     * @param shared whether the people of her organisation can go on with it
     * @param others what she typed into the same fields in another window, where that is not what stands in them
     */
    public record Kept(
            Map<String, String> fields,
            String seen,
            Instant at,
            boolean own,
            boolean shared,
            Map<String, List<String>> others) {
        /** The same with other fields. */
        public Kept with(Map<String, String> fields) {
            return new Kept(fields, seen, at, own, shared, others);
        }
    }

    private final Tx tx;
    private final EntityManager em;

    KeptForms(Tx tx, EntityManager em) {
        this.tx = tx;
        this.em = em;
    }

    /**
     * Keeps the fields of a form: what the window has changed, beside what another window of the same person has kept of it.
     *
     * @param address the path of the form
     * @return the form as it is kept now
     * @param seen the state of the file that it was typed on; what is none counts as not told
     * @throws Invalid where the path is none of a form, or the form is too long to be kept
     */
    public TwoWindows keep(Acting who, String address, Map<String, String> fields, String seen, OneWindow window) {
        return keep(who, address, fields, seen, window, null);
    }

    /**
     * The same for everybody of a client, who go on with it.
     *
     * @param client an organisation of whoever has typed it
     */
    public TwoWindows share(
            Acting who, String address, Map<String, String> fields, String seen, OneWindow window, UUID client) {
        return keep(who, address, fields, seen, window, client);
    }

    /** How a form would be kept: what stands in this window, and what the same person typed into it in another. */
    public TwoWindows beside(Acting who, String address, Map<String, String> fields, OneWindow window) {
        return tx.own(who.person(), who.viewer(), () -> {
            KeptFormRow known =
                    KeptFormRow.findById(new KeptFormRow.Place(who.person().id(), address));
            return known == null
                    ? TwoWindows.one(fields)
                    : TwoWindows.of(fields, window, read(known.fields), others(known.fields));
        });
    }

    private TwoWindows keep(
            Acting who,
            String address,
            Map<String, String> fields,
            String seen,
            OneWindow window,
            @Nullable UUID client) {
        if (!PlacesOfForms.is(address)) {
            throw new Invalid(List.of(new Invalid.Field("address", "Name the path of a form")));
        }
        Map<String, String> typed = new LinkedHashMap<>(fields);
        typed.keySet().removeIf(f -> f.startsWith(CARRIED));
        // what is no state of a file is as if none were told
        String state = SEEN.matcher(seen).matches() ? seen : "";
        try {
            return kept(who, address, typed, state, window, client);
        } catch (RuntimeException failed) {
            if (ConstraintBroken.in(failed).isEmpty()) {
                throw failed;
            }
            // two windows began the same form at once: the later one comes beside it
            return kept(who, address, typed, state, window, client);
        }
    }

    private static Invalid tooLong() {
        return new Invalid(List.of(new Invalid.Field("fields", "This is too long to be kept")));
    }

    private TwoWindows kept(
            Acting who,
            String address,
            Map<String, String> fields,
            String seen,
            OneWindow window,
            @Nullable UUID client) {
        return tx.own(who.person(), who.viewer(), () -> {
            var place = new KeptFormRow.Place(who.person().id(), address);
            KeptFormRow known = KeptFormRow.findById(place, LockModeType.PESSIMISTIC_WRITE);
            TwoWindows both = known == null
                    ? TwoWindows.one(fields)
                    : TwoWindows.of(fields, window, read(known.fields), others(known.fields));
            String text = Canonical.text(written(both));
            if (both.fields().size() > MOST_FIELDS || text.length() > LONGEST) {
                throw tooLong();
            }
            String since = known == null || both.elsewhere().isEmpty() ? seen : TwoWindows.older(known.seen, seen);
            KeptFormRow row = known == null ? new KeptFormRow(place, text, since) : known;
            row.take(text, since);
            row.client = client == null ? still(who, row.client) : client;
            row.persist();
            bound(who, address);
            return both;
        });
    }

    /** So that nobody fills the records by forms that are never sent. */
    private void bound(Acting who, String address) {
        em.flush();
        em.createNativeQuery("delete from kept_form where person_id = :person and address in (select address from"
                        + " (select address, row_number() over latest as place,"
                        + " sum(octet_length(fields)) over latest as letters from kept_form where person_id = :person"
                        + " window latest as (order by address = :address desc, kept_at desc, address)) as hers"
                        + " where place > :most or letters > :longest)")
                .setParameter("person", who.person().id())
                .setParameter("address", address)
                .setParameter("most", MOST_OF_A_PERSON)
                .setParameter("longest", LONGEST_OF_A_PERSON)
                .executeUpdate();
    }

    /** Forgets some of what nobody has touched for {@link #DAYS} days; false where none is left. */
    public boolean forget() {
        Instant before = KeptFormRow.untouchedFor(DAYS);
        return tx.act(() -> ((Number) em.createNativeQuery("select forget_kept_forms(:before, :most)")
                                .setParameter("before", before)
                                .setParameter("most", AT_ONCE)
                                .getSingleResult())
                        .intValue())
                > 0;
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
        return new Kept(
                read(row.fields),
                row.seen,
                row.keptAt,
                row.person.equals(reader),
                row.client != null,
                others(row.fields));
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

    /** The fields, and beside them what another window holds, under names that no field can have. */
    private static Map<String, String> written(TwoWindows both) {
        Map<String, String> all = new LinkedHashMap<>(both.fields());
        both.others().forEach((field, texts) -> {
            for (int i = 0; i < texts.size(); i++) {
                all.put(OTHER + i + ":" + field, texts.get(i));
            }
        });
        return all;
    }

    private static Map<String, String> read(String fields) {
        Map<String, String> all = stored(fields);
        all.keySet().removeIf(f -> f.startsWith(OTHER));
        return all;
    }

    private static Map<String, List<String>> others(String fields) {
        Map<String, List<String>> others = new LinkedHashMap<>();
        stored(fields).forEach((field, text) -> {
            String[] parts = field.split(":", 3);
            if (field.startsWith(OTHER) && parts.length == 3) {
                others.computeIfAbsent(parts[2], _ -> new ArrayList<>()).add(text);
            }
        });
        return others;
    }

    private static Map<String, String> stored(String fields) {
        Map<String, String> all = new LinkedHashMap<>();
        Canonical.read(fields, JsonNode.class)
                .properties()
                .forEach(e -> all.put(e.getKey(), e.getValue().asText()));
        return all;
    }
}
