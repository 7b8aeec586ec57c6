package org.assay.web;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;
import org.assay.desk.decision.WeighingADecision;
import org.assay.desk.deed.NamesOfRules;
import org.assay.desk.glance.Where;
import org.assay.file.DecisionStanding;

/** How decisions are coloured, addressed and asked for. */
@TemplateExtension
final class SpokenDecisions {
    private SpokenDecisions() {}

    static String tone(DecisionStanding standing) {
        return switch (standing) {
            case REQUESTED, INFORMATION_ASKED -> "warn";
            case DECIDED -> "info";
            case NONE, SET_ASIDE -> "plain";
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

    /** How the decision maker is asked for words about a rule. */
    static String answer(WeighingADecision.Told rule) {
        return switch (rule.look()) {
            case WAIVABLE -> "Justification for departing from it";
            case TO_JUDGE -> NamesOfRules.question(rule.rule());
            case KEPT, BROKEN, ASKED, OFF -> "In your own words";
        };
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
}
