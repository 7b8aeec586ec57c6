package org.assay.lifecycle;

import static org.assay.file.PortfolioStanding.BROUGHT_FORWARD;
import static org.assay.file.PortfolioStanding.HANDED_IN;
import static org.assay.file.PortfolioStanding.NONE;
import static org.assay.file.PortfolioStanding.RETURNED;
import static org.assay.rule.AgreementRule.ONE_CERTIFICATION_IS_IN_FORCE;
import static org.assay.rule.BroughtForwardRule.ANOTHER_PERSON_SIGNS;
import static org.assay.rule.BroughtForwardRule.SCOPE_OF_BEFORE_CLAIMS_NOTHING;
import static org.assay.rule.BroughtForwardRule.SIGNER_DID_NOT_AUDIT;
import static org.assay.rule.BroughtForwardRule.SOURCE_WAS_READ;
import static org.assay.rule.BroughtForwardRule.WHOEVER_HANDED_IN_HAS_NO_TIE;
import static org.assay.rule.ExperienceRule.DECIDER_IS_OF_THE_BODY;
import static org.assay.rule.PeopleRule.ACTOR_HAS_NO_TIE;
import static org.assay.rule.PeopleRule.BODY_HAS_NO_TIE;
import static org.assay.rule.PeopleRule.DECIDER_IS_COMPETENT;
import static org.assay.rule.WordingRule.DOUBTFUL_CLAIMS_ARE_EXPLAINED;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.PortfolioStanding;
import org.assay.rule.Rule;

/** The life of a row of a portfolio: handed in by one person, and brought forward or returned by another. */
public enum PortfolioMove implements Move<PortfolioStanding> {
    HAND_IN(Set.of(NONE), HANDED_IN, ACTOR_HAS_NO_TIE),
    BRING_FORWARD(
            Set.of(HANDED_IN),
            BROUGHT_FORWARD,
            ANOTHER_PERSON_SIGNS,
            SIGNER_DID_NOT_AUDIT,
            WHOEVER_HANDED_IN_HAS_NO_TIE,
            SCOPE_OF_BEFORE_CLAIMS_NOTHING,
            DOUBTFUL_CLAIMS_ARE_EXPLAINED,
            DECIDER_IS_COMPETENT,
            DECIDER_IS_OF_THE_BODY,
            ACTOR_HAS_NO_TIE,
            BODY_HAS_NO_TIE,
            ONE_CERTIFICATION_IS_IN_FORCE,
            SOURCE_WAS_READ),
    RETURN(Set.of(HANDED_IN), RETURNED);

    private final Path<PortfolioStanding> path;

    PortfolioMove(Set<PortfolioStanding> from, PortfolioStanding to, Rule... rules) {
        path = Path.of(from, to, rules);
    }

    @Override
    public Path<PortfolioStanding> path() {
        return path;
    }

    @Override
    public PortfolioStanding to() {
        return Objects.requireNonNull(path.to());
    }

    @Override
    public About about() {
        return About.FILE;
    }

    @Override
    public Stream<UUID> open(CertificationFile file) {
        return Stream.empty();
    }

    @Override
    public Verdict decide(Case c, UUID newId, Supplier<UUID> more) {
        throw new IllegalArgumentException(this + " is about a file that is not there yet");
    }
}
