package org.assay.file;

/** What may change on a certificate without a decision; scope, sites, standard and dates never. */
public enum ReissueKind implements Worded {
    EDITORIAL("editorial"),
    NAME_OR_ADDRESS("name or address of the same legal person"),
    TRANSLATION("translation"),
    SOA_VERSION("version of the statement of applicability"),
    TEMPLATE("mark or template");

    private final String words;

    ReissueKind(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
