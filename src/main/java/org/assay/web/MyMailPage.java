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
import java.util.Optional;
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

    /** What is said to whoever has chosen nothing yet: the address of a sign-in is proposed, and not used without her word. */
    private static final String NO_MAIL =
            "No mail is sent to you until you save an address. Until then the address of your"
                    + " sign-in is used only for what the body has to tell: a refusal, a suspension, a withdrawal, the end of"
                    + " validity.";

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
        Optional<ChoosingMail.Choice> choice = choosing.of(who.get());
        Map<String, String> chosen = choice.map(
                        c -> Map.of("address", c.address(), "wanted", String.valueOf(c.wanted())))
                .orElseGet(() -> Map.of(
                        "wanted",
                        Wanted.ALL.name(),
                        "address",
                        choosing.known(who.get()).orElse("")));
        return forms.show(form(recorded != null, choice.isPresent()), chosen);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(String sent) {
        return forms.send(
                form(false, true),
                sent,
                (key, _, in) -> choosing.choose(who.get(), key, in),
                HERE,
                _ -> HERE + "?recorded=1");
    }

    private static OneForm.Of<Choice> form(boolean recorded, boolean chosen) {
        return new OneForm.Of<>(
                Choice.class,
                () -> OneForm.Frame.of(
                                "My mail",
                                "A mail says in one sentence what happened or waits, with a link. It never holds what is"
                                        + " confidential.",
                                HERE.substring(1),
                                HERE,
                                "/",
                                "Save")
                        .warning(chosen ? "" : NO_MAIL),
                sheet -> Templates.page(sheet, recorded));
    }
}
