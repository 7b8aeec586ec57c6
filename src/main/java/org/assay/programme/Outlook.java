package org.assay.programme;

import java.time.LocalDate;
import org.assay.file.CertificationFile;
import org.assay.file.People;
import org.assay.file.Standing;
import org.assay.standard.Law;
import org.assay.standard.Parameter;

/**
 * A file, looked at on a day under the law of that day.
 *
 * @param people what the body knows of those who are booked; nobody where only the file is looked at
 */
public record Outlook(CertificationFile file, LocalDate today, Law law, People people) {
    /** The file alone. */
    public Outlook(CertificationFile file, LocalDate today, Law law) {
        this(file, today, law, People.NOBODY);
    }

    /** The same of what the client is told of the file. */
    public Outlook told() {
        return new Outlook(file.told(), today, law, people);
    }

    /** Whether nothing goes on: the application or the certification has ended. */
    public boolean closed() {
        return file.closedOn(today);
    }

    public Standing standing() {
        return file.standingOn(today);
    }

    boolean accreditationAsksMore() {
        return file.accreditationAsksMore(law);
    }

    int law(Parameter parameter) {
        return law.of(parameter);
    }
}
