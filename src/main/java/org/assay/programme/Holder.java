package org.assay.programme;

import org.assay.file.Worded;

/** Who holds what is due. */
public enum Holder implements Worded {
    CLIENT("the client"),
    PROGRAMME_MANAGER("the programme manager"),
    LEAD_AUDITOR("the lead auditor"),
    TEAM("the audit team"),
    TECHNICAL_REVIEWER("a technical reviewer"),
    DECISION_MAKER("the decision maker"),
    IMPARTIALITY_OFFICER("the impartiality officer");

    private final String words;

    Holder(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
