package org.assay.desk.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import org.assay.file.Experience;
import org.assay.file.WorksAs;
import org.assay.house.BodyCalendar;
import org.assay.register.Ids;
import org.assay.register.journal.Kept;
import org.assay.register.people.ExperienceRow;
import org.assay.register.people.PersonRow;
import org.jspecify.annotations.Nullable;

/** The body records what a person brings along, and by what she works for it (ISO/IEC 17021-1, 7.3 and 7.4). */
@ApplicationScoped
public class EnteringExperience {
    /**
     * What is to be recorded; from then on it counts, and what was stays on record.
     *
     * @param ledAudits complete audits in which she took an active part
     * @param educated whether she has higher education or its like
     * @param itYears full years of practical work with information technology or data protection
     * @param aiYears how many of them with artificial intelligence
     * @param trained whether she was trained in auditing AI management systems
     * @param worksAs by what she works for the body
     * @param signedOn when she signed for confidentiality, impartiality and telling her ties
     * @param source where the body has seen all that
     */
    @Unprinted
    public record NewExperience(
            @Asked("Works for the body") @NotNull(message = "Choose how the person works for the body")
            WorksAs worksAs,

            @Asked(
                    value = "Signed for confidentiality and impartiality on",
                    hint = "Asked of everybody whom the body does not employ.",
                    optional = true)
            @Nullable
            LocalDate signedOn,

            @Asked("Years with information technology or data protection")
            @NotNull(message = YEARS)
            @Min(value = 0, message = YEARS)
            @Max(value = 80, message = YEARS)
            Integer itYears,

            @Asked("Of these with artificial intelligence")
            @NotNull(message = YEARS)
            @Min(value = 0, message = YEARS)
            @Max(value = 80, message = YEARS)
            Integer aiYears,

            @Asked("Complete audits with an active part")
            @NotNull(message = "Enter the number of audits")
            @Min(value = 0, message = "Enter a number from 0 to 10000")
            @Max(value = 10_000, message = "Enter a number from 0 to 10000")
            Integer ledAudits,

            @Asked("Higher education or its like") boolean educated,

            @Asked("Trained in auditing AI management") boolean trained,

            @Asked(value = "Where that was seen", hint = "Which papers. A reference, never the thing itself.")
            @Words(max = 2000, message = "Say where that was seen")
            String source)
            implements LooksAtItself {
        @Override
        public void look(Checks.Found found, LocalDate today) {
            found.unless(
                            itYears == null || aiYears == null || aiYears <= itYears,
                            "aiYears",
                            "Of the years with information technology at most")
                    .unless(signedOn == null || !signedOn.isAfter(today), "signedOn", "Enter a day that has come")
                    .unless(
                            worksAs == null || worksAs == WorksAs.EMPLOYEE || signedOn != null,
                            "signedOn",
                            "Enter the day of the signature");
        }

        Experience experience() {
            return new Experience(ledAudits, educated, itYears, aiYears, trained, worksAs, signedOn);
        }
    }

    private static final String YEARS = "Enter full years, from 0 to 80";

    private final Acts acts;
    private final Checks checks;
    private final DossierStreams streams;
    private final BodyCalendar calendar;

    EnteringExperience(Acts acts, Checks checks, DossierStreams streams, BodyCalendar calendar) {
        this.acts = acts;
        this.checks = checks;
        this.streams = streams;
        this.calendar = calendar;
    }

    public Outcome enter(Acting who, Key key, UUID person, NewExperience in) {
        if (who.person().id().equals(person)) {
            throw new NotYours("Somebody else has to record this: it is about you (ISO/IEC 17021-1, 7.4)."
                    + " Ask the programme manager or the impartiality officer.");
        }
        checks.look(in).refuse();
        return acts.once(who, key, "EnteringExperience", person.toString(), in, () -> {
            PersonRow row = streams.hold(person);
            Experience now = in.experience();
            String source = in.source().strip();
            row.brings(now, source);
            ExperienceRow entered = new ExperienceRow(
                    Ids.next(), person, now, source, who.person().id(), calendar.today());
            entered.persist();
            streams.append(person, who, "EnteringExperience", null, new Kept(entered.id, entered.seal()));
            return new Outcome.Done(person);
        });
    }
}
