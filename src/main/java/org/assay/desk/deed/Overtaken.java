package org.assay.desk.deed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.Acting;
import org.assay.desk.ReadBack;
import org.assay.desk.audit.PapersForm;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.Paper;
import org.assay.lifecycle.Happening;
import org.assay.register.certification.Audience;
import org.assay.register.certification.DeedRecordRow;
import org.assay.register.journal.Entry;
import org.assay.register.journal.Kept;

/**
 * Whether what somebody has done to a file since a form was shown has changed the form's own thing. What only adds to a
 * file, a letter or a question or somebody's working papers, overtakes nobody, and is overtaken by nothing but the same
 * working paper.
 */
final class Overtaken {
    private Overtaken() {}

    static boolean by(
            Entry since, Operation operation, UUID subject, DoingADeed.Sent sent, Acting who, CertificationFile now) {
        if (operation == Operation.WRITE_PAPERS) {
            return sent.form() instanceof PapersForm papers && samePaper(since, subject, papers);
        }
        Operation meanwhile = Operation.under(since.deed()).orElse(null);
        if (operation.is(Trait.ADDS) || (meanwhile != null && meanwhile.is(Trait.ADDS))) {
            return false;
        }
        if (meanwhile == null || meanwhile.is(Trait.APART)) {
            // a decision moves the whole file; a paper that was drawn up moves nothing
            return meanwhile != null && meanwhile.decides();
        }
        if (!who.ofTheBody()
                && meanwhile.audience() != Audience.CLIENT) { // nor is a client told that the body has acted unseen
            return false;
        }
        UUID changed = since.subject() == null ? now.id() : since.subject();
        return changed.equals(subject);
    }

    /**
     * Whether one of these working papers was written meanwhile, otherwise than here: by somebody else, or by the same person in
     * another window.
     */
    private static boolean samePaper(Entry since, UUID audit, PapersForm mine) {
        if (!since.deed().equals(Operation.WRITE_PAPERS.journaled())) {
            return false;
        }
        Map<String, PapersForm.Line> lines =
                mine.papers().stream().collect(Collectors.toMap(l -> l.about().strip(), l -> l, (one, _) -> one));
        List<Kept> kept = since.kept();
        if (kept == null || kept.isEmpty()) { // a journal of before
            return since.happenings().stream()
                    .flatMap(h -> audit(h, audit).stream())
                    .flatMap(a -> a.papers().stream())
                    .filter(p -> p.by().id().equals(since.by()))
                    .map(Paper::about)
                    .anyMatch(lines::containsKey);
        }
        DeedRecordRow record = DeedRecordRow.findById(kept.getFirst().row());
        return record != null
                && record.subject.equals(audit)
                && ReadBack.as(record.kept().form(), PapersForm.class).papers().stream()
                        .anyMatch(theirs -> {
                            PapersForm.Line own = lines.get(theirs.about().strip());
                            return own != null && !own.says(theirs);
                        });
    }

    private static Optional<Audit> audit(Happening happening, UUID audit) {
        return happening instanceof Happening.AuditMoved moved
                        && moved.now().id().equals(audit)
                ? Optional.of(moved.now())
                : Optional.empty();
    }
}
