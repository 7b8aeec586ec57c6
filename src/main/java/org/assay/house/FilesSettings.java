package org.assay.house;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the body sets for files that people hand in. */
@ConfigMapping(prefix = "assay.files")
public interface FilesSettings {
    /** Bytes of one file at most; never above 100 000 000. */
    @WithDefault("25000000")
    long most();

    /** Bytes that one person may put up on one day. */
    @WithDefault("250000000")
    long aDay();

    /** Days after which a file goes that was put up and never handed in. */
    @WithDefault("30")
    int days();

    /** Days after the decision on which files go that were taken as evidence in the audit; what they were stays on record. */
    @WithDefault("180")
    int evidenceDays();
}
