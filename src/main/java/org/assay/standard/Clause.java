package org.assay.standard;

/** Where a rule stands: a document and the number of its clause. Never the clause's text. */
public record Clause(Document document, String number) {
    /** As people cite it: {@code ISO/IEC 17021-1:2015, 9.5.1.1}; the document alone where it numbers nothing. */
    public String cited() {
        return number.isEmpty() ? document.title() : document.title() + ", " + number;
    }
}
