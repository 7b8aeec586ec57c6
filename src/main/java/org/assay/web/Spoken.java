package org.assay.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.access.Role;
import org.assay.calendar.Days;
import org.assay.desk.certificate.PublicRegister;
import org.assay.desk.certification.CertificationsInView;
import org.assay.desk.decision.WeighingADecision;
import org.assay.desk.glance.Where;
import org.assay.desk.people.CompetenceTold;
import org.assay.file.ApplicationStanding;
import org.assay.file.AuditStanding;
import org.assay.file.DecisionStanding;
import org.assay.file.FindingStanding;
import org.assay.file.Grade;
import org.assay.file.LetterStanding;
import org.assay.file.PaperStanding;
import org.assay.file.Result;
import org.assay.file.Standing;
import org.assay.file.Verb;
import org.assay.file.VisitStanding;
import org.assay.lifecycle.Step;
import org.assay.rule.Rule;
import org.assay.rule.Sort;
import org.assay.standard.CrosswalkRow;
import org.assay.standard.Force;
import org.assay.standard.Relation;

/** How days, standings and moves are spoken and coloured on a page. */
@TemplateExtension
public final class Spoken {
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
            Role.ASSESSOR);

    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d{1,3})]");

    private Spoken() {}

    static String written(LocalDate day) {
        return Days.written(day);
    }

    static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** The same words with a capital first letter. */
    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The id of a field's control: {@code team[0].person} becomes {@code f-team-0-person}. */
    static String anchor(String field) {
        return "f-" + field.replaceAll("[^A-Za-z0-9_]+", "-");
    }

    /** The row that a field stands in, if it stands in one: {@code findings[0].grade} in "Finding 1: ". */
    static String row(String field) {
        Matcher row = ROW.matcher(field);
        if (!row.lookingAt()) {
            return "";
        }
        return "Line " + (Integer.parseInt(row.group(2)) + 1) + ": ";
    }

    /** The words as a part of an address. */
    static String urlPart(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** What ties a control to its label, its hint and its complaint. */
    static RawString attributes(Typed typed, String field, boolean hinted) {
        String name = field.replaceAll("[^A-Za-z0-9_.\\[\\]-]", "");
        String id = anchor(name);
        boolean wrong = typed.wrong(field) != null;
        String described = ((hinted ? id + "-hint " : "") + (wrong ? id + "-wrong" : "")).strip();
        return new RawString("id=\"" + id + "\" name=\"" + name + "\""
                + (wrong ? " aria-invalid=\"true\"" : "")
                + (described.isEmpty() ? "" : " aria-describedby=\"" + described + "\""));
    }

    /** Where a deed answers for a rule: {@code waivers.THE_RULE}. */
    static String answerField(Rule rule, String kind) {
        return kind + "." + rule.name();
    }

    /** A name within a name. */
    static String part(String name, String part) {
        return name + "." + part;
    }

    static String role(String role) {
        return role.replace('-', ' ');
    }

    static boolean isRole(String name) {
        return ROLES.contains(name);
    }

    static String tone(Standing standing) {
        return switch (standing) {
            case CERTIFIED -> "ok";
            case GRANTED -> "info";
            case SUSPENDED -> "warn";
            case REFUSED -> "bad";
            case NONE, EXPIRED, WITHDRAWN -> "plain";
        };
    }

    /** How a file in a list looks: what is under way differs from what has ended. */
    static String tone(CertificationsInView.Listed file) {
        return file.underWay()
                ? switch (file.application()) {
                    case ON_HOLD, RETURNED -> "warn";
                    case DRAFT -> "plain";
                    case SUBMITTED, ACCEPTED, OFFERED, AGREED, DECLINED, WITHDRAWN, LAPSED -> "info";
                }
                : tone(file.standing());
    }

    /** The name of a country, from its two letters. */
    static String country(String letters) {
        return Locale.of("", letters).getDisplayCountry(Locale.ENGLISH);
    }

    static String tone(Grade grade) {
        return switch (grade) {
            case MAJOR -> "bad";
            case MINOR -> "warn";
        };
    }

    static String tone(FindingStanding standing) {
        return switch (standing) {
            case RAISED, PLAN_RETURNED -> "warn";
            case ANSWERED, PLAN_ACCEPTED, IMPLEMENTED -> "info";
            case VERIFIED -> "ok";
            case NONE, WITHDRAWN, SUPERSEDED -> "plain";
        };
    }

    static String tone(DecisionStanding standing) {
        return switch (standing) {
            case REQUESTED, INFORMATION_ASKED -> "warn";
            case DECIDED -> "info";
            case NONE, SET_ASIDE -> "plain";
        };
    }

    static String tone(Relation relation) {
        return switch (relation) {
            case DIRECT -> "info";
            case GAP -> "warn";
            case SUPPORTS, PARTIAL, GUIDANCE -> "plain";
        };
    }

    /** Where a clause, a control, a group of controls or all of Annex A is shown. */
    static String address(String place) {
        boolean together = place.equals(CrosswalkRow.ANNEX_A) || place.matches("A\\.\\d+");
        return together ? "/standards#" + anchor(place) : "/standards/" + place;
    }

    /** Where a value of a decision maker's sheet comes from. */
    static String address(Where at, UUID file) {
        return switch (at.kind()) {
            case FILE -> Places.file(at.id());
            case APPLICATION -> Places.file(at.id()) + "/application";
            case AUDIT -> Places.audit(file, at.id());
            case FINDING -> Places.finding(file, at.id());
            case RECORDS -> Places.file(at.id()) + "/records";
            case JOURNAL -> Places.file(at.id()) + "/journal";
            case PERSON -> Places.person(at.id());
        };
    }

    static String tone(WeighingADecision.Look look) {
        return switch (look) {
            case KEPT -> "ok";
            case BROKEN -> "bad";
            case WAIVABLE, TO_JUDGE, ASKED -> "warn";
            case OFF -> "off";
        };
    }

    static String words(WeighingADecision.Look look) {
        return switch (look) {
            case KEPT -> "Kept";
            case BROKEN -> "Broken";
            case WAIVABLE -> "Broken; a justification was asked for";
            case TO_JUDGE -> "For the decision maker to judge";
            case ASKED -> "Asked in a field of its own";
            case OFF -> "Switched off by the body";
        };
    }

    static String tone(CompetenceTold.Standing standing) {
        return switch (standing) {
            case TO_COME -> "info";
            case VALID -> "ok";
            case LAPSED -> "plain";
        };
    }

    /** How a step looks, and what a screen reader says about it. */
    static String look(Step.State state) {
        return switch (state) {
            case DONE -> "done";
            case CURRENT -> "current";
            case AHEAD -> "ahead";
        };
    }

    static String path(Verb verb) {
        return verb.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String tone(ApplicationStanding standing) {
        return switch (standing) {
            case DRAFT, SUBMITTED, ACCEPTED, OFFERED -> "info";
            case AGREED -> "ok";
            case ON_HOLD, RETURNED -> "warn";
            case DECLINED -> "bad";
            case WITHDRAWN, LAPSED -> "plain";
        };
    }

    static String tone(AuditStanding standing) {
        return switch (standing) {
            case NONE, CANCELLED -> "plain";
            case PROGRAMMED, SCHEDULED, CONFIRMED, PLANNED, IN_PROGRESS, CONDUCTED, REPORTED -> "info";
            case OBJECTED, ADJOURNED -> "warn";
            case REVIEWED -> "ok";
            case TERMINATED, EXHAUSTED -> "bad";
        };
    }

    static String tone(LetterStanding standing) {
        return switch (standing) {
            case AWAITS_CLIENT, AWAITS_BODY -> "warn";
            case ANSWERED -> "ok";
            case NONE, CLOSED -> "plain";
        };
    }

    static String tone(VisitStanding standing) {
        return switch (standing) {
            case PROGRAMMED -> "info";
            case HELD -> "ok";
            case MISSED -> "warn";
        };
    }

    static String tone(PaperStanding standing) {
        return switch (standing) {
            case NONE -> "plain";
            case PROOF -> "info";
            case OBJECTED -> "warn";
            case APPROVED, ISSUED -> "ok";
        };
    }

    static String tone(Result result) {
        return switch (result) {
            case CONFORMS -> "ok";
            case NONCONFORMITY -> "bad";
            case OBSERVATION -> "warn";
            case NOT_EXAMINED -> "plain";
        };
    }

    static String tone(Sort sort) {
        return switch (sort) {
            case JUDGED -> "ok";
            case ATTESTED -> "info";
            case OUTSIDE -> "plain";
        };
    }

    static String words(Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    static String words(Force force) {
        return force.name().toLowerCase(Locale.ROOT);
    }

    /** Several in one line. */
    static String joined(List<String> words) {
        return String.join(", ", words);
    }

    /** An ISO day as people write it. */
    static String day(String iso) {
        return Days.written(LocalDate.parse(iso));
    }

    /** A text of a row of JSON. */
    static String said(JsonNode row, String part) {
        return row.path(part).asText("");
    }

    /** A code or an area in words: {@code DEEP_LEARNING} and {@code deep_learning/retail} alike. */
    static String spoken(String code) {
        return code.isEmpty()
                ? ""
                : capital(code.toLowerCase(Locale.ROOT)
                        .replace("/", ", ")
                        .replace('_', ' ')
                        .replace("*", "all"));
    }

    /** The words, or that there are none. */
    static String orNone(String words) {
        return words.isBlank() ? "None" : words;
    }

    static String halves(int halfDays) {
        return Days.halves(halfDays);
    }

    /** How the decision maker is asked for words about a rule. */
    static String answer(WeighingADecision.Told rule) {
        return switch (rule.look()) {
            case WAIVABLE -> "Justification for departing from it";
            case TO_JUDGE, KEPT, BROKEN, ASKED, OFF -> "In your own words";
        };
    }

    /** What a standing means to somebody who holds the certificate in her hand; it never says why. */
    static String meaning(PublicRegister.Shown shown) {
        return switch (shown.standing()) {
            case CERTIFIED -> "The certification is in force.";
            case GRANTED -> "The certification is granted and takes effect on " + written(shown.validFrom()) + ".";
            case SUSPENDED -> "The certification is temporarily invalid from " + written(shown.since()) + " on.";
            case EXPIRED -> "The certification's validity ended with " + written(shown.validUntil()) + ".";
            case WITHDRAWN -> "The certification is no longer in force from " + written(shown.since()) + " on.";
            case NONE, REFUSED -> "There is no certification in force.";
        };
    }
}
