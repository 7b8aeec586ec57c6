package org.assay.desk.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.Acts;
import org.assay.desk.Broken;
import org.assay.desk.Checks;
import org.assay.desk.Invalid;
import org.assay.desk.Key;
import org.assay.desk.Outcome;
import org.assay.desk.Words;
import org.assay.desk.application.HandedInFile;
import org.assay.desk.client.Namesakes;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.Deed;
import org.assay.file.PortfolioStanding;
import org.assay.house.BodyCalendar;
import org.assay.lifecycle.PortfolioLife;
import org.assay.lifecycle.PortfolioMove;
import org.assay.lifecycle.Verdict;
import org.assay.register.Canonical;
import org.assay.register.Hashes;
import org.assay.register.Ids;
import org.assay.register.journal.Entry;
import org.assay.register.journal.Journal;
import org.assay.register.paper.Blobs;
import org.assay.register.people.Dossiers;
import org.assay.register.portfolio.PortfolioRow;
import org.assay.register.portfolio.RunningRow;
import org.assay.standard.LawBook;
import org.jspecify.annotations.Nullable;

/**
 * A programme manager hands in certifications that ran before this register did. Both tables are read whole; with a mistake in
 * them nothing is kept. No file begins before somebody else has signed.
 */
@ApplicationScoped
public class HandingInAPortfolio {
    /** Greatest number of characters of a table. */
    public static final int MOST = 600_000;

    /** Greatest number of bytes of the papers of before. */
    public static final int MOST_BYTES = 8_000_000;

    /**
     * What is handed in.
     *
     * @param source where the papers of before lie
     * @param portfolio the table of certifications
     * @param findings the table of open nonconformities; none where nothing is open
     * @param scan the papers of before as one PDF; none where they lie elsewhere
     */
    public record HandIn(
            @Words(max = 500, message = "Say where the papers of before lie")
            String source,

            HandedInFile portfolio,
            @Nullable HandedInFile findings,
            @Nullable Scan scan) {}

    /** A PDF with its name. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Scan(String name, byte[] bytes) {
        private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

        private static final int LONGEST_NAME = 200;

        /** Under the name that it was sent with, as far as people can read it. */
        public static Scan of(@Nullable String name, byte[] bytes) {
            String clean = name == null
                    ? ""
                    : name.replaceAll("[^\\p{L}\\p{N}._ -]", "_").strip();
            return new Scan(
                    clean.isEmpty() ? "papers.pdf" : clean.substring(0, Math.min(LONGEST_NAME, clean.length())), bytes);
        }

        boolean isPdf() {
            return bytes.length > PDF.length && java.util.Arrays.equals(bytes, 0, PDF.length, PDF, 0, PDF.length);
        }
    }

    private final Acts acts;
    private final Checks checks;
    private final Register register;
    private final Journal journal;
    private final Blobs blobs;
    private final BodyCalendar calendar;
    private final Namesakes namesakes;
    private final Dossiers dossiers;
    private final LawBook laws;

    HandingInAPortfolio(
            Acts acts,
            Checks checks,
            Register register,
            Journal journal,
            Blobs blobs,
            BodyCalendar calendar,
            Namesakes namesakes,
            Dossiers dossiers,
            LawBook laws) {
        this.namesakes = namesakes;
        this.dossiers = dossiers;
        this.laws = laws;
        this.acts = acts;
        this.checks = checks;
        this.register = register;
        this.journal = journal;
        this.blobs = blobs;
        this.calendar = calendar;
    }

    /**
     * The outcome bears the id of the portfolio.
     *
     * @throws Invalid where anything cannot be read or be true: every cell by table, row and column
     */
    public Outcome handIn(Acting who, Key key, HandIn in) {
        PortfolioDeed.HAND_IN.allow(who);
        look(in).refuse();
        Object content = Map.of(
                "source",
                in.source(),
                "portfolio",
                Hashes.of(in.portfolio().text()),
                "findings",
                in.findings() == null ? "" : Hashes.of(in.findings().text()),
                "scan",
                in.scan() == null ? "" : Hashes.of(in.scan().bytes()));
        return acts.once(who, key, PortfolioDeed.HAND_IN.journaled(), "", content, () -> handedIn(who, in));
    }

    private Checks.Found look(HandIn in) {
        HandedInFile findings = in.findings();
        Scan scan = in.scan();
        return checks.look(in)
                .unless(
                        in.portfolio().wrong() == null,
                        "portfolio",
                        String.valueOf(in.portfolio().wrong()))
                .unless(
                        findings == null || findings.wrong() == null,
                        "findings",
                        findings == null ? "" : String.valueOf(findings.wrong()))
                .unless(scan == null || scan.isPdf(), "scan", "This is no PDF: hand in the papers as one PDF")
                .unless(
                        scan == null || scan.bytes().length <= MOST_BYTES,
                        "scan",
                        "The file is too big: at most 8 MB are kept");
    }

    private Outcome handedIn(Acting who, HandIn in) {
        LocalDate today = calendar.today();
        ReadingAPortfolio.Tables tables = ReadingAPortfolio.Tables.of(
                in.portfolio().text(),
                in.findings() == null ? "" : in.findings().text());
        ReadingAPortfolio read = ReadingAPortfolio.of(tables, register.known(tables, today));
        if (!read.mistakes().isEmpty()) {
            throw new Invalid(read.mistakes().stream().map(Mistake::field).toList());
        }
        List<Broken> tied = tied(who, read.rows(), today);
        if (!tied.isEmpty()) {
            return new Outcome.Refused(tied);
        }
        PortfolioRow portfolio = new PortfolioRow();
        portfolio.id = Ids.next();
        portfolio.source = in.source().strip();
        portfolio.scan = in.scan() == null ? null : blobs.keep(in.scan().bytes(), "application/pdf");
        portfolio.scanName = in.scan() == null ? null : in.scan().name();
        portfolio.doubts = String.join("\n", doubts(in));
        portfolio.handedInBy = who.person().id();
        portfolio.handedInOn = today;
        portfolio.persist();
        keep(portfolio, read.rows());
        journal.append(
                portfolio.id,
                null,
                today,
                Entry.plain(who.person().id(), PortfolioDeed.HAND_IN.journaled(), null, today));
        return new Outcome.Done(portfolio.id);
    }

    /** What is in doubt of each table; whoever signs reads it as well. */
    private static List<String> doubts(HandIn in) {
        List<String> all = new ArrayList<>(in.portfolio().doubts());
        if (in.findings() != null) {
            in.findings().doubts().forEach(d -> all.add("In the table of nonconformities: " + d));
        }
        return all;
    }

    /** Reads a file that holds one of the tables. */
    public static HandedInFile file(Table table, byte[] bytes) {
        return HandedInFile.read(bytes, MOST, row -> Rows.heads(table, row));
    }

    /** A row of a client to which whoever hands in is tied: weighed as in every deed in the client's file. */
    private List<Broken> tied(Acting who, List<Running> rows, LocalDate today) {
        List<Broken> all = new ArrayList<>();
        for (Running row : rows) {
            Namesakes.meant(namesakes.of(row.organisation()), row.country(), row.registryNumber())
                    .map(client -> PortfolioLife.decide(
                            PortfolioMove.HAND_IN,
                            PortfolioStanding.NONE,
                            new Case(
                                    CertificationFile.begun(Ids.next(), client.id, "", row.standard()),
                                    who.person(),
                                    Deed.plain(who.person().id(), today),
                                    today,
                                    laws.on(today),
                                    dossiers.of(Set.of(who.person().id()), client.id))))
                    .ifPresent(verdict -> {
                        if (verdict instanceof Verdict.Refused refused) {
                            refused.refusals().stream().map(Broken::of).forEach(all::add);
                        }
                    });
        }
        return all;
    }

    private static void keep(PortfolioRow portfolio, List<Running> rows) {
        for (int i = 0; i < rows.size(); i++) {
            RunningRow row = new RunningRow();
            row.portfolio = portfolio.id;
            row.number = i + 1;
            row.standing = PortfolioStanding.HANDED_IN;
            row.certificate = rows.get(i).certificate();
            row.organisation = rows.get(i).organisation();
            row.content = Canonical.text(rows.get(i));
            row.seal = seal(portfolio, row.content);
            row.persist();
        }
    }

    /** What the second person signs: the row, the source that she reads it beside, and the papers where they were handed in. */
    private static String seal(PortfolioRow portfolio, String content) {
        UUID id = portfolio.id;
        return Hashes.of(
                id + "\n" + portfolio.source + "\n" + (portfolio.scan == null ? "" : portfolio.scan) + "\n" + content);
    }
}
