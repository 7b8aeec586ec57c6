package org.assay.house.problem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.house.brake.TooMany;

/** Writes one problem: as RFC 9457 under /api, as a page elsewhere. */
@RequestScoped
public class Answers {
    public static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

    static final String UNREACHED = "The records are not reached at the moment.";

    /** What stands against every page alike, so that no page of the body leads on. */
    private static final Set<String> OUTSIDE = Set.of("two-hats", "not-linked");

    @CheckedTemplate(basePath = "Problems")
    static class Templates {
        static native TemplateInstance error(int status, String title, String detail, String way, boolean inside);
    }

    private final RoutingContext http;
    private final CurrentIdentityAssociation identity;

    Answers(RoutingContext http, CurrentIdentityAssociation identity) {
        this.identity = identity;
        this.http = http;
    }

    /**
     * Answers with a problem.
     *
     * @param code what programs tell it by
     * @param detail what people do about it; empty where the title says it all
     * @param more members beside the standard ones
     */
    public Response of(int status, String code, String detail, Map<String, Object> more) {
        return of(status, code, detail, detail, more);
    }

    /**
     * The same where people are told in other words than programs, which read the members.
     *
     * @param told what a page says
     */
    Response of(int status, String code, String detail, String told, Map<String, Object> more) {
        if (status == 403) {
            identity.getDeferredIdentity()
                    .subscribe()
                    .with(
                            who -> Refusals.note(http, code, Refusals.roles(who)),
                            _ -> Refusals.note(http, code, List.of()));
        }
        return forPrograms(http) ? json(status, code, detail, more) : page(status, told, !OUTSIDE.contains(code));
    }

    Response of(int status, String code, String detail) {
        return of(status, code, detail, Map.of());
    }

    /** The same, where it is worth asking again in a moment. */
    Response again(int status, String code, String detail) {
        return Response.fromResponse(of(status, code, detail))
                .header(HttpHeaders.RETRY_AFTER, TooMany.AGAIN)
                .build();
    }

    private Response json(int status, String code, String detail, Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", URI.create("urn:assay:problem:" + code));
        body.put("title", title(status));
        body.put("status", status);
        if (!detail.isEmpty()) {
            body.put("detail", detail);
        }
        body.put("instance", http.normalizedPath());
        body.putAll(more);
        return Response.status(status).type(PROBLEM_JSON).entity(body).build();
    }

    /**
     * A page of a problem.
     *
     * @param inside whether there is anything behind the sign-in for whoever reads it
     */
    private Response page(int status, String detail, boolean inside) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.error(status, heading(status), detail, inside ? way(status) : "", inside)
                        .render())
                .build();
    }

    static boolean forPrograms(RoutingContext http) {
        String accept = http.request().getHeader("Accept");
        return http.normalizedPath().startsWith("/api/")
                || (accept != null && accept.contains("json") && !accept.contains("text/html"));
    }

    /** What people read as the heading of a page. */
    static String heading(int status) {
        return switch (status) {
            case 401 -> "Sign in first";
            case 403 -> "This is not open to you";
            case 404 -> "There is nothing here";
            case 405 -> "This address is not there to be opened";
            case 408 -> "This took too long to arrive";
            case 409 -> "Nothing was changed";
            case 413 -> "That was too much at once";
            case 422 -> "Not possible as it stands";
            case 429 -> "Too much at once";
            case 503 -> "Not available at the moment";
            default -> status >= 500 ? "Something went wrong on our side" : "This cannot be answered as it was asked";
        };
    }

    /** How somebody goes on from there. */
    static String way(int status) {
        return switch (status) {
            case 403 ->
                "If it belongs to your work, ask an administrator of the body for the role; if you have several sign-ins,"
                        + " sign in with the other one.";
            case 404 ->
                "The address may be mistyped, or what it leads to is not yours to see. Start from the overview.";
            case 409 -> "Read it again as it stands now, then decide whether your step still fits.";
            case 413 -> "Send it in smaller parts.";
            case 422 -> "Go back, mend what is named, and send it once more.";
            case 408 -> "Nothing was changed. Send it again; a smaller file, or a better line, helps.";
            case 429 -> "Wait a moment, then try once more.";
            case 503 -> "Wait a moment, then send it once more: what was recorded already is not recorded twice.";
            default ->
                status >= 500
                        ? "Whether anything was recorded is not certain. Wait a moment, then look, or send it once more: what was"
                                + " recorded already is not recorded twice."
                        : "";
        };
    }

    private static String title(int status) {
        return switch (status) {
            case 422 -> "Not possible as it stands";
            case 428 -> "Precondition Required";
            default -> {
                Response.Status known = Response.Status.fromStatusCode(status);
                yield known == null ? "Error" : known.getReasonPhrase();
            }
        };
    }
}
