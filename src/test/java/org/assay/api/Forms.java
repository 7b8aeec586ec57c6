package org.assay.api;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.desk.deed.Operation;
import org.assay.story.Deeds;
import org.assay.story.Engagement;
import org.assay.story.Papers;
import org.assay.story.Town;

/** A form for each operation in which nothing is missing, and what it is about. */
public final class Forms {
    private Forms() {}

    /** What an operation is about on a file that is audited and has a finding; where there is no such thing, nothing known. */
    public static String subject(Operation operation, Engagement audited) {
        return switch (operation.about()) {
            case FILE -> audited.file;
            case AUDIT -> audited.stage2();
            case FINDING -> audited.finding("F-1");
            case DECISION, LETTER, CHANGE -> UUID.randomUUID().toString();
        };
    }

    public static Map<String, ?> of(Operation operation) {
        LocalDate day = Town.TODAY;
        return switch (operation) {
            case SUBMIT_APPLICATION -> Papers.application();
            case ACCEPT_APPLICATION -> Papers.acceptance();
            case DETERMINE_TIME, LOOK_AT_TIME -> Papers.time("1", "2");
            case HAND_IN_SOA -> Papers.soa();
            case HAND_IN_DOCUMENT -> Papers.document("POLICY");
            case LET_EVIDENCE_BE_TAKEN ->
                Map.of("systems", List.of(Map.of("system", 0, "documents", "FILE", "records", "REFERENCE")));
            case TAKE_EVIDENCE ->
                Map.of(
                        "kind", "DOCUMENT",
                        "what", "Training table",
                        "files", List.of(Map.of("id", "00000000-0000-4000-8000-000000000009")));
            case DRAW_SAMPLE ->
                Map.of("from", "RECORDS", "what", "Training records", "population", 9, "size", 2, "seed", "7");
            case SETTLE_CONDITION -> Map.of("condition", 1, "evidence", "Seen in the register.");
            case SET_PROGRAMME -> Papers.programme();
            case PROGRAMME_CYCLE ->
                Map.of(
                        "audits",
                        List.of(
                                intended("SURVEILLANCE", day.plusMonths(11), "1"),
                                intended("SURVEILLANCE", day.plusMonths(23), "1"),
                                intended("RECERTIFICATION", day.plusMonths(32), "2")),
                        "reason",
                        "One system, one site.");
            case PROGRAMME_AUDIT ->
                with(
                        intended("SPECIAL", day.plusMonths(2), "0.5"),
                        "cause",
                        "CHANGE",
                        "reason",
                        "A new site was opened.");
            case PROGRAMME_UNANNOUNCED ->
                Map.of(
                        "announcement",
                        "UNANNOUNCED",
                        "cause",
                        "COMPLAINT",
                        "on",
                        day.plusMonths(2).toString(),
                        "days",
                        "0.5",
                        "clauses",
                        List.of("8.4"),
                        "reason",
                        "A user wrote to us.");
            case CHANGE_PROGRAMME ->
                Map.of(
                        "on",
                        day.plusMonths(10).toString(),
                        "days",
                        "1",
                        "clauses",
                        List.of("8.4"),
                        "reason",
                        "It is the high season.");
            case SCHEDULE_AUDIT -> Papers.schedule(day, "1", Deeds.person("Jonas Wexler"));
            case PLAN_AUDIT -> Papers.plan(day, Deeds.person("Jonas Wexler"));
            case REPLACE_MEMBER ->
                Map.of(
                        "leaves",
                        Deeds.person("Jonas Wexler"),
                        "team",
                        Deeds.person("Ines Falk"),
                        "part",
                        "AUDITOR",
                        "reason",
                        "The auditor is ill.");
            case TERMINATE_AUDIT -> Papers.termination();
            case ADD_VISIT ->
                Map.of(
                        "site",
                        "Works",
                        "firstDay",
                        day.toString(),
                        "lastDay",
                        day.toString(),
                        "mode",
                        "ON_SITE",
                        "reason",
                        "A day was lost.");
            case HOLD_VISIT -> Map.of("number", 1);
            case MISS_VISIT -> Map.of("number", 1, "reason", "The site was closed.");
            case RECORD_TIME -> Papers.time(Deeds.person("Jonas Wexler"), day);
            case RECORD_SAMPLING -> Papers.sampling();
            case WRITE_TO_CLIENT, WRITE_TO_BODY -> Map.of("subject", "Site access", "text", "How do visitors get in?");
            case NOTIFY_CHANGE ->
                Map.of("kind", "MANAGEMENT", "effectiveOn", day.toString(), "text", "Another manager came.");
            case APPLY_FOR_EXTENSION -> Papers.application();
            case TRIAGE_CHANGE -> Map.of("triage", "NEXT_AUDIT", "reason", "The next audit looks at it.");
            case REVIEW_EXTENSION ->
                Map.of("areas", List.of("generative/technology_saas"), "activities", "Clause 8 in a special audit.");
            case ANSWER_THE_BODY -> Map.of("text", "By the north gate.");
            case ANSWER_THE_CLIENT -> Map.of("text", "By the north gate.", "sense", "NEITHER");
            case REVISE_PLAN -> Papers.revision(day, Deeds.person("Jonas Wexler"), Deeds.person("Jonas Wexler"));
            case AGREE_TO_CHANGE -> Map.of();
            case WRITE_PAPERS -> Papers.papers();
            case ASK_QUESTION -> Map.of("about", "6.1.3", "question", "Which systems?");
            case DISPOSE_OF_QUESTION ->
                Map.of("question", UUID.randomUUID(), "standing", "SATISFIED", "words", "Answered.");
            case CONCLUDE_AUDIT -> Papers.conclusion("RECOMMEND", day, day);
            case RELEASE_REPORT -> Papers.report();
            case RAISE_FINDING -> Papers.finding("MINOR");
            case ANSWER_FINDING -> Papers.answer();
            case ACCEPT_PLAN -> Deeds.seen(day.toString());
            case VERIFY_FINDING -> Deeds.verified(day.toString());
            case RECORD_FOLLOW_UP ->
                Map.of("on", day.toString(), "mode", "ON_SITE", "days", "0.5", "seen", "Record 7 of the audit.");
            case JUDGE_EFFECT -> Map.of("effect", "EFFECTIVE", "statement", "Record 7 of the audit.");
            case HAND_IN_EVIDENCE -> Map.of("done", "The step has an owner.", "records", "Record 7 of the process.");
            case ASK_EXTENSION, GRANT_EXTENSION -> Map.of("until", "2027-01-10", "reason", "Holidays of the staff.");
            case TELL_FINDINGS -> Map.of("attendance", "The managing director.");
            case REGRADE_FINDING, REGRADE_UNTOLD_FINDING ->
                Map.of("grade", "MAJOR", "answered", List.of("CAPABILITY"), "reason", "It stops the system.");
            case DRAFT_PROOF -> Papers.proof();
            case ASK_REISSUE ->
                Map.of("kind", "EDITORIAL", "name", "Test Works", "fault", "BODY", "reason", "A letter is missing.");
            case SEND_QUOTE -> Map.of("number", 1, "until", day.plusDays(30).toString());
            case ACCEPT_QUOTE -> Map.of("number", 1, "variant", 1);
            case OFFER_AGREEMENT,
                    SIGN_AGREEMENT,
                    SIGN_CHANGE_ORDER,
                    SIGN_DAYS,
                    DECLARE_FREEDOM,
                    CLEAR_TEAM,
                    CONFIRM_AUDIT,
                    START_AUDIT,
                    APPROVE_PROOF -> Map.of();
            default -> Papers.because();
        };
    }

    private static Map<String, Object> intended(String kind, LocalDate on, String days) {
        return Map.of("kind", kind, "on", on.toString(), "days", days, "clauses", List.of("8.4"));
    }

    private static Map<String, Object> with(Map<String, Object> form, String... words) {
        Map<String, Object> whole = new HashMap<>(form);
        for (int i = 0; i < words.length; i += 2) {
            whole.put(words[i], words[i + 1]);
        }
        return whole;
    }
}
