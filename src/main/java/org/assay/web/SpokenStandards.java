package org.assay.web;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import org.assay.rule.Sort;
import org.assay.standard.CrosswalkRow;
import org.assay.standard.Force;
import org.assay.standard.Relation;

/** How standards, their relations and the rules made of them are coloured and addressed. */
@TemplateExtension
final class SpokenStandards {
    private SpokenStandards() {}

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
        return together ? "/standards#" + SpokenFields.anchor(place) : "/standards/" + place;
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
}
