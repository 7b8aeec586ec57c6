package org.assay.desk;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook, read as they come: without document types, and without anything from elsewhere. */
final class WorkbookXml {
    private WorkbookXml() {}

    static XMLStreamReader of(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** Whether the reader stands at the beginning of an element. */
    static boolean begins(XMLStreamReader xml, String name) {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals(name);
    }

    static boolean ends(XMLStreamReader xml, String name) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(name);
    }

    /** An attribute by its name, of whatever name space. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute of the first element of that name that has these. */
    static Optional<String> attribute(byte[] part, String element, String wanted, Map<String, String> having)
            throws XMLStreamException {
        XMLStreamReader xml = of(part);
        while (xml.hasNext()) {
            xml.next();
            if (begins(xml, element)
                    && having.entrySet().stream().allMatch(h -> h.getValue().equals(attribute(xml, h.getKey())))) {
                return Optional.ofNullable(attribute(xml, wanted));
            }
        }
        return Optional.empty();
    }

    /** Where a relation points to. */
    static Optional<String> target(byte[] relations, String id) {
        try {
            return attribute(relations, "Relationship", "Target", Map.of("Id", id));
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }
}
