package org.assay.standard;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A clause of the standard by its number, told in our own words.
 *
 * @param parent the clause it stands under; none for a chapter
 * @param auditable whether it is audited itself, or is a heading of others
 * @param about what it is about, in one sentence that is not the standard's
 * @param evidence what is usually seen as evidence
 * @param documents what is kept in writing, where something is
 * @param stages in which stages of an initial audit it is looked at
 * @param interviews whom auditors usually speak to
 */
public record Requirement(
        String id,
        @Nullable String parent,
        boolean auditable,
        Phase phase,
        String topic,
        String about,
        List<String> evidence,
        @Nullable String documents,
        List<Integer> stages,
        List<String> interviews) {
    public Requirement {
        Given.words("a clause", "id", id);
        Given.value(id, "phase", phase);
        Given.words(id, "topic", topic);
        Given.words(id, "about", about);
        evidence = Given.all(id, "evidence", evidence);
        stages = Given.all(id, "stages", stages);
        interviews = Given.all(id, "interviews", interviews);
        String above = parent == null ? "" : parent + ".";
        Given.that(id.startsWith(above) && id.indexOf('.', above.length()) < 0, id, "parent must be the number before");
        Given.that(auditable != evidence.isEmpty(), id, "evidence belongs to auditable clauses, and to each of them");
    }

    /** The chapter it stands in: 6 for 6.1.3. */
    public String chapter() {
        return id.split("\\.", 2)[0];
    }

    /** 1 for a chapter, 3 for a clause such as 6.1.3. */
    public int level() {
        return id.split("\\.", -1).length;
    }

    /** Whether its number begins so, or its words contain this. */
    public boolean speaksOf(String words) {
        return spoken(words, id, Stream.concat(Stream.of(topic, about), evidence.stream()));
    }

    static boolean spoken(String words, String id, Stream<String> texts) {
        String sought = words.toLowerCase(Locale.ROOT);
        return id.toLowerCase(Locale.ROOT).startsWith(sought)
                || texts.anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(sought));
    }
}
