package org.assay.desk;

import java.time.LocalDate;

/** What an act is given, where its boxes have to fit each other or the day: told together with all else that is wrong. */
public interface LooksAtItself {
    /** Finds what the annotations of single boxes cannot; any box may still be missing. */
    void look(Checks.Found found, LocalDate today);
}
