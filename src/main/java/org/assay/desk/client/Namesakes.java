package org.assay.desk.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assay.file.Naming;
import org.assay.register.client.ClientRow;
import org.assay.register.client.FormerNameRow;
import org.jspecify.annotations.Nullable;

/** Clients that a reader would take for one by their names, and how lists tell them apart. Inside a transaction. */
@ApplicationScoped
public class Namesakes {
    private final EntityManager em;

    Namesakes(EntityManager em) {
        this.em = em;
    }

    /** Those that bear a name or have borne it, the oldest first. */
    public List<ClientRow> of(String name) {
        return ClientRow.list(
                "nameKey = ?1 or id in (select f.client from FormerNameRow f where f.nameKey = ?1) order by id",
                Naming.key(name));
    }

    /** Those whose names begin as this one does, but for its legal form; ten at most, by their names. */
    public List<ClientRow> almost(String name) {
        String core = Naming.core(name);
        return ClientRow.<ClientRow>find(
                        "nameKey = ?1 or nameKey like ?2 escape '!' or id in (select f.client from FormerNameRow f where"
                                + " f.nameKey = ?1 or f.nameKey like ?2 escape '!') order by name, id",
                        core,
                        core.replaceAll("([!%_])", "!$1") + " %")
                .page(0, 10)
                .list();
    }

    /** The one of them that is meant: of the same country, and not of another register number. */
    public static Optional<ClientRow> meant(List<ClientRow> namesakes, String country, String number) {
        List<ClientRow> there =
                namesakes.stream().filter(k -> k.country.equals(country)).toList();
        Optional<ClientRow> known = there.stream()
                .filter(k -> Objects.equals(k.number(), number(number)))
                .findFirst();
        return known.isPresent() || (number(number).isEmpty() && there.size() > 1)
                ? known
                : there.stream()
                        .filter(k -> k.number().isEmpty() || number(number).isEmpty())
                        .findFirst();
    }

    /**
     * What is wrong where a client of another name bears that number in that country: it is the same legal person.
     *
     * @param known those that are spoken of already, and the client itself
     */
    Optional<String> numberedAlready(String country, @Nullable String number, String name, Collection<UUID> known) {
        String asked = number(number);
        return asked.isEmpty()
                ? Optional.empty()
                : ClientRow.<ClientRow>list("country = ?1 and registryNumber = ?2 order by id", country, asked).stream()
                        .filter(k -> !known.contains(k.id))
                        .findFirst()
                        .map(k -> "The organisation of this number is registered already: " + toldApart(k, name)
                                + ". A number stands for one legal person, whatever it is called");
    }

    /** A register number as it is compared: without spaces at its ends, its words parted by one. */
    public static String number(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replaceAll("[\\s\\p{Z}]+", " ");
    }

    /**
     * Enters a client, and sees to it that lists tell all of its name apart.
     *
     * @param apart what tells it apart, where others bear the name; null where none does
     * @return what was entered
     */
    public ClientRow enter(UUID id, String name, String country, @Nullable String number, @Nullable String apart) {
        List<ClientRow> others = of(name);
        ClientRow row = new ClientRow(id, name, country, number(number), apart);
        row.persist();
        if (!others.isEmpty()) {
            row.shown = toldApart(row);
            others.forEach(o -> o.shown = toldApart(o));
        }
        em.flush();
        return row;
    }

    /**
     * From a day on a client bears the name to which its certificate was issued; a spelling that a reader takes for the same
     * changes nothing. Its name of before is kept, and it is found by it.
     *
     * @return whether the register has changed
     */
    public boolean rename(UUID id, String name, LocalDate day) {
        ClientRow client = ClientRow.findById(id);
        String other = name.strip();
        if (other.isEmpty() || Naming.key(other).equals(Naming.key(client.name))) {
            return false;
        }
        em.lock(client, LockModeType.PESSIMISTIC_WRITE);
        named(client, other, day);
        return true;
    }

    /**
     * What was entered wrongly about a client that no certificate has named. It is found by the name of before as well.
     *
     * @param apart what tells it apart, where others bear the name; null where none does
     */
    public void correct(
            ClientRow client,
            String name,
            String country,
            @Nullable String number,
            @Nullable String apart,
            LocalDate day) {
        em.lock(client, LockModeType.PESSIMISTIC_WRITE);
        client.country = country;
        client.registryNumber = number(number).isEmpty() ? null : number(number);
        client.toldApart = apart == null ? client.toldApart : apart;
        named(client, name.strip(), day);
    }

    private void named(ClientRow client, String other, LocalDate day) {
        UUID id = client.id;
        if (!Naming.key(other).equals(Naming.key(client.name))) {
            new FormerNameRow(client, day).persist();
        }
        List<ClientRow> others =
                of(other).stream().filter(o -> !o.id.equals(id)).toList();
        client.take(other);
        client.older = (short) others.stream()
                .filter(o -> o.country.equals(client.country) && o.number().equals(client.number()))
                .mapToInt(o -> o.older + 1)
                .max()
                .orElse(0);
        if (!others.isEmpty()) {
            client.shown = toldApart(client);
            others.forEach(o -> o.shown = toldApart(o));
        }
        em.flush();
    }

    /** The same as {@link #toldApart(ClientRow)}, with the name that was asked for where it was borne before. */
    public static String toldApart(ClientRow client, String asked) {
        return toldApart(client)
                + (Naming.key(asked).equals(Naming.key(client.name)) ? "" : ", formerly " + asked.strip());
    }

    /** A client with country and register number, as a list tells it where others bear its name. */
    public static String toldApart(ClientRow client) {
        String country = Locale.of("", client.country).getDisplayCountry(Locale.ENGLISH);
        return client.name + " (" + country + (client.number().isEmpty() ? "" : ", " + client.number()) + ")";
    }
}
