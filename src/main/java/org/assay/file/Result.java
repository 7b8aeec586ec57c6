package org.assay.file;

/** What a working paper finds; of what was looked at, for an audit samples. */
public enum Result implements Worded {
    CONFORMS("conforms on the sample examined"),
    NONCONFORMITY("a nonconformity is raised"),
    OBSERVATION("conforms, with an observation"),
    NOT_EXAMINED("not examined");

    private final String words;

    Result(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
