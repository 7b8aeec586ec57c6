package org.assay.file;

/** What the client is to an AI system. */
public enum AiRole implements Worded {
    PRODUCER("producer"),
    PROVIDER("provider"),
    CUSTOMER("customer, user");

    private final String words;

    AiRole(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
