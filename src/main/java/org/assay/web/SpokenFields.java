package org.assay.web;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.rule.Rule;

/** How the controls of a form are named, tied to their labels and spoken of. */
@TemplateExtension
final class SpokenFields {
    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d{1,3})]");

    private SpokenFields() {}

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
}
