package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.assay.desk.certificate.PublicRegister;
import org.assay.house.brake.Brake;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where one certificate stands today, for whoever holds its number. Asks nobody who is looking. */
@Path("/verify/{number: .+}")
@PermitAll
public class VerifyPage {
    /** What programs read where there is no such number. */
    public record Unknown(String title, int status, String detail) {
        static Unknown of(String number) {
            return new Unknown(
                    "Not in the register",
                    404,
                    "This body's register holds no certificate with the number \"" + number + "\".");
        }
    }

    /** What programs read where register and file contradict each other. */
    public record CannotTell(String title, int status, String detail) {
        static CannotTell of(String number) {
            return new CannotTell(
                    "Cannot tell at present",
                    503,
                    "This body cannot tell at present where the certificate with the number \"" + number + "\" stands."
                            + " Ask the body.");
        }
    }

    @CheckedTemplate(basePath = "verify")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(PublicRegister.Shown shown);

        static native TemplateInstance unknown(String number);

        static native TemplateInstance doubted(String number);
    }

    private static final Pattern REVISION = Pattern.compile("[1-9]\\d{0,5}");

    private final PublicRegister register;
    private final Brake brake;

    VerifyPage(PublicRegister register, Brake brake) {
        this.brake = brake;
        this.register = register;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response page(@RestPath String number, @RestQuery @Nullable String revision) {
        brake.verify();
        String asked = Asked.words(number);
        return switch (register.verify(asked, copy(revision))) {
            case PublicRegister.Answer.Found found ->
                Public.eachTime(Html.of(200, Templates.page(found.certificate())));
            case PublicRegister.Answer.CannotTell doubted ->
                Public.notKept(Html.of(503, Templates.doubted(doubted.number())));
            case PublicRegister.Answer.Unknown _ -> Public.notKept(Html.of(404, Templates.unknown(asked)));
        };
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON + ";qs=0.5")
    public Response json(@Context Request request, @RestPath String number, @RestQuery @Nullable String revision) {
        brake.verify();
        String asked = Asked.words(number);
        return switch (register.verify(asked, copy(revision))) {
            case PublicRegister.Answer.Found found ->
                Public.asked(request, "data " + found, () -> Response.ok(found.certificate()));
            case PublicRegister.Answer.CannotTell doubted ->
                Public.notKept(problem(503, CannotTell.of(doubted.number())));
            case PublicRegister.Answer.Unknown _ -> Public.notKept(problem(404, Unknown.of(asked)));
        };
    }

    /** The revision that the code on a print tells; prints of before tell none, and whatever is no number tells nothing. */
    private static @Nullable Integer copy(@Nullable String revision) {
        return revision != null && REVISION.matcher(revision).matches() ? Integer.valueOf(revision) : null;
    }

    private static Response.ResponseBuilder problem(int status, Object said) {
        return Response.status(status).type("application/problem+json").entity(said);
    }
}
