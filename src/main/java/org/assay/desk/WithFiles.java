package org.assay.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form with which files can be handed in. */
public interface WithFiles extends Form {
    /** Files of one form at most. */
    int MOST = 20;

    /** What is said where there are more. */
    String TOO_MANY = "Hand in at most 20 files at once";

    /** The files, in the order of the form. */
    List<AttachedFile> files();

    /** The same form with these files in place of its own. */
    WithFiles with(List<AttachedFile> files);

    /** The files of a form as it keeps them: none where it names none. */
    static List<AttachedFile> there(@Nullable List<AttachedFile> files) {
        return files == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(files));
    }
}
