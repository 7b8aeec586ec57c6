package org.assay.file;

/** The client's field of business. */
public enum Sector implements Worded {
    TECHNOLOGY_SAAS("technology and software services"),
    FINANCIAL_SERVICES_FINTECH("financial services"),
    HEALTHCARE_LIFE_SCIENCES("healthcare and life sciences"),
    DEFENSE_GOVERNMENT_CONTRACTING("defence and government contracting"),
    MANUFACTURING_INDUSTRIAL_AI("manufacturing and industrial AI"),
    RETAIL_ECOMMERCE("retail and e-commerce"),
    PROFESSIONAL_SERVICES("professional services"),
    PUBLIC_SECTOR("public sector");

    private final String words;

    Sector(String words) {
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
