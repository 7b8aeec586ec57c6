package org.assay.lifecycle;

import static org.assay.file.LetterStanding.ANSWERED;
import static org.assay.file.LetterStanding.AWAITS_BODY;
import static org.assay.file.LetterStanding.AWAITS_CLIENT;
import static org.assay.file.LetterStanding.CLOSED;
import static org.assay.file.LetterStanding.NONE;
import static org.assay.rule.IndependenceRule.APPEAL_IS_ANSWERED_BY_ANOTHER;
import static org.assay.rule.IndependenceRule.COMPLAINT_IS_ANSWERED_BY_ANOTHER;
import static org.assay.rule.PeopleRule.ACTOR_HAS_NO_TIE;
import static org.assay.rule.ReportRule.LETTER_CLAIMS_NOTHING;
import static org.assay.rule.ReportRule.LETTER_GIVES_NO_ADVICE;
import static org.assay.rule.WordingRule.DOUBTFUL_WORDS_ARE_EXPLAINED;
import static org.assay.rule.WordingRule.WORDS_GIVE_NO_ADVICE;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.Letter;
import org.assay.file.LetterStanding;
import org.assay.rule.Rule;

/** The life of a letter between client and body. */
public enum LetterMove implements Move<LetterStanding> {
    WRITE_TO_CLIENT(
            Set.of(NONE),
            AWAITS_CLIENT,
            LETTER_GIVES_NO_ADVICE,
            LETTER_CLAIMS_NOTHING,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            ACTOR_HAS_NO_TIE),
    WRITE_TO_BODY(Set.of(NONE), AWAITS_BODY),
    ANSWER_THE_BODY(Set.of(AWAITS_CLIENT), ANSWERED),
    ANSWER_THE_CLIENT(
            Set.of(AWAITS_BODY),
            ANSWERED,
            APPEAL_IS_ANSWERED_BY_ANOTHER,
            COMPLAINT_IS_ANSWERED_BY_ANOTHER,
            LETTER_GIVES_NO_ADVICE,
            LETTER_CLAIMS_NOTHING,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            ACTOR_HAS_NO_TIE),
    CLOSE(
            Set.of(AWAITS_CLIENT, AWAITS_BODY),
            CLOSED,
            APPEAL_IS_ANSWERED_BY_ANOTHER,
            COMPLAINT_IS_ANSWERED_BY_ANOTHER,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            ACTOR_HAS_NO_TIE);

    private final Path<LetterStanding> path;

    LetterMove(Set<LetterStanding> from, LetterStanding to, Rule... rules) {
        path = Path.of(from, to, rules);
    }

    /** Whether it makes a letter. */
    public boolean writes() {
        return from().contains(NONE);
    }

    @Override
    public Path<LetterStanding> path() {
        return path;
    }

    @Override
    public LetterStanding to() {
        return Objects.requireNonNull(path.to());
    }

    @Override
    public About about() {
        return writes() ? About.FILE : About.LETTER;
    }

    @Override
    public Stream<UUID> open(CertificationFile file) {
        return writes()
                ? About.FILE.in(file)
                : file.mail().stream()
                        .filter(l -> from().contains(l.standing()))
                        .map(Letter::id);
    }

    @Override
    public Verdict decide(Case c, UUID newId, Supplier<UUID> more) {
        return writes() ? LetterLife.write(this, newId, c) : LetterLife.decide(this, c);
    }
}
