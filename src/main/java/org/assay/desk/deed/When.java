package org.assay.desk.deed;

import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.Finding;

/** Whether something is so of what an operation is about. */
@FunctionalInterface
interface When {
    When ALWAYS = (_, _) -> true;
    When NEVER = (_, _) -> false;

    boolean so(CertificationFile file, UUID subject);

    /** So of the file, whatever the operation is about. */
    static When file(Predicate<CertificationFile> so) {
        return (file, _) -> so.test(file);
    }

    /** So of the audit that the operation is about. */
    static When audit(Predicate<Audit> so) {
        return audit((a, _) -> so.test(a));
    }

    /** So of the audit that the operation is about, in its file. */
    static When audit(BiPredicate<Audit, CertificationFile> so) {
        return (file, subject) ->
                file.audit(subject).filter(a -> so.test(a, file)).isPresent();
    }

    /** So of the nonconformity that the operation is about, in its file. */
    static When finding(BiPredicate<Finding, CertificationFile> so) {
        return (file, subject) ->
                file.finding(subject).filter(f -> so.test(f, file)).isPresent();
    }
}
