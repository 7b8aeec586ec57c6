package org.assay.standard;

import java.util.List;

/**
 * One way in which the body usually looks at a part of a management system.
 *
 * @param kind as a plan calls it: INTERVIEW, WALKTHROUGH or RECORDS
 * @param level whom it talks to: TOP_MANAGEMENT, MANAGEMENT, TECHNICAL or OPERATIONAL
 * @param whom whom of the client it wants to meet
 * @param why why it is there
 * @param remote whether it is fit to be held from afar
 * @param about numbers of clauses, control groups or controls, and keys of what every surveillance looks at
 */
public record UsualSession(
        String key,
        String words,
        String kind,
        String level,
        String whom,
        String why,
        Each each,
        boolean remote,
        List<String> about) {
    /** How often an audit has it. */
    public enum Each {
        AUDIT,
        SYSTEM,
        SITE
    }

    public UsualSession {
        Given.words("a session", "key", key);
        Given.words(key, "words", words);
        Given.words(key, "kind", kind);
        Given.words(key, "level", level);
        Given.words(key, "whom", whom);
        Given.words(key, "why", why);
        Given.value(key, "each", each);
        about = Given.all(key, "about", about);
    }

    /** Whether a clause, a control or a topic belongs to it. */
    public boolean looksAt(String subject) {
        return about.stream().anyMatch(a -> subject.equals(a) || subject.startsWith(a + "."));
    }
}
