package org.assay.desk.decision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.file.DecisionStanding;
import org.assay.file.Verb;
import org.assay.register.Tx;

/** Decisions that have been asked for and not taken yet, the oldest first. */
@ApplicationScoped
public class OpenDecisions {
    private static final int MOST = 50;

    /** A request in a list; the oldest {@value #MOST} are given. */
    public record Open(
            UUID id,
            UUID certification,
            String reference,
            String client,
            Verb verb,
            String requestedBy,
            LocalDate on,
            @JsonIgnore DecisionStanding standing) {
        /** Whether whoever decides has asked for something that nobody has given yet. */
        @JsonIgnore
        public boolean asked() {
            return standing == DecisionStanding.INFORMATION_ASKED;
        }
    }

    private final Tx tx;
    private final EntityManager em;

    OpenDecisions(Tx tx, EntityManager em) {
        this.tx = tx;
        this.em = em;
    }

    public List<Open> inView(Acting who) {
        return tx.ask(who.viewer(), () -> em.createQuery(
                        "select d.id, c.id, c.reference, coalesce(k.shown, k.name), d.verb, p.name, d.requestedOn, d.standing from DecisionRow d"
                                + " join CertificationRow c on c.id = d.certification"
                                + " join ClientRow k on k.id = d.client join PersonRow p on p.id = d.requestedBy"
                                + " where d.standing in (org.assay.file.DecisionStanding.REQUESTED,"
                                + " org.assay.file.DecisionStanding.INFORMATION_ASKED)"
                                + " order by d.requestedOn, d.id",
                        Open.class)
                .setMaxResults(MOST)
                .getResultList());
    }
}
