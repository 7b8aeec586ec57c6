package org.assay.house.start;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.assay.access.Acting;
import org.assay.house.BodyCalendar;
import org.assay.house.Settings;
import org.assay.house.Yaml;
import org.assay.standard.LawBook;
import org.jboss.logging.Logger;

/** The order of a start: the law is read, the calendar stands, the first administrator is linked, the town moves in. */
@ApplicationScoped
class Start {
    private static final Logger LOG = Logger.getLogger(Start.class);

    private final Settings settings;
    private final BodyCalendar calendar;
    private final LawBook law;
    private final FirstAdministrator first;
    private final MovingIn movingIn;

    Start(Settings settings, BodyCalendar calendar, LawBook law, FirstAdministrator first, MovingIn movingIn) {
        this.settings = settings;
        this.calendar = calendar;
        this.law = law;
        this.first = first;
        this.movingIn = movingIn;
    }

    void onStart(@Observes StartupEvent start) {
        LOG.infof(
                "The body's calendar stands at %s, under the law of %s",
                calendar.today(), law.on(calendar.today()).edition());
        settings.firstAdministrator().ifPresent(this::open);
    }

    private void open(String subject) {
        Optional<Town> town = settings.sampleTown().map(Start::read);
        Acting administrator =
                first.link(subject, town.flatMap(t -> t.nameOf(subject)).orElse("First administrator"));
        town.ifPresent(t -> movingIn.moveIn(t, administrator, subject));
    }

    private static Town read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Yaml.read(in, file.toString(), Town.class);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
