package org.assay.paper.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** XHTML as a tree, with its style sheet in it. A document type is refused: no entity is ever looked up. */
final class Page {
    private Page() {}

    static Document read(String xhtml, String css) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            Document page = builder.parse(new InputSource(new StringReader(xhtml)));
            Element style = page.createElement("style");
            style.setTextContent(css);
            page.getElementsByTagName("head").item(0).appendChild(style);
            return page;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (SAXException | IOException e) {
            throw new CannotBePrinted("The page is not well-formed: " + e.getMessage(), e);
        }
    }

    static String css(Sheet.Look look) {
        return text("base.css") + text(look.stylesheet());
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream("/papers/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
