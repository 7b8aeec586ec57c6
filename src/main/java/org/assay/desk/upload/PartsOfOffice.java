package org.assay.desk.upload;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a document of Word, Excel or PowerPoint says of its parts (ECMA-376, part 2): of which kind each is, and what is
 * fetched from elsewhere when it is opened.
 */
final class PartsOfOffice {
    /** In the media type of a part that runs, or of a document that may hold such parts. */
    private static final List<String> RUNS =
            List.of("vbaproject", "vbadata", "macroenabled", "macrosheet", "activex", "ms-excel.addin");

    /** What is opened with the document, and not only when somebody follows a link. */
    private static final List<String> FETCHED =
            List.of("/attachedtemplate", "/oleobject", "/frame", "/afchunk", "/subdocument");

    /** On a disk of whoever opens it, where nobody else can put anything. */
    private static final Pattern HERE = Pattern.compile("(?i)(file:/{1,3})?[a-z]:[/\\\\].*", Pattern.DOTALL);

    private static final XMLInputFactory XML = factory();

    private PartsOfOffice() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * Looks through one list of parts, or of what they refer to.
     *
     * @throws NotTaken where it cannot be read, or names what is not taken
     */
    static void look(byte[] list) {
        try {
            XMLStreamReader in = XML.createXMLStreamReader(new ByteArrayInputStream(list));
            while (in.hasNext()) {
                if (in.next() == XMLStreamConstants.START_ELEMENT) {
                    one(in);
                }
            }
        } catch (XMLStreamException _) {
            throw new NotTaken(Packed.BROKEN);
        }
    }

    private static void one(XMLStreamReader in) {
        String kind = low(in.getAttributeValue(null, "ContentType"));
        String refers = low(in.getAttributeValue(null, "Type"));
        if (RUNS.stream().anyMatch(kind::contains) || refers.contains("vbaproject") || refers.contains("macrosheet")) {
            throw new NotTaken(Packed.MACROS);
        }
        boolean outside = low(in.getAttributeValue(null, "TargetMode")).equals("external");
        String target = in.getAttributeValue(null, "Target");
        if (outside
                && FETCHED.stream().anyMatch(refers::endsWith)
                && (target == null || !HERE.matcher(target).matches())) {
            throw new NotTaken("This document fetches a part of itself from elsewhere when it is opened ("
                    + shown(target) + "). Take that out, such as its template, or hand in a PDF");
        }
    }

    private static String shown(@Nullable String target) {
        return FileName.clean(target == null ? "" : target, "no name");
    }

    private static String low(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
