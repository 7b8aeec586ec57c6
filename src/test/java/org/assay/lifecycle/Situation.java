package org.assay.lifecycle;

import static org.assay.lifecycle.Facts.id;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.file.Case;
import org.assay.file.Deed;
import org.assay.file.Ground;
import org.assay.file.Letter;
import org.assay.file.LetterSense;
import org.assay.file.Said;
import org.assay.file.Verb;
import org.assay.standard.Body;
import org.assay.standard.Law;
import org.assay.standard.Parameter;
import org.assay.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * A situation of {@code sample-data/situations}, completed with the ordinary case of its move.
 *
 * @param until last day of validity that follows from it
 */
record Situation(
        String name,
        String move,
        LocalDate today,
        String who,
        FileFacts file,
        Typed deed,
        LawFacts law,
        @Nullable Set<String> breaks,
        @Nullable String outOfTurn,
        @Nullable List<String> saying,
        @Nullable LocalDate until) {

    Situation {
        Objects.requireNonNull(name, "a situation has a name");
        if ((breaks == null) == (outOfTurn == null)) {
            throw new IllegalArgumentException(name + ": say either what it breaks ([] for nothing) or outOfTurn");
        }
    }

    record Typed(
            @Nullable String about,
            @Nullable LocalDate day,
            @Nullable LocalDate effectiveFrom,
            @Nullable Ground ground,
            String words,
            Map<String, String> attests,
            Map<String, String> waives,
            @Nullable JsonNode says,
            @Nullable Map<String, String> fields,
            boolean ofTheClient) {
        Deed done(LocalDate today) {
            Map<String, String> typed = fields == null ? Map.of() : fields;
            return new Deed(
                    id(about == null ? "the decision" : about),
                    day == null ? today : day,
                    effectiveFrom,
                    ground,
                    words,
                    attests,
                    waives,
                    says == null || says.isNull() ? Said.NOTHING : Town.said(says),
                    TypedWords.of(typed),
                    typed,
                    ofTheClient);
        }
    }

    record LawFacts(
            Map<Parameter, Integer> numbers,
            Set<String> houseRulesOff,
            Set<Standard> accredited,
            List<String> accreditedAreas) {
        /** What the body is accredited for: every area of these standards, where none is named. */
        List<Body.Accreditation> schedule() {
            return accredited.stream()
                    .map(s -> new Body.Accreditation(
                            "EA",
                            "EAS-0001",
                            s,
                            accreditedAreas.isEmpty() ? List.of("*") : accreditedAreas,
                            LocalDate.of(2000, 1, 1),
                            null,
                            Body.Status.IN_FORCE))
                    .toList();
        }
    }

    /** Every move, by its name; with the name of its life where two lives have a move of that name. */
    static final Map<String, Move<?>> MOVES = moves();

    private static Map<String, Move<?>> moves() {
        Map<String, Move<?>> moves = new LinkedHashMap<>();
        add(moves, "", CertificationMove.values());
        add(moves, "finding ", FindingMove.values());
        add(moves, "", new Move<?>[] {FindingMove.ACCEPT_PLAN, FindingMove.VERIFY});
        add(moves, "application ", ApplicationMove.values());
        add(moves, "audit ", AuditMove.values());
        add(moves, "certificate ", CertificateMove.values());
        add(moves, "letter ", LetterMove.values());
        add(moves, "change ", ChangeMove.values());
        add(moves, "portfolio ", PortfolioMove.values());
        add(moves, "decision ", DecisionMove.values());
        return moves;
    }

    private static void add(Map<String, Move<?>> moves, String life, Move<?>[] all) {
        Stream.of(all).forEach(m -> moves.put(life + m.name(), m));
    }

    Move<?> row() {
        Move<?> known = MOVES.get(move);
        if (known == null) {
            throw new IllegalArgumentException(name + ": there is no move " + move);
        }
        return known;
    }

    Verdict verdict() {
        return judged(row(), weighed());
    }

    /** What becomes of a move in a case. */
    static Verdict judged(Move<?> move, Case c) {
        return switch (move) {
            case CertificationMove m -> CertificationLife.decide(m, c);
            case FindingMove m -> m == FindingMove.RAISE ? FindingLife.raise(id("F-9"), c) : FindingLife.decide(m, c);
            case ApplicationMove m -> ApplicationLife.decide(m, c);
            case AuditMove m -> decided(m, c);
            case CertificateMove m -> CertificateLife.decide(m, c);
            case LetterMove m -> m.writes() ? LetterLife.write(m, id("a letter"), c) : LetterLife.decide(m, c);
            case ChangeMove m -> m.tells() ? ChangeLife.tell(m, id("a notice"), c) : ChangeLife.decide(m, c);
            case PortfolioMove m -> PortfolioLife.decide(m, m.from().iterator().next(), c);
            case DecisionMove m ->
                switch (m) {
                    case REQUEST -> DecisionLife.request(Verb.GRANT, c);
                    case SET_ASIDE -> DecisionLife.setAside(c);
                    case ASK_INFORMATION, GIVE_INFORMATION, WITHDRAW_QUESTION -> DecisionLife.talk(m, c);
                    case DECIDE -> throw new IllegalArgumentException("Write the verb in place of " + m);
                };
        };
    }

    private static Verdict decided(AuditMove m, Case c) {
        return switch (m) {
            case PROGRAMME -> AuditLife.programme(id("stage 1"), id("stage 2"), c);
            case PROGRAMME_CYCLE -> AuditLife.cycle(UUID::randomUUID, c);
            case PROGRAMME_AUDIT, PROGRAMME_UNANNOUNCED -> AuditLife.another(m, id("another audit"), c);
            default -> AuditLife.decide(m, c);
        };
    }

    Case weighed() {
        Case c = ordinary();
        return row() instanceof LetterMove m && !m.writes() ? answering(m, c) : c;
    }

    /** With the letter in the file that is answered or closed. */
    private Case answering(LetterMove move, Case c) {
        Letter letter = new Letter(
                c.deed().subject(),
                move.from().iterator().next(),
                "Site access",
                null,
                c.person(),
                today,
                c.deed().subject().equals(id("an appeal of before")) ? true : null,
                c.deed().subject().equals(id("an appeal"))
                        ? LetterSense.APPEAL
                        : c.deed().subject().equals(id("a complaint")) ? LetterSense.COMPLAINT : null,
                file.letterNames());
        return new Case(c.file().with(letter), c.person(), c.deed(), c.today(), c.law(), c.people());
    }

    private Case ordinary() {
        var inForce = new Law(LocalDate.of(2026, 1, 1), law.numbers, law.houseRulesOff, law.schedule(), Facts.WORDS);
        var facts = move.equals("audit PROGRAMME") ? file.unaudited() : file.whole();
        return new Case(facts, Town.person(who), deed.done(today), today, inForce, file.known());
    }
}
