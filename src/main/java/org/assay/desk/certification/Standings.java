package org.assay.desk.certification;

import org.assay.file.Worded;

/** Which files a list shows: those that a figure of the overview counts. */
public enum Standings implements Worded {
    CERTIFIED("certified"),
    SUSPENDED("suspended"),
    PART_SUSPENDED("with a part suspended"),
    DECISION_WAITING("with a decision waiting"),
    MAJOR_OPEN("with an open major");

    private static final String GOES_ON = "(c.withdrawnOn is null or c.withdrawnOn > :today)"
            + " and (c.endedOn is null or c.endedOn > :today) and (c.refusedOn is null or c.refusedOn > :today)";
    private static final String GRANTED = GOES_ON + " and c.grantedOn <= :today and c.validUntil >= :today";
    private static final String CERTIFIED_WHOLE =
            GRANTED + " and c.validFrom <= :today and (s.since is null or s.since > :today)";

    private final String words;

    Standings(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    /** The condition on a file {@code c} whose suspension that is not lifted is {@code s}; of the day {@code :today}. */
    String condition() {
        return switch (this) {
            case CERTIFIED -> CERTIFIED_WHOLE;
            case SUSPENDED -> GRANTED + " and s.since <= :today";
            case PART_SUSPENDED ->
                CERTIFIED_WHOLE + " and exists (select 1 from SuspensionRow p where p.certification = c.id"
                        + " and p.lifted is null and p.part = true)";
            case DECISION_WAITING ->
                "exists (select 1 from DecisionRow w where w.certification = c.id"
                        + " and w.standing in (org.assay.file.DecisionStanding.REQUESTED,"
                        + " org.assay.file.DecisionStanding.INFORMATION_ASKED))";
            case MAJOR_OPEN ->
                GOES_ON + " and exists (select 1 from FindingRow m where m.certification = c.id"
                        + " and m.grade = org.assay.file.Grade.MAJOR and m.standing not in"
                        + " (org.assay.file.FindingStanding.VERIFIED, org.assay.file.FindingStanding.WITHDRAWN,"
                        + " org.assay.file.FindingStanding.SUPERSEDED, org.assay.file.FindingStanding.DROPPED))";
        };
    }
}
