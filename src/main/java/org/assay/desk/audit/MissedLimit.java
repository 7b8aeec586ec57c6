package org.assay.desk.audit;

/** How forms ask about a limit of surveillance that was missed. */
final class MissedLimit {
    static final String FAULT = "Only where a limit of surveillance was missed: through whose fault.";
    static final String WHY =
            "Only where a limit of surveillance was missed: why. It stays on record for the accreditation body.";

    private MissedLimit() {}
}
