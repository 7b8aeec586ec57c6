package org.assay.desk.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.NotThere;
import org.assay.file.PortfolioStanding;
import org.assay.register.Canonical;
import org.assay.register.Tx;
import org.assay.register.paper.Blobs;
import org.assay.register.portfolio.PortfolioRow;
import org.assay.register.portfolio.RunningRow;
import org.jspecify.annotations.Nullable;

/** Portfolios that were handed in, and what became of their rows. */
@ApplicationScoped
public class PortfoliosInView {
    /** Greatest number of portfolios in a list. */
    private static final int MOST = 100;

    /** One in a list. */
    public record Listed(UUID id, String source, String handedInBy, LocalDate handedInOn, long rows, long waiting) {
        /** How much is left to do, in words. */
        public String toSign() {
            return waiting + " to sign";
        }
    }

    /**
     * One with its rows.
     *
     * @param scan name of the papers of before; null where none were handed in
     * @param doubts what to look at, since the tables were read so, in sentences
     */
    public record Told(
            UUID id,
            String source,
            @Nullable String scan,
            UUID handedIn,
            String handedInBy,
            LocalDate handedInOn,
            List<String> doubts,
            List<Row> rows) {
        public Optional<Row> row(int number) {
            return rows.stream().filter(r -> r.number() == number).findFirst();
        }

        /** The first row that awaits the second signature; null where none does. */
        public @Nullable Row next() {
            return rows.stream().filter(Row::waits).findFirst().orElse(null);
        }

        /** Whether this person, by her id, handed it in: another one signs. */
        public boolean wasHandedInBy(String person) {
            return handedIn.toString().equals(person);
        }

        public long waiting() {
            return rows.stream().filter(Row::waits).count();
        }
    }

    /**
     * A row.
     *
     * @param seal SHA-256 of source and row
     * @param words what whoever signed saw, or why it was returned
     * @param file that came of it
     */
    public record Row(
            int number,
            int version,
            PortfolioStanding standing,
            String seal,
            Running content,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn,
            @Nullable String words,
            @Nullable UUID file) {
        /** Whether it awaits the second signature. */
        public boolean waits() {
            return standing == PortfolioStanding.HANDED_IN;
        }
    }

    /** The papers of before. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Papers(String name, String sha256, byte[] bytes) {}

    private final Tx tx;
    private final EntityManager em;
    private final Blobs blobs;

    PortfoliosInView(Tx tx, EntityManager em, Blobs blobs) {
        this.tx = tx;
        this.em = em;
        this.blobs = blobs;
    }

    /** The latest first. */
    public List<Listed> all(Acting who) {
        PortfolioDeed.read(who);
        return tx.ask(who.viewer(), () -> em.createQuery(
                        "select p.id, p.source, n.name, p.handedInOn, count(r.number),"
                                + " sum(case when r.standing = HANDED_IN then 1 else 0 end) from PortfolioRow p"
                                + " join PersonRow n on n.id = p.handedInBy join RunningRow r on r.portfolio = p.id"
                                + " group by p.id, p.source, n.name, p.handedInOn order by p.id desc",
                        Listed.class)
                .setMaxResults(MOST)
                .getResultList());
    }

    /**
     * A portfolio by its id.
     *
     * @throws NotThere where there is none
     */
    public Told of(Acting who, UUID id) {
        PortfolioDeed.read(who);
        return tx.ask(who.viewer(), () -> {
            PortfolioRow portfolio =
                    PortfolioRow.<PortfolioRow>findByIdOptional(id).orElseThrow(NotThere::new);
            List<Row> rows = em.createQuery(
                            "select r, p.name from RunningRow r left join PersonRow p on p.id = r.decidedBy"
                                    + " where r.portfolio = :id order by r.number",
                            Decided.class)
                    .setParameter("id", id)
                    .getResultStream()
                    .map(d -> row(d.row, d.by))
                    .toList();
            String by = em.createQuery("select p.name from PersonRow p where p.id = :id", String.class)
                    .setParameter("id", portfolio.handedInBy)
                    .getSingleResult();
            return new Told(
                    id,
                    portfolio.source,
                    portfolio.scanName,
                    portfolio.handedInBy,
                    by,
                    portfolio.handedInOn,
                    portfolio.doubts.lines().toList(),
                    rows);
        });
    }

    private record Decided(RunningRow row, @Nullable String by) {}

    private static Row row(RunningRow row, @Nullable String by) {
        return new Row(
                row.number,
                row.version,
                row.standing,
                row.seal,
                Canonical.read(row.content, Running.class),
                by,
                row.decidedOn,
                row.words,
                row.certification);
    }

    /**
     * The papers of before, where they were handed in.
     *
     * @throws NotThere where there are none
     */
    public Papers papers(Acting who, UUID id) {
        PortfolioDeed.read(who);
        return tx.ask(who.viewer(), () -> {
            PortfolioRow portfolio =
                    PortfolioRow.<PortfolioRow>findByIdOptional(id).orElseThrow(NotThere::new);
            String scan = portfolio.scan;
            String name = portfolio.scanName;
            if (scan == null || name == null) {
                throw new NotThere();
            }
            return new Papers(name, scan, blobs.read(scan).orElseThrow(NotThere::new));
        });
    }
}
