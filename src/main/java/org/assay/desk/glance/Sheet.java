package org.assay.desk.glance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assay.desk.decision.WeighingADecision;
import org.assay.file.Verb;
import org.assay.register.Canonical;
import org.assay.register.Hashes;
import org.assay.standard.Standard;

/**
 * The decision maker's page as a record: what is kept with a decision and printed later, unchanged.
 *
 * @param decides name of whoever decides
 * @param on the body's day
 * @param rules every rule of the move as it stands before a word is typed
 * @param choices what can be decided from where the file stands; none is proposed
 * @param appeal what the client will be told about turning against the decision
 */
public record Sheet(
        UUID file,
        String reference,
        String client,
        Standard standard,
        Verb verb,
        String decides,
        LocalDate on,
        LocalDate ruleBook,
        List<Block> blocks,
        List<WeighingADecision.Told> rules,
        List<Verb> choices,
        String appeal) {
    /** The label of the documents that the client was to hand in and has not. */
    public static final String NOT_HANDED_IN = "Documents not handed in";

    /** The label of a question that nobody has answered yet. */
    static final String QUESTION = "Information asked for, not answered";

    public Sheet {
        blocks = List.copyOf(blocks);
        rules = List.copyOf(rules);
        choices = List.copyOf(choices);
    }

    /** What decision makers have asked while a question of theirs is not answered; empty otherwise. */
    public List<Block.Line> questions() {
        return blocks.stream()
                .flatMap(b -> b.lines().stream())
                .filter(l -> l.label().equals(QUESTION))
                .toList();
    }

    /** Its canonical text: sorted keys, ISO days, nothing that is null. */
    public String text() {
        return Canonical.text(this);
    }

    /** SHA-256 of the canonical text. */
    public String hash() {
        return Hashes.of(text());
    }
}
