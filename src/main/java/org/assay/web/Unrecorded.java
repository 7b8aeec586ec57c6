package org.assay.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.UUID;
import org.assay.desk.fieldwork.DraftPapers;

/** How many working papers of an audit are written and not recorded, for the forms that end it. */
@Named("unrecorded")
@ApplicationScoped
public class Unrecorded {
    private final DraftPapers drafts;

    Unrecorded(DraftPapers drafts) {
        this.drafts = drafts;
    }

    public long of(UUID audit) {
        return drafts.unrecorded(audit);
    }
}
