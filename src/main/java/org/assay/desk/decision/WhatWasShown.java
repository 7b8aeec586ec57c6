package org.assay.desk.decision;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.Verb;

/** What a decision maker has before her eyes when she decides: weighed again in the decision's own transaction. */
public interface WhatWasShown {
    /**
     * The sheet as one canonical text, and the SHA-256 of it.
     *
     * @param typed what was typed last in each deed on the file, by the deed's journaled name: read for the sheet
     */
    record Kept(String hash, String content, Map<String, JsonNode> typed) {
        public Kept {
            typed = Map.copyOf(typed);
        }
    }

    /** Whom the sheet shows: their dossiers belong to the case. */
    Set<UUID> people(CertificationFile file);

    /** The sheet of this case as it stands now, before a word is typed. */
    Kept to(Acting who, Case c, Verb verb);
}
