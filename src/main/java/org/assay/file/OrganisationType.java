package org.assay.file;

/** The five kinds of organisation that the body's table of audit days knows; a regulated kind wins over size. */
public enum OrganisationType implements Worded {
    SMALL_AI_STARTUP("small AI startup: one AI product, fewer than 50 people"),
    MID_SIZE_TECHNOLOGY("mid-size technology company: several AI products"),
    LARGE_ENTERPRISE("large enterprise: AI management across the enterprise"),
    FINANCIAL_INSTITUTION("financial institution: regulated AI systems"),
    HEALTHCARE_TECHNOLOGY("healthcare technology: clinical AI");

    private final String words;

    OrganisationType(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    /** As the catalogues spell it. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
