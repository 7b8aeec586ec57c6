package org.assay.desk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Predicate;
import org.assay.file.AuditKind;

/** How a page asks for one component of a {@link Form}. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Asked {
    /** The label. */
    String value();

    String hint() default "";

    /** The heading that begins with this box; empty where it goes on under the last one. */
    String section() default "";

    /** Whether nothing at all is fine too. */
    boolean optional() default false;

    /** Whether nothing at all is fine in some cases, and something is asked for in others. */
    boolean sometimes() default false;

    /**
     * Whether a page carries it along, from what it shows, and has no box for it; a program may still name it, or leave it out
     * where it is optional.
     */
    boolean carried() default false;

    /** Of a list: its rows begin with a key that is proposed, and a row that holds nothing else is empty. */
    boolean keyed() default false;

    /** Whether it is asked for only once the act has missed it, or something stands in it. */
    boolean onceMissed() default false;

    /** Of an e-mail address: whether it is the address of whoever fills the form in, which browsers know. */
    boolean own() default false;

    /** Of a text: whether it is a telephone number. */
    boolean telephone() default false;

    /** Whether only an audit of a cycle asks for it, and no stage of the initial audit. */
    boolean ofTheCycle() default false;

    /** The audits that ask for it, where a box may be left empty in others. */
    Audits neededIn() default Audits.NO_DIFFERENCE;

    /** Groups of audits, as {@link AuditKind} knows them. */
    enum Audits {
        /** Which audit it is makes no difference. */
        NO_DIFFERENCE(_ -> false),
        FORMAL(AuditKind::formal),
        WHOLE(AuditKind::whole);

        private final Predicate<AuditKind> among;

        Audits(Predicate<AuditKind> among) {
            this.among = among;
        }

        /** Whether an audit of that kind is among them. */
        public boolean has(AuditKind kind) {
            return among.test(kind);
        }
    }

    /** Where its choices come from, beyond its own type. */
    Choices from() default Choices.ITS_TYPE;

    /** Lists of choices that the file or the register knows. */
    enum Choices {
        /** An enum's constants, or none. */
        ITS_TYPE,
        /** Persons of the body. */
        PEOPLE,
        /** Members of the team of the audit that the deed is about. */
        TEAM,
        /** Members by the numbers of their lines: of the team that is typed in the same form, or of the audit's schedule. */
        TEAM_LINES,
        /** Questions of the audit that nobody has disposed of. */
        QUESTIONS,
        /** Visits of the audit of which nobody has said yet that they were held or missed. */
        VISITS,
        /** Sites of the application, and of a wider scope that was accepted for audit, by their numbers. */
        SITES,
        /** AI systems in scope, by their numbers in the application. */
        AI_SYSTEMS,
        /** Audits of the file that have been conducted. */
        AUDITS,
        /** Kinds of audit that the programme of a cycle begins with. */
        REGULAR_AUDITS,
        /** Kinds of audit that can be programmed one by one from where the file stands. */
        FURTHER_AUDITS,
        /** Conclusions that an audit of its kind can end with. */
        CONCLUSIONS,
        /** What the application review left to be clarified and nobody has settled. */
        CONDITIONS,
        /** Client organisations. */
        CLIENTS,
        /** Countries, by their two letters. */
        COUNTRIES,
        /** Standards, by what the page offers of them. */
        STANDARDS,
        /** Every technology in every sector, and all of either. */
        ALL_AREAS,
        /** Kinds of tie that are declared. */
        DECLARED_TIES,
        /** What can be asked to be decided from where the file stands. */
        VERBS,
        /** Technical areas: every technology in the sectors that the file is about. */
        AREAS,
        /** Changes that a client tells of; a wider scope is applied for otherwise. */
        TOLD_CHANGES,
        /** Variants of the fixed-price offer that was sent last, with what each comes to. */
        VARIANTS,
        /** Nonconformities of the file that the client was told of. */
        FINDINGS,
        /** Nonconformities of the audit that the client is not told of yet. */
        UNTOLD_FINDINGS,
        /** Files that whoever does the deed has put up for this file and not handed in. */
        FILES,
        /** Files that were taken as evidence in the audit. */
        TAKEN_FILES,
        /** Clauses that are audited. */
        CLAUSES,
        /** Travel zones of the price list that holds, by their names. */
        TRAVEL_ZONES,
        /** Controls of the reference set. */
        CONTROLS
    }
}
