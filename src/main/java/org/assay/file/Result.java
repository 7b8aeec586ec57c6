package org.assay.file;

/** What a working paper finds; of what was looked at, for an audit samples. */
public enum Result implements Worded {
    CONFORMS("conforms on the sample examined", 0),
    NONCONFORMITY("a nonconformity is raised", 3),
    OBSERVATION("conforms, with an observation", 1),
    NOT_EXAMINED("not examined", 2);

    private final String words;
    private final int gravity;

    Result(String words, int gravity) {
        this.words = words;
        this.gravity = gravity;
    }

    /** The greater, the more it weighs where one point has two results. */
    int gravity() {
        return gravity;
    }

    @Override
    public String words() {
        return words;
    }
}
