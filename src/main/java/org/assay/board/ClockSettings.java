package org.assay.board;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the clock goes. */
@ConfigMapping(prefix = "assay.clock")
public interface ClockSettings {
    /** How often to see whether a new day has come, the first time at the start. */
    @WithDefault("10M")
    Duration pause();

    /** Whether this process goes the round at all; tests go it by hand. */
    @WithDefault("true")
    boolean goes();
}
