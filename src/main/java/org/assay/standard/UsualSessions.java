package org.assay.standard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the body usually cuts an audit into sessions, in the order in which it likes them: its own choice, and no clause's. */
public record UsualSessions(List<UsualSession> sessions) {
    private static final String FILE = "sessions.yaml";

    public UsualSessions {
        sessions = Given.all(FILE, "sessions", sessions);
        Given.once(sessions.stream().map(UsualSession::key));
    }

    /** The same; refuses a file in which a clause or control of the catalogue belongs to no session, or to two. */
    public UsualSessions of(Catalogue catalogue) {
        Stream.concat(
                        catalogue.auditable().stream().map(Requirement::id),
                        catalogue.controls().stream().map(Control::id))
                .forEach(id -> Given.count(FILE, "sessions about " + id, 1, (int)
                        sessions.stream().filter(s -> s.looksAt(id)).count()));
        return this;
    }

    /** The session that a clause, a control or a topic belongs to; empty for what is none. */
    public Optional<UsualSession> about(String subject) {
        return sessions.stream().filter(s -> s.looksAt(subject)).findFirst();
    }
}
