package org.assay.file;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One block of an audit plan.
 *
 * @param who members of the team who hold it
 * @param about clauses and controls that it looks at
 * @param level whom it talks to; null where it reads or walks
 */
public record Session(
        LocalDate day,
        Set<Person> who,
        Set<String> about,
        @Nullable Level level) {
    public Session {
        who = InOrder.of(who);
        about = InOrder.of(about);
    }
}
