package org.assay.file;

import org.jspecify.annotations.Nullable;

/**
 * What rules and lives read of a form beside its facts. A form that asks for one of these texts implements it, so the
 * compiler holds the form and whoever reads it together.
 */
public interface FormText {
    /** A form that asks for none of them. */
    FormText NONE = new FormText() {};

    /** The scope of a certificate, as a sentence. */
    interface Scope extends FormText {
        @Nullable
        String scopeSentence();
    }

    /** The address that a certificate bears. */
    interface Address extends FormText {
        @Nullable
        String address();
    }

    /** What an auditor states. */
    interface Statement extends FormText {
        @Nullable
        String statement();
    }

    /** A nonconformity as it is raised. */
    interface Raised extends Statement {
        @Nullable
        String evidence();
    }

    /** What an auditor has seen of what was done. */
    interface Seen extends FormText {
        @Nullable
        String evidence();
    }

    /** The client's answer to a nonconformity. */
    interface Answered extends FormText {
        @Nullable
        String correction();

        @Nullable
        String extent();

        @Nullable
        String rootCause();

        @Nullable
        String correctiveAction();
    }

    /** What a letter is about. */
    interface Subject extends FormText {
        @Nullable
        String subject();
    }

    /** On which conditions an application is accepted. */
    interface Conditions extends FormText {
        @Nullable
        String conditions();
    }

    /** Through whose fault a limit was missed. */
    interface Late extends FormText {
        @Nullable
        Fault fault();
    }

    /** And why it came so. */
    interface Deviates extends Late {
        @Nullable
        String deviation();
    }

    /** And why an audit is put off, called off or resumed. */
    interface CalledOff extends Late {
        @Nullable
        String reason();
    }

    /** What a team says at the end of an audit of exclusions and of the audit programme. */
    interface Concluded extends FormText {
        @Nullable
        String exclusions();

        @Nullable
        String programme();

        /** Which documents a Stage 1 has read, by title and version. */
        @Nullable
        String looked();

        /** What was seen of what was left to the audit, a line for each by its name. */
        @Nullable
        String left();

        /** The conclusion in words, beside the choice. */
        @Nullable
        String conclusion();
    }

    /** What a report says of the recommendation, beside the choice with which the team concluded. */
    interface Recommended extends FormText {
        @Nullable
        String recommendation();
    }

    /** What a decision leaves out. */
    interface Decided extends Deviates {
        @Nullable
        String refusedPart();

        @Nullable
        String leavesWith();
    }

    /** What is said of changes, line by line. */
    interface Changes extends FormText {
        @Nullable
        String changes();
    }

    /** How the days of an audit were agreed, and by which means it is remote. */
    interface Proposed extends FormText {
        @Nullable
        String agreedBefore();

        @Nullable
        String means();
    }

    /** What is said of remote work. */
    interface Remote extends FormText {
        @Nullable
        String remote();
    }

    /** What shows that a certificate goes on naming the same legal person. */
    interface Printing extends FormText {
        @Nullable
        String samePerson();
    }
}
