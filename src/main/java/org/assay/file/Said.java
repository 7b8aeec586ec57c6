package org.assay.file;

/** The facts in what a person typed, beside its words; each kind of deed has its own. */
public sealed interface Said
        permits Areas,
                AuditTime,
                Conclusion,
                Disposition,
                HandIn,
                Nonconformity,
                Papers,
                Answer,
                Extension,
                Plan,
                Profile,
                Programme,
                Proof,
                Question,
                Reissue,
                Report,
                Schedule,
                Soa,
                Said.Nothing {
    /** Only words. */
    record Nothing() implements Said {}

    /** Only words. */
    Said NOTHING = new Nothing();
}
