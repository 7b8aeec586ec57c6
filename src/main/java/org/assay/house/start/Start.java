package org.assay.house.start;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.access.Acting;
import org.assay.house.BodyCalendar;
import org.assay.house.Settings;
import org.assay.house.Yaml;
import org.assay.register.certification.TasksOfAllFiles;
import org.assay.standard.LawBook;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * The order of a start: precautions are taken, the law is read, the calendar stands, who is awaited is written, the first
 * administrator is linked, the town moves in.
 */
@ApplicationScoped
class Start {
    private static final Logger LOG = Logger.getLogger(Start.class);

    private final Settings settings;
    private final BodyCalendar calendar;
    private final LawBook law;
    private final FirstAdministrator first;
    private final SignInServerAwaited signInServer;
    private final MovingIn movingIn;
    private final TasksOfAllFiles tasks;
    private final LivingThrough living;
    private final SilenceAboutThePast silence;
    private final Config config;

    Start(
            Settings settings,
            BodyCalendar calendar,
            LawBook law,
            FirstAdministrator first,
            SignInServerAwaited signInServer,
            MovingIn movingIn,
            TasksOfAllFiles tasks,
            LivingThrough living,
            SilenceAboutThePast silence,
            Config config) {
        this.settings = settings;
        this.calendar = calendar;
        this.law = law;
        this.first = first;
        this.signInServer = signInServer;
        this.movingIn = movingIn;
        this.tasks = tasks;
        this.living = living;
        this.silence = silence;
        this.config = config;
    }

    void onStart(@Observes StartupEvent start) {
        Precautions.of(settings, config).take();
        if (ConfigUtils.isProfileActive("production")) {
            Precautions.refuse(Travel.of(config).against());
            Precautions.refuse(BeforeUs.of(config).against());
        }
        LOG.infof(
                "The body's calendar stands at %s, under the law of %s",
                calendar.today(), law.on(calendar.today()).edition());
        int written = tasks.write();
        if (written > 0) {
            LOG.infof("Who is awaited was written anew for %d files", written);
        }
        settings.firstAdministrator().ifPresent(this::open);
    }

    private void open(String subject) {
        Optional<Town> town = settings.sampleTown().map(Start::read);
        Acting administrator =
                first.link(subject, town.flatMap(t -> t.nameOf(subject)).orElse("First administrator"));
        town.ifPresent(t -> {
            signInServer.await();
            LivingThrough.Townsfolk folk = movingIn.moveIn(t, administrator, subject);
            past().ifPresent(p -> {
                Instant before = calendar.realTime();
                living.live(p, folk);
                silence.of(before);
            });
        });
    }

    /** What the town has lived through stands beside the town. */
    private Optional<Past> past() {
        return settings.sampleTown()
                .map(town -> town.resolveSibling("past.yaml"))
                .filter(Files::exists)
                .map(file -> read(file, Past.class).and(further(file.resolveSibling("past"))));
    }

    /** Organisations with a file of their own. */
    private static List<Past.Life> further(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(f -> read(f, Past.Life.class)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
    }

    private static Town read(Path file) {
        return read(file, Town.class);
    }

    private static <T> T read(Path file, Class<T> type) {
        try (InputStream in = Files.newInputStream(file)) {
            return Yaml.read(in, file.toString(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
