package org.assay.file;

import org.jspecify.annotations.Nullable;

/**
 * Why a certificate is printed anew without a decision.
 *
 * @param soaVersion the version of the statement of applicability that it would name, where that changes
 * @param fault who erred, where an error is corrected
 * @param letters how many letters of name and address would change from what was printed last; null where none are typed
 * @param anotherName whether the name would read otherwise; null where none is typed
 * @param holder hash of the name that it would bear; null where none is typed, and in requests of before that was kept
 * @param alike whether the certificate says all of it already; null where that is not so, or not known
 * @param elsewhere whether the client itself has answered for an address where it has no site; null otherwise
 * @param otherNumber whether a number in the address would be another one, such as that of a house; null where that is not so
 * @param noticed whether the name and the address that are typed stand word for word in notices of the client from which a new
 *     print follows; null where neither is typed, and in requests of before that was looked at
 * @param leavesASite whether the address that is printed is that of a site on the certificate, and the one that is typed of none;
 *     null where that is not so
 * @param unlikeTheRegister whether the name that is typed is another one than the register of clients says, to whoever reads both;
 *     null where that is not so
 * @param otherLaw whether the name that is typed is in a legal form of another law than the one that is printed; null where that is not so
 */
public record Reissue(
        ReissueKind kind,
        @Nullable String soaVersion,
        @Nullable Fault fault,
        @Nullable Integer letters,
        @Nullable Boolean anotherName,
        @Nullable String holder,
        @Nullable Boolean alike,
        @Nullable Boolean elsewhere,
        @Nullable Boolean otherNumber,
        @Nullable Boolean noticed,
        @Nullable Boolean leavesASite,
        @Nullable Boolean unlikeTheRegister,
        @Nullable Boolean otherLaw)
        implements Said {
    /** Of which it is not known whether the certificate says it already. */
    public Reissue(
            ReissueKind kind,
            @Nullable String soaVersion,
            @Nullable Fault fault,
            @Nullable Integer letters,
            @Nullable Boolean anotherName,
            @Nullable String holder) {
        this(kind, soaVersion, fault, letters, anotherName, holder, null, null, null, null, null, null, null);
    }

    /** The same, of which the certificate says all already. */
    public Reissue printedAlready() {
        return new Reissue(
                kind,
                soaVersion,
                fault,
                letters,
                anotherName,
                holder,
                true,
                elsewhere,
                otherNumber,
                noticed,
                leavesASite,
                unlikeTheRegister,
                otherLaw);
    }

    /** The same, with an address for which the client itself has answered. */
    public Reissue answeredForByTheClient() {
        return new Reissue(
                kind,
                soaVersion,
                fault,
                letters,
                anotherName,
                holder,
                alike,
                true,
                otherNumber,
                noticed,
                leavesASite,
                unlikeTheRegister,
                otherLaw);
    }

    /** The same, by which a number in the address becomes another one. */
    public Reissue withAnotherNumber() {
        return new Reissue(
                kind,
                soaVersion,
                fault,
                letters,
                anotherName,
                holder,
                alike,
                elsewhere,
                true,
                noticed,
                leavesASite,
                unlikeTheRegister,
                otherLaw);
    }

    /** The same, of which it is known whether it stands in a notice. */
    public Reissue noticed(boolean so) {
        return new Reissue(
                kind,
                soaVersion,
                fault,
                letters,
                anotherName,
                holder,
                alike,
                elsewhere,
                otherNumber,
                so,
                leavesASite,
                unlikeTheRegister,
                otherLaw);
    }

    /** The same, which would be printed under the address of a site no longer. */
    public Reissue awayFromASite() {
        return new Reissue(
                kind,
                soaVersion,
                fault,
                letters,
                anotherName,
                holder,
                alike,
                elsewhere,
                otherNumber,
                noticed,
                true,
                unlikeTheRegister,
                otherLaw);
    }

    /** The same, by which the certificate would name another holder than the register of clients. */
    public Reissue unlikeWhatIsRegistered() {
        return new Reissue(
                kind,
                soaVersion,
                fault,
                letters,
                anotherName,
                holder,
                alike,
                elsewhere,
                otherNumber,
                noticed,
                leavesASite,
                true,
                otherLaw);
    }

    /** The same, under a name in a legal form of another law. */
    public Reissue inAnotherLegalForm() {
        return new Reissue(
                kind,
                soaVersion,
                fault,
                letters,
                anotherName,
                holder,
                alike,
                elsewhere,
                otherNumber,
                noticed,
                leavesASite,
                unlikeTheRegister,
                true);
    }

    /** Whether the name of the holder would read otherwise. */
    public boolean renames() {
        return Boolean.TRUE.equals(anotherName);
    }
}
