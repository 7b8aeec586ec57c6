package org.assay.web;

import java.util.UUID;
import org.assay.desk.deed.Drafts;
import org.assay.desk.deed.Operation;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeKind;

/** Addresses to go on to. */
final class Places {
    private Places() {}

    static String file(UUID id) {
        return "/certifications/" + id;
    }

    /** The file, with a word that something was recorded. */
    static String recorded(UUID id) {
        return file(id) + "?recorded=1";
    }

    /** The form of a deed. */
    static String deed(UUID id, Operation operation, UUID subject) {
        return Drafts.address(id, operation, subject);
    }

    static String audit(UUID id, UUID audit) {
        return file(id) + "/audits/" + audit;
    }

    /** Where the team of an audit writes its working papers. */
    static String fieldwork(UUID id, UUID audit) {
        return audit(id, audit) + "/fieldwork";
    }

    /** The documents of a Stage 1 and what may not fit together in them. */
    static String gaps(UUID id, UUID audit) {
        return audit(id, audit) + "/gaps";
    }

    /** Where the client is told of what an audit has raised. */
    static String closing(UUID id, UUID audit) {
        return audit(id, audit) + "/closing";
    }

    /** The report of an audit as it would be now. */
    static String reportDraft(UUID id, UUID audit) {
        return audit(id, audit) + "/report-draft.pdf";
    }

    /** What an audit has covered, and what is left of it. */
    static String coverage(UUID id, UUID audit) {
        return audit(id, audit) + "/coverage";
    }

    /** The report of an audit that was released, section by section. */
    static String report(UUID id, UUID audit) {
        return audit(id, audit) + "/report";
    }

    static String finding(UUID id, UUID finding) {
        return file(id) + "/findings/" + finding;
    }

    /** A nonconformity with what its client has answered, beside what is to be done about it. */
    static String answers(UUID id, UUID finding) {
        return file(id) + "/answers?at=" + finding;
    }

    /** The page of what an operation is about. */
    static String about(UUID id, Operation operation, UUID subject) {
        return switch (operation.about()) {
            case FILE -> file(id);
            case AUDIT -> audit(id, subject);
            case FINDING -> finding(id, subject);
            case DECISION -> file(id) + Tab.DECISIONS.path();
            case LETTER, CHANGE -> file(id) + "/records";
        };
    }

    /** The same after it was done, with a word that something was recorded. */
    static String after(UUID id, Operation operation, UUID subject) {
        return about(id, operation, subject) + "?recorded=1";
    }

    /** What an operation is about, as people call it; empty where it is about the file. */
    static String words(CertificationFile file, Operation operation, UUID subject) {
        return switch (operation.about()) {
            case FILE -> "";
            case AUDIT -> file.audit(subject).map(file::title).orElse("");
            case FINDING -> file.finding(subject).map(f -> f.reference()).orElse("");
            case LETTER -> file.letter(subject).map(l -> l.subject()).orElse("");
            case CHANGE ->
                file.change(subject)
                        .map(n ->
                                n.kind() == ChangeKind.EXTENSION ? "" : n.kind().words())
                        .orElse("");
            case DECISION -> file.decision(subject).map(d -> d.verb().words()).orElse("");
        };
    }

    static String person(UUID id) {
        return "/people/" + id;
    }

    /** The person, with a word that something was recorded. */
    static String recordedOf(UUID id) {
        return person(id) + "?recorded=1";
    }

    static String client(UUID id) {
        return "/clients/" + id;
    }

    /** The client, with a word that something was recorded. */
    static String recordedOfClient(UUID id) {
        return client(id) + "?recorded=1";
    }

    /** Where files are put up for the certification that an address is about. */
    static String files(String address) {
        String[] parts = address.split("/", 4);
        return parts.length > 2 ? "/" + parts[1] + "/" + parts[2] + "/files" : "";
    }
}
