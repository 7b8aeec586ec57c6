package org.assay.desk.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.Acts;
import org.assay.desk.Asked;
import org.assay.desk.Checks;
import org.assay.desk.Key;
import org.assay.desk.LooksAtItself;
import org.assay.desk.NotYours;
import org.assay.desk.Outcome;
import org.assay.desk.Unprinted;
import org.assay.desk.Words;
import org.assay.file.Competence;
import org.assay.file.Function;
import org.assay.house.BodyCalendar;
import org.assay.register.Ids;
import org.assay.register.journal.Kept;
import org.assay.register.people.CompetenceRow;
import org.assay.standard.Standard;
import org.jspecify.annotations.Nullable;

/** The body records that it holds a person competent for a function, and why (ISO/IEC 17021-1, 7.1.3). */
@ApplicationScoped
public class GrantingCompetence {
    /**
     * A competence to be granted.
     *
     * @param area technical area {@code technology/sector}; {@code *} stands for all on either side
     * @param until the last day of validity
     * @param evidence what the body has seen
     */
    @Unprinted
    public record NewCompetence(
            @Asked("Work") @NotNull(message = "Choose the function")
            Function function,

            @Asked(value = "Standard", from = Asked.Choices.STANDARDS) @NotNull(message = "Choose the standard")
            Standard standard,

            @Asked(
                    value = "Technical area",
                    hint = "A technology, and the sector it is used in.",
                    from = Asked.Choices.ALL_AREAS)
            @Words(max = 120, message = "Enter the technical area, such as generative/technology_saas")
            @Pattern(
                    regexp = "\\s*|(\\*|[a-z0-9_]+)/(\\*|[a-z0-9_]+)",
                    message = "Write it as technology/sector, such as generative/technology_saas; * stands for all")
            String area,

            @Asked("First day") @NotNull(message = "Enter the first day of validity")
            LocalDate from,

            @Asked(value = "Last day", optional = true) @Nullable
            LocalDate until,

            @Asked(
                    value = "What shows the competence",
                    hint = "Which record, evaluation or observation. A reference, never the thing itself.")
            @Words(substance = true, max = 2000, message = "Say what shows the competence")
            String evidence)
            implements LooksAtItself {
        @Override
        public void look(Checks.Found found, LocalDate today) {
            found.unless(Typing.plausible(from), "from", Typing.OTHER_DAY)
                    .unless(Typing.plausible(until), "until", Typing.OTHER_DAY)
                    .unless(Typing.inOrder(from, until), "until", "The last day comes before the first");
        }
    }

    private final Acts acts;
    private final Checks checks;
    private final DossierStreams streams;
    private final BodyCalendar calendar;

    GrantingCompetence(Acts acts, Checks checks, DossierStreams streams, BodyCalendar calendar) {
        this.acts = acts;
        this.checks = checks;
        this.streams = streams;
        this.calendar = calendar;
    }

    /** Done by somebody else than the person herself: nobody vouches for her own competence. */
    public Outcome grant(Acting who, Key key, UUID person, NewCompetence in) {
        if (who.person().id().equals(person)) {
            throw new NotYours("Somebody else has to judge this competence: it is your own (ISO/IEC 17021-1, 7.1.3)."
                    + " Ask the programme manager or the impartiality officer.");
        }
        checks.look(in).refuse();
        return acts.once(who, key, "GrantingCompetence", person.toString(), in, () -> granted(who, person, in));
    }

    private Outcome granted(Acting who, UUID person, NewCompetence in) {
        streams.hold(person);
        checks.look(in)
                .unless(!heldAlready(person, in), "area", "This competence is held on some of these days already")
                .refuse();
        UUID id = Ids.next();
        Competence competence = new Competence(in.function(), in.standard(), in.area(), in.from(), in.until());
        CompetenceRow row = new CompetenceRow(
                id, person, competence, in.evidence().strip(), who.person().id(), calendar.today());
        row.persist();
        streams.append(person, who, "GrantingCompetence", id, new Kept(id, row.seal()));
        return new Outcome.Done(id);
    }

    private static boolean heldAlready(UUID person, NewCompetence in) {
        return CompetenceRow.<CompetenceRow>list(
                        "person = ?1 and function = ?2 and standard = ?3 and area = ?4",
                        person,
                        in.function(),
                        in.standard(),
                        in.area())
                .stream()
                .map(CompetenceRow::read)
                .anyMatch(c -> Typing.inOrder(in.from(), c.until()) && Typing.inOrder(c.from(), in.until()));
    }
}
