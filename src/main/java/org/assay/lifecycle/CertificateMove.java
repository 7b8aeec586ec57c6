package org.assay.lifecycle;

import static org.assay.file.PaperStanding.APPROVED;
import static org.assay.file.PaperStanding.ISSUED;
import static org.assay.file.PaperStanding.NONE;
import static org.assay.file.PaperStanding.OBJECTED;
import static org.assay.file.PaperStanding.PROOF;
import static org.assay.rule.CertificateRule.ANOTHER_PERSON_ASKED;
import static org.assay.rule.CertificateRule.A_CERTIFICATE_WAS_ISSUED;
import static org.assay.rule.CertificateRule.A_REPRINT_IS_ASKED_FOR;
import static org.assay.rule.CertificateRule.CERTIFICATE_NAMES_EVERY_SITE;
import static org.assay.rule.CertificateRule.CERTIFICATE_NAMES_THE_SOA;
import static org.assay.rule.CertificateRule.CERTIFICATE_SCOPE_CLAIMS_NOTHING;
import static org.assay.rule.CertificateRule.CERTIFICATION_HAS_NOT_EXPIRED;
import static org.assay.rule.CertificateRule.CERTIFICATION_IS_NOT_OVER;
import static org.assay.rule.CertificateRule.CERTIFICATION_IS_NOT_SUSPENDED;
import static org.assay.rule.CertificateRule.CORRECTION_STAYS_WITHIN_A_TYPO;
import static org.assay.rule.CertificateRule.HOLDER_IS_THE_SAME_LEGAL_PERSON;
import static org.assay.rule.CertificateRule.NEW_NAME_HOLDS_ALREADY;
import static org.assay.rule.CertificateRule.NEW_NAME_IS_DECIDED;
import static org.assay.rule.CertificateRule.NEW_NAME_RESTS_ON_A_NOTICE;
import static org.assay.rule.CertificateRule.NO_LANGUAGE_IS_LOST;
import static org.assay.rule.CertificateRule.PRINTED_SOA_WAS_AUDITED;
import static org.assay.rule.CertificateRule.PRINT_IS_KNOWN;
import static org.assay.rule.CertificateRule.REISSUE_CHANGES_NO_SCOPE;
import static org.assay.rule.CertificateRule.REISSUE_CHANGES_SOMETHING;
import static org.assay.rule.CertificateRule.REISSUE_NAMES_AN_AUDITED_SOA;
import static org.assay.rule.CertificateRule.REISSUE_WAS_ASKED_FOR;
import static org.assay.rule.CertificateRule.REQUEST_IS_ANSWERED_FIRST;
import static org.assay.rule.PeopleRule.ACTOR_HAS_NO_TIE;
import static org.assay.rule.ProofRule.NAME_ON_A_PROOF_WAS_TOLD;
import static org.assay.rule.ProofRule.SCOPE_NAMES_WHAT_IS_ON_RECORD;
import static org.assay.rule.ScopeRule.ADDRESS_IS_OF_A_SITE;
import static org.assay.rule.ScopeRule.CLIENTS_WORD_ON_AN_ADDRESS_IS_LOOKED_AT;
import static org.assay.rule.ScopeRule.HOLDER_IS_THE_CLIENT;
import static org.assay.rule.ScopeRule.MOVED_SITE_IS_DECIDED;
import static org.assay.rule.ScopeRule.SCOPE_FITS_THE_ROLES;
import static org.assay.rule.ScopeRule.SCOPE_FITS_THE_STAGES;
import static org.assay.rule.ScopeRule.SCOPE_READS_AS_APPLIED_FOR;
import static org.assay.rule.WordingRule.DOUBTFUL_CLAIMS_ARE_EXPLAINED;
import static org.assay.rule.WordingRule.DOUBTFUL_WORDS_ARE_EXPLAINED;
import static org.assay.rule.WordingRule.WORDS_GIVE_NO_ADVICE;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.PaperStanding;
import org.assay.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The life of a certificate as a document; where the certification stands is decided elsewhere. */
public enum CertificateMove implements Move<PaperStanding> {
    DRAFT_PROOF(
            Set.of(NONE, OBJECTED, PROOF, APPROVED, ISSUED),
            PROOF,
            CERTIFICATE_SCOPE_CLAIMS_NOTHING,
            CERTIFICATE_NAMES_THE_SOA,
            CERTIFICATE_NAMES_EVERY_SITE,
            HOLDER_IS_THE_CLIENT,
            NAME_ON_A_PROOF_WAS_TOLD,
            SCOPE_NAMES_WHAT_IS_ON_RECORD,
            SCOPE_READS_AS_APPLIED_FOR,
            SCOPE_FITS_THE_ROLES,
            SCOPE_FITS_THE_STAGES,
            ADDRESS_IS_OF_A_SITE,
            NO_LANGUAGE_IS_LOST,
            CERTIFICATION_IS_NOT_OVER,
            DOUBTFUL_CLAIMS_ARE_EXPLAINED,
            ACTOR_HAS_NO_TIE),
    APPROVE_PROOF(Set.of(PROOF), APPROVED),
    ASK_FOR_CHANGES(Set.of(PROOF), OBJECTED),
    WITHDRAW_PROOF(
            Set.of(PROOF, OBJECTED, APPROVED),
            ISSUED,
            A_CERTIFICATE_WAS_ISSUED,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            ACTOR_HAS_NO_TIE),
    ISSUE(Set.of(NONE, PROOF, OBJECTED, APPROVED, ISSUED), ISSUED),
    ASK_REISSUE(
            Set.of(ISSUED),
            null,
            PRINT_IS_KNOWN,
            CERTIFICATION_IS_NOT_OVER,
            CERTIFICATION_HAS_NOT_EXPIRED,
            REQUEST_IS_ANSWERED_FIRST,
            REISSUE_CHANGES_NO_SCOPE,
            CORRECTION_STAYS_WITHIN_A_TYPO,
            NEW_NAME_RESTS_ON_A_NOTICE,
            REISSUE_NAMES_AN_AUDITED_SOA,
            REISSUE_CHANGES_SOMETHING,
            ADDRESS_IS_OF_A_SITE,
            MOVED_SITE_IS_DECIDED,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            ACTOR_HAS_NO_TIE),
    REISSUE(
            Set.of(ISSUED),
            null,
            PRINT_IS_KNOWN,
            CERTIFICATION_IS_NOT_OVER,
            CERTIFICATION_HAS_NOT_EXPIRED,
            CERTIFICATION_IS_NOT_SUSPENDED,
            REISSUE_WAS_ASKED_FOR,
            PRINTED_SOA_WAS_AUDITED,
            REISSUE_CHANGES_SOMETHING,
            MOVED_SITE_IS_DECIDED,
            CLIENTS_WORD_ON_AN_ADDRESS_IS_LOOKED_AT,
            NEW_NAME_IS_DECIDED,
            NEW_NAME_HOLDS_ALREADY,
            HOLDER_IS_THE_SAME_LEGAL_PERSON,
            ANOTHER_PERSON_ASKED,
            ACTOR_HAS_NO_TIE),
    /** What was asked for is not printed, and whoever asked is told why. */
    REFUSE_REISSUE(
            Set.of(PROOF, OBJECTED, APPROVED, ISSUED),
            null,
            A_REPRINT_IS_ASKED_FOR,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            ACTOR_HAS_NO_TIE);

    private final Path<PaperStanding> path;

    CertificateMove(Set<PaperStanding> from, @Nullable PaperStanding to, Rule... rules) {
        path = Path.of(from, to, rules);
    }

    @Override
    public Path<PaperStanding> path() {
        return path;
    }

    @Override
    public About about() {
        return About.FILE;
    }

    @Override
    public Stream<UUID> open(CertificationFile file) {
        return About.FILE.in(file).filter(_ -> from().contains(file.paper().standing()));
    }

    @Override
    public Verdict decide(Case c, UUID newId, Supplier<UUID> more) {
        return CertificateLife.decide(this, c);
    }
}
