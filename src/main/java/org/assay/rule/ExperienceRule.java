package org.assay.rule;

import static org.assay.calendar.Days.written;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.assay.file.Case;
import org.assay.file.Experience;
import org.assay.file.Member;
import org.assay.file.Schedule;
import org.assay.file.WorksAs;
import org.assay.standard.Parameter;
import org.assay.standard.Standard;

/**
 * What people bring along, and by what they work for the body (ISO/IEC 17021-1, 5.2.8, 7.3 and 7.5; ISO/IEC 42006, 7.2.2).
 */
public enum ExperienceRule implements Rule {
    AUDITORS_HAVE_WORKED_ENOUGH(Stated.house("AIMS-04")
            .says(
                    "An auditor has higher education or its like, enough years of work with information technology, enough of"
                            + " them with artificial intelligence, and training in auditing AI management.")
            .otherwise("Choose auditors who have all of it on record, with its source, or record why these are enough.")
            .of(Standard.AIMS)
            .brokenBy(c -> first(c, (s, m) -> m.audits() ? untried(c, of(c, m)) : Optional.empty()))),

    MEMBERS_COME_FROM_NO_CONSULTANCY(Stated.shall("IMP-07", "5.2.8")
            .says("No member of the team is sent by an organisation that advises on management systems.")
            .otherwise("Choose members whom the body employs, or who work under a contract of their own.")
            .about("team")
            .brokenBy(c -> first(
                    c,
                    (_, m) -> of(c, m).worksAs() == WorksAs.SENT_BY_A_CONSULTANCY
                            ? Optional.of(WorksAs.SENT_BY_A_CONSULTANCY.words())
                            : Optional.empty()))),

    EXTERNAL_MEMBERS_HAVE_SIGNED(Stated.shall("CMP-06", "7.3")
            .says(
                    "Whoever of the team the body does not employ has signed for confidentiality, impartiality and telling"
                            + " their ties before the audit begins.")
            .otherwise("Have the member sign, and record the day and by what they work for the body.")
            .about("team")
            .brokenBy(c -> first(c, (s, m) -> unbound(joins(c, s), of(c, m))))),

    DECIDER_IS_OF_THE_BODY(Stated.shall("CMP-08", "7.5, 9.5.1.2")
            .alsoKeeps("DEC-02")
            .says(
                    "Whoever decides is employed by the body, or under contract to it in person: a decision is never given to"
                            + " others to take.")
            .otherwise("Ask a decision maker whom the body engages in person.")
            .brokenBy(c -> c.actor().experience().inPerson()
                    ? Optional.empty()
                    : Optional.of(
                            "By what you work for the body: " + basis(c.actor().experience()) + ".")));

    private final Stated stated;

    ExperienceRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    private static Experience of(Case c, Member member) {
        return c.people().of(member.person()).experience();
    }

    /** The first member of the team that is proposed of whom something is to be said. */
    private static Optional<String> first(Case c, BiFunction<Schedule, Member, Optional<String>> fact) {
        return PeopleRule.schedule(c).flatMap(s -> s.team().stream()
                .flatMap(
                        m -> fact.apply(s, m).map(words -> PeopleRule.nth(s, m.person()) + ": " + words + ".").stream())
                .findFirst());
    }

    private static Optional<String> untried(Case c, Experience experience) {
        List<String> lacking = experience.lacking(
                c.law().of(Parameter.AUDITOR_IT_YEARS), c.law().of(Parameter.AUDITOR_AI_YEARS));
        return lacking.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", lacking));
    }

    /** The first day of the audit, or today where it has begun. */
    private static LocalDate joins(Case c, Schedule s) {
        return s.firstDay().isBefore(c.today()) ? c.today() : s.firstDay();
    }

    private static Optional<String> unbound(LocalDate day, Experience experience) {
        if (experience.boundOn(day)) {
            return Optional.empty();
        }
        return Optional.of(
                experience.signedOn() == null
                        ? basis(experience) + ", and no signature is on record"
                        : "signed on " + written(experience.signedOn()) + ", after the first day of the audit");
    }

    private static String basis(Experience experience) {
        return experience.worksAs() == null
                ? "not on record"
                : experience.worksAs().words();
    }
}
