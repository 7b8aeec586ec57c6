package org.assay.standard;

/**
 * Where a rule stands: a document and the number of its clause. Never the clause's text.
 *
 * @param reading whether the clause says less than the rule: what it asks for there is how the body reads it
 */
public record Clause(Document document, String number, boolean reading) {
    /** One that says what the rule says. */
    public Clause(Document document, String number) {
        this(document, number, false);
    }

    /** As people cite it: {@code ISO/IEC 17021-1:2015, 9.5.1.1}; the document alone where it numbers nothing. */
    public String cited() {
        return (number.isEmpty() ? document.title() : document.title() + ", " + number)
                + (reading ? ", as the body reads it" : "");
    }
}
