package org.assay.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the certificate says as it was printed last.
 *
 * @param registered the name of the client in the register
 * @param soaVersion version of the statement of applicability that it names; null where it names none
 * @param sites each with its address and what is done there
 * @param languages in which it is issued
 * @param notices what the client has told in words of changes from which a new print follows
 * @param asked whether it says already all that is asked to be printed anew; false where nothing is asked for
 */
public record Printed(
        String name,
        String address,
        String registered,
        @Nullable String soaVersion,
        List<String> sites,
        List<String> languages,
        List<Noticed> notices,
        boolean asked) {
    public Printed {
        sites = List.copyOf(sites);
        languages = List.copyOf(languages);
        notices = List.copyOf(notices);
    }
}
