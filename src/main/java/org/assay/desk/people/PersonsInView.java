package org.assay.desk.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.Acting;
import org.assay.access.Role;
import org.assay.desk.ListOrder;
import org.assay.desk.NotThere;
import org.assay.desk.Search;
import org.assay.file.Experience;
import org.assay.file.Function;
import org.assay.file.WorksAs;
import org.assay.house.BodyCalendar;
import org.assay.register.Tx;
import org.assay.register.people.CompetenceRow;
import org.assay.register.people.ExperienceRow;
import org.assay.register.people.PersonRow;
import org.jspecify.annotations.Nullable;

/** The persons of the body: what each may do today, what lapses soon, and one of them in full. */
@ApplicationScoped
public class PersonsInView {
    private static final String READ = "select c, r.name from CompetenceRow c join PersonRow r on r.id = c.recordedBy";
    private static final String KNOWN = " and c.recordedOn <= :day";
    private static final String ORDER = " order by c.function, c.standard, c.area, c.from, c.id";

    /**
     * A person in the list.
     *
     * @param functions what she is competent for today, in whatever area
     * @param lapsing what ends soon, the earliest first
     */
    public record Listed(
            UUID id, String name, @Nullable WorksAs worksAs, Set<Function> functions, List<CompetenceTold> lapsing) {}

    /** One page, and the id after which the next begins; null on the last one. */
    public record Page(List<Listed> persons, @Nullable UUID next) {}

    /** What was recorded of somebody's experience, by whom and when. */
    public record Recorded(Experience experience, String source, String by, LocalDate on) {}

    /**
     * One person in full.
     *
     * @param on the day as which all this is told: what was recorded later is left out
     * @param toldApart how the body knows that she is another person than who bears her name; null where nobody does, and as of a
     *     day, for it is not kept since when it is known
     * @param same what other entries the same human being has, by name, and as of a day none
     * @param sameBecause how that is known; null where this entry stands for her
     * @param recorded every record of the experience, the newest first
     */
    public record One(
            UUID id,
            LocalDate on,
            String name,
            @Nullable String toldApart,
            List<Entry> same,
            @Nullable String sameBecause,
            Experience experience,
            String source,
            List<Recorded> recorded,
            List<CompetenceTold> competences,
            List<TieTold> ties,
            List<CompetenceTold> lapsing,
            List<SignInTold> signIns) {}

    /** Another entry of the same human being. */
    public record Entry(UUID id, String name) {}

    /**
     * How she signs in, told to administrators.
     *
     * @param subject the identity server's id of the user
     * @param endedOn since when nobody stands behind it; null while she does
     */
    public record SignInTold(
            String subject,
            String username,
            LocalDate linkedOn,
            @Nullable LocalDate endedOn) {}

    private final Tx tx;
    private final EntityManager em;
    private final BodyCalendar calendar;
    private final TiesInView ties;

    PersonsInView(Tx tx, EntityManager em, BodyCalendar calendar, TiesInView ties) {
        this.tx = tx;
        this.em = em;
        this.calendar = calendar;
        this.ties = ties;
    }

    /**
     * One page of the body's persons, by name.
     *
     * @param words part of the name; empty for all
     * @param as by what they work for the body; null for all
     * @param day as which they are told; null for today
     */
    public Page page(Acting who, String words, @Nullable WorksAs as, ListOrder order, @Nullable LocalDate day) {
        LocalDate on = day == null ? calendar.today() : day;
        int limit = order.limit();
        return tx.ask(who.viewer(), () -> {
            Search search = Search.of(words);
            List<PersonRow> found = search.asks(em.createQuery(
                            "from PersonRow p where p.id not in (select m.person from MembershipRow m where m.endedOn is null)"
                                    + " and " + search.in("coalesce(p.nameFound, lower(p.name))")
                                    + " and (:as is null or p.worksAs = :as) order by p.name" + order.direction()
                                    + ", p.id",
                            PersonRow.class))
                    .setParameter("as", as)
                    .setFirstResult(order.from())
                    .setMaxResults(limit + 1)
                    .getResultList();
            List<PersonRow> shown = found.stream().limit(limit).toList();
            Map<UUID, List<CompetenceTold>> all = told(
                            em.createQuery(READ + " where c.person in :persons" + KNOWN + ORDER, Able.class)
                                    .setParameter("day", on)
                                    .setParameter(
                                            "persons",
                                            shown.stream().map(p -> p.id).toList()),
                            on)
                    .stream()
                    .collect(Collectors.groupingBy(CompetenceTold::person));
            return new Page(
                    shown.stream()
                            .map(p -> listed(p, all.getOrDefault(p.id, List.of())))
                            .toList(),
                    found.size() > limit ? shown.getLast().id : null);
        });
    }

    /** One person in full, as she is known today. */
    public One one(Acting who, UUID id) {
        return one(who, id, null);
    }

    /**
     * One person in full, as she was known on a day.
     *
     * @param day null for today
     * @throws NotThere where nobody has this id
     */
    public One one(Acting who, UUID id, @Nullable LocalDate day) {
        LocalDate on = day == null ? calendar.today() : day;
        return tx.ask(who.viewer(), () -> {
            PersonRow person = PersonRow.findById(id);
            if (person == null) {
                throw new NotThere();
            }
            List<CompetenceTold> hers = told(
                    em.createQuery(READ + " where c.person = :person" + KNOWN + ORDER, Able.class)
                            .setParameter("person", id)
                            .setParameter("day", on),
                    on);
            List<Recorded> recorded = recorded(id, on);
            boolean now = day == null;
            return new One(
                    id,
                    on,
                    person.name,
                    now ? person.toldApart : null,
                    now ? same(person) : List.of(),
                    now ? person.sameBecause : null,
                    now
                            ? person.experience()
                            : recorded.isEmpty()
                                    ? Experience.UNKNOWN
                                    : recorded.getFirst().experience(),
                    now
                            ? person.experienceSource
                            : recorded.isEmpty() ? "" : recorded.getFirst().source(),
                    recorded,
                    hers,
                    ties.of(who, id, on),
                    lapsing(hers),
                    who.is(Role.ADMINISTRATOR) ? signIns(id) : List.of());
        });
    }

    private static List<Entry> same(PersonRow person) {
        return PersonRow.entries(person.human()).stream()
                .filter(p -> !p.id.equals(person.id))
                .map(p -> new Entry(p.id, p.name))
                .toList();
    }

    private List<SignInTold> signIns(UUID person) {
        return em.createQuery(
                        "select s.subject, s.username, s.linkedOn, s.endedOn from SignInRow s where s.person = :person"
                                + " order by s.username, s.subject",
                        SignInTold.class)
                .setParameter("person", person)
                .getResultList();
    }

    private List<Recorded> recorded(UUID person, LocalDate on) {
        return em
                .createQuery(
                        "select e, r.name from ExperienceRow e join PersonRow r on r.id = e.recordedBy"
                                + " where e.person = :person and e.recordedOn <= :day order by e.id desc",
                        Experienced.class)
                .setParameter("person", person)
                .setParameter("day", on)
                .getResultList()
                .stream()
                .map(row -> recorded(row.experience, row.by))
                .toList();
    }

    private static Recorded recorded(ExperienceRow row, String by) {
        return new Recorded(row.read(), row.source, by, row.recordedOn);
    }

    /** What is on record of somebody, and who has recorded it. */
    private record Experienced(ExperienceRow experience, String by) {}

    private record Able(CompetenceRow competence, String by) {}

    private static List<CompetenceTold> told(TypedQuery<Able> query, LocalDate day) {
        return query.getResultList().stream()
                .map(row -> CompetenceTold.of(row.competence, row.by, day))
                .toList();
    }

    private static Listed listed(PersonRow person, List<CompetenceTold> hers) {
        Set<Function> functions = EnumSet.noneOf(Function.class);
        hers.stream()
                .filter(c -> c.standing() == CompetenceTold.Standing.VALID)
                .map(CompetenceTold::function)
                .forEach(functions::add);
        return new Listed(person.id, person.name, person.worksAs, functions, lapsing(hers));
    }

    private static List<CompetenceTold> lapsing(List<CompetenceTold> hers) {
        return hers.stream()
                .filter(CompetenceTold::lapsesSoon)
                .sorted(Comparator.comparing(c -> c.until() == null ? LocalDate.MAX : c.until()))
                .toList();
    }
}
