package org.assay.lifecycle;

import static org.assay.rule.PeopleRule.ACTOR_HAS_NO_TIE;
import static org.assay.rule.PeopleRule.BODY_HAS_NO_TIE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where a person who is tied to the client may not act, a body that is tied may not either, or it is said here why it may. */
class TieOfTheBodyTest {
    private static final String STOPS = "It ends, holds or puts off.";
    private static final String ANSWERS = "It returns something, or answers the client.";
    private static final String TAKES_AWAY = "It takes a certification away, or makes it smaller.";
    private static final String RECORDS = "It records what has happened, or what somebody has to say of herself.";
    private static final String PRINTS = "It words or prints what is decided, also a smaller scope.";
    private static final String ASKS = "It leads to a decision, and the decision is held against the tie.";

    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("ApplicationMove HOLD", STOPS),
            Map.entry("ApplicationMove RETURN", ANSWERS),
            Map.entry("ApplicationMove DECLINE", STOPS),
            Map.entry("ApplicationMove LAPSE", STOPS),
            Map.entry("AuditMove DECLARE", RECORDS),
            Map.entry("AuditMove ANSWER_OBJECTION", ANSWERS),
            Map.entry("AuditMove POSTPONE", STOPS),
            Map.entry("AuditMove CANCEL", STOPS),
            Map.entry("AuditMove ADJOURN", STOPS),
            Map.entry("AuditMove ANSWER_OBJECTION_TO_CHANGE", ANSWERS),
            Map.entry("AuditMove HOLD_VISIT", RECORDS),
            Map.entry("AuditMove MISS_VISIT", RECORDS),
            Map.entry("AuditMove TERMINATE", STOPS),
            Map.entry("AuditMove RECORD_TIME", RECORDS),
            Map.entry("AuditMove RECORD_SAMPLING", RECORDS),
            Map.entry("AuditMove RETURN_REPORT", ANSWERS),
            Map.entry("AuditMove EXHAUST", STOPS),
            Map.entry("FindingMove RETURN_PLAN", ANSWERS),
            Map.entry("FindingMove ASK_FOR_MORE", ANSWERS),
            Map.entry("FindingMove RECTIFY_VERIFICATION", ANSWERS),
            Map.entry("FindingMove RECTIFY_ACCEPTANCE", ANSWERS),
            Map.entry("FindingMove GRANT_EXTENSION", ANSWERS),
            Map.entry("FindingMove REFUSE_EXTENSION", ANSWERS),
            Map.entry("FindingMove ANSWER_OBJECTION", ANSWERS),
            Map.entry("CertificateMove DRAFT_PROOF", PRINTS),
            Map.entry("CertificateMove WITHDRAW_PROOF", PRINTS),
            Map.entry("CertificateMove ASK_REISSUE", PRINTS),
            Map.entry("CertificateMove REISSUE", PRINTS),
            Map.entry("CertificateMove REFUSE_REISSUE", ANSWERS),
            Map.entry("LetterMove WRITE_TO_CLIENT", ANSWERS),
            Map.entry("LetterMove ANSWER_THE_CLIENT", ANSWERS),
            Map.entry("LetterMove CLOSE", ANSWERS),
            Map.entry("ChangeMove TRIAGE", ANSWERS),
            Map.entry("ChangeMove CLOSE", ANSWERS),
            Map.entry("PortfolioMove HAND_IN", RECORDS),
            Map.entry("DecisionMove REQUEST", ASKS),
            Map.entry("DecisionMove ASK_INFORMATION", ASKS),
            Map.entry("DecisionMove GIVE_INFORMATION", ASKS),
            Map.entry("DecisionMove WITHDRAW_QUESTION", ASKS),
            Map.entry("DecisionMove SET_ASIDE", ASKS),
            Map.entry("CertificationMove REFUSE", TAKES_AWAY),
            Map.entry("CertificationMove SUSPEND", TAKES_AWAY),
            Map.entry("CertificationMove SUSPEND_PART", TAKES_AWAY),
            Map.entry("CertificationMove WITHDRAW", TAKES_AWAY),
            Map.entry("CertificationMove REFUSE_RENEWAL", TAKES_AWAY),
            Map.entry("CertificationMove REDUCE", TAKES_AWAY),
            Map.entry("CertificationMove END", TAKES_AWAY),
            Map.entry("CertificationMove TRANSFER_OUT", TAKES_AWAY));

    @Test
    void what_is_held_against_a_persons_tie_is_held_against_the_bodys_or_stays_open_for_a_reason() {
        Set<String> without = Situation.MOVES.values().stream()
                .filter(m -> m.rules().contains(ACTOR_HAS_NO_TIE))
                .filter(m -> !m.rules().contains(BODY_HAS_NO_TIE))
                .map(m -> ((Enum<?>) m).getDeclaringClass().getSimpleName() + " " + m.name())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(OPEN.keySet()), without);
    }
}
