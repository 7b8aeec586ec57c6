package org.assay.desk.application;

import org.assay.file.Worded;

/** A closer word within a sector, where one fits. */
public enum SubSector implements Worded {
    GOVERNMENT_AGENCY("government agency"),
    CLOUD_COMPUTING("cloud computing"),
    EDUCATIONAL_TECHNOLOGY("educational technology"),
    EMPLOYMENT_TECHNOLOGY("employment technology");

    private final String words;

    SubSector(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
