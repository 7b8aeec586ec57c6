package org.assay.standard;

/** A document that rules are taken from. */
public enum Document {
    ISO_17021_1("ISO/IEC 17021-1:2015"),
    ISO_42006("ISO/IEC 42006:2025"),
    ISO_42001("ISO/IEC 42001:2023"),
    ISO_27006_1("ISO/IEC 27006-1:2024"),
    ISO_19011("ISO 19011:2026"),
    IAF_MD_1("IAF MD 1:2023"),
    IAF_MD_2("IAF MD 2:2023"),
    IAF_MD_4("IAF MD 4:2025"),
    IAF_MD_5("IAF MD 5:2023"),
    IAF_MD_11("IAF MD 11:2023"),
    IAF_MD_28("IAF MD 28:2023"),
    UNTP("UN/CEFACT UNTP, Digital Conformity Credential"),
    HOUSE("House rules");

    private final String title;

    Document(String title) {
        this.title = title;
    }

    /** As it is cited, with its edition. */
    public String title() {
        return title;
    }
}
