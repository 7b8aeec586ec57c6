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
import org.assay.desk.post.ChoosingMail.Choice;
import org.assay.desk.post.ChoosingMail.Wanted;
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

        static native TemplateInstance page(OneForm.Sheet sheet, boolean recorded);
    }

    private final WhoIsAsking who;
    private final ChoosingMail choosing;
    private final OneForm forms;

    MyMailPage(WhoIsAsking who, ChoosingMail choosing, OneForm forms) {
        this.who = who;
        this.choosing = choosing;
        this.forms = forms;
    }

    @GET
    public Response show(@RestQuery @Nullable String recorded) {
        Map<String, String> chosen = choosing.of(who.get())
                .map(c -> Map.of("address", c.address(), "wanted", String.valueOf(c.wanted())))
                .orElseGet(() -> Map.of(
                        "wanted",
                        Wanted.ALL.name(),
                        "address",
                        choosing.known(who.get()).orElse("")));
        return forms.show(form(recorded != null), chosen);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(String sent) {
        return forms.send(
                form(false),
                sent,
                (key, _, in) -> choosing.choose(who.get(), key, in),
                HERE,
                _ -> HERE + "?recorded=1");
    }

    private static OneForm.Of<Choice> form(boolean recorded) {
        return new OneForm.Of<>(
                Choice.class,
                () -> OneForm.Frame.of(
                        "My mail",
                        "A mail says in one sentence what happened or waits, with a link. It never holds what is"
                                + " confidential.",
                        HERE.substring(1),
                        HERE,
                        "/",
                        "Save"),
                sheet -> Templates.page(sheet, recorded));
    }
}
