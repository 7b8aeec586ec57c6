package org.assay.register.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.register.journal.Journal;
import org.assay.register.journal.Kept;
import org.assay.register.people.MembershipRow;
import org.assay.register.people.SignInRow;
import org.assay.register.quote.KnowsPrices;
import org.jspecify.annotations.Nullable;

/**
 * Compares who may come in, and for whom, with what the journals of persons and clients tell: sign-ins of a person, people of a
 * client, and that somebody has read prices.
 */
@ApplicationScoped
class DoorsOfAJournal {
    private static final Set<String> LINKED = Set.of("LinkingASignIn", "LinkingTheFirstAdministrator");
    private static final Set<String> UNLINKED = Set.of("EndingASignIn");
    private static final Set<String> ADMITTED = Set.of("AdmittingAMember");
    private static final Set<String> TAKEN_OUT = Set.of("EndingAMembership");

    private final EntityManager em;

    DoorsOfAJournal(EntityManager em) {
        this.em = em;
    }

    /** Whether an entry is of those that are compared here. */
    static boolean tells(Journal.Line line) {
        return Stream.of(LINKED, UNLINKED, ADMITTED, TAKEN_OUT)
                .anyMatch(deeds -> deeds.contains(line.entry().deed()));
    }

    /** Of a row, what is compared. */
    private record Door(UUID row, String what, String seal, LocalDate since, boolean open) {}

    /** Compares what is kept of a person or a client with its journal. */
    void compare(UUID stream, Journal.Read read, Found found) {
        doors(
                SignInRow.<SignInRow>list("person = ?1 order by subject", stream).stream()
                        .map(s -> new Door(
                                s.key(), "The sign-in “" + s.username + "”", s.seal(), s.linkedOn, s.endedOn == null))
                        .toList(),
                new Told(read, stream, LINKED, UNLINKED),
                found);
        Map<UUID, List<MembershipRow>> members = new HashMap<>();
        MembershipRow.<MembershipRow>list("client = ?1 order by id", stream)
                .forEach(m -> members.merge(m.person, List.of(m), (a, b) -> Stream.concat(a.stream(), b.stream())
                        .toList()));
        read.lines().stream()
                .filter(l -> ADMITTED.contains(l.entry().deed()))
                .map(l -> l.entry().subject())
                .filter(Objects::nonNull)
                .forEach(p -> members.putIfAbsent(p, List.of()));
        members.forEach((person, rows) -> doors(
                rows.stream()
                        .map(m -> new Door(
                                m.id,
                                "The membership since " + Trees.day(m.since),
                                m.seal(),
                                m.since,
                                m.endedOn == null))
                        .toList(),
                new Told(read, person, ADMITTED, TAKEN_OUT),
                found));
        prices(stream, read, found);
    }

    /** What a journal tells of doors of one kind, for one person. */
    private static final class Told {
        private final List<Journal.Line> opened;
        private final long closed;
        private final Map<UUID, String> seals = new HashMap<>();

        private Told(Journal.Read read, UUID about, Set<String> opens, Set<String> closes) {
            List<Journal.Line> lines = read.lines().stream()
                    .filter(l -> l.entry().outcome().equals("ALLOWED")
                            && (l.entry().subject() == null
                                    || about.equals(l.entry().subject())))
                    .toList();
            this.opened =
                    lines.stream().filter(l -> opens.contains(l.entry().deed())).toList();
            this.closed = lines.stream()
                    .filter(l -> closes.contains(l.entry().deed()))
                    .count();
            lines.stream()
                    .filter(l -> opens.contains(l.entry().deed())
                            || closes.contains(l.entry().deed()))
                    .flatMap(l -> Objects.requireNonNullElse(l.entry().kept(), List.<Kept>of()).stream())
                    .forEach(k -> seals.put(k.row(), k.sha256()));
        }

        private @Nullable String seal(UUID row) {
            return seals.remove(row);
        }

        /** Whether an entry of before rows were sealed opened one on that day. */
        private boolean on(LocalDate day) {
            return opened.stream()
                    .anyMatch(l -> l.entry().kept() == null && l.recordedOn().equals(day));
        }
    }

    /** Entries of before rows were sealed tell how many there are, and since when each is. */
    private static void doors(List<Door> kept, Told told, Found found) {
        for (Door door : kept) {
            String seal = told.seal(door.row());
            if (seal != null) {
                found.unless(seal.equals(door.seal()), Difference.Kind.PERSON, door.what() + " was changed");
            } else {
                found.unless(
                        told.on(door.since()),
                        Difference.Kind.PERSON,
                        door.what() + ": the journal knows nothing of it");
            }
        }
        told.seals
                .values()
                .forEach(_ ->
                        found.add(Difference.Kind.PERSON, "A sign-in or a membership that was journaled is not there"));
        long open = kept.stream().filter(Door::open).count();
        found.unless(
                open == told.opened.size() - told.closed,
                Difference.Kind.PERSON,
                "Sign-ins or memberships that last: the journal tells of " + (told.opened.size() - told.closed) + ", "
                        + open + " are kept");
    }

    /** That she read them was journaled with the row; what was noted before that is believed. */
    private void prices(UUID person, Journal.Read read, Found found) {
        read.lines().stream()
                .filter(l -> l.entry().deed().equals(KnowsPrices.DEED))
                .findFirst()
                .ifPresent(line -> {
                    Object since = em.createNativeQuery("select who_knows_prices(:person)", LocalDate.class)
                            .setParameter("person", person)
                            .getSingleResult();
                    found.unless(
                            line.recordedOn().equals(since),
                            Difference.Kind.PERSON,
                            "That this person has read prices, and so neither reviews nor decides, is not kept as it was journaled");
                });
    }
}
