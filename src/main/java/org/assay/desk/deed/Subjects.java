package org.assay.desk.deed;

import java.util.List;
import java.util.UUID;
import org.assay.desk.NotThere;
import org.assay.file.CertificationFile;

/** What in a file an operation can be about. */
final class Subjects {
    private Subjects() {}

    /** Refuses a subject that the file does not hold. */
    static void find(Operation operation, CertificationFile file, UUID subject) {
        if (operation.about().in(file).noneMatch(subject::equals)) {
            throw new NotThere();
        }
    }

    /** Everything in the file from whose standing the operation starts; what nobody awaits is not listed. */
    static List<UUID> open(Operation operation, CertificationFile file) {
        return operation
                .move()
                .open(file)
                .filter(subject -> operation.listed(file, subject))
                .toList();
    }
}
