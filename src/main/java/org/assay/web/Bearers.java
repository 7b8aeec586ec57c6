package org.assay.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.desk.people.PersonsInView;

/** Reads from an address whom a page is about: a person's id, or the body. */
@RequestScoped
public class Bearers {
    private final WhoIsAsking who;
    private final PersonsInView people;

    Bearers(WhoIsAsking who, PersonsInView people) {
        this.who = who;
        this.people = people;
    }

    Bearer of(String path) {
        if (path.equals(Bearer.BODY)) {
            return new Bearer(null, "The body itself");
        }
        UUID id = Asked.id(path).orElseThrow(NotFoundException::new);
        return new Bearer(id, people.one(who.get(), id).name());
    }
}
