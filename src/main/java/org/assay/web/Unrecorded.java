package org.assay.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.desk.fieldwork.DraftPapers;

/** How many working papers of an audit are written and not recorded, for its team, in the forms that end it. */
@Named("unrecorded")
@ApplicationScoped
public class Unrecorded {
    private final WhoIsAsking who;
    private final DraftPapers drafts;

    Unrecorded(WhoIsAsking who, DraftPapers drafts) {
        this.who = who;
        this.drafts = drafts;
    }

    /**
     * None where the subject is no audit.
     *
     * @param subject what the form is about
     */
    public long of(UUID certification, UUID subject) {
        return drafts.unrecorded(who.get(), certification, subject);
    }
}
