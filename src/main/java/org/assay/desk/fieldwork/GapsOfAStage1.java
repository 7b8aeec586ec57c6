package org.assay.desk.fieldwork;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.NotThere;
import org.assay.desk.NotYours;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.CertificationFile;
import org.assay.file.Concern;
import org.assay.file.ConcernStanding;
import org.assay.file.Gap;
import org.assay.file.Gaps;
import org.assay.house.BodyCalendar;
import org.assay.register.Tx;
import org.assay.register.certification.Files;
import org.jspecify.annotations.Nullable;

/** What may not fit together in the package of a Stage 1, for its team alone: the client reads what the leader makes of it. */
@ApplicationScoped
public class GapsOfAStage1 {
    /**
     * A gap and what has become of it.
     *
     * @param concern the question that puts it; null while nobody has
     * @param standing what became of that question; null while nobody has put it
     */
    public record Told(
            String key,
            String about,
            String fact,
            String question,
            @Nullable UUID concern,
            @Nullable ConcernStanding standing) {
        static Told of(Gap gap, Audit audit) {
            Optional<Concern> put = audit.concerns().stream()
                    .filter(c -> gap.key().equals(c.gap()))
                    .findFirst();
            return new Told(
                    gap.key(),
                    gap.about(),
                    gap.fact(),
                    gap.question(),
                    put.map(Concern::id).orElse(null),
                    put.map(Concern::standing).orElse(null));
        }

        /** Whether the leader has not said what becomes of it. */
        public boolean open() {
            return standing == null || standing == ConcernStanding.OPEN;
        }
    }

    private final Tx tx;
    private final Files files;
    private final BodyCalendar calendar;

    GapsOfAStage1(Tx tx, Files files, BodyCalendar calendar) {
        this.tx = tx;
        this.files = files;
        this.calendar = calendar;
    }

    /**
     * All of them.
     *
     * @throws NotThere where there is no such Stage 1 in view
     * @throws NotYours where the caller is not of its team
     */
    public List<Told> of(Acting who, UUID certification, UUID id) {
        CertificationFile file = tx.ask(who.viewer(), () -> files.see(certification, calendar.today())
                .orElseThrow(NotThere::new)
                .file());
        Audit audit = file.audit(id).filter(a -> a.kind() == AuditKind.STAGE_1).orElseThrow(NotThere::new);
        if (!who.ofTheBody() || audit.member(who.person()).isEmpty()) {
            throw new NotYours("What may not fit together is read by the team of the Stage 1 alone.");
        }
        return Gaps.of(file).stream().map(g -> Told.of(g, audit)).toList();
    }
}
