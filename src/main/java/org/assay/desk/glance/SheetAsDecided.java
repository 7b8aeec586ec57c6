package org.assay.desk.glance;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.NotThere;
import org.assay.register.Canonical;
import org.assay.register.Hashes;
import org.assay.register.Tx;
import org.assay.register.decision.DecisionSheetRow;

/** What a decision maker was shown when she decided: kept unchanged, and told only to the body. */
@ApplicationScoped
public class SheetAsDecided {
    /**
     * A sheet that was kept.
     *
     * @param hash as it was journaled with the decision
     * @param whole whether the text still has that hash
     * @param content the sheet; its components are those of {@link Sheet} on the day it was kept
     */
    public record Told(UUID decision, UUID file, LocalDate on, String hash, boolean whole, JsonNode content) {
        /** The sheet as a record, for pages and papers. */
        public Sheet sheet() {
            return Canonical.read(content.toString(), Sheet.class);
        }
    }

    private final Tx tx;

    SheetAsDecided(Tx tx) {
        this.tx = tx;
    }

    /**
     * The sheet of a decision by the decision's id.
     *
     * @throws NotThere where none was kept, or none is in view
     */
    public Told of(Acting who, UUID decision) {
        return tx.ask(who.viewer(), () -> {
            DecisionSheetRow row = who.ofTheBody() ? DecisionSheetRow.findById(decision) : null;
            if (row == null) {
                throw new NotThere();
            }
            return new Told(
                    row.decision,
                    row.certification,
                    row.keptOn,
                    row.hash,
                    row.hash.equals(Hashes.of(row.content)),
                    Canonical.read(row.content, JsonNode.class));
        });
    }
}
