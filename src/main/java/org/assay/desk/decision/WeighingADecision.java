package org.assay.desk.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.Broken;
import org.assay.desk.Cases;
import org.assay.desk.NotThere;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.Decision;
import org.assay.file.Verb;
import org.assay.house.BodyCalendar;
import org.assay.lifecycle.CertificationLife;
import org.assay.lifecycle.CertificationMove;
import org.assay.register.Tx;
import org.assay.register.certification.Files;
import org.assay.rule.Rule;
import org.assay.rule.Sort;
import org.assay.rule.Stated;
import org.assay.rule.Weighed;
import org.jspecify.annotations.Nullable;

/** Every rule of a move as it stands before anybody has typed a word: what the decision maker reads before deciding. */
@ApplicationScoped
public class WeighingADecision {
    /** How a rule looks before the deed. */
    public enum Look {
        /** The facts keep it. */
        KEPT,
        /** A fact breaks it, and nothing that is typed can mend that. */
        BROKEN,
        /** A fact breaks it; a recorded justification lets the deed pass. */
        WAIVABLE,
        /** The decision maker answers for it, in words. */
        TO_JUDGE,
        /** The deed itself is asked, in a field of its own. */
        ASKED,
        /** Switched off in the body's own data. */
        OFF
    }

    /** One rule of the move. */
    public record Told(
            Look look,
            String rule,
            String number,
            String clause,
            String sentence,
            @Nullable String fact,
            String remedy,
            @Nullable String field) {}

    /**
     * The weighing.
     *
     * @param version of the file that was weighed
     * @param notFromHere where the file stands, if the move does not start from there
     * @param request the decision that was asked for and is not taken yet, if there is one
     * @param rules in the order of the table; empty where the move does not start from here
     */
    public record Weighing(
            int version,
            Verb verb,
            @Nullable String notFromHere,
            @Nullable UUID request,
            List<Told> rules) {
        public List<Told> kept() {
            return at(Look.KEPT);
        }

        public List<Told> broken() {
            return at(Look.BROKEN);
        }

        /** What the decision maker has to find words for. */
        public List<Told> toAnswer() {
            return at(Look.TO_JUDGE, Look.WAIVABLE);
        }

        public List<Told> off() {
            return at(Look.OFF);
        }

        private List<Told> at(Look... looks) {
            return rules.stream()
                    .filter(r -> Arrays.asList(looks).contains(r.look()))
                    .toList();
        }

        /** Whether only what is typed can still stand against the deed. */
        public boolean open() {
            return notFromHere == null && broken().isEmpty();
        }
    }

    private final Tx tx;
    private final Files files;
    private final BodyCalendar calendar;
    private final Cases cases;

    WeighingADecision(Tx tx, Files files, BodyCalendar calendar, Cases cases) {
        this.tx = tx;
        this.files = files;
        this.calendar = calendar;
        this.cases = cases;
    }

    /**
     * Weighs a move for this person on this file, and does nothing.
     *
     * @throws NotThere where there is no such file
     */
    public Weighing of(Acting who, UUID id, Verb verb) {
        LocalDate today = calendar.today();
        return tx.ask(who.viewer(), () -> {
            Files.Seen seen = files.see(id, today).orElseThrow(NotThere::new);
            return of(cases.plain(who, seen.file(), today), seen.version(), verb);
        });
    }

    /** The same of a file that has been read: the case as it stands before a word is typed. */
    public static Weighing of(Case c, int version, Verb verb) {
        CertificationFile file = c.file();
        LocalDate today = c.today();
        CertificationMove move = CertificationMove.of(verb);
        UUID request = file.openDecision().map(Decision::id).orElse(null);
        if (!move.from().contains(file.standingOn(today))) {
            return new Weighing(version, verb, file.standingOn(today).words(), request, List.of());
        }
        List<Told> rules = CertificationLife.weigh(move, c).results().entrySet().stream()
                .map(WeighingADecision::told)
                .toList();
        return new Weighing(version, verb, null, request, rules);
    }

    private static Told told(Map.Entry<Rule, Weighed> weighed) {
        Rule rule = weighed.getKey();
        Stated stated = rule.stated();
        Look look = look(rule, weighed.getValue());
        return new Told(
                look,
                rule.name(),
                stated.number(),
                stated.clause().cited(),
                stated.sentence(),
                weighed.getValue() instanceof Weighed.Broken(String fact) ? fact : null,
                stated.remedy(),
                Broken.field(rule));
    }

    private static Look look(Rule rule, Weighed weighed) {
        if (rule.ofTheDeed() && rule.stated().sort() == Sort.JUDGED) {
            return Look.ASKED;
        }
        return switch (weighed) {
            case Weighed.Kept _, Weighed.Waived _ -> Look.KEPT;
            case Weighed.SwitchedOff _ -> Look.OFF;
            case Weighed.ToBeJudged _, Weighed.Attested _ -> Look.TO_JUDGE;
            case Weighed.Broken _ -> rule.stated().force().waivable() ? Look.WAIVABLE : Look.BROKEN;
        };
    }
}
