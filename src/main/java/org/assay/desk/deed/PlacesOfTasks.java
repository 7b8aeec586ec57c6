package org.assay.desk.deed;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.programme.Task;

/** Where what is awaited is done: paths below a file's page, with a slash before them; empty for the file's own page. */
final class PlacesOfTasks {
    private static final Set<String> TO_READ = Set.of("/application", "/certificate", "/decisions");

    private PlacesOfTasks() {}

    static String of(Task task, UUID file) {
        UUID subject = task.subject();
        return switch (task.kind()) {
            case SUBMIT_APPLICATION,
                    COMPLETE_APPLICATION,
                    REVIEW_APPLICATION,
                    LOOK_AT_IMPARTIALITY,
                    SETTLE_CONDITIONS,
                    DETERMINE_TIME,
                    OFFER_AGREEMENT,
                    SIGN_AGREEMENT,
                    HAND_IN -> "/application";
            case ANSWER_OFFER -> deed(Operation.ACCEPT_QUOTE, file);
            case SET_PROGRAMME -> deed(Operation.SET_PROGRAMME, file);
            case REPEAT_STAGE_1 -> deed(Operation.PROGRAMME_AUDIT, file);
            case PROGRAMME_CYCLE -> deed(Operation.PROGRAMME_CYCLE, file);
            case PROPOSE_DATES,
                    PROPOSE_OTHER_DATES,
                    CONFIRM_TEAM,
                    ENTER_SAMPLE,
                    CONFIRM_DATES,
                    ANSWER_OBJECTION_TO_DATES,
                    CLEAR_TEAM,
                    PLAN_AUDIT,
                    PLAN_OR_BEGIN_AUDIT,
                    BEGIN_AUDIT,
                    CONCLUDE_AUDIT,
                    RESUME_AUDIT,
                    RELEASE_REPORT,
                    REVIEW_REPORT,
                    AGREE_TO_CHANGE,
                    ANSWER_OBJECTION_TO_CHANGE,
                    DECLARE -> "/audits/" + subject;
            case LOOK_AT_TIME -> deed(Operation.LOOK_AT_TIME, subject);
            case APPROVE_DAYS -> deed(Operation.APPROVE_LOOK, subject);
            case SIGN_DAYS -> deed(Operation.SIGN_DAYS, subject);
            case JUDGE_PLAN, VERIFY -> "/answers?at=" + subject;
            case TELL_FINDING,
                    ANSWER_FINDING,
                    CARRY_OUT,
                    SHOW_EVIDENCE,
                    GIVE_TIME,
                    ANSWER_OBJECTION_TO_FINDING,
                    CONFIRM_ENTRY -> "/findings/" + subject;
            case LOOK_AT_CHANGE -> deed(Operation.TRIAGE_CHANGE, subject);
            case PROGRAMME_SPECIAL_AUDIT -> deed(Operation.PROGRAMME_AUDIT, file);
            case REVIEW_EXTENSION -> deed(Operation.REVIEW_EXTENSION, subject);
            case SIGN_CHANGE_ORDER -> deed(Operation.SIGN_CHANGE_ORDER, subject);
            case SEND_PROOF -> deed(Operation.DRAFT_PROOF, file);
            case CHECK_PROOF, CHANGE_PROOF -> "/certificate";
            case ASK_FOR_DECISION -> "/decision-request";
            case DECIDE -> "/decision/" + Objects.requireNonNull(task.verb()).path();
            case LOOK_AT_GROUND, GIVE_INFORMATION, RESTORE -> "/decisions";
            case ANSWER_THE_CLIENT, ANSWER_APPEAL, ANSWER_COMPLAINT -> deed(Operation.ANSWER_THE_CLIENT, subject);
            case ANSWER_THE_BODY -> deed(Operation.ANSWER_THE_BODY, subject);
        };
    }

    /** Where it can be read by whoever is not the one to do it; empty where that is the file itself. */
    static String toRead(Task task, UUID file) {
        String place = of(task, file);
        return Stream.of("/audits/", "/findings/", "/answers?").anyMatch(place::startsWith) || TO_READ.contains(place)
                ? place
                : "";
    }

    /** Where an operation is done. */
    static String deed(Operation operation, UUID subject) {
        return "/deeds/" + operation.path() + "/" + subject;
    }
}
