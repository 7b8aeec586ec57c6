package org.assay.rule;

import static java.util.stream.Collectors.joining;
import static org.assay.calendar.Days.written;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.file.Areas;
import org.assay.file.Audit;
import org.assay.file.Case;
import org.assay.file.Dossier;
import org.assay.file.Function;
import org.assay.file.Member;
import org.assay.file.Part;
import org.assay.file.Person;
import org.assay.file.Schedule;
import org.assay.standard.Parameter;

/** Who may do what: competence and impartiality (ISO/IEC 17021-1, 5.2, 7.1 and 7.2). */
public enum PeopleRule implements Rule {
    REVIEWER_IS_COMPETENT(Stated.shall("CMP-01b", "7.1.2")
            .says("Whoever reviews an application is competent for that, in this standard.")
            .otherwise("Ask an application reviewer whose competence is on record and valid today.")
            .brokenBy(c -> unable(c, Function.APPLICATION_REVIEW))),

    REPORT_REVIEWER_IS_COMPETENT(Stated.shall("CMP-01c", "7.1.2")
            .says("Whoever reviews a report is competent for that, in this standard and its technical areas.")
            .otherwise("Ask a technical reviewer whose competence is on record and valid today.")
            .brokenBy(c -> unable(c, Function.REPORT_REVIEW))),

    DECIDER_IS_COMPETENT(Stated.shall("CMP-04", "7.2.9")
            .says("Whoever decides understands the standard and can evaluate the outcome of the audit.")
            .otherwise("Ask a decision maker whose competence is on record and valid today.")
            .brokenBy(c -> unable(c, Function.DECISION))),

    ACTOR_HAS_NO_TIE(Stated.shall("IMP-05", "5.2.10")
            .says(
                    "Whoever takes part in certifying a client has no tie to it, and had none within the years that count.")
            .otherwise("Ask somebody whom nothing ties to this client.")
            .brokenBy(c -> Stream.of(c.deed().on(), c.today())
                    .filter(_ -> !c.deed().ofTheClient())
                    .flatMap(day -> Fitness.tie(c, c.actor(), day).stream())
                    .findFirst()
                    .map(tie -> "You: " + tie))),

    BODY_HAS_NO_TIE(Stated.shall("IMP-03", "5.2.6, 5.2.7")
            .alsoKeeps("IMP-04")
            .says(
                    "The body, and whoever is related to it, gave the client no internal audit and no consultancy within the"
                            + " years that count.")
            .otherwise(
                    "Decline the application or hold it until the years have passed; a certification that runs goes on"
                            + " with another body.")
            .brokenBy(c -> Stream.concat(
                            schedule(c).stream().flatMap(s -> Fitness.proposed(c, s)),
                            schedule(c).isPresent() ? Stream.of() : Stream.of(c.today()))
                    .flatMap(day -> Fitness.bar(c, c.people().bodysTies(c.file().client()), day).stream())
                    .findFirst()
                    .map(tie -> "The body has a tie to this client: " + tie))),

    TEAM_HAS_ONE_LEADER(Stated.shall("PLN-01a", "9.2.2.1")
            .says("An audit team has one lead auditor.")
            .otherwise("Name one member as lead auditor.")
            .about("team")
            .brokenBy(PeopleRule::leaders)),

    MEMBERS_ARE_COMPETENT(Stated.shall("CMP-01d", "7.1.2, 9.2.2.1")
            .says("Every member of the team is competent for the part they take, until the last day of the audit.")
            .otherwise("Choose members whose competence is on record and valid on every day of the audit.")
            .about("team")
            .brokenBy(PeopleRule::incompetent)),

    TEAM_COVERS_THE_AREAS(Stated.shall("CMP-01e", "7.1.3, 9.2.2.1")
            .says("The team together covers every technical area of the case on the days of the audit.")
            .otherwise("Add an auditor or a technical expert who is competent in the missing area.")
            .about("team")
            .brokenBy(PeopleRule::uncovered)),

    LEADER_HAS_AUDITED_ENOUGH(Stated.house("AIMS-05")
            .says("A lead auditor has taken an active part in enough complete audits.")
            .otherwise("Choose a lead auditor with the audits on record, or record why fewer are enough.")
            .brokenBy(PeopleRule::fresh)),

    MEMBERS_HAVE_NO_TIE(Stated.shall("IMP-05t", "5.2.10")
            .says("No member of the team has a tie to the client on the days of the audit, or had one within the years"
                    + " that count.")
            .otherwise("Choose members whom nothing ties to this client.")
            .about("team")
            .brokenBy(c -> schedule(c).flatMap(s -> s.team().stream()
                    .flatMap(m -> Fitness.proposed(c, s, m).stream()
                            .flatMap(day -> Fitness.tie(c, c.people().of(m.person()), day).stream())
                            .limit(1)
                            .map(tie -> nth(s, m.person()) + ": " + tie))
                    .findFirst()))),

    /** A name is no proof: whoever bears another person's name says so once. */
    MEMBERS_WERE_NOT_THE_CONSULTANT(Stated.house("HOUSE-187")
            .says(
                    "No member of the team bears the name of a consultant, or of a person of the client, whom the client named,"
                            + " within the years that count.")
            .otherwise("Choose another member, or record how you know that it is another person of the same name.")
            .about("team")
            .brokenBy(c -> schedule(c).flatMap(s -> s.team().stream()
                    .flatMap(m -> Fitness.proposed(c, s, m).stream()
                            .flatMap(day -> Fitness.named(c, c.people().of(m.person()), day).stream())
                            .limit(1)
                            .map(named -> nth(s, m.person()) + ": " + named))
                    .findFirst()))),

    /** Of a member of a team the same is asked where the team is proposed, and not once more. */
    ACTOR_WAS_NOT_THE_CONSULTANT(Stated.house("HOUSE-188")
            .says(
                    "Whoever reviews an application or a report, deals with a nonconformity from outside the team, or decides, does"
                            + " not bear the name of a consultant, or of a person of the client, whom the client named, within the years that"
                            + " count.")
            .otherwise(
                    "Leave it to somebody else, or record how it shows that you are another person of the same name.")
            .brokenBy(c -> c.file().audits().stream().flatMap(Audit::everybody).anyMatch(m -> c.isActor(m.person()))
                    ? Optional.empty()
                    : Fitness.named(c, c.actor(), c.deed().on()).map(named -> "You: " + named))),

    MEMBERS_HAVE_DECLARED(Stated.shall("IMP-08", "5.2.12")
            .says("Every member of the team has declared that nothing ties them to this client.")
            .otherwise("Have each member declare it for this audit.")
            .brokenBy(c -> {
                List<Member> team = c.audit().team();
                long silent = team.stream().filter(m -> m.declaredOn() == null).count();
                return silent == 0
                        ? Optional.empty()
                        : Optional.of(silent + " of " + team.size() + " members have not declared yet.");
            })),

    ACTOR_HAS_DECLARED(Stated.shall("IMP-08m", "5.2.12")
            .says("A member declares that nothing ties them to this client before they work in the audit.")
            .otherwise("Declare it for this audit first.")
            .brokenBy(c -> c.file()
                    .audit(c.deed().subject())
                    .flatMap(a -> a.member(c.person()))
                    .filter(m -> m.declaredOn() == null)
                    .map(_ -> "You have not declared yet."))),

    DECLARES_NO_CONFLICT(Stated.shall("IMP-08d", "5.2.12")
            .says(
                    "The member knows of nothing that ties them to the client: work, advice, training, interests, family.")
            .asks("Do you know of anything that ties you to the client: work, advice, training, interests, family?")
            .otherwise("Answer in your own words, or tell the programme manager so that another member is chosen.")),

    DECIDER_DECLARES_NO_CONFLICT(Stated.shall("IMP-08e", "5.2.12")
            .says("Whoever decides knows today of nothing that ties them to the client or puts them under pressure.")
            .asks("Does anything tie you to the client today, or put you under pressure?")
            .otherwise("Answer in your own words, or leave the decision to another decision maker."));

    private final Stated stated;

    PeopleRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    private static Optional<String> unable(Case c, Function function) {
        List<String> areas = areas(c);
        String missing = areas.stream()
                .filter(a -> !c.actor().mayDo(function, c.file().standard(), a, c.today()))
                .map(Areas::words)
                .collect(joining("; "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("No competence of yours for “" + function.words() + "” is on record and valid on "
                        + written(c.today()) + " in: " + missing + ".");
    }

    /** The areas that were assigned, or, before that, those that the application calls for; at least the standard. */
    static List<String> areas(Case c) {
        return c.file().application().technicalAreas();
    }

    static Optional<Schedule> schedule(Case c) {
        return c.deed().said(Schedule.class);
    }

    private static Optional<String> leaders(Case c) {
        return schedule(c)
                .map(s -> s.team().stream()
                        .filter(m -> m.part() == Part.LEAD_AUDITOR)
                        .count())
                .filter(n -> n != 1)
                .map(n -> n == 0 ? "The team has no lead auditor." : "The team has " + n + " lead auditors.");
    }

    private static Optional<String> incompetent(Case c) {
        return schedule(c)
                .map(s -> s.team().stream()
                        .filter(m -> Fitness.proposed(c, s, m).stream().anyMatch(day -> !Fitness.able(c, m, day)))
                        .map(m -> nth(s, m.person()) + " (" + m.part().words() + ")")
                        .collect(joining(", ")))
                .filter(who -> !who.isEmpty())
                .map(who -> "Not on record as competent until the last day: " + who + ".");
    }

    private static Optional<String> uncovered(Case c) {
        return schedule(c)
                .map(s -> areas(c).stream()
                        .filter(a -> !covered(c, s, a))
                        .map(Areas::words)
                        .collect(joining("; ")))
                .filter(areas -> !areas.isEmpty())
                .map(areas -> "Nobody in the team covers: " + areas + ".");
    }

    /** Whether somebody of the team is competent in it on every day that is still to come. */
    private static boolean covered(Case c, Schedule s, String area) {
        return Fitness.proposed(c, s).allMatch(day -> Fitness.covers(c, s, area, day));
    }

    private static Optional<String> fresh(Case c) {
        int least = c.law().of(Parameter.LEADER_AUDITS);
        return schedule(c).stream()
                .flatMap(s -> s.team().stream())
                .filter(m -> m.part() == Part.LEAD_AUDITOR)
                .map(m -> c.people().of(m.person()))
                .map(Dossier::experience)
                .filter(e -> e.ledAudits() < least)
                .findFirst()
                .map(e -> "The lead auditor has " + e.ledAudits() + " complete audits on record; " + least
                        + " are asked for.");
    }

    /** Which member of its team it is; of one who left it, that alone. */
    static String nth(Audit audit, Person person) {
        return audit.schedule() == null ? "A member" : nth(audit.schedule(), person);
    }

    /** Which member it is, without a name: names never enter a fact that is journaled. */
    static String nth(Schedule s, Person person) {
        for (int i = 0; i < s.team().size(); i++) {
            if (s.team().get(i).person().equals(person)) {
                return "Member " + (i + 1);
            }
        }
        return "A member";
    }
}
