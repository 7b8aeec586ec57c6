package org.assay.story;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.assay.Inbox;
import org.assay.TestDatabase;
import org.assay.house.local.SignIn;
import org.assay.post.PostOffice;

/** Mail of the town's people, once everything that was left has been told and sent. */
public final class Post {
    private Post() {}

    /** Somebody leaves a new address and says how much she wants to be told; tells the address. */
    public static String choose(SignIn who, String wanted) {
        await(); // what is under way goes where it was going
        String address = who.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-" + UUID.randomUUID()
                + "@example.org";
        Caller.as(who)
                .post("/me/mail", Map.of("address", address, "wanted", wanted))
                .then()
                .statusCode(201);
        return address;
    }

    /** Nobody of these gets mail any longer but what binds the body. */
    public static void silence(SignIn... all) {
        for (SignIn who : all) {
            choose(who, "NONE");
        }
    }

    /** What has come for an address, the oldest first. */
    public static List<Inbox.Mail> of(String address) {
        await();
        return Inbox.of(address);
    }

    /** Waits until all is told and sent; what failed, as it may on a busy machine, is tried again as it would be. */
    public static void await() {
        idle();
        for (int i = 0; i < 5 && failed(); i++) {
            Arc.container().instance(PostOffice.class).get().wake();
            idle();
        }
    }

    private static boolean failed() {
        try (Connection all = TestDatabase.asSuperuser();
                Statement s = all.createStatement()) {
            return s.executeUpdate(
                            "update mail set due_at = now() where sent_at is null and error is not null and attempts < 5")
                    > 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void idle() {
        PostOffice office = Arc.container().instance(PostOffice.class).get();
        try {
            for (int i = 0; i < 2400 && !office.idle(); i++) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!office.idle()) {
            throw new AssertionError("The post is still at work");
        }
    }
}
