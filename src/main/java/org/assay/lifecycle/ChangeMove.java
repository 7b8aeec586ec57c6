package org.assay.lifecycle;

import static org.assay.file.ChangeStanding.ACCEPTED;
import static org.assay.file.ChangeStanding.APPLIED;
import static org.assay.file.ChangeStanding.CLOSED;
import static org.assay.file.ChangeStanding.IN_EFFECT;
import static org.assay.file.ChangeStanding.NONE;
import static org.assay.file.ChangeStanding.TOLD;
import static org.assay.file.ChangeStanding.TRIAGED;
import static org.assay.rule.AgreementRule.SIGNER_MAY_BIND_THE_CLIENT;
import static org.assay.rule.ApplicationRule.BODY_IS_ABLE;
import static org.assay.rule.ApplicationRule.NOTHING_IS_NAMED_TWICE;
import static org.assay.rule.ApplicationRule.PEOPLE_ADD_UP;
import static org.assay.rule.ApplicationRule.PROHIBITED_SYSTEM_IS_ANSWERED_FOR;
import static org.assay.rule.ApplicationRule.SCOPE_SENTENCE_CLAIMS_NOTHING;
import static org.assay.rule.ChangeRule.AREAS_COVER_THE_EXTENSION;
import static org.assay.rule.ChangeRule.A_SCOPE_IS_CERTIFIED;
import static org.assay.rule.ChangeRule.CHANGE_ANSWER_GIVES_NO_ADVICE;
import static org.assay.rule.ChangeRule.CHANGE_WAS_TOLD_IN_TIME;
import static org.assay.rule.ChangeRule.EXTENSION_ADDS_TO_THE_SCOPE;
import static org.assay.rule.ChangeRule.NOTHING_IS_WIDENED_BEFORE_A_GRANT;
import static org.assay.rule.ChangeRule.SCOPE_IS_NO_MATTER_OF_PRINT;
import static org.assay.rule.ChangeRule.SCOPE_NAMES_WHAT_IS_THERE;
import static org.assay.rule.ChangeRule.WHAT_FOLLOWS_IS_TAKEN_BACK_BY_ANOTHER;
import static org.assay.rule.PeopleRule.ACTOR_HAS_NO_TIE;
import static org.assay.rule.PeopleRule.ACTOR_WAS_NOT_THE_CONSULTANT;
import static org.assay.rule.PeopleRule.BODY_HAS_NO_TIE;
import static org.assay.rule.PeopleRule.REVIEWER_IS_COMPETENT;
import static org.assay.rule.TimeRule.WORK_CAN_BE_ACCREDITED;
import static org.assay.rule.WordingRule.DOUBTFUL_CLAIMS_ARE_EXPLAINED;
import static org.assay.rule.WordingRule.DOUBTFUL_WORDS_ARE_EXPLAINED;
import static org.assay.rule.WordingRule.WORDS_GIVE_NO_ADVICE;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeNotice;
import org.assay.file.ChangeStanding;
import org.assay.rule.Rule;

/** The life of a notice of a change. A late notice is never refused; whoever looks at it records what that means. */
public enum ChangeMove implements Move<ChangeStanding> {
    NOTIFY(Set.of(NONE), TOLD),
    APPLY(
            Set.of(NONE),
            APPLIED,
            A_SCOPE_IS_CERTIFIED,
            EXTENSION_ADDS_TO_THE_SCOPE,
            PEOPLE_ADD_UP,
            NOTHING_IS_NAMED_TWICE,
            SCOPE_SENTENCE_CLAIMS_NOTHING,
            DOUBTFUL_CLAIMS_ARE_EXPLAINED),
    TRIAGE(
            Set.of(TOLD, TRIAGED),
            TRIAGED,
            ACTOR_HAS_NO_TIE,
            CHANGE_WAS_TOLD_IN_TIME,
            CHANGE_ANSWER_GIVES_NO_ADVICE,
            SCOPE_IS_NO_MATTER_OF_PRINT,
            WHAT_FOLLOWS_IS_TAKEN_BACK_BY_ANOTHER,
            NOTHING_IS_WIDENED_BEFORE_A_GRANT,
            DOUBTFUL_WORDS_ARE_EXPLAINED),
    REVIEW(
            Set.of(APPLIED),
            ACCEPTED,
            REVIEWER_IS_COMPETENT,
            ACTOR_HAS_NO_TIE,
            ACTOR_WAS_NOT_THE_CONSULTANT,
            BODY_HAS_NO_TIE,
            WORK_CAN_BE_ACCREDITED,
            BODY_IS_ABLE,
            PROHIBITED_SYSTEM_IS_ANSWERED_FOR,
            AREAS_COVER_THE_EXTENSION,
            SCOPE_NAMES_WHAT_IS_THERE,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED),
    /** The change order to the agreement; what it widens is audited after that. */
    SIGN_ORDER(Set.of(ACCEPTED), ACCEPTED, SIGNER_MAY_BIND_THE_CLIENT),
    CLOSE(
            Set.of(TRIAGED, APPLIED, ACCEPTED),
            CLOSED,
            ACTOR_HAS_NO_TIE,
            WHAT_FOLLOWS_IS_TAKEN_BACK_BY_ANOTHER,
            CHANGE_ANSWER_GIVES_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED),
    TAKE_EFFECT(Set.of(ACCEPTED), IN_EFFECT);

    private final Path<ChangeStanding> path;

    ChangeMove(Set<ChangeStanding> from, ChangeStanding to, Rule... rules) {
        path = Path.of(from, to, rules);
    }

    /** Whether it makes a notice. */
    public boolean tells() {
        return from().contains(NONE);
    }

    @Override
    public Path<ChangeStanding> path() {
        return path;
    }

    @Override
    public ChangeStanding to() {
        return Objects.requireNonNull(path.to());
    }

    @Override
    public About about() {
        return tells() ? About.FILE : About.CHANGE;
    }

    @Override
    public Stream<UUID> open(CertificationFile file) {
        return tells()
                ? About.FILE.in(file).filter(_ -> Awaited.tells(file).isEmpty())
                : file.changes().stream()
                        .filter(n -> from().contains(n.standing())
                                && Awaited.not(this, n).isEmpty())
                        .map(ChangeNotice::id);
    }

    @Override
    public Verdict decide(Case c, UUID newId, Supplier<UUID> more) {
        return tells() ? ChangeLife.tell(this, newId, c) : ChangeLife.decide(this, c);
    }
}
