package org.assay.web;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import org.assay.rule.Rule;

/** How the controls of a form are named, tied to their labels and spoken of. */
@TemplateExtension
final class SpokenFields {
    private SpokenFields() {}

    /** The id of a field's control: {@code team[0].person} becomes {@code f-team-0-person}. */
    static String anchor(String field) {
        return "f-" + field.replaceAll("[^A-Za-z0-9_]+", "-");
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
