package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.desk.NotThere;
import org.assay.desk.certificate.CertificateOfAFile;
import org.assay.desk.decision.Letter;
import org.assay.desk.decision.LetterOfADecision;
import org.assay.desk.deed.ActsOnAThing;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.desk.paper.PaperTold;
import org.assay.desk.paper.PapersOfAFile;
import org.assay.lifecycle.CertificateMove;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is given in writing: the certificate, first as a proof, the letters of decisions, and the list of all papers. */
@Path("/certifications/{id}")
@Authenticated
public class PaperPages {
    @CheckedTemplate(basePath = "part")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance certificate(
                WorkOnAFile.Told work, CertificateOfAFile.Told told, ActsOnAThing acts);

        static native TemplateInstance prints(Prints prints);

        static native TemplateInstance decisionLetters(WorkOnAFile.Told work, List<Letter> letters);
    }

    private final WhoIsAsking who;
    private final WorkOnAFile work;
    private final CertificateOfAFile certificate;
    private final LetterOfADecision letters;

    private final PapersOfAFile papers;

    PaperPages(
            WhoIsAsking who,
            WorkOnAFile work,
            CertificateOfAFile certificate,
            LetterOfADecision letters,
            PapersOfAFile papers) {
        this.papers = papers;
        this.who = who;
        this.work = work;
        this.certificate = certificate;
        this.letters = letters;
    }

    @GET
    @Path("certificate")
    public Response certificate(@RestPath UUID id) {
        WorkOnAFile.Told told = work.of(who.get(), id);
        List<WorkOnAFile.Todo> todos = told.about(id).stream()
                .filter(t -> t.operation().move() instanceof CertificateMove)
                .toList();
        return Html.ok(Templates.certificate(told, certificate.of(who.get(), id), told.acts(todos)));
    }

    /** The list of papers by itself, which a page asks for while one of them is being prepared. */
    @GET
    @Path("prints")
    public Response prints(@RestPath UUID id, @RestQuery @Nullable String about, @RestQuery @Nullable String pause) {
        List<PaperTold> all = papers.of(who.get(), id);
        if (all.isEmpty()) {
            throw new NotThere();
        }
        int seconds = pause != null && pause.matches("\\d{1,2}") ? Integer.parseInt(pause) : 1;
        return Html.ok(Templates.prints(Prints.again(id, Asked.id(about).orElse(id), all, seconds)));
    }

    @GET
    @Path("decision-letters")
    public Response letters(@RestPath UUID id) {
        return Html.ok(Templates.decisionLetters(work.of(who.get(), id), letters.onFile(who.get(), id)));
    }
}
