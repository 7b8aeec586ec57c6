package org.assay.standard;

import java.util.List;
import java.util.stream.Stream;

/**
 * A control of Annex A by its number, told in our own words.
 *
 * @param about what it is about, in one sentence that is not the standard's
 * @param evidence what is usually seen as evidence
 * @param clauses numbers of the clauses it belongs with
 * @param roles for which parts of a client it usually matters: keys of client-ai-roles
 * @param stages at which stages of an AI system it usually matters: keys of life-cycle-stages
 * @param family key of control-families
 * @param themes keys of control-themes
 */
public record Control(
        String id,
        String group,
        String topic,
        String about,
        List<String> evidence,
        List<String> clauses,
        List<String> roles,
        List<String> stages,
        String family,
        List<String> themes) {
    public Control {
        Given.words("a control", "id", id);
        Given.words(id, "group", group);
        Given.words(id, "topic", topic);
        Given.words(id, "about", about);
        Given.words(id, "family", family);
        evidence = Given.all(id, "evidence", evidence);
        clauses = Given.all(id, "clauses", clauses);
        roles = Given.all(id, "roles", roles);
        stages = Given.all(id, "stages", stages);
        themes = Given.all(id, "themes", themes);
        Given.that(id.startsWith(group + "."), id, "group must be the number before");
    }

    /** Whether its number begins so, or its words contain this. */
    public boolean speaksOf(String words) {
        return Requirement.spoken(words, id, Stream.concat(Stream.of(topic, about), evidence.stream()));
    }
}
