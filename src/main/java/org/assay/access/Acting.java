package org.assay.access;

import java.util.Set;
import org.assay.file.Person;
import org.assay.register.Viewer;

/** Who is asking: a person of the register, in the roles of her token, with the eyes these give her. */
public record Acting(Person person, String name, Set<String> roles, Viewer viewer) {
    public Acting {
        roles = Set.copyOf(roles);
    }

    /** Whether she sells: who does reads nothing of audits and decisions, as who audits reads no price. */
    public boolean sells() {
        return is(Role.COMMERCIAL);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    /** Whether she sees with the body's eyes. */
    public boolean ofTheBody() {
        return viewer instanceof Viewer.Body || viewer instanceof Viewer.Reader;
    }
}
