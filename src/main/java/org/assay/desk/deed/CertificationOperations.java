package org.assay.desk.deed;

import static org.assay.access.Role.DECISION_MAKER;
import static org.assay.access.Role.LEAD_AUDITOR;
import static org.assay.desk.deed.Trait.APART;
import static org.assay.desk.deed.Trait.CARRIES_ON;
import static org.assay.desk.deed.Trait.SELDOM;
import static org.assay.file.PaperKind.CERTIFICATE;
import static org.assay.file.PaperKind.DECISION_FILE;
import static org.assay.file.PaperKind.DECISION_LETTER;
import static org.assay.file.PaperKind.LIFTING_LETTER;
import static org.assay.file.PaperKind.SUSPENSION_LETTER;
import static org.assay.file.PaperKind.WITHDRAWAL_LETTER;

import org.assay.desk.decision.DecisionForm;
import org.assay.file.PaperKind;
import org.assay.lifecycle.CertificationMove;
import org.assay.programme.Holder;
import org.assay.register.certification.Audience;

/** What is decided about a certification: every decision is taken on the page that shows the whole file. */
final class CertificationOperations {
    /** Neither a good nor a bad outcome is told by mail. */
    private static final String DECIDED = "A decision was taken; its letter awaits you.";

    static final Row GRANT = decided(CertificationMove.GRANT, "Certification granted", DECISION_LETTER)
            .is(CARRIES_ON)
            .tells(Holder.CLIENT, DECIDED);
    static final Row GRANT_PART = decided(
                    CertificationMove.GRANT_PART, "Certification granted for a part", DECISION_LETTER)
            .binds(DECIDED);
    static final Row REFUSE = decided(CertificationMove.REFUSE, "Certification refused", DECISION_LETTER)
            .binds(DECIDED);
    static final Row SUSPEND = decided(CertificationMove.SUSPEND, "Suspended", SUSPENSION_LETTER)
            .is(SELDOM)
            .binds(DECIDED);
    static final Row LIFT_SUSPENSION = decided(CertificationMove.LIFT_SUSPENSION, "Suspension lifted", LIFTING_LETTER)
            .is(CARRIES_ON)
            .binds(DECIDED);
    static final Row WITHDRAW = decided(CertificationMove.WITHDRAW, "Withdrawn", WITHDRAWAL_LETTER)
            .is(SELDOM)
            .binds(DECIDED);
    static final Row MAINTAIN = decided(CertificationMove.MAINTAIN, "Certification maintained", DECISION_LETTER)
            .is(CARRIES_ON)
            .tells(Holder.CLIENT, DECIDED);
    static final Row RENEW = decided(CertificationMove.RENEW, "Certification renewed", DECISION_LETTER)
            .is(CARRIES_ON)
            .revises("another cycle of certification")
            .tells(Holder.CLIENT, DECIDED);
    static final Row REFUSE_RENEWAL = decided(CertificationMove.REFUSE_RENEWAL, "Renewal refused", DECISION_LETTER)
            .binds(DECIDED);
    static final Row RESTORE = decided(CertificationMove.RESTORE, "Expired certification restored", DECISION_LETTER)
            .is(CARRIES_ON)
            .revises("another cycle of certification")
            .tells(Holder.CLIENT, DECIDED);
    static final Row GRANT_ANEW = decided(CertificationMove.GRANT_ANEW, "Certification granted anew", DECISION_LETTER)
            .is(CARRIES_ON, SELDOM)
            .revises("another cycle of certification")
            .tells(Holder.CLIENT, DECIDED);
    static final Row EXTEND = decided(CertificationMove.EXTEND, "Scope extended", DECISION_LETTER)
            .is(CARRIES_ON, SELDOM)
            .revises("wider scope")
            .tells(Holder.CLIENT, DECIDED);
    static final Row REDUCE = decided(CertificationMove.REDUCE, "Scope reduced", DECISION_LETTER)
            .is(SELDOM)
            .revises("reduced scope")
            .binds(DECIDED);
    static final Row SUSPEND_PART = decided(
                    CertificationMove.SUSPEND_PART, "Part of the scope suspended", SUSPENSION_LETTER)
            .is(SELDOM)
            .binds(DECIDED);
    static final Row LIFT_PART = decided(CertificationMove.LIFT_PART, "Suspension of a part lifted", LIFTING_LETTER)
            .is(CARRIES_ON)
            .binds(DECIDED);
    static final Row END = decided(
                    CertificationMove.END, "Certification ended at the client's request", DECISION_LETTER)
            .is(SELDOM)
            .binds(DECIDED);
    static final Row TRANSFER_OUT = decided(
                    CertificationMove.TRANSFER_OUT, "Certification ended by transfer to another body", DECISION_LETTER)
            .is(SELDOM)
            .binds(DECIDED);

    private CertificationOperations() {}

    /** To maintain can rest on the word of who led the audit (ISO/IEC 17021-1, 9.6.1); all else is a decision maker's. */
    private static Row decided(CertificationMove move, String done, PaperKind letter) {
        Row row = Row.of(move, DecisionForm.class, Audience.BODY)
                .says(move.verb().words(), done)
                .by(DECISION_MAKER)
                .is(APART)
                .papers(DECISION_FILE, letter);
        if (move.prints()) {
            row.papers(DECISION_FILE, letter, CERTIFICATE);
        }
        return move.mayRestOnTheLeader() ? row.by(DECISION_MAKER, LEAD_AUDITOR) : row;
    }
}
