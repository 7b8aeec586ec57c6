package org.assay.web;

import io.quarkus.qute.TemplateExtension;
import org.assay.file.AuditStanding;
import org.assay.file.Effect;
import org.assay.file.FindingStanding;
import org.assay.file.Grade;
import org.assay.file.Result;
import org.assay.file.VisitStanding;

/** How audits, visits, results and nonconformities are coloured. */
@TemplateExtension
final class SpokenAudits {
    private SpokenAudits() {}

    static String tone(AuditStanding standing) {
        return switch (standing) {
            case NONE, CANCELLED, BROUGHT_FORWARD -> "plain";
            case PROGRAMMED, SCHEDULED, CONFIRMED, PLANNED, IN_PROGRESS, CONDUCTED, REPORTED -> "info";
            case OBJECTED, ADJOURNED -> "warn";
            case REVIEWED -> "ok";
            case TERMINATED, EXHAUSTED -> "bad";
        };
    }

    static String tone(VisitStanding standing) {
        return switch (standing) {
            case PROGRAMMED -> "info";
            case HELD -> "ok";
            case MISSED -> "warn";
        };
    }

    static String tone(Result result) {
        return switch (result) {
            case CONFORMS -> "ok";
            case NONCONFORMITY -> "bad";
            case OBSERVATION -> "warn";
            case NOT_EXAMINED -> "plain";
        };
    }

    static String tone(Grade grade) {
        return switch (grade) {
            case MAJOR -> "bad";
            case MINOR -> "warn";
        };
    }

    static String tone(Effect effect) {
        return switch (effect) {
            case EFFECTIVE -> "ok";
            case NOT_EFFECTIVE -> "bad";
        };
    }

    static String tone(FindingStanding standing) {
        return switch (standing) {
            case UNTOLD, RAISED, PLAN_RETURNED -> "warn";
            case ANSWERED, PLAN_ACCEPTED, IMPLEMENTED -> "info";
            case VERIFIED -> "ok";
            case NONE, WITHDRAWN, DROPPED, SUPERSEDED -> "plain";
        };
    }
}
