package org.assay.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.access.WhoIsAsking;
import org.assay.desk.Invalid;
import org.assay.desk.KeptForms;
import org.assay.desk.TwoWindows;
import org.jspecify.annotations.Nullable;

/** Where a page keeps a form while it is typed, without a button, and where what was kept is thrown away. */
@Path("/kept-form")
@Authenticated
public class KeptFormPage {
    private final WhoIsAsking who;
    private final KeptForms kept;
    private final Sending sending;

    KeptFormPage(WhoIsAsking who, KeptForms kept, Sending sending) {
        this.who = who;
        this.kept = kept;
        this.sending = sending;
    }

    /**
     * What another window of the same person has changed.
     *
     * @param fields what stands in its fields
     * @param others what it holds of fields that were changed in both windows
     */
    public record Elsewhere(Map<String, String> fields, Map<String, List<String>> others) {}

    /** Keeps the form; where its person has typed into it in another window too, what came from there is the answer. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    public @Nullable Elsewhere keep(String sent) {
        Typed typed = Typed.sent(FormBody.read(sent));
        TwoWindows both = kept.keep(who.get(), typed.address(), typed.all(), typed.seen(), typed.window());
        Map<String, String> fields = new LinkedHashMap<>();
        both.elsewhere().forEach(f -> fields.put(f, both.fields().getOrDefault(f, "")));
        return both.elsewhere().isEmpty() ? null : new Elsewhere(fields, both.others());
    }

    /** Throws away what was typed, and opens the form anew, about the same working paper where it was about one. */
    @POST
    @Path("discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(String sent) {
        Map<String, String> fields = FormBody.read(sent);
        String address = fields.getOrDefault(Carried.ADDRESS, "");
        if (!address.matches("/[A-Za-z0-9_/-]{1,300}") || address.startsWith("//")) {
            throw new Invalid(List.of(new Invalid.Field(Carried.ADDRESS, "Name the path of a form")));
        }
        kept.drop(who.get(), address);
        String about = fields.getOrDefault(Carried.ABOUT, "");
        Optional<String> then = DeedPage.Then.begun(fields.getOrDefault(Carried.THEN, ""), address);
        if (then.isPresent()) {
            return sending.on(then.get());
        }
        return sending.on(about.matches("[A-Za-z0-9.]{1,20}") ? address + "?about=" + about : address);
    }
}
