package org.assay.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.desk.deed.TaskTold;
import org.assay.desk.deed.WaitingForMe;
import org.assay.desk.deed.WorkOnAFile;
import org.jspecify.annotations.Nullable;

/**
 * What comes next on a file once something was recorded: for whoever did it, else for whom it waits now.
 *
 * @param next what this person does next, the most pressing first; empty where nothing is hers
 * @param others who is awaited, where nothing is hers
 * @param file address of the file
 */
public record After(List<Link> next, List<TaskTold> others, String file) {
    private static final int MOST = 8;
    /** Where something is done, and what it is; the address is empty where it is done on the page that says so. */
    public record Link(String address, String words) {}

    /** Works it out for a page, where one was asked to say it. */
    @ApplicationScoped
    static class Acts {
        private final WhoIsAsking who;
        private final WaitingForMe waiting;

        Acts(WhoIsAsking who, WaitingForMe waiting) {
            this.who = who;
            this.waiting = waiting;
        }

        /**
         * What to say on a page of a file.
         *
         * @param recorded that something was recorded just now; null says nothing
         * @param here path of that page below the file's, with a slash before it; empty for the file's own
         */
        @Nullable
        After of(WorkOnAFile.Told work, @Nullable String recorded, String here) {
            if (recorded == null) {
                return null;
            }
            UUID file = work.file().id();
            List<Link> mine = waiting.on(who.get(), file).stream()
                    .filter(w -> !w.forAnother())
                    .map(w -> new Link(
                            w.path().equals(here) ? "" : Places.file(file) + w.path(), Spoken.capital(w.what())))
                    .distinct()
                    .toList();
            return new After(
                    mine.stream().limit(MOST).toList(),
                    mine.isEmpty() ? work.awaited().stream().limit(MOST).toList() : List.of(),
                    Places.file(file));
        }
    }
}
