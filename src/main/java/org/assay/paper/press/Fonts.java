package org.assay.paper.press;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The typefaces, parsed once and shared. Latin, Greek and Cyrillic are always there; Arabic and Chinese, which weigh more, only
 * where the text calls for them. Glyph substitution is off: it costs ten times the rest and none of these scripts needs it.
 */
final class Fonts {
    private record Face(String file, String family, int weight, FontStyle style) {}

    private static final Face SANS = new Face("Inter-Regular", "Inter", 400, FontStyle.NORMAL);
    private static final Face ARABIC = new Face("NotoSansArabic-Regular", "Arabic", 400, FontStyle.NORMAL);
    private static final Face HAN = new Face("NotoSansSC-Regular", "Han", 400, FontStyle.NORMAL);
    private static final List<Face> ALWAYS = List.of(
            SANS,
            new Face("Inter-SemiBold", "Inter", 600, FontStyle.NORMAL),
            new Face("SourceSerif4-Regular", "SourceSerif", 400, FontStyle.NORMAL),
            new Face("SourceSerif4-SemiBold", "SourceSerif", 600, FontStyle.NORMAL),
            new Face("SourceSerif4-Italic", "SourceSerif", 400, FontStyle.ITALIC));

    private static final Map<String, TrueTypeFont> PARSED = new ConcurrentHashMap<>();

    private final List<Face> faces = new ArrayList<>(ALWAYS);
    private final boolean arabic;

    private Fonts(boolean arabic, boolean han) {
        this.arabic = arabic;
        if (arabic) {
            faces.add(ARABIC);
        }
        if (han) {
            faces.add(HAN);
        }
    }

    /**
     * The typefaces that a text calls for.
     *
     * @throws CannotBePrinted where none of them has one of its letters
     */
    static Fonts forText(String text) {
        lacking(text).map(letter -> letter.codePointAt(0)).ifPresent(c -> {
            throw new CannotBePrinted("No typeface here has the letter “%s” (U+%04X, %s)."
                    .formatted(Character.toString(c), c, Character.getName(c)));
        });
        int[] rare = rare(text);
        boolean arabic = Arrays.stream(rare).anyMatch(Letters::arabic);
        boolean han = Arrays.stream(rare).anyMatch(c -> !Letters.arabic(c));
        return new Fonts(arabic, han);
    }

    /** The first letter that none of them has. */
    static Optional<String> lacking(String text) {
        return Arrays.stream(rare(text))
                .filter(c -> !parsed(Letters.arabic(c) ? ARABIC : HAN).hasGlyphFor(c))
                .mapToObj(Character::toString)
                .findFirst();
    }

    /** Letters beyond those of the typeface that papers are set in. */
    private static int[] rare(String text) {
        return text.codePoints()
                .filter(c -> c > 0x7e)
                .distinct()
                .filter(c -> !parsed(SANS).hasGlyphFor(c))
                .toArray();
    }

    /** The style sheet's families with those that this text calls for behind them. */
    String families(String css) {
        String more = (arabic ? ", Arabic" : "") + (faces.contains(HAN) ? ", Han" : "");
        return css.replace("font-family: Sans", "font-family: Inter" + more)
                .replace("font-family: Serif", "font-family: SourceSerif, Inter" + more);
    }

    boolean arabic() {
        return arabic;
    }

    void register(PdfRendererBuilder builder, PDDocument document) {
        faces.forEach(f -> builder.useFont(new Shared(document, parsed(f).font()), f.family, f.weight, f.style, true));
    }

    private record Parsed(TrueTypeFont font) {
        boolean hasGlyphFor(int c) {
            try {
                return font.getUnicodeCmapLookup().getGlyphId(c) != 0;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Parsed parsed(Face face) {
        return new Parsed(PARSED.computeIfAbsent(face.file, Fonts::parse));
    }

    private static TrueTypeFont parse(String file) {
        try (InputStream in =
                Objects.requireNonNull(Fonts.class.getResourceAsStream("/fonts/" + file + ".ttf"), file)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A parsed typeface put into one document, when that first needs it. */
    private static final class Shared extends PDFontSupplier {
        private final PDDocument document;
        private final TrueTypeFont font;
        private @Nullable PDFont loaded;

        @SuppressWarnings("NullAway") // the library takes null for a font that comes later
        Shared(PDDocument document, TrueTypeFont font) {
            super(null);
            this.document = document;
            this.font = font;
        }

        @Override
        public PDFont supply() {
            PDFont known = loaded;
            if (known == null) {
                try {
                    known = PDType0Font.load(document, font, true);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                loaded = known;
            }
            return known;
        }
    }
}
