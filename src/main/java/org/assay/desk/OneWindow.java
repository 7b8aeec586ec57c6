package org.assay.desk;

import java.util.Map;
import java.util.Set;

/**
 * What one window of a browser knows of the form that is typed in it.
 *
 * @param changed the fields that were changed in it since they were last kept, each with whatever stood in it here before
 * @param shown what it showed of fields beside what it sends: what another window holds of them, and fields that it has no box for
 * @param tells whether it tells any of this; where it does not, all of what it sends counts
 */
public record OneWindow(Map<String, Set<String>> changed, Map<String, Set<String>> shown, boolean tells) {
    /** A window, or a program, that tells nothing of what stood there before. */
    public static final OneWindow UNTOLD = new OneWindow(Map.of(), Map.of(), false);

    public OneWindow {
        changed = Map.copyOf(changed);
        shown = Map.copyOf(shown);
    }

    /** Whether it showed a text beside a field. */
    public boolean shows(String field, String text) {
        return shown.getOrDefault(field, Set.of()).contains(text);
    }
}
