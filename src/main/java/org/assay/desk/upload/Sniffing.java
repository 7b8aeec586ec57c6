package org.assay.desk.upload;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Tells the kind of a file by its content alone: neither its name nor what a browser says of it counts. */
public final class Sniffing {
    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    /** Where the kind is known by name but not taken, and there is a way out. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("application/x-tika-msoffice", "an Office document of the old format, or one with a password"),
            Map.entry("application/msword", "an Office document of the old format, or one with a password"),
            Map.entry("application/vnd.ms-excel", "an Office document of the old format, or one with a password"),
            Map.entry("application/vnd.ms-powerpoint", "an Office document of the old format, or one with a password"),
            Map.entry("application/rtf", "an RTF document"),
            Map.entry("text/html", "a web page"),
            Map.entry("application/xhtml+xml", "a web page"),
            Map.entry("image/svg+xml", "an SVG drawing"),
            Map.entry("application/xml", "an XML document"),
            Map.entry("message/rfc822", "a mail"),
            Map.entry("image/gif", "a GIF picture"),
            Map.entry("image/webp", "a WebP picture"),
            Map.entry("image/heic", "a HEIC picture"),
            Map.entry("image/tiff", "a TIFF picture"),
            Map.entry("application/x-msdownload", "a program"),
            Map.entry("application/x-dosexec", "a program"),
            Map.entry("application/x-executable", "a program"),
            Map.entry("application/x-elf", "a program"),
            Map.entry("application/x-sharedlib", "a program"),
            Map.entry("application/x-mach-o", "a program"),
            Map.entry("application/x-sh", "a program"),
            Map.entry("application/x-bat", "a program"),
            Map.entry("application/java-vm", "a program"));

    private static final Map<String, String> WAYS = Map.of(
            "an Office document of the old format, or one with a password",
            "Save it without a password as .docx, .xlsx or .pptx, or as PDF",
            "an RTF document",
            "Save it as .docx or PDF",
            "a web page",
            "Print it to PDF",
            "an SVG drawing",
            "Save it as PNG or PDF",
            "a mail",
            "Print it to PDF",
            "a GIF picture",
            "Save it as PNG or JPEG",
            "a WebP picture",
            "Save it as PNG or JPEG",
            "a HEIC picture",
            "Save it as JPEG",
            "a TIFF picture",
            "Save it as PDF, PNG or JPEG");

    private Sniffing() {}

    /**
     * The kind of a file.
     *
     * @throws NotTaken where it is of none that is taken, or hides what is not taken
     */
    public static Kind of(Path file) throws IOException {
        if (Files.size(file) == 0) {
            throw new NotTaken("This file is empty");
        }
        MediaType type = detected(file).getBaseType();
        String name = type.toString();
        if (isPacked(name)) {
            return Packed.kind(file);
        }
        if (type.equals(MediaType.TEXT_PLAIN)) {
            return Plain.kind(file);
        }
        return Kind.of(name).orElseThrow(() -> refused(name));
    }

    private static MediaType detected(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 17)) {
            return TYPES.detect(in, new Metadata());
        }
    }

    private static boolean isPacked(String type) {
        return type.equals("application/zip")
                || type.equals("application/java-archive")
                || type.startsWith("application/x-tika-ooxml")
                || type.startsWith("application/vnd.openxmlformats-officedocument.")
                || type.startsWith("application/vnd.oasis.opendocument.")
                || type.startsWith("application/vnd.ms-word.")
                || type.startsWith("application/vnd.ms-excel.")
                || type.startsWith("application/vnd.ms-powerpoint.");
    }

    private static NotTaken refused(String type) {
        String kind = OTHERS.getOrDefault(type, "");
        String what = kind.isEmpty()
                ? type.equals(MediaType.OCTET_STREAM.toString())
                        ? "Nobody can tell by its content what this file is"
                        : "This file is of the kind " + type + ", which is not taken"
                : "This is " + kind + ", which is not taken";
        return new NotTaken(what + ". " + WAYS.getOrDefault(kind, "Hand in " + Kind.TAKEN));
    }
}
