package org.assay.house.start;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.assay.access.Role;
import org.assay.desk.Key;
import org.assay.desk.Outcome;
import org.assay.desk.application.HandedInFile;
import org.assay.desk.portfolio.BringingForward;
import org.assay.desk.portfolio.HandingInAPortfolio;

/** An organisation of the sample town was certified before this register began: two persons of the body bring it forward. */
@ApplicationScoped
class TakingOver {
    private final HandingInAPortfolio handingIn;
    private final BringingForward bringingForward;

    TakingOver(HandingInAPortfolio handingIn, BringingForward bringingForward) {
        this.handingIn = handingIn;
        this.bringingForward = bringingForward;
    }

    /**
     * One hands in a portfolio of one row, the other signs it; the outcome bears the id of the file.
     *
     * @param form {@code source}, {@code row} by the columns of the table, and {@code signedBy} who signs
     */
    Outcome takeOver(String by, ObjectNode form, LivingThrough.Townsfolk folk, Key key) {
        Outcome handedIn = handingIn.handIn(
                folk.as(by, Set.of(Role.PROGRAMME_MANAGER)),
                key,
                new HandingInAPortfolio.HandIn(
                        form.path("source").asText(), HandedInFile.of(table(form.path("row"))), null, null));
        if (!(handedIn instanceof Outcome.Done portfolio)) {
            return handedIn;
        }
        UUID id = portfolio.id();
        return bringingForward.sign(
                folk.as(form.path("signedBy").asText(), Set.of(Role.DECISION_MAKER)),
                new Key(key.value() + "-signed"),
                new BringingForward.Aim(id, 1, 0),
                new BringingForward.Signature("Certificate, reports and decisions of the folder, each page.", null));
    }

    private static String table(JsonNode row) {
        Map<String, String> cells = row.properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> e.getValue().asText(), (a, _) -> a, LinkedHashMap::new));
        return Stream.of(cells.keySet(), cells.values())
                .map(line -> CSVFormat.RFC4180.format(line.toArray()))
                .collect(Collectors.joining("\r\n"));
    }
}
