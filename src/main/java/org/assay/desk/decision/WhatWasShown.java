package org.assay.desk.decision;

import org.assay.access.Acting;
import org.assay.file.Case;
import org.assay.file.Verb;

/** What a decision maker has before her eyes when she decides: weighed again in the decision's own transaction. */
public interface WhatWasShown {
    /** The sheet as one canonical text, and the SHA-256 of it. */
    record Kept(String hash, String content) {}

    /** The sheet of this case as it stands now, before a word is typed. */
    Kept to(Acting who, Case c, Verb verb);
}
