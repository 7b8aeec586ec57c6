package org.assay.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The next state of a file, in the making: everything as it was, until somebody sets it. */
final class FileChange {
    private final CertificationFile was;
    String scope;
    Application application;

    @Nullable
    Agreement agreement;

    List<Audit> audits;
    List<Finding> findings;
    Certification certification;
    List<Decision> decisions;
    CertificatePaper paper;

    @Nullable
    String inForceElsewhere;

    @Nullable
    List<Letter> letters;

    @Nullable
    List<ChangeNotice> notices;

    @Nullable
    BroughtForward broughtForward;

    @Nullable
    String holder;

    FileChange(CertificationFile was) {
        this.was = was;
        scope = was.scope();
        application = was.application();
        agreement = was.agreement();
        audits = was.audits();
        findings = was.findings();
        certification = was.certification();
        decisions = was.decisions();
        paper = was.paper();
        inForceElsewhere = was.inForceElsewhere();
        letters = was.letters();
        notices = was.notices();
        broughtForward = was.broughtForward();
        holder = was.holder();
    }

    CertificationFile done() {
        return new CertificationFile(
                was.id(),
                was.client(),
                was.reference(),
                was.standard(),
                scope,
                application,
                agreement,
                audits,
                findings,
                certification,
                decisions,
                paper,
                inForceElsewhere,
                letters,
                notices,
                broughtForward,
                holder);
    }
}
