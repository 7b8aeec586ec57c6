package org.assay.house;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.standard.Body;
import org.assay.standard.Catalogue;
import org.assay.standard.Control;
import org.assay.standard.EveryVisit;
import org.assay.standard.NeedToKnow;
import org.assay.standard.Terms;
import org.assay.standard.UsualSessions;

/** Reads the profile of the body, its accreditation schedule, its terms and its choices at start; a file that is wrong stops the start. */
public class BodyFile {
    private static final String BODY = "/body/body.yaml";
    private static final String TERMS = "/body/terms.yaml";
    private static final String NEED_TO_KNOW = "/body/need-to-know.yaml";
    private static final String EVERY_VISIT = "/body/every-visit.yaml";
    private static final String SESSIONS = "/body/sessions.yaml";

    @Produces
    @Singleton
    Body body(Settings settings) {
        return read(settings.body(), BODY, Body.class);
    }

    @Produces
    @Singleton
    Terms terms(Settings settings) {
        return read(settings.terms(), TERMS, Terms.class);
    }

    @Produces
    @Singleton
    EveryVisit everyVisit(Settings settings, Catalogue catalogue) {
        return read(settings.everyVisit(), EVERY_VISIT, EveryVisit.class)
                .of(catalogue.controls().stream().map(Control::id).collect(Collectors.toSet()));
    }

    @Produces
    @Singleton
    UsualSessions usualSessions(Settings settings, Catalogue catalogue) {
        return read(settings.usualSessions(), SESSIONS, UsualSessions.class).of(catalogue);
    }

    @Produces
    @Singleton
    NeedToKnow needToKnow(Settings settings) {
        return read(settings.needToKnow(), NEED_TO_KNOW, NeedToKnow.class);
    }

    private static <T> T read(Optional<Path> own, String ours, Class<T> type) {
        try (InputStream in = own.isPresent()
                ? Files.newInputStream(own.get())
                : Objects.requireNonNull(BodyFile.class.getResourceAsStream(ours), ours)) {
            return Yaml.read(in, own.map(Path::toString).orElse(ours), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
