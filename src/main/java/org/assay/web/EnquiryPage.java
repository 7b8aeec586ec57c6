package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.desk.Invalid;
import org.assay.desk.Key;
import org.assay.desk.KeyReused;
import org.assay.desk.client.Enquiries;
import org.assay.desk.client.TooManyEnquiries;
import org.assay.house.brake.Brake;
import org.assay.house.brake.TooMany;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where an organisation without a sign-in asks to be certified, and its receipt. No cache keeps either. */
@Path("/enquiry")
@PermitAll
public class EnquiryPage {
    /** What the page shows. */
    public record Sheet(Typed typed, boolean tooMany) {
        public List<Box.Choice> countries() {
            return Boxes.countries();
        }
    }

    @CheckedTemplate(basePath = "enquiry")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Sheet sheet);

        static native TemplateInstance receipt(Enquiries.Receipt receipt);
    }

    private final Enquiries enquiries;
    private final Brake brake;

    EnquiryPage(Enquiries enquiries, Brake brake) {
        this.brake = brake;
        this.enquiries = enquiries;
    }

    @GET
    public Response show() {
        return page(200, Typed.nothing(Map.of()), false);
    }

    /** Refused with everything that is wrong and all that was typed, or on to the receipt. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(String sent) {
        Typed typed = Typed.sent(FormBody.read(sent));
        var in = new Enquiries.Enquiry(
                typed.get("organisation"),
                typed.get("country"),
                typed.get("contact"),
                typed.get("email"),
                people(typed),
                typed.get("use"),
                typed.get("wantedOn").isBlank() ? null : typed.day("wantedOn", "the day"));
        Key key = typed.key().orElse(null);
        if (key == null) {
            typed.complain(Carried.KEY, "This form was not sent whole. Send it once more");
        }
        if (key == null || !typed.isFine()) {
            return page(422, typed, false);
        }
        try {
            brake.enquiry();
            return Response.seeOther(
                            URI.create("/enquiry/" + enquiries.receive(key, in).id()))
                    .build();
        } catch (Invalid invalid) {
            typed.complain(invalid);
            return page(422, typed, false);
        } catch (KeyReused _) {
            typed.complain(
                    Carried.KEY,
                    "This form was sent before, with other content, and that was received. Send it once more if this is"
                            + " to be received as well");
            return page(422, typed, false);
        } catch (TooManyEnquiries | TooMany _) {
            return page(429, typed, true);
        }
    }

    /** What whoever enquired can keep: a number and a day, and nothing of a person. */
    @GET
    @Path("{id}")
    public Response receipt(@RestPath UUID id) {
        return Public.notKept(Html.of(200, Templates.receipt(enquiries.receipt(id))));
    }

    private static @Nullable Integer people(Typed typed) {
        String text = typed.get("people").strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException _) {
            typed.complain("people", "Enter a whole number, such as 120");
            return null;
        }
    }

    private static Response page(int status, Typed typed, boolean tooMany) {
        return Public.notKept(Html.of(status, Templates.page(new Sheet(typed, tooMany))));
    }
}
