package org.assay.desk;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.assay.audittime.Methods;
import org.assay.file.CertificationFile;
import org.assay.file.Person;
import org.assay.standard.Body;
import org.assay.standard.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * What a form is read against.
 *
 * @param subject the audit, finding or decision that it is about; the file itself where it is about none
 * @param newId an id for what it makes
 * @param printed what the certificate says as it was printed last; null where the form does not ask for it
 * @param onRecord what a wording is held against; null where the form does not ask for it
 * @param inForce asked only where a form weighs time: by which methods it is determined that day
 */
public record Asking(
        CertificationFile file,
        UUID subject,
        Person who,
        LocalDate today,
        Catalogue catalogue,
        Body body,
        UUID newId,
        @Nullable Printed printed,
        @Nullable OnRecord onRecord,
        Supplier<Methods> inForce) {
    /** By which audit time is determined that day, that of a licensed table among them while one is in force. */
    public Methods methods() {
        return inForce.get();
    }
}
