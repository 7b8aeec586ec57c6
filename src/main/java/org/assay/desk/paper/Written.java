package org.assay.desk.paper;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.assay.desk.ReadBack;
import org.assay.lifecycle.Move;
import org.assay.register.certification.DeedRecordRow;
import org.assay.register.certification.KeptDeed;
import org.jspecify.annotations.Nullable;

/**
 * What was typed in one deed, as a paper reads it.
 *
 * @param made what came of it, where something did: a finding, a question
 */
public record Written(
        String deed,
        UUID subject,
        @Nullable UUID made,
        UUID by,
        LocalDate on,
        JsonNode form,
        Map<String, String> attestations,
        Map<String, String> waivers) {

    static Written of(DeedRecordRow row) {
        KeptDeed kept = row.kept();
        return new Written(
                row.deed,
                row.subject,
                row.made,
                row.recordedBy,
                row.happenedOn,
                kept.form(),
                kept.attestations(),
                kept.waivers());
    }

    public boolean is(Move<?> move) {
        return deed.equals(move.journaled());
    }

    /** Whether it is about this audit, finding or decision, or made it. */
    public boolean about(UUID what) {
        return subject.equals(what) || what.equals(made);
    }

    /**
     * What was typed, as the record that the form is.
     *
     * @param as the form of the deed of {@link #deed}
     */
    public <F extends Record> F typed(Class<F> as) {
        return ReadBack.as(form, as);
    }
}
