package org.assay.programme;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.assay.file.ApplicationStanding;
import org.assay.standard.Parameter;

/** An application that waits for its review. */
final class DueOfTheApplication implements DueSource {
    @Override
    public Stream<Due> of(Outlook o) {
        LocalDate submitted = o.file().application().submittedOn();
        return submitted == null || o.file().application().standing() != ApplicationStanding.SUBMITTED
                ? Stream.of()
                : Stream.of(DueKind.APPLICATION_REVIEW.on(
                        submitted.plusDays(o.law(Parameter.REVIEW_DAYS)),
                        o.file().id(),
                        "",
                        "/application"));
    }
}
