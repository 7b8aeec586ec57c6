package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.portfolio.HandingInAPortfolio;
import org.assay.desk.portfolio.Table;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Where running certifications are handed in as tables. */
@Path("/portfolios/new")
@RolesAllowed(Role.PROGRAMME_MANAGER)
public class NewPortfolioPage {
    private static final Pattern CELL = Pattern.compile("(portfolio|findings)(?:\\[(\\d+)])?(?:\\.(.+))?");
    private static final int SHOWN = 200;

    /** A mistake in a table; the row as a spreadsheet counts, empty where the whole table is meant. */
    public record Cell(String table, String row, String column, String reason) {}

    /** What the page shows. */
    public record Sheet(Typed typed) {
        /** Mistakes in tables. */
        public List<Cell> cells() {
            return all().stream().limit(SHOWN).toList();
        }

        /** How many mistakes are not shown. */
        public long more() {
            return Math.max(0, all().size() - SHOWN);
        }

        public int found() {
            return all().size();
        }

        private List<Cell> all() {
            return typed.complaints().stream()
                    .map(Sheet::cell)
                    .filter(c -> !c.row().isEmpty() || !c.column().isEmpty())
                    .toList();
        }

        private static Cell cell(Typed.Complaint c) {
            Matcher place = CELL.matcher(c.field());
            return place.matches()
                    ? new Cell(
                            Spoken.capital(place.group(1)),
                            told(place.group(2)),
                            told(place.group(3)).replace('_', ' '),
                            c.message())
                    : new Cell("", "", "", c.message());
        }

        private static String told(@Nullable String group) {
            return group == null ? "" : group;
        }

        /** What is wrong beside the cells of tables. */
        public List<Typed.Complaint> others() {
            return typed.complaints().stream()
                    .filter(c -> cell(c).row().isEmpty() && cell(c).column().isEmpty())
                    .toList();
        }
    }

    @CheckedTemplate(basePath = "portfolio")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance newPage(Sheet sheet);

        static native TemplateInstance newSheet(Sheet sheet);
    }

    private final WhoIsAsking who;
    private final HandingInAPortfolio handing;
    private final Sending sending;

    NewPortfolioPage(WhoIsAsking who, HandingInAPortfolio handing, Sending sending) {
        this.who = who;
        this.handing = handing;
        this.sending = sending;
    }

    @GET
    public Response show() {
        return sending.show(200, form(), Typed.nothing(Map.of()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(
            @RestForm(Carried.KEY) @Nullable String key,
            @RestForm @Nullable String source,
            @RestForm("portfolio") @Nullable FileUpload portfolio,
            @RestForm("findings") @Nullable FileUpload findings,
            @RestForm("scan") @Nullable FileUpload scan)
            throws IOException {
        Typed typed = Typed.sent(Map.of(Carried.KEY, key == null ? "" : key, "source", source == null ? "" : source));
        byte[] open = bytes(findings);
        byte[] papers = bytes(scan);
        var in = new HandingInAPortfolio.HandIn(
                typed.get("source"),
                HandingInAPortfolio.file(Table.PORTFOLIO, bytes(portfolio)),
                // a box that is left empty is sent as a file of nothing
                open.length == 0 ? null : HandingInAPortfolio.file(Table.FINDINGS, open),
                scan == null || papers.length == 0 ? null : HandingInAPortfolio.Scan.of(scan.fileName(), papers));
        return sending.send(
                form(),
                typed,
                in,
                sendKey -> handing.handIn(who.get(), sendKey, in),
                "/portfolios",
                id -> "/portfolios/" + id);
    }

    private static byte[] bytes(@Nullable FileUpload file) throws IOException {
        return file == null ? new byte[0] : Files.readAllBytes(file.uploadedFile());
    }

    private static Sending.Form form() {
        return Sending.Form.of(typed -> new Sheet(typed), Templates::newPage, Templates::newSheet);
    }
}
