package org.assay.desk.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.Acts;
import org.assay.desk.Checks;
import org.assay.desk.Key;
import org.assay.desk.NotYours;
import org.assay.desk.Outcome;
import org.assay.register.people.PersonRow;

/** The body records in how many complete audits a person took part, and whether she is external to it. */
@ApplicationScoped
public class EnteringExperience {
    /**
     * What is to be recorded, in place of what was.
     *
     * @param ledAudits complete audits in which she took an active part
     * @param external whether she works under a contract of her own
     */
    public record Experience(
            @NotNull(message = "Enter the number of audits")
            @Min(value = 0, message = "Enter a number from 0 to 10000")
            @Max(value = 10_000, message = "Enter a number from 0 to 10000")
            Integer ledAudits,

            boolean external) {}

    private final Acts acts;
    private final Checks checks;
    private final DossierStreams streams;

    EnteringExperience(Acts acts, Checks checks, DossierStreams streams) {
        this.acts = acts;
        this.checks = checks;
        this.streams = streams;
    }

    public Outcome enter(Acting who, Key key, UUID person, Experience in) {
        if (who.person().id().equals(person)) {
            throw new NotYours("Somebody else has to record this: it is about you.");
        }
        checks.look(in).refuse();
        return acts.once(who, key, "EnteringExperience", person.toString(), in, () -> {
            PersonRow row = streams.hold(person);
            row.ledAudits = in.ledAudits();
            row.external = in.external();
            streams.append(person, who, "EnteringExperience", null);
            return new Outcome.Done(person);
        });
    }
}
