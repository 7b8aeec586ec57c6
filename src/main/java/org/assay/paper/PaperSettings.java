package org.assay.paper;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What the body sets for its papers. */
@ConfigMapping(prefix = "assay.papers")
public interface PaperSettings {
    /** Where the public reaches this installation: certificates bear it as a code, {@code https://…/verify/…}. */
    URI address();

    /** A PKCS#12 file with the key that signs papers. */
    Optional<Path> signingKey();

    Optional<String> signingPassword();

    /** Whether papers may leave unsigned; without a key nothing starts unless this says so. */
    @WithDefault("false")
    boolean unsigned();

    /** Whether this process draws papers up; one that only serves people leaves it to the others. */
    @WithDefault("true")
    boolean drawnHere();

    /** How often to look for papers that another process has ordered or left. */
    @WithDefault("30S")
    Duration pause();
}
