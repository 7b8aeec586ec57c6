package org.assay.house.brake;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import org.assay.register.Brakes;

/** Keeps whoever asks from asking too often. It asks the database, so it is called where waiting is allowed. */
@RequestScoped
public class Brake {
    private final Brakes brakes;
    private final BrakeSettings settings;
    private final RoutingContext http;

    Brake(Brakes brakes, BrakeSettings settings, RoutingContext http) {
        this.brakes = brakes;
        this.settings = settings;
        this.http = http;
    }

    public void verify() {
        on("verify", settings.verify());
    }

    public void search() {
        on("search", settings.search());
    }

    public void enquiry() {
        on("enquiry", settings.enquiry());
    }

    /** Whether somebody may be led to the sign-in server; asked beside the event loop, and told on it. */
    public Uni<Boolean> signIn() {
        String who = Addresses.network(http);
        Context context = http.vertx().getOrCreateContext();
        return Uni.createFrom()
                .item(() -> brakes.lets(
                        "sign-in",
                        who,
                        settings.signIn().most(),
                        settings.signIn().aMinute()))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .emitOn(then -> context.runOnContext(_ -> then.run()));
    }

    private void on(String what, BrakeSettings.Brake at) {
        if (!brakes.lets(what, Addresses.network(http), at.most(), at.aMinute())) {
            throw new TooMany();
        }
    }
}
