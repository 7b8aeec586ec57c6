package org.assay.paper;

import io.quarkus.qute.Engine;
import jakarta.inject.Singleton;
import java.util.List;
import org.assay.desk.paper.DrawingUpAQuote;
import org.assay.desk.paper.Drawn;
import org.assay.desk.paper.PaperSource;
import org.assay.desk.paper.PrintingADraft;
import org.assay.desk.paper.ReadingAReport;
import org.assay.desk.paper.ReportSection;
import org.assay.file.PaperKind;
import org.assay.house.BodyCalendar;
import org.assay.paper.press.DraftMark;
import org.assay.paper.press.Press;
import org.assay.paper.press.Sheet;
import org.assay.standard.Body;
import org.assay.standard.Catalogue;
import org.assay.standard.LawBook;

/** From what a paper is drawn up from to its bytes. */
@Singleton
public class Drawing implements DrawingUpAQuote.Drawing, PrintingADraft, ReadingAReport {
    private final House house;
    private final Signing signing;
    private final Engine templates;

    Drawing(
            Body body,
            Catalogue catalogue,
            LawBook laws,
            BodyCalendar calendar,
            PaperSettings settings,
            Signing signing,
            Engine templates) {
        this.house = new House(body, catalogue, laws, settings.address(), calendar.isTold(), signing.signs());
        this.signing = signing;
        this.templates = templates;
    }

    /** The paper of a fixed-price offer: it stands in no list of papers, for the body reads none of it. */
    @Override
    public byte[] quote(DrawingUpAQuote.Source source) {
        return signing.signed(
                Press.print(Contents.sheet(QuotePaper.of(source, house), templates))
                        .pdf(),
                "Offer");
    }

    @Override
    public byte[] draft(PaperSource source) {
        return DraftMark.on(Press.printSpelled(Contents.sheet(Contents.of(source, house), templates))
                .pdf());
    }

    @Override
    public List<ReportSection> sections(PaperSource source) {
        return ReadSections.of(Contents.of(source, house));
    }

    /** The paper, signed; spelled: with letters that no typeface has written out. */
    public Drawn draw(PaperSource source, boolean spelled) {
        Sheet sheet = Contents.sheet(Contents.of(source, house), templates);
        Press.Printed printed = spelled ? Press.printSpelled(sheet) : Press.print(sheet);
        String reason = source.kind() == PaperKind.CERTIFICATE
                ? "Issue of the certificate"
                : Said.capital(source.kind().words());
        return new Drawn(signing.signed(printed.pdf(), reason), "application/pdf", printed.pages());
    }
}
