package org.assay.web;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assay.access.Role;
import org.assay.desk.people.CompetenceTold;
import org.assay.file.Countries;
import org.assay.file.Function;
import org.assay.rule.IndependenceRule;
import org.assay.rule.PeopleRule;

/** How roles, countries and competences are spoken and coloured. */
@TemplateExtension
final class SpokenPeople {
    private static final Set<String> ROLES = Set.of(
            Role.CLIENT,
            Role.LEAD_AUDITOR,
            Role.DECISION_MAKER,
            Role.ADMINISTRATOR,
            Role.PROGRAMME_MANAGER,
            Role.AUDITOR,
            Role.TECHNICAL_EXPERT,
            Role.TECHNICAL_REVIEWER,
            Role.IMPARTIALITY_OFFICER,
            Role.COMMERCIAL,
            Role.ASSESSOR);

    private static final Map<String, Function> WORK = Map.of(
            PeopleRule.REVIEWER_IS_COMPETENT.name(), Function.APPLICATION_REVIEW,
            PeopleRule.REPORT_REVIEWER_IS_COMPETENT.name(), Function.REPORT_REVIEW,
            PeopleRule.DECIDER_IS_COMPETENT.name(), Function.DECISION,
            IndependenceRule.DEALER_IS_COMPETENT.name(), Function.AUDITING,
            IndependenceRule.GRADER_IS_COMPETENT.name(), Function.AUDITING);

    private SpokenPeople() {}

    static String role(String role) {
        return role.replace('-', ' ');
    }

    static boolean isRole(String name) {
        return ROLES.contains(name);
    }

    /** The work for which a rule asks for somebody competent, as the list of people is asked for it; empty of any other rule. */
    static String workOfRule(String rule) {
        Function work = WORK.get(rule);
        return work == null ? "" : work.name();
    }

    /** The name of a country, from its two letters. */
    static String country(String letters) {
        return Locale.of("", letters).getDisplayCountry(Locale.ENGLISH);
    }

    /** A town with its country's name, where the country stands at its end by its two letters: {@code Leeds, United Kingdom}. */
    static String inWords(String place) {
        return Countries.spelt(place);
    }

    /** The same of a line that goes on to say what is done there. */
    static String siteInWords(String line) {
        int at = line.indexOf(": ");
        return at < 0 ? Countries.spelt(line) : Countries.spelt(line.substring(0, at)) + line.substring(at);
    }

    /** Whether a town is written with that country, by its letters or by its name. */
    static boolean namesCountry(String place, String letters) {
        return Countries.spelt(place).endsWith(country(letters));
    }

    static String tone(CompetenceTold.Standing standing) {
        return switch (standing) {
            case TO_COME -> "info";
            case VALID -> "ok";
            case LAPSED -> "plain";
        };
    }
}
