package org.assay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.assay.lifecycle.Timeline;
import org.assay.lifecycle.Timeline.Kind;
import org.assay.lifecycle.Timeline.Piece;
import org.junit.jupiter.api.Test;

/** That a drawn timeline holds all its days, in their order. */
class DrawingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void every_day_lies_within_the_drawing_and_in_its_order() {
        Drawing drawing = Drawing.of(cycle());
        assertEquals(
                List.of("Audits", "Decision", "Certificate", "At the latest"),
                drawing.lanes().stream().map(Drawing.Lane::title).toList());
        for (Drawing.Lane lane : drawing.lanes()) {
            for (Drawing.Shape shape : lane.shapes()) {
                assertTrue(shape.x() >= 112 && shape.x() + shape.width() <= 948, shape.toString());
            }
        }
        int decision = drawing.lanes().get(1).shapes().getFirst().x();
        assertTrue(decision < drawing.todayAt());
        assertEquals(
                List.of(2025, 2026, 2027, 2028),
                drawing.years().stream().map(Drawing.Year::year).toList());
    }

    @Test
    void it_says_in_a_sentence_what_it_draws() {
        assertTrue(Drawing.of(cycle())
                .sentence()
                .endsWith("Certificate valid: 11 Dec 2024 to 10 Dec 2027; First"
                        + " surveillance audit by: 11 Dec 2025; today is 22 Nov 2026."));
    }

    @Test
    void a_single_day_is_not_worth_a_drawing() {
        Piece stage1 = new Piece(Kind.AUDIT, "Stage 1", TODAY, TODAY);
        assertTrue(Drawing.of(new Timeline(false, TODAY, List.of(stage1))).isEmpty());
    }

    private static Timeline cycle() {
        LocalDate granted = LocalDate.of(2024, 12, 11);
        LocalDate audited = LocalDate.of(2024, 10, 18);
        LocalDate limit = granted.plusYears(1);
        return new Timeline(
                true,
                TODAY,
                List.of(
                        new Piece(Kind.AUDIT, "Stage 2", audited.minusDays(4), audited),
                        new Piece(Kind.DECISION, "Certification granted", granted, granted),
                        new Piece(
                                Kind.VALIDITY,
                                "Certificate valid",
                                granted,
                                granted.plusYears(3).minusDays(1)),
                        new Piece(Kind.LIMIT, "First surveillance audit by", limit, limit)));
    }
}
