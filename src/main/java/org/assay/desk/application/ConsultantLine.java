package org.assay.desk.application;

import java.time.LocalDate;
import org.assay.desk.Asked;
import org.assay.desk.Words;
import org.assay.file.Consultant;
import org.assay.register.people.NameHashes;
import org.jspecify.annotations.Nullable;

/** A consultant who helped to build or run the management system. */
public record ConsultantLine(
        @Asked("Name of the consultant or its company") @Words(message = "Name the consultant")
        String name,

        @Asked(value = "Until", hint = "Nothing while the work goes on.", optional = true) @Nullable
        LocalDate until) {
    /** What the file keeps of it. */
    Consultant consultant() {
        return new Consultant(NameHashes.within(name), until);
    }
}
