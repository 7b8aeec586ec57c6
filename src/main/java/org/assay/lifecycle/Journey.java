package org.assay.lifecycle;

import java.time.LocalDate;
import java.util.List;
import org.assay.file.AuditResult;
import org.assay.file.Certification;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.Standing;
import org.assay.lifecycle.Step.State;
import org.jspecify.annotations.Nullable;

/** Where a certification stands as a whole: ten steps, computed from its facts, never stored. */
public final class Journey {
    private Journey() {}

    public static List<Step> of(AuditResult result, Certification facts, LocalDate today) {
        Standing standing = facts.standingOn(today);
        long raised = open(result, FindingStanding.RAISED);
        long unverified = result.majors()
                .filter(f -> f.standing() != FindingStanding.VERIFIED)
                .count();
        boolean reviewed = raised == 0;
        boolean corrected = unverified == 0;
        boolean decided = facts.refusedOn() != null || facts.grantedOn() != null;
        return List.of(
                done("Scope", null, "Defined"),
                done("Audit programme", null, "Set"),
                done("Stage 1", null, "Done"),
                done("Stage 2", result.lastDayOfStage2(), "Done"),
                done("Evidence", null, "Evaluated"),
                step("Nonconformities", decided || reviewed, true, null, findings(result, raised)),
                step("Corrective action", decided || (reviewed && corrected), reviewed, null, majors(unverified)),
                step("Decision", decided, reviewed && corrected, decidedOn(facts), decision(facts)),
                certificate(facts),
                surveillance(standing, facts));
    }

    private static long open(AuditResult result, FindingStanding at) {
        return result.findings().stream()
                .map(Finding::standing)
                .filter(at::equals)
                .count();
    }

    private static String findings(AuditResult result, long raised) {
        int all = result.findings().size();
        return all == 0 ? "None raised on the sample" : all + " raised, " + raised + " without accepted plan";
    }

    private static String majors(long unverified) {
        return unverified == 0 ? "No major open" : unverified + " major to verify";
    }

    private static @Nullable LocalDate decidedOn(Certification facts) {
        return facts.grantedOn() == null ? facts.refusedOn() : facts.grantedOn();
    }

    private static String decision(Certification facts) {
        if (facts.grantedOn() != null) {
            return "Granted";
        }
        return facts.refusedOn() != null ? "Refused" : "Outcome open";
    }

    private static Step certificate(Certification facts) {
        return facts.grantedOn() == null
                ? new Step("Certificate", State.AHEAD, null, "Only after a positive decision")
                : done("Certificate", facts.validFrom(), "Issued");
    }

    private static Step surveillance(Standing standing, Certification facts) {
        return switch (standing) {
            case CERTIFIED -> new Step("Surveillance", State.CURRENT, null, "Every year of the cycle");
            case SUSPENDED -> new Step("Surveillance", State.CURRENT, null, "Suspended");
            case WITHDRAWN -> new Step("Surveillance", State.AHEAD, facts.withdrawnOn(), "Withdrawn");
            case EXPIRED -> new Step("Surveillance", State.AHEAD, facts.validUntil(), "Expired");
            case NONE, GRANTED, REFUSED -> new Step("Surveillance", State.AHEAD, null, "");
        };
    }

    private static Step done(String title, @Nullable LocalDate day, String note) {
        return new Step(title, State.DONE, day, note);
    }

    private static Step step(String title, boolean done, boolean reached, @Nullable LocalDate day, String note) {
        State state = done ? State.DONE : reached ? State.CURRENT : State.AHEAD;
        return new Step(title, state, day, note);
    }
}
