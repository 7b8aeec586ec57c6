package org.assay.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.assay.access.WhoIsAsking;
import org.assay.desk.integrity.IntegrityInView;

/** Whether anything kept is not as its journal tells, for those who have to know. */
@Named("differing")
@RequestScoped
public class Differing {
    private final WhoIsAsking who;
    private final IntegrityInView integrity;

    Differing(WhoIsAsking who, IntegrityInView integrity) {
        this.who = who;
        this.integrity = integrity;
    }

    /** How many things differ; 0 for whoever need not know. */
    public int getCount() {
        return IntegrityInView.may(who.get()) ? Math.toIntExact(integrity.count(who.get())) : 0;
    }
}
