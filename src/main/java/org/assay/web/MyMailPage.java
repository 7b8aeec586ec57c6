package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.assay.access.WhoIsAsking;
import org.assay.desk.post.ChoosingMail;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where somebody says where she is written to, and how much she wants to be told. */
@Path("/my-mail")
@Authenticated
public class MyMailPage {
    private static final String HERE = "/my-mail";

    @CheckedTemplate(basePath = "myMail")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Typed typed, boolean recorded);

        static native TemplateInstance sheet(Typed typed);
    }

    private final WhoIsAsking who;
    private final ChoosingMail choosing;
    private final Sending sending;

    MyMailPage(WhoIsAsking who, ChoosingMail choosing, Sending sending) {
        this.who = who;
        this.choosing = choosing;
        this.sending = sending;
    }

    @GET
    public Response show(@RestQuery @Nullable String recorded) {
        Map<String, String> chosen = choosing.of(who.get())
                .map(c -> Map.of("address", c.address(), "wanted", String.valueOf(c.wanted())))
                .orElseGet(() -> Map.of(
                        "wanted", "ALL", "address", choosing.known(who.get()).orElse("")));
        return sending.show(200, form(recorded != null), Typed.nothing(chosen));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @SuppressWarnings("NullAway") // what is missing is found by the act
    public Response send(String sent) {
        Typed typed = Typed.sent(FormBody.read(sent));
        var in = new ChoosingMail.Choice(typed.get("address"), typed.choice("wanted", ChoosingMail.Wanted.values()));
        return sending.send(
                form(false), typed, in, key -> choosing.choose(who.get(), key, in), HERE, _ -> HERE + "?recorded=1");
    }

    private static Sending.Form form(boolean recorded) {
        return new Sending.Form() {
            @Override
            public TemplateInstance page(Typed typed) {
                return Templates.page(typed, recorded);
            }

            @Override
            public TemplateInstance part(Typed typed) {
                return Templates.sheet(typed);
            }
        };
    }
}
