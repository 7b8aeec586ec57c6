package org.assay.web;

import org.assay.file.Worded;
import org.assay.programme.TaskKind;

/** The parts that a file is read in, each at an address of its own below the file's, in the order of their links. */
public enum Tab implements Worded {
    OVERVIEW("overview", ""),
    APPLICATION("application", "/application"),
    AUDITS("audits", "/audits"),
    FINDINGS("findings", "/findings"),
    DECISIONS("decisions and certificate", "/decisions"),
    PAPERS("papers", "/papers"),
    CORRESPONDENCE("correspondence", "/records"),
    JOURNAL("journal", "/journal");

    private final String words;
    private final String path;

    Tab(String words, String path) {
        this.words = words;
        this.path = path;
    }

    @Override
    public String words() {
        return words;
    }

    /** Below the file's address, with a slash before it; empty for the file's own page. */
    public String path() {
        return path;
    }

    /** Where a step that waits is told of. */
    static Tab of(TaskKind kind) {
        return switch (kind) {
            case SUBMIT_APPLICATION,
                    COMPLETE_APPLICATION,
                    REVIEW_APPLICATION,
                    LOOK_AT_IMPARTIALITY,
                    SETTLE_CONDITIONS,
                    DETERMINE_TIME,
                    OFFER_AGREEMENT,
                    ANSWER_OFFER,
                    SIGN_AGREEMENT,
                    HAND_IN,
                    REVIEW_EXTENSION,
                    SIGN_CHANGE_ORDER -> APPLICATION;
            case SET_PROGRAMME,
                    REPEAT_STAGE_1,
                    PROGRAMME_CYCLE,
                    PROGRAMME_SPECIAL_AUDIT,
                    PROPOSE_DATES,
                    PROPOSE_OTHER_DATES,
                    CONFIRM_DATES,
                    ANSWER_OBJECTION_TO_DATES,
                    CLEAR_TEAM,
                    DECLARE,
                    CONFIRM_TEAM,
                    PLAN_AUDIT,
                    PLAN_OR_BEGIN_AUDIT,
                    BEGIN_AUDIT,
                    CONCLUDE_AUDIT,
                    RESUME_AUDIT,
                    ENTER_SAMPLE,
                    RELEASE_REPORT,
                    REVIEW_REPORT,
                    AGREE_TO_CHANGE,
                    ANSWER_OBJECTION_TO_CHANGE,
                    LOOK_AT_TIME,
                    APPROVE_DAYS,
                    SIGN_DAYS -> AUDITS;
            case TELL_FINDING,
                    ANSWER_FINDING,
                    JUDGE_PLAN,
                    CARRY_OUT,
                    SHOW_EVIDENCE,
                    VERIFY,
                    GIVE_TIME,
                    ANSWER_OBJECTION_TO_FINDING,
                    CONFIRM_ENTRY -> FINDINGS;
            case SEND_PROOF,
                    CHECK_PROOF,
                    CHANGE_PROOF,
                    ASK_FOR_DECISION,
                    DECIDE,
                    GIVE_INFORMATION,
                    LOOK_AT_GROUND,
                    RESTORE -> DECISIONS;
            case LOOK_AT_CHANGE, ANSWER_THE_CLIENT, ANSWER_APPEAL, ANSWER_COMPLAINT, ANSWER_THE_BODY -> CORRESPONDENCE;
        };
    }
}
