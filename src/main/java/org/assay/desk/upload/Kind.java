package org.assay.desk.upload;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.file.Worded;

/** The kinds of files that are taken. */
public enum Kind implements Worded {
    PDF("PDF", "application/pdf", "pdf"),
    PNG("PNG picture", "image/png", "png"),
    JPEG("JPEG picture", "image/jpeg", "jpg", "jpeg"),
    TEXT("text", "text/plain", "txt", "md", "log", "csv", "tsv"),
    CSV("table (CSV)", "text/csv", "csv", "tsv", "txt", "md", "log"),
    DOCX("Word document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("Excel workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX(
            "PowerPoint presentation",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "pptx"),
    ODT("OpenDocument text", "application/vnd.oasis.opendocument.text", "odt"),
    ODS("OpenDocument spreadsheet", "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("OpenDocument presentation", "application/vnd.oasis.opendocument.presentation", "odp");

    /** What is taken, for whoever has something else. */
    public static final String TAKEN =
            "PDF, PNG, JPEG, text, CSV, Word (.docx), Excel (.xlsx), PowerPoint (.pptx) or OpenDocument";

    private final String words;
    private final String mediaType;
    private final List<String> endings;

    Kind(String words, String mediaType, String... endings) {
        this.words = words;
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    @Override
    public String words() {
        return words;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As names of such files end, without the dot. */
    public String ending() {
        return endings.getFirst();
    }

    /** Whether names of such files may end so. Whether text is a table is a guess, so either may end as the other. */
    boolean endsIn(String ending) {
        return endings.contains(ending.toLowerCase(Locale.ROOT));
    }

    /**
     * What a name claims, where the file is something else and would open as neither: {@code PDF} of a text that is called
     * {@code minutes.pdf}. Empty where the ending is of no kind, and among pictures, which open whatever they are called.
     */
    public Optional<Kind> miscalled(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return endsIn(ending) || (picture() && (PNG.endsIn(ending) || JPEG.endsIn(ending)))
                ? Optional.empty()
                : Arrays.stream(values()).filter(k -> k.endsIn(ending)).findFirst();
    }

    private boolean picture() {
        return this == PNG || this == JPEG;
    }

    /** The kind of a media type. */
    public static Optional<Kind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(k -> k.mediaType.equals(mediaType))
                .findFirst();
    }
}
