package org.assay.register.certification;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assay.file.Agreement;
import org.assay.file.ApplicationStanding;
import org.assay.file.BroughtForward;
import org.assay.file.Certification;
import org.assay.file.CertificationFile;
import org.assay.file.PaperStanding;
import org.assay.programme.DueWork;
import org.assay.programme.Outlook;
import org.assay.register.Canonical;
import org.assay.register.journal.Headed;
import org.assay.standard.Standard;
import org.jspecify.annotations.Nullable;

/** A certification file: client × standard, its agreement, and the facts that its standing follows from. */
@Entity
@Table(name = "certification")
public class CertificationRow extends PanacheEntityBase implements Headed {
    @Id
    public UUID id;

    @Column(name = "client_id")
    public UUID client;

    public String reference;

    @Enumerated(EnumType.STRING)
    public Standard standard;

    public String scope;

    @Column(name = "agreement_reference")
    public @Nullable String agreementReference;

    @Column(name = "agreement_signed_on")
    public @Nullable LocalDate agreementSignedOn;

    @Column(name = "agreement_ended_on")
    public @Nullable LocalDate agreementEndedOn;

    @Column(name = "last_day_of_stage_2")
    public @Nullable LocalDate lastDayOfStage2;

    @Enumerated(EnumType.STRING)
    public ApplicationStanding application;

    /** Where the certificate stands as a document; null where the file was last written before that was kept. */
    @Enumerated(EnumType.STRING)
    public @Nullable PaperStanding document;

    /** The file as rules read it, but for what stands with {@link UntoldRow}; null where it has not been written since files begin with an application. */
    public @Nullable String facts;

    @Column(name = "refused_on")
    public @Nullable LocalDate refusedOn;

    @Column(name = "granted_on")
    public @Nullable LocalDate grantedOn;

    @Column(name = "valid_from")
    public @Nullable LocalDate validFrom;

    @Column(name = "valid_until")
    public @Nullable LocalDate validUntil;

    @Column(name = "withdrawn_on")
    public @Nullable LocalDate withdrawnOn;

    @Column(name = "ended_on")
    public @Nullable LocalDate endedOn;

    /** Whether another body goes on with what has ended. */
    public boolean transferred;

    /** The day on which two persons had signed what ran before; null where it began here. */
    @Column(name = "brought_forward_on")
    public @Nullable LocalDate broughtForwardOn;

    /** The day of the decision that the cycle began with which ran then. */
    @Column(name = "brought_forward_cycle")
    public @Nullable LocalDate broughtForwardCycle;

    @Column(name = "opened_on")
    public LocalDate openedOn;

    /** No day that anything of this file is due on lies before this one; null where nothing is due, or nobody has looked yet. */
    @Column(name = "due_on")
    public @Nullable LocalDate dueOn;

    /** Edition of the law under which that day was found; null where nobody has looked yet. */
    @Column(name = "due_law")
    public @Nullable LocalDate dueLaw;

    /** The edition by which the tasks of the file were written; 0 where none were. */
    public int tasks;

    /** How many happenings the file has seen; it makes every change of the file a change of this row and its version. */
    public int happenings;

    /** Place of the last entry of the file's journal. The database moves it with each entry. */
    @Column(name = "journal_seq", updatable = false)
    public int journalSeq;

    /** Hash of that entry; empty before the first. */
    @Column(name = "journal_hash", updatable = false)
    public String journalHash = "";

    @Version
    public int version;

    protected CertificationRow() {}

    public CertificationRow(CertificationFile file, LocalDate openedOn) {
        this.id = file.id();
        this.client = file.client();
        this.reference = file.reference();
        this.standard = file.standard();
        this.scope = file.scope();
        this.openedOn = openedOn;
        this.happenings = 1;
        take(file);
    }

    /** Takes over all that a happening may have changed. */
    final void take(CertificationFile file) {
        scope = file.scope();
        application = file.application().standing();
        document = file.paper().standing();
        lastDayOfStage2 = file.result().lastDayOfStage2();
        Agreement agreement = file.agreement();
        if (agreement != null) {
            agreementReference = agreement.reference();
            agreementSignedOn = agreement.signedOn();
            agreementEndedOn = agreement.endedOn();
        }
        Certification now = file.certification();
        refusedOn = now.refusedOn();
        grantedOn = now.grantedOn();
        validFrom = now.validFrom();
        validUntil = now.validUntil();
        withdrawnOn = now.withdrawnOn();
        endedOn = now.ending() == null ? null : now.ending().on();
        transferred = now.ending() != null && now.ending().transferred();
        BroughtForward before = file.broughtForward();
        broughtForwardOn = before == null ? null : before.on();
        broughtForwardCycle = before == null ? null : before.cycleFrom();
        facts = Canonical.text(file.told().alone());
    }

    /** Takes over what lists find the file by. */
    final void take(Outlook ahead) {
        dueOn = DueWork.earliest(ahead.told()).orElse(null);
        dueLaw = ahead.law().edition();
    }

    @Override
    public int journalSeq() {
        return journalSeq;
    }

    @Override
    public String journalHash() {
        return journalHash;
    }

    @Override
    public void journaled(int seq, String hash) {
        journalSeq = seq;
        journalHash = hash;
    }

    /** The file as its client is told it, as it was written last; nothing where it was last written before files had documents. */
    Optional<CertificationFile> file() {
        return Optional.ofNullable(facts).map(f -> Canonical.read(f, CertificationFile.class));
    }
}
