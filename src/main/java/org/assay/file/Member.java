package org.assay.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member of an audit team.
 *
 * @param declaredOn when she declared that nothing ties her to this client; null while she has not
 */
public record Member(Person person, Part part, @Nullable LocalDate declaredOn) {
    public Member declared(LocalDate on) {
        return new Member(person, part, on);
    }

    /** Whether she may raise findings and hold a session alone: an auditor, or the one who leads. */
    public boolean audits() {
        return part == Part.LEAD_AUDITOR || part == Part.AUDITOR;
    }
}
