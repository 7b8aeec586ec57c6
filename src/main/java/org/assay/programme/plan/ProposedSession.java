package org.assay.programme.plan;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.assay.file.Hours;
import org.assay.file.Level;
import org.assay.file.Person;
import org.assay.file.Session;
import org.assay.file.SessionKind;
import org.jspecify.annotations.Nullable;

/**
 * A session as it is proposed.
 *
 * @param by who holds it; she audits
 * @param with who else of the team is there
 * @param remote whether it is held from afar
 * @param what what is done and where, in words
 * @param whom whom of the client it wants to meet; empty where it meets nobody in particular
 * @param why why it is there
 */
public record ProposedSession(
        LocalDate day,
        Hours hours,
        SessionKind kind,
        Person by,
        Set<Person> with,
        Set<String> about,
        @Nullable Level level,
        Set<Integer> systems,
        boolean remote,
        String what,
        String whom,
        String why) {

    /** Everybody of the team who is there. */
    public Set<Person> who() {
        Set<Person> all = new LinkedHashSet<>(Set.of(by));
        all.addAll(with);
        return all;
    }

    /** As rules look at it. */
    public Session session() {
        return new Session(day, who(), about, level, hours, kind, systems);
    }
}
