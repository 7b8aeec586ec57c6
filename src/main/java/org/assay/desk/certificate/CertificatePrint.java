package org.assay.desk.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a certificate, whole: what a paper of it prints.
 *
 * @param number stays over all revisions
 * @param revision the first is 1; a higher one makes those before it obsolete
 * @param issuedOn day of this revision
 * @param grantedOn day of the decision that certification rests on
 * @param changed what this revision changes; null in the first
 * @param decision that this revision rests on, with its day; null where a certification was brought forward and nothing was
 *     decided since, and in revisions of before that was kept
 * @param lapse the days on which the certification was expired before the present cycle; null where it was not
 */
public record CertificatePrint(
        String number,
        int revision,
        LocalDate issuedOn,
        LocalDate grantedOn,
        LocalDate validFrom,
        LocalDate validUntil,
        @Nullable String changed,
        @Nullable String decision,
        CertificateText text,
        @Nullable Lapse lapse) {}
