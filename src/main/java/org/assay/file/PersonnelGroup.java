package org.assay.file;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * People of an applicant who do the same at one site: from such groups the personnel is found that audit time rests on (IAF MD
 * 5, 2.3, as the body's practice for AI management systems).
 *
 * @param activity what they do
 * @param site number of the site in the application; null where they belong to none
 * @param inScope whether they work inside the scope
 * @param work what they do with the AI systems in scope; empty where they take no part in their life cycle
 * @param fullTime persons who work the whole week, 0 or more
 * @param partTime persons who work a part of the week, 0 or more
 * @param weeklyHours hours a week that each of these works; null where nobody works part time
 * @param contractors persons of others who work under the organisation's control, 0 or more
 * @param shifts in how many shifts they work, 1 or more
 * @param alike whether all of them do the same simple task
 */
public record PersonnelGroup(
        String activity,
        @Nullable Integer site,
        boolean inScope,
        Set<AiWork> work,
        int fullTime,
        int partTime,
        @Nullable Integer weeklyHours,
        int contractors,
        int shifts,
        boolean alike) {
    public PersonnelGroup {
        work = InOrder.of(work);
    }

    /** Everybody in it, each counted as one. */
    public int people() {
        return employed() + contractors;
    }

    /** Those of its people whom the organisation itself employs. */
    public int employed() {
        return fullTime + partTime;
    }

    /** Whether its people work in the life cycle of AI systems within the scope (ISO/IEC 42006, Annex A, by secondary sources). */
    public boolean counts() {
        return inScope && !work.isEmpty();
    }
}
