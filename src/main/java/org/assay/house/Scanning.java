package org.assay.house;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** The body's virus scanner, where it has one. */
@ApplicationScoped
class Scanning {
    private static final Logger LOG = Logger.getLogger(Scanning.class);
    private static final Pattern PLACE = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^:\\s]+):(\\d{1,5})");
    private static final int PATIENCE = 30_000;
    private static final Duration WHOLE = Duration.ofMinutes(1);

    private final Optional<String> place;

    Scanning(Settings settings) {
        this.place = settings.scanner();
    }

    /** The scanner that is set; one that finds nothing where none is. */
    @Produces
    @ApplicationScoped
    Scanner scanner() {
        return place.map(Scanning::at).orElse(_ -> Optional.empty());
    }

    static Scanner at(String place) {
        Matcher m = PLACE.matcher(place);
        if (!m.matches() || Integer.parseInt(m.group(2)) > 65_535) {
            throw new IllegalStateException(
                    "ASSAY_SCANNER names no place: write it as host:port, such as clamd:3310 (" + place + ").");
        }
        return new Clamd(m.group(1), Integer.parseInt(m.group(2)), PATIENCE, WHOLE);
    }

    void onStart(@Observes StartupEvent start) {
        place.ifPresent(Scanning::at);
        if (place.isEmpty() && ConfigUtils.isProfileActive("production")) {
            LOG.warn("Files that people hand in are looked through by no virus scanner: ASSAY_SCANNER is not set.");
        }
    }
}
