package org.assay.web;

import java.util.List;
import java.util.UUID;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.desk.paper.PaperTold;

/**
 * The papers about something in a list. While one of them is being prepared, the list is looked for again by itself.
 *
 * @param about an audit, a finding or a decision; the file itself for all its papers
 * @param pause seconds until it is looked for again, 1 to 60; longer each time
 */
public record Prints(UUID file, UUID about, List<PaperTold> papers, int pause) {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;

    static Prints of(UUID file, UUID about, List<PaperTold> all) {
        return again(file, about, all, SHORTEST);
    }

    static Prints of(WorkOnAFile.Told work, UUID about) {
        return of(work.file().id(), about, work.papers());
    }

    /** The list once more, after as many seconds as somebody says. */
    static Prints again(UUID file, UUID about, List<PaperTold> all, int pause) {
        List<PaperTold> some = about.equals(file)
                ? all
                : all.stream().filter(p -> p.subject().equals(about)).toList();
        return new Prints(file, about, some, Math.clamp(pause, 1, LONGEST));
    }

    /** Whether these are all papers of a file. */
    public boolean all() {
        return about.equals(file);
    }

    public boolean preparing() {
        return papers.stream().anyMatch(p -> !p.ready());
    }

    /** Where this list is found again, with a longer pause after it. */
    public String address() {
        return Places.file(file) + "/prints?about=" + about + "&pause=" + Math.min(LONGEST, 2 * pause);
    }
}
