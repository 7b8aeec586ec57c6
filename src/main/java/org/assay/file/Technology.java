package org.assay.file;

/** What an AI system works with. */
public enum Technology implements Worded {
    CLASSICAL_ML("classical machine learning"),
    DEEP_LEARNING("deep learning"),
    GENERATIVE("generative AI"),
    AUTONOMOUS("autonomous decisions");

    private final String words;

    Technology(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    /** As technical areas and catalogues spell it. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
