package org.assay.desk.deed;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assay.desk.Noticed;
import org.assay.desk.ReadBack;
import org.assay.desk.change.NoticeForm;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeNotice;
import org.assay.file.ChangeStanding;
import org.assay.file.Triage;
import org.assay.register.certification.DeedRecordRow;

/** What a client has told in words of changes from which the body has said that a certificate is printed anew. */
final class NoticedChanges {
    private NoticedChanges() {}

    /** Of those that are open; inside a transaction. */
    static List<Noticed> of(CertificationFile file) {
        List<UUID> open = file.changes().stream()
                .filter(n -> n.standing() == ChangeStanding.TRIAGED && n.triage() == Triage.REISSUE)
                .map(ChangeNotice::id)
                .toList();
        return open.isEmpty()
                ? List.of()
                : DeedRecordRow.<DeedRecordRow>list(
                                "made in ?1 and deed = ?2", open, Operation.NOTIFY_CHANGE.journaled())
                        .stream()
                        .map(r -> ReadBack.as(r.kept().form(), NoticeForm.class))
                        .map(n -> new Noticed(Objects.requireNonNullElse(n.name(), ""), n.text()))
                        .toList();
    }
}
