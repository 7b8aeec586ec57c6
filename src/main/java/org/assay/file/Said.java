package org.assay.file;

/** The facts in what a person typed, beside its words; each kind of deed has its own. */
public sealed interface Said
        permits AgreedText,
                Areas,
                ChangeOrder,
                Attendance,
                AuditTime,
                Conclusion,
                CycleProgramme,
                Deadline,
                Disposition,
                Draw,
                EffectFound,
                HandIn,
                Intended,
                Nonconformity,
                Papers,
                PartOfTheScope,
                Answer,
                Extension,
                FollowUp,
                Plan,
                Profile,
                Programme,
                Proof,
                Proposal,
                Question,
                QuoteStep,
                Reissue,
                Report,
                Sampling,
                Schedule,
                Settlement,
                Signing,
                Soa,
                Taken,
                Taking,
                TakingConsents,
                Telling,
                Told,
                Triaged,
                Verifying,
                VisitEnd,
                Said.Nothing {
    /** Only words. */
    record Nothing() implements Said {}

    /** Only words. */
    Said NOTHING = new Nothing();
}
