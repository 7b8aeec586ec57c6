package org.assay.house.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** What a local run tells the person who started it. */
final class Progress {
    private final PrintStream out;
    private final InstantSource clock;
    private final Instant begin;

    Progress(PrintStream out) {
        this(out, InstantSource.system());
    }

    Progress(PrintStream out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
        this.begin = clock.instant();
    }

    void say(String line) {
        out.println(line);
    }

    void ready(String server, String where) {
        double seconds = Duration.between(begin, clock.instant()).toMillis() / 1000.0;
        say(String.format(Locale.ROOT, "  %-17s ready at %s (%.1f s)", server, where, seconds));
    }

    /** Says once a minute what is waited for, and for how long: on a busy machine a start takes its time. */
    Runnable waitingFor(String what) {
        Instant since = clock.instant();
        AtomicLong told = new AtomicLong();
        return () -> {
            long minutes = Duration.between(since, clock.instant()).toMinutes();
            if (minutes > told.get()) {
                told.set(minutes);
                say("  Waiting for %s, for %d min so far …".formatted(what, minutes));
            }
        };
    }

    void ready(Settings settings, DataFolder data) {
        say("");
        say("Assay is ready at " + settings.url());
        say("");
        if (settings.identity() == null) {
            signIns();
        }
        if (settings.database() == null) {
            say("  Data   " + data.root());
        }
        say("  API    " + settings.url() + "/q/swagger-ui");
        say("  Logs   " + data.logs());
        say("  Stop   Ctrl-C");
    }

    private void signIns() {
        say("  %-20s %-16s %s".formatted("Sign in as", "name", "works as"));
        for (SignIn each : SignIn.values()) {
            say("  %-20s %-16s %s".formatted(each.user(), each.person(), each.work()));
        }
        say("  Each password equals the user name.");
        say("");
    }
}
