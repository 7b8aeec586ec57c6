package org.assay.desk.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assay.desk.client.Namesakes;
import org.assay.register.client.ClientRow;

/**
 * Reads both tables of a portfolio whole, and says everything that is wrong with them. A table with a mistake gives nothing to
 * hand in: what two persons are to sign must be what lies in the source, and not what happened to be readable of it.
 *
 * @param rows what every row tells, in order; of use only where there is no mistake
 */
public record ReadingAPortfolio(List<Running> rows, List<Mistake> mistakes) {
    /** The two tables, split into cells. */
    record Tables(List<Cells> portfolio, List<Cells> findings, List<Mistake> mistakes) {
        static Tables of(String portfolio, String findings) {
            List<Mistake> mistakes = new ArrayList<>();
            List<Cells> rows = Rows.read(Table.PORTFOLIO, portfolio, mistakes);
            List<Cells> open = findings.isBlank() ? List.of() : Rows.read(Table.FINDINGS, findings, mistakes);
            if (rows.isEmpty() && mistakes.isEmpty()) {
                mistakes.add(new Mistake(Table.PORTFOLIO, 0, "", "It holds no row beside its headings"));
            }
            return new Tables(rows, open, mistakes);
        }

        /** The texts of a column, for whoever looks them up. */
        List<String> all(Column column) {
            return portfolio.stream().map(c -> c.plain(column)).toList();
        }
    }

    static ReadingAPortfolio of(Tables tables, Known known) {
        List<Mistake> mistakes = tables.mistakes();
        Map<String, List<Running.Open>> open = findings(tables, known);
        List<Running> rows = new ArrayList<>();
        Map<String, Integer> certificates = new HashMap<>();
        Map<String, Integer> organisations = new HashMap<>();
        Stream.concat(tables.portfolio().stream(), tables.findings().stream())
                .forEach(cells -> cells.letters(known.typefaces()));
        for (Cells cells : tables.portfolio()) {
            List<String> remarks = new ArrayList<>();
            Optional<Running> read = new ReadingARow(cells, known, remarks).read();
            once(certificates, cells, Column.CERTIFICATE_NUMBER, Function.identity());
            organisation(organisations, cells);
            taken(cells, known, remarks);
            read.map(r -> r.noted(List.of(), open.getOrDefault(r.certificate(), List.of())))
                    .map(r -> r.noted(
                            Stream.concat(Plausibility.remarks(cells, r, known).stream(), remarks.stream())
                                    .toList(),
                            r.findings()))
                    .ifPresent(rows::add);
        }
        return new ReadingAPortfolio(List.copyOf(rows), List.copyOf(mistakes));
    }

    private static Map<String, List<Running.Open>> findings(Tables tables, Known known) {
        List<String> certificates = tables.all(Column.CERTIFICATE_NUMBER);
        Map<String, List<Running.Open>> open = new HashMap<>();
        Map<String, Integer> references = new HashMap<>();
        for (Cells cells : tables.findings()) {
            String of = cells.text(Column.OF_CERTIFICATE);
            if (!of.isEmpty() && !certificates.contains(of)) {
                cells.wrong(Column.OF_CERTIFICATE, "No row of the other table has this number");
            }
            once(references, cells, Column.REFERENCE, r -> of + " " + r);
            ReadingARow.finding(cells, known).ifPresent(f -> open.computeIfAbsent(of, _ -> new ArrayList<>())
                    .add(f));
        }
        return open;
    }

    private static void once(Map<String, Integer> seen, Cells cells, Column column, Function<String, String> key) {
        String text = cells.plain(column);
        Integer before = text.isEmpty() ? null : seen.putIfAbsent(key.apply(text), cells.row());
        if (before != null) {
            cells.wrong(column, "“" + Cells.shortened(text) + "” stands in row " + before + " already");
        }
    }

    /** What the register has already. */
    private static void taken(Cells cells, Known known, List<String> remarks) {
        if (known.certificates().contains(cells.plain(Column.CERTIFICATE_NUMBER))) {
            cells.wrong(
                    Column.CERTIFICATE_NUMBER,
                    "This certificate is in the register already, or awaits its second signature");
        }
        String name = cells.plain(Column.ORGANISATION);
        String country = cells.plain(Column.COUNTRY);
        String number = Namesakes.number(cells.plain(Column.REGISTRY_NUMBER));
        List<ClientRow> namesakes = known.namesakes(name);
        ClientRow meant = known.meant(name, country, number).orElse(null);
        if (meant == null) {
            namesakes.forEach(k -> remarks.add("Another organisation than " + Namesakes.toldApart(k)
                    + ", which is registered already: the two differ in country or register number."));
            if (number.isEmpty() && namesakes.stream().anyMatch(k -> k.country.equals(country))) {
                cells.wrong(
                        Column.REGISTRY_NUMBER,
                        "Several organisations of this name are registered in " + country
                                + ": enter the number that tells which one is meant");
            }
            return;
        }
        if (!meant.name.equals(name)) {
            remarks.add("It is taken for " + Namesakes.toldApart(meant) + ", which is registered already.");
        }
        String file = known.inForce().get(meant.id);
        if (file != null) {
            cells.wrong(
                    Column.ORGANISATION,
                    "File " + file
                            + " holds a certification of this organisation for the same standard that is in force");
        }
    }

    /** Two legal persons may bear one name: of one country they are told apart by their numbers. */
    private static void organisation(Map<String, Integer> seen, Cells cells) {
        String text = cells.plain(Column.ORGANISATION);
        if (text.isEmpty()) {
            return;
        }
        String there = Known.key(text) + "\n" + cells.plain(Column.COUNTRY) + "\n";
        String number = Namesakes.number(cells.plain(Column.REGISTRY_NUMBER));
        Integer before = seen.get(there + number);
        if (before == null && number.isEmpty()) {
            before = seen.entrySet().stream()
                    .filter(e -> e.getKey().startsWith(there))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
        } else if (before == null) {
            before = seen.get(there);
        }
        if (before != null) {
            cells.wrong(
                    Column.ORGANISATION,
                    "“" + Cells.shortened(text) + "” stands in row " + before
                            + " already; where these are two, each needs its country or register number");
        }
        seen.putIfAbsent(there + number, cells.row());
    }
}
