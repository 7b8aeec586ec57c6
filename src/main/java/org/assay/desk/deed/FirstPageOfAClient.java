package org.assay.desk.deed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.assay.access.Acting;
import org.assay.desk.ListOrder;
import org.assay.desk.certification.CertificationsInView;
import org.assay.desk.client.OurPeople;
import org.assay.register.Tx;

/** What somebody of a client sees first, read in one transaction. */
@ApplicationScoped
public class FirstPageOfAClient {
    /** What waits, the files, and who of the client sees them. */
    public record Told(
            List<WaitingForMe.Waiting> waiting, CertificationsInView.Page files, List<OurPeople.Group> people) {}

    private final Tx tx;
    private final WaitingForMe waiting;
    private final CertificationsInView files;
    private final OurPeople people;

    FirstPageOfAClient(Tx tx, WaitingForMe waiting, CertificationsInView files, OurPeople people) {
        this.tx = tx;
        this.waiting = waiting;
        this.files = files;
        this.people = people;
    }

    /** The page with the files that the words find, in an order. */
    public Told of(Acting who, String words, ListOrder order) {
        return tx.ask(
                who.viewer(), () -> new Told(waiting.read(who), files.read(who, words, null, order), people.read()));
    }
}
