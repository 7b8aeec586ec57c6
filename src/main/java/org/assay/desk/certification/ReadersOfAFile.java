package org.assay.desk.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.access.NeedsToKnow;
import org.assay.access.Role;
import org.assay.desk.Acts;
import org.assay.desk.Asked;
import org.assay.desk.Checks;
import org.assay.desk.Key;
import org.assay.desk.NotThere;
import org.assay.desk.NotYours;
import org.assay.desk.Outcome;
import org.assay.desk.Unprinted;
import org.assay.desk.Words;
import org.assay.desk.people.Staff;
import org.assay.house.BodyCalendar;
import org.assay.register.Ids;
import org.assay.register.Tx;
import org.assay.register.certification.CertificationRow;
import org.assay.register.journal.Entry;
import org.assay.register.journal.Journal;
import org.assay.register.people.InvitationRow;
import org.assay.standard.NeedToKnow;
import org.jspecify.annotations.Nullable;

/** Who of the body reads a file, who is invited to, and who looked at it (ISO/IEC 17021-1, 8.4). */
@ApplicationScoped
public class ReadersOfAFile {
    private static final int MOST = 100;
    private static final int YEARS = 1;

    /**
     * An invitation to read the file.
     *
     * @param lastDay on which it is read by it, a year from today at most
     */
    @Unprinted
    public record NewReader(
            @Asked(value = "Person", section = "Invite somebody to read it", from = Asked.Choices.PEOPLE)
            @NotNull(message = "Choose the person")
            UUID person,

            @Asked(value = "Last day", hint = "A year from today at most.") @NotNull(message = "Enter the last day")
            LocalDate lastDay,

            @Asked("Why this person needs to know")
            @Words(substance = true, max = 2000, message = "Say why this person needs to know")
            String why) {}

    /**
     * Somebody who was invited.
     *
     * @param open whether she reads the file by it today
     */
    public record Invited(
            UUID id,
            UUID person,
            String name,
            LocalDate lastDay,
            String why,
            LocalDate invitedOn,
            @Nullable LocalDate endedOn,
            boolean open) {}

    /** Who looked at it, and on which day. */
    public record Viewed(String name, LocalDate on) {}

    /**
     * Who reads the file.
     *
     * @param kept whether need to know is kept; where not, everybody of the body reads it
     * @param reads by role, which files it reads
     * @param views the latest first, at most {@value ReadersOfAFile#MOST}
     */
    public record Told(
            UUID file, boolean kept, Map<String, NeedToKnow.Reach> reads, List<Invited> invited, List<Viewed> views) {}

    /** An invitation, with the name of whoever is invited. */
    private record Named(InvitationRow row, String name) {}

    private final Tx tx;
    private final Acts acts;
    private final Checks checks;
    private final Journal journal;
    private final EntityManager em;
    private final BodyCalendar calendar;
    private final NeedsToKnow needs;

    ReadersOfAFile(
            Tx tx,
            Acts acts,
            Checks checks,
            Journal journal,
            EntityManager em,
            BodyCalendar calendar,
            NeedsToKnow needs) {
        this.tx = tx;
        this.acts = acts;
        this.checks = checks;
        this.journal = journal;
        this.em = em;
        this.calendar = calendar;
        this.needs = needs;
    }

    /**
     * Who reads a file in view.
     *
     * @throws NotThere where there is none
     */
    public Told of(Acting who, UUID file) {
        keepers(who);
        LocalDate today = calendar.today();
        return tx.ask(who.viewer(), () -> {
            seen(file);
            List<Invited> invited = em.createQuery(
                            "select i, p.name from InvitationRow i join PersonRow p on p.id = i.person"
                                    + " where i.certification = :file order by i.id desc",
                            Named.class)
                    .setParameter("file", file)
                    .setMaxResults(MOST)
                    .getResultStream()
                    .map(n -> invited(n.row(), n.name(), today))
                    .toList();
            List<?> views = em.createNativeQuery(
                            "select p.name, cast(v.viewed_on as text) from view_of_file v join person p on p.id = v.person_id"
                                    + " where v.certification_id = :file order by v.first_at desc",
                            Tuple.class)
                    .setParameter("file", file)
                    .setMaxResults(MOST)
                    .getResultList();
            return new Told(
                    file,
                    needs.isKept(),
                    new TreeMap<>(needs.chosen().reads()),
                    invited,
                    views.stream()
                            .map(Tuple.class::cast)
                            .map(v -> new Viewed(v.get(0, String.class), LocalDate.parse(v.get(1, String.class))))
                            .toList());
        });
    }

    private static Invited invited(InvitationRow row, String name, LocalDate today) {
        return new Invited(
                row.id,
                row.person,
                name,
                row.lastDay,
                row.why,
                row.invitedOn,
                row.endedOn,
                row.endedOn == null && !row.lastDay.isBefore(today));
    }

    /** Lets somebody of the body, or an assessor, read the file until a day; journaled with what concerns her. */
    public Outcome invite(Acting who, Key key, UUID file, NewReader in) {
        keepers(who);
        LocalDate today = calendar.today();
        checks.look(in)
                .unless(
                        in.lastDay() == null || !in.lastDay().isBefore(today),
                        "lastDay",
                        "Today is the earliest last day")
                .unless(
                        in.lastDay() == null || !in.lastDay().isAfter(today.plusYears(YEARS)),
                        "lastDay",
                        "A year from today is the latest last day")
                .refuse();
        tx.ask(who.viewer(), () -> seen(file));
        return acts.once(who, key, "InvitingAReader", file.toString(), in, () -> {
            checks.look(in)
                    .unless(Staff.isOne(em, in.person()), "person", "There is no such person of the body")
                    .refuse();
            UUID id = Ids.next();
            new InvitationRow(
                            id,
                            new InvitationRow.Invitation(
                                    seen(file).client,
                                    file,
                                    in.person(),
                                    in.lastDay(),
                                    in.why().strip()),
                            who.person().id(),
                            today)
                    .persist();
            journal.append(in.person(), null, today, Entry.plain(who.person().id(), "InvitingAReader", id, today));
            return new Outcome.Done(id);
        });
    }

    /** Ends an invitation at once. Asking twice does no harm. */
    public void end(Acting who, UUID file, UUID invitation) {
        keepers(who);
        LocalDate today = calendar.today();
        tx.ask(who.viewer(), () -> seen(file));
        tx.act(() -> {
            InvitationRow row = InvitationRow.findById(invitation);
            if (row == null || !row.certification.equals(file)) {
                throw new NotThere();
            }
            if (row.endedOn == null) {
                row.endedOn = today;
                row.endedBy = who.person().id();
                journal.append(
                        row.person,
                        null,
                        today,
                        Entry.plain(who.person().id(), "EndingAnInvitation", invitation, today));
            }
            return row.id;
        });
    }

    private static CertificationRow seen(UUID file) {
        CertificationRow row = CertificationRow.findById(file);
        if (row == null) {
            throw new NotThere();
        }
        return row;
    }

    private static void keepers(Acting who) {
        if (!who.is(Role.PROGRAMME_MANAGER) && !who.is(Role.IMPARTIALITY_OFFICER)) {
            throw new NotYours("This is for programme managers and impartiality officers.");
        }
    }
}
