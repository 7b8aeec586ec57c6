package org.assay.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.assay.access.WhoIsAsking;
import org.assay.desk.people.BothSidesInView;

/** Tells administrators of sign-ins that were refused because they stand on both sides of the table. */
@Named("bothSides")
@RequestScoped
public class BothSidesTold {
    private final WhoIsAsking who;
    private final BothSidesInView sides;

    BothSidesTold(WhoIsAsking who, BothSidesInView sides) {
        this.who = who;
        this.sides = sides;
    }

    /** Their user names; none for whoever need not know. */
    public List<String> getUsers() {
        return sides.of(who.get());
    }
}
