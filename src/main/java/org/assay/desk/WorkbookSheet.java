package org.assay.desk;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.assay.desk.Workbook.TooMuch;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a sheet. A number is what was typed, to fifteen digits; a share or a date says that it is one, for a sheet keeps both as
 * numbers; of a formula what it came to last.
 */
final class WorkbookSheet {
    private static final int ROWS = 1000;
    private static final int COLUMNS = 50;
    private static final MathContext TYPED = new MathContext(15);
    private static final byte[] NOTHING = "<none/>".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private final Map<String, byte[]> parts;
    private final List<String> strings;
    private final List<Format> formats;

    /** How a number is shown. */
    private enum Format {
        PLAIN,
        SHARE,
        DATE
    }

    WorkbookSheet(Map<String, byte[]> parts) throws XMLStreamException {
        this.parts = parts;
        this.strings = strings();
        this.formats = formats();
    }

    private XMLStreamReader part(String name) throws XMLStreamException {
        return WorkbookXml.of(parts.getOrDefault(name, NOTHING));
    }

    private List<String> strings() throws XMLStreamException {
        XMLStreamReader xml = part("xl/sharedStrings.xml");
        List<String> all = new ArrayList<>();
        while (xml.hasNext()) {
            xml.next();
            if (WorkbookXml.begins(xml, "si")) {
                all.add(text(xml, "si"));
            }
        }
        return all;
    }

    /** The text below an element, without hints on how it is spoken. */
    private static String text(XMLStreamReader xml, String until) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean spoken = false;
        while (!WorkbookXml.ends(xml, until)) {
            xml.next();
            spoken = WorkbookXml.begins(xml, "rPh") || (spoken && !WorkbookXml.ends(xml, "rPh"));
            if (!spoken && WorkbookXml.begins(xml, "t")) {
                text.append(xml.getElementText());
            }
        }
        return text.toString();
    }

    private List<Format> formats() throws XMLStreamException {
        XMLStreamReader xml = part("xl/styles.xml");
        Map<String, String> own = new HashMap<>();
        List<Format> all = new ArrayList<>();
        boolean cells = false;
        while (xml.hasNext()) {
            xml.next();
            if (WorkbookXml.begins(xml, "numFmt")) {
                own.put(
                        Objects.requireNonNullElse(WorkbookXml.attribute(xml, "numFmtId"), ""),
                        Objects.requireNonNullElse(WorkbookXml.attribute(xml, "formatCode"), ""));
            }
            cells = WorkbookXml.begins(xml, "cellXfs") || (cells && !WorkbookXml.ends(xml, "cellXfs"));
            if (cells && WorkbookXml.begins(xml, "xf")) {
                all.add(format(Objects.requireNonNullElse(WorkbookXml.attribute(xml, "numFmtId"), "0"), own));
            }
        }
        return all;
    }

    private static Format format(String id, Map<String, String> own) {
        String code = own.get(id);
        if (code == null) {
            return switch (id) {
                case "9", "10" -> Format.SHARE;
                case "14", "15", "16", "17", "18", "19", "20", "21", "22", "45", "46", "47" -> Format.DATE;
                default -> Format.PLAIN;
            };
        }
        String bare = code.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*]", "").toLowerCase(Locale.ROOT);
        if (bare.contains("%")) {
            return Format.SHARE;
        }
        return bare.matches(".*[ymdhs].*") ? Format.DATE : Format.PLAIN;
    }

    List<List<String>> rows(String sheet) throws XMLStreamException, TooMuch {
        XMLStreamReader xml = part(sheet);
        List<List<String>> all = new ArrayList<>();
        while (xml.hasNext()) {
            xml.next();
            if (WorkbookXml.begins(xml, "row")) {
                int number = number(WorkbookXml.attribute(xml, "r"), all.size() + 1);
                if (number > ROWS) {
                    throw new TooMuch("The sheet has more than " + ROWS + " lines");
                }
                while (all.size() < number - 1) {
                    all.add(List.of());
                }
                all.add(row(xml));
            }
        }
        return all;
    }

    private List<String> row(XMLStreamReader xml) throws XMLStreamException, TooMuch {
        List<String> cells = new ArrayList<>();
        while (!WorkbookXml.ends(xml, "row")) {
            xml.next();
            if (WorkbookXml.begins(xml, "c")) {
                int column = column(WorkbookXml.attribute(xml, "r"), cells.size());
                if (column >= COLUMNS) {
                    throw new TooMuch("The sheet has more than " + COLUMNS + " columns");
                }
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(cell(xml));
            }
        }
        return cells;
    }

    private static int number(@Nullable String written, int next) {
        return written == null ? next : Math.max(next, Integer.parseInt(written));
    }

    /** {@code C7} is the third column; where no place is written it is the next. */
    private static int column(@Nullable String place, int next) {
        int column = 0;
        for (char c : place == null ? new char[0] : place.toCharArray()) {
            if (c < 'A' || c > 'Z' || column > COLUMNS) {
                break;
            }
            column = column * 26 + c - 'A' + 1;
        }
        return column == 0 ? next : Math.max(next, column - 1);
    }

    private String cell(XMLStreamReader xml) throws XMLStreamException {
        String type = Objects.requireNonNullElse(WorkbookXml.attribute(xml, "t"), "n");
        Format format = formatOf(WorkbookXml.attribute(xml, "s"));
        StringBuilder value = new StringBuilder();
        while (!WorkbookXml.ends(xml, "c")) {
            xml.next();
            if (WorkbookXml.begins(xml, "v")) {
                value.append(xml.getElementText());
            } else if (WorkbookXml.begins(xml, "is")) {
                value.append(text(xml, "is"));
            }
        }
        String said = value.toString();
        return switch (type) {
            case "s" -> strings.get(Integer.parseInt(said.strip()));
            case "b" -> said.equals("1") ? "TRUE" : "FALSE";
            case "n" -> said.isBlank() ? "" : number(said.strip(), format);
            default -> said;
        };
    }

    private Format formatOf(@Nullable String style) {
        int i = style == null ? 0 : Integer.parseInt(style);
        return i < formats.size() ? formats.get(i) : Format.PLAIN;
    }

    private static String number(String said, Format format) {
        BigDecimal number = new BigDecimal(said).round(TYPED);
        if (Math.abs((long) number.scale()) > 40) {
            return said;
        }
        return switch (format) {
            case PLAIN -> plain(number);
            case SHARE -> plain(number.movePointRight(2)) + " %";
            case DATE -> "a date (" + plain(number) + ")";
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
