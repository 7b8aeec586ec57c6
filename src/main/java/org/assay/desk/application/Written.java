package org.assay.desk.application;

import org.assay.audittime.Writing;
import org.assay.file.Worded;

/** How much of the management system is in writing, as a form offers it. */
public enum Written implements Worded {
    ALL(Writing.ALL),
    PARTS(Writing.PARTS),
    LITTLE(Writing.LITTLE);

    private final Writing writing;

    Written(Writing writing) {
        this.writing = writing;
    }

    Writing writing() {
        return writing;
    }

    @Override
    public String words() {
        return writing.words();
    }
}
