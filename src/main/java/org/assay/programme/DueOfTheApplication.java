package org.assay.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.file.ApplicationStanding;
import org.assay.standard.Parameter;

/** An application that waits for its review, and a fixed-price offer that waits for the client's word. */
final class DueOfTheApplication implements DueSource {
    @Override
    public Stream<Due> of(Outlook o) {
        return Stream.of(review(o), offer(o)).flatMap(Optional::stream);
    }

    private static Optional<Due> review(Outlook o) {
        LocalDate submitted = o.file().application().submittedOn();
        return submitted == null || o.file().application().standing() != ApplicationStanding.SUBMITTED
                ? Optional.empty()
                : Optional.of(DueKind.APPLICATION_REVIEW.on(
                        submitted.plusDays(o.law(Parameter.REVIEW_DAYS)),
                        o.file().id(),
                        "",
                        "/application"));
    }

    private static Optional<Due> offer(Outlook o) {
        return o.file()
                .application()
                .openQuote(o.today())
                .map(q -> DueKind.OFFER_TO_ANSWER.on(
                        q.until(), q.id(), "", "/deeds/accept-quote/" + o.file().id()));
    }
}
