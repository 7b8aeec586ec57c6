package org.assay.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.lifecycle.Timeline;
import org.assay.lifecycle.Timeline.Kind;
import org.assay.lifecycle.Timeline.Piece;

/** A timeline as it is drawn: days become places between {@value #LEFT} and {@value #RIGHT}. */
public final class Drawing {
    private static final int LEFT = 112;
    private static final int RIGHT = 948;
    private static final int TOP = 30;
    private static final int LANE = 30;
    private static final int NARROWEST = 8;
    private static final int MANY = 12;
    private static final int HALF_A_YEAR_WRITTEN = 16;
    /** Width of a letter, roughly. */
    private static final int LETTER = 6;
    /** From here on words stand before their piece, or they would leave the drawing. */
    private static final int LATE = 700;

    /** A row of the drawing. */
    public record Lane(String title, int y, List<Shape> shapes) {}

    /** A piece in its place; {@code look} says how it is painted. */
    public record Shape(String look, int x, int width, String words, int wordsAt, boolean before) {}

    /** A year that begins within the drawing. */
    public record Year(int x, int year) {}

    private final Timeline told;
    private final LocalDate first;
    private final LocalDate last;

    private Drawing(Timeline told) {
        this.told = told;
        this.first = edge(told, Piece::first, false).minusMonths(1).withDayOfMonth(1);
        this.last = edge(told, Piece::last, true).plusMonths(2).withDayOfMonth(1);
    }

    static Drawing of(Timeline told) {
        return new Drawing(told);
    }

    private static LocalDate edge(Timeline told, Function<Piece, LocalDate> end, boolean latest) {
        Stream<LocalDate> all = Stream.concat(told.pieces().stream().map(end), Stream.of(told.today()));
        return latest
                ? all.max(LocalDate::compareTo).orElse(told.today())
                : all.min(LocalDate::compareTo).orElse(told.today());
    }

    /** A single day needs no drawing. */
    public boolean isEmpty() {
        return told.pieces().size() < 2;
    }

    public boolean isCertified() {
        return told.certified();
    }

    /** Whether there are so many days that they are listed only when asked for. */
    public boolean isLong() {
        return told.pieces().size() > MANY;
    }

    /** Whether days without certification are drawn. */
    public boolean isInterrupted() {
        return told.pieces().stream().anyMatch(p -> p.kind() == Kind.GAP);
    }

    /** Whether a limit is drawn. */
    public boolean isLimited() {
        return told.pieces().stream().anyMatch(p -> p.kind() == Kind.LIMIT);
    }

    public List<Piece> pieces() {
        return told.pieces();
    }

    public LocalDate today() {
        return told.today();
    }

    public int todayAt() {
        return x(told.today());
    }

    public int bottom() {
        return TOP + LANE * lanes().size() + 6;
    }

    public int height() {
        return bottom() + 18;
    }

    /** The drawing in one sentence, for whoever does not see it. */
    public String sentence() {
        return String.join("; ", told.pieces().stream().map(Drawing::said).toList()) + "; today is "
                + Days.written(told.today()) + ".";
    }

    private static String said(Piece piece) {
        String days = piece.first().equals(piece.last())
                ? Days.written(piece.first())
                : Days.written(piece.first()) + " to " + Days.written(piece.last());
        return piece.title() + ": " + days;
    }

    public List<Year> years() {
        return IntStream.rangeClosed(first.getYear() + 1, last.getYear())
                .mapToObj(y -> new Year(x(LocalDate.of(y, 1, 1)), y))
                .filter(y -> y.x() < RIGHT - HALF_A_YEAR_WRITTEN)
                .toList();
    }

    public List<Lane> lanes() {
        List<List<Kind>> kinds = List.of(
                List.of(Kind.AUDIT, Kind.AUDIT_AHEAD),
                List.of(Kind.DECISION),
                List.of(Kind.VALIDITY, Kind.GAP, Kind.SUSPENSION),
                List.of(Kind.LIMIT));
        List<String> titles =
                List.of(isCertified() ? "Audits" : "Initial audit", "Decision", "Certificate", "At the latest");
        List<Integer> used = IntStream.range(0, kinds.size())
                .filter(i -> told.pieces().stream().anyMatch(p -> kinds.get(i).contains(p.kind())))
                .boxed()
                .toList();
        return IntStream.range(0, used.size())
                .mapToObj(n -> new Lane(titles.get(used.get(n)), TOP + LANE * n, shapes(kinds.get(used.get(n)))))
                .toList();
    }

    private List<Shape> shapes(List<Kind> kinds) {
        List<Piece> here =
                told.pieces().stream().filter(p -> kinds.contains(p.kind())).toList();
        Piece named = named(here);
        return here.stream().map(p -> shape(p, p.equals(named), next(here, p))).toList();
    }

    /** The one piece of a row that bears its words: the first that lies ahead, or the last. */
    private Piece named(List<Piece> here) {
        return here.stream()
                .filter(p -> !p.last().isBefore(told.today()))
                .findFirst()
                .orElse(here.getLast());
    }

    /** Where the next piece of the row begins; the edge after the last. */
    private int next(List<Piece> here, Piece piece) {
        return here.stream()
                .filter(p -> p.first().isAfter(piece.last()))
                .mapToInt(p -> x(p.first()))
                .findFirst()
                .orElse(RIGHT);
    }

    /** Words stand beside the piece, where there is room for them; a long piece holds its own. */
    private Shape shape(Piece piece, boolean named, int next) {
        int x = x(piece.first());
        int width = Math.max(NARROWEST, x(piece.last().plusDays(1)) - x);
        boolean within = within(piece.kind());
        String words = within || named ? words(piece) : "";
        int room = words.length() * LETTER + 2 * NARROWEST;
        boolean before = !within && x > LATE && x - room > LEFT;
        boolean fits = within ? width > room : before || next - x - width > room;
        int at = within ? x + 8 : before ? x - 6 : x + width + 6;
        return new Shape(look(piece.kind()), x, width, fits ? words : "", at, before);
    }

    private static boolean within(Kind kind) {
        return kind == Kind.VALIDITY || kind == Kind.SUSPENSION || kind == Kind.GAP;
    }

    private static String words(Piece piece) {
        return switch (piece.kind()) {
            case VALIDITY -> "Valid until " + Days.written(piece.last());
            case SUSPENSION -> piece.title().startsWith("A part") ? "A part suspended" : "Suspended";
            case GAP -> "Not certified";
            case LIMIT, DECISION -> Days.written(piece.first());
            case AUDIT, AUDIT_AHEAD -> piece.title() + ", " + Days.written(piece.last());
        };
    }

    private static String look(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private int x(LocalDate day) {
        long all = ChronoUnit.DAYS.between(first, last);
        return LEFT + (int) (ChronoUnit.DAYS.between(first, day) * (RIGHT - LEFT) / all);
    }
}
