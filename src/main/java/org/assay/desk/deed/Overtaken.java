package org.assay.desk.deed;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.Acting;
import org.assay.desk.audit.PapersForm;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.Paper;
import org.assay.file.Person;
import org.assay.lifecycle.Happening;
import org.assay.register.certification.Audience;
import org.assay.register.journal.Entry;

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
            return sent.form() instanceof PapersForm papers && samePaper(since, subject, papers, who.person());
        }
        Operation meanwhile = Operation.under(since.deed()).orElse(null);
        if (operation.is(Trait.ADDS) || (meanwhile != null && meanwhile.is(Trait.ADDS))) {
            return false;
        }
        if (meanwhile == null) { // a decision moves the whole file; a paper that was drawn up moves nothing
            return since.deed().startsWith("CertificationMove.");
        }
        if (!who.ofTheBody()
                && meanwhile.audience() != Audience.CLIENT) { // nor is a client told that the body has acted unseen
            return false;
        }
        UUID changed = since.subject() == null ? now.id() : since.subject();
        return changed.equals(subject);
    }

    /** Whether somebody else has written one of these working papers meanwhile. */
    private static boolean samePaper(Entry since, UUID audit, PapersForm mine, Person who) {
        if (!since.deed().equals(Operation.WRITE_PAPERS.journaled())
                || since.by().equals(who.id())) {
            return false;
        }
        Set<String> about = mine.papers().stream().map(l -> l.about().strip()).collect(Collectors.toSet());
        return since.happenings().stream()
                .flatMap(h -> audit(h, audit).stream())
                .flatMap(a -> a.papers().stream())
                .filter(p -> p.by().id().equals(since.by()))
                .map(Paper::about)
                .anyMatch(about::contains);
    }

    private static Optional<Audit> audit(Happening happening, UUID audit) {
        return happening instanceof Happening.AuditMoved moved
                        && moved.now().id().equals(audit)
                ? Optional.of(moved.now())
                : Optional.empty();
    }
}
