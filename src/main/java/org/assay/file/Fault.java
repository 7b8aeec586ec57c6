package org.assay.file;

/** Through whose fault a limit was missed: a deviation of the body is no reason to suspend its client. */
public enum Fault implements Worded {
    BODY("the body's"),
    CLIENT("the client's");

    private final String words;

    Fault(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
