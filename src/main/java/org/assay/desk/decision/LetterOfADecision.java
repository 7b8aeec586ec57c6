package org.assay.desk.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.NotThere;
import org.assay.register.Canonical;
import org.assay.register.Tx;
import org.assay.register.certification.CertificationRow;
import org.assay.register.decision.DecisionLetterRow;

/** The letters of decisions, as they were written: to the client and to the body. */
@ApplicationScoped
public class LetterOfADecision {
    private final Tx tx;

    LetterOfADecision(Tx tx) {
        this.tx = tx;
    }

    /**
     * The letter of one decision.
     *
     * @throws NotThere where none was written, or none is in view
     */
    public Letter of(Acting who, UUID decision) {
        return tx.ask(who.viewer(), () -> {
            DecisionLetterRow row = DecisionLetterRow.findById(decision);
            if (row == null) {
                throw new NotThere();
            }
            return Canonical.read(row.content, Letter.class);
        });
    }

    /**
     * All letters on a file, the latest first.
     *
     * @throws NotThere where there is no such file in view
     */
    public List<Letter> onFile(Acting who, UUID file) {
        return tx.ask(who.viewer(), () -> {
            if (CertificationRow.count("id", file) == 0) {
                throw new NotThere();
            }
            return DecisionLetterRow.<DecisionLetterRow>list("certification = ?1 order by decision desc", file).stream()
                    .map(row -> Canonical.read(row.content, Letter.class))
                    .toList();
        });
    }
}
