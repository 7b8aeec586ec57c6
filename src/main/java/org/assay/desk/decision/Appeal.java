package org.assay.desk.decision;

import org.assay.standard.Body;

/** How a client may turn against a decision (ISO/IEC 17021-1, 9.7): told with every decision, and before it is taken. */
public final class Appeal {
    private Appeal() {}

    /** The route, in words for the client. */
    public static String route(Body body) {
        return "You may appeal against this decision in writing to " + body.name() + ", " + body.address()
                + ". Your appeal is looked at and decided by people who took no part in the audit or in this decision."
                + " The decision stays in force until the appeal is decided, and an appeal is never held against you.";
    }
}
