package org.assay.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.access.WhoIsAsking;
import org.assay.house.BodyCalendar;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who the caller is to this body. */
@Path("/api/v1/me")
@Tag(name = "me")
@Authenticated
public class MeApi {
    /** The person behind the token, in the token's roles, on the body's day. */
    public record Me(UUID person, String name, Set<String> roles, LocalDate today) {}

    private final WhoIsAsking who;
    private final BodyCalendar calendar;

    MeApi(WhoIsAsking who, BodyCalendar calendar) {
        this.who = who;
        this.calendar = calendar;
    }

    @GET
    public Me me() {
        Acting acting = who.get();
        return new Me(acting.person().id(), acting.name(), new TreeSet<>(acting.roles()), calendar.today());
    }
}
