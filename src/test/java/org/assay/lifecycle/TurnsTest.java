package org.assay.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.file.ApplicationStanding;
import org.assay.file.AuditStanding;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeNotice;
import org.assay.file.ChangeStanding;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.Letter;
import org.assay.file.LetterStanding;
import org.assay.file.PaperStanding;
import org.assay.file.Verification;
import org.junit.jupiter.api.Test;

/**
 * Every move of every life from every standing, against the table as it is restated: what is to happen is said as in a situation
 * that nothing stands against, and only the standing is another one.
 */
class TurnsTest {
    /** The lives whose things stand in a file; the certification and its decisions have tests of their own. */
    private static final Map<String, Class<? extends Enum<?>>> LIVES = Map.of(
            "application", ApplicationMove.class,
            "audit", AuditMove.class,
            "finding", FindingMove.class,
            "certificate", CertificateMove.class,
            "letter", LetterMove.class,
            "change", ChangeMove.class);

    /** Moves that nobody makes by themselves: they follow from a decision, or from an audit that is exhausted. */
    private static final Set<String> FOLLOW =
            Set.of("certificate ISSUE", "finding SUPERSEDE", "finding TELL", "change TAKE_EFFECT");

    @Test
    void a_move_starts_where_the_table_says_and_nowhere_else_and_leads_where_it_says() {
        int swept = 0;
        for (Map.Entry<String, Class<? extends Enum<?>>> e : LIVES.entrySet()) {
            String life = e.getKey();
            Map<String, Restated.Line> table =
                    Restated.of(life).stream().collect(Collectors.toMap(Restated.Line::move, line -> line));
            for (Enum<?> constant : e.getValue().getEnumConstants()) {
                Move<?> move = (Move<?>) constant;
                if (!begins(move) && !FOLLOW.contains(life + " " + move.name())) {
                    sweep(said(move), move, Objects.requireNonNull(table.get(move.name())));
                    swept++;
                }
            }
        }
        assertTrue(swept > 80, swept + " moves");
    }

    /** Whether a move makes the thing that it is about: what is not there yet stands nowhere else. */
    private static boolean begins(Move<?> move) {
        return !(move instanceof CertificateMove)
                && move.from().stream().allMatch(s -> s.name().equals("NONE"));
    }

    /** Where nothing stands against the move; of one that no rule looks at, where nothing stands against another of its life. */
    private static Situation said(Move<?> move) {
        return Situations.all().stream()
                .filter(s -> s.row().getClass() == move.getClass() && !begins(s.row()))
                .filter(s -> s.verdict() instanceof Verdict.Allowed)
                .min(Comparator.comparing((Situation s) -> s.row() != move).thenComparing(Situation::name))
                .orElseThrow();
    }

    private static void sweep(Situation said, Move<?> move, Restated.Line row) {
        for (Enum<?> standing : standings(move)) {
            String what = move + " from " + standing;
            Case c = said.weighed();
            CertificationFile file = at(move, standing, c);
            Case there = new Case(file, c.person(), c.deed(), c.today(), c.law(), c.people());
            Verdict verdict = Situation.judged(move, there);
            if (row.from().contains(standing.name())) {
                assertNotEquals(new Verdict.OutOfTurn(move, standing), verdict, what);
            } else {
                assertEquals(new Verdict.OutOfTurn(move, standing), verdict, what);
            }
            if (verdict instanceof Verdict.Allowed && !row.to().equals("stays")) {
                assertEquals(
                        row.to(),
                        standing(move, Fixture.after(file, verdict), c).name(),
                        what);
            }
        }
    }

    private static List<? extends Enum<?>> standings(Move<?> move) {
        return switch (move) {
            case ApplicationMove _ -> List.of(ApplicationStanding.values());
            case CertificateMove _ -> List.of(PaperStanding.values());
            case AuditMove _ -> there(AuditStanding.values());
            case FindingMove _ -> there(FindingStanding.values());
            case LetterMove _ -> there(LetterStanding.values());
            case ChangeMove _ -> there(ChangeStanding.values());
            case CertificationMove _, DecisionMove _, PortfolioMove _ -> List.of();
        };
    }

    private static List<? extends Enum<?>> there(Enum<?>[] standings) {
        return Stream.of(standings).filter(s -> !s.name().equals("NONE")).toList();
    }

    private static CertificationFile at(Move<?> move, Enum<?> standing, Case c) {
        CertificationFile file = c.file();
        UUID subject = c.deed().subject();
        return switch (standing) {
            case ApplicationStanding s -> file.with(file.application().at(s));
            case PaperStanding s -> file.with(file.paper().at(s));
            case AuditStanding s ->
                file.with(file.audit(subject).orElseThrow().change().at(s).done());
            case FindingStanding s -> {
                Finding was = file.finding(subject).orElseThrow();
                yield file.with(
                        was.at(s, s == FindingStanding.VERIFIED ? new Verification(Fixture.MAREN, c.today()) : null));
            }
            case LetterStanding s -> file.with(new Letter(subject, s, "Site access", null, c.person(), c.today()));
            case ChangeStanding s ->
                file.with(file.change(subject).orElseThrow().at(s));
            default -> throw new IllegalArgumentException(move + " has no standing " + standing);
        };
    }

    private static Enum<?> standing(Move<?> move, CertificationFile file, Case c) {
        UUID subject = c.deed().subject();
        return switch (move) {
            case ApplicationMove _ -> file.application().standing();
            case CertificateMove _ -> file.paper().standing();
            case AuditMove _ -> file.audit(subject).orElseThrow().standing();
            case FindingMove _ -> file.finding(subject).orElseThrow().standing();
            case LetterMove _ -> file.letter(subject).map(Letter::standing).orElseThrow();
            case ChangeMove _ ->
                file.change(subject).map(ChangeNotice::standing).orElseThrow();
            case CertificationMove m -> throw new IllegalArgumentException(m.name());
            case DecisionMove m -> throw new IllegalArgumentException(m.name());
            case PortfolioMove m -> throw new IllegalArgumentException(m.name());
        };
    }
}
