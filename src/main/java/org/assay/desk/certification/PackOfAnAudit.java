package org.assay.desk.certification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.Effect;
import org.assay.file.Effectiveness;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.Grade;
import org.assay.file.cycle.CarriedOver;
import org.jspecify.annotations.Nullable;

/**
 * What a team takes along to an audit: what earlier ones have left behind.
 *
 * @param title what people call the audit
 * @param earlier nonconformities that it finds there
 */
public record PackOfAnAudit(UUID audit, String title, List<Earlier> earlier) {
    /**
     * A nonconformity of an earlier audit.
     *
     * @param effect what this audit says of its corrective action; null while it says nothing
     * @param awaits whether this audit still has to say it
     * @param raisedAnew the nonconformity that this audit tied to it; null where there is none
     */
    public record Earlier(
            UUID id,
            String reference,
            Grade grade,
            FindingStanding standing,
            String requirement,
            @Nullable Effect effect,
            boolean awaits,
            @Nullable String raisedAnew) {
        static Earlier of(CarriedOver carried) {
            Finding f = carried.finding();
            return new Earlier(
                    f.id(),
                    f.reference(),
                    f.grade(),
                    f.standing(),
                    f.requirement(),
                    Optional.ofNullable(carried.word())
                            .map(Effectiveness::effect)
                            .orElse(null),
                    carried.awaits(),
                    Optional.ofNullable(carried.next()).map(Finding::reference).orElse(null));
        }
    }

    public static PackOfAnAudit of(CertificationFile file, Audit audit) {
        return new PackOfAnAudit(
                audit.id(),
                file.title(audit),
                CarriedOver.into(audit, file).stream().map(Earlier::of).toList());
    }
}
