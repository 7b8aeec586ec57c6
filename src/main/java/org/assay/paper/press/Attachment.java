package org.assay.paper.press;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Data that travel in a file, related to it as its data (ISO 19005-3, 6.8). */
final class Attachment {
    private Attachment() {}

    static void add(PDDocument document, Sheet.Attached attached, LocalDate dated) throws IOException {
        PDEmbeddedFile file =
                new PDEmbeddedFile(document, new ByteArrayInputStream(attached.json()), COSName.FLATE_DECODE);
        file.setSubtype("application/json");
        file.setSize(attached.json().length);
        file.setCreationDate(Identity.midnight(dated));
        file.setModDate(Identity.midnight(dated));
        PDComplexFileSpecification named = new PDComplexFileSpecification();
        named.setFile(attached.name());
        named.setFileUnicode(attached.name());
        named.setFileDescription(attached.description());
        named.setEmbeddedFile(file);
        named.setEmbeddedFileUnicode(file);
        named.getCOSObject().setName("AFRelationship", "Data");
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(new TreeMap<>(Map.of(attached.name(), named)));
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDDocumentNameDictionary names =
                catalog.getNames() == null ? new PDDocumentNameDictionary(catalog) : catalog.getNames();
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        COSArray associated = new COSArray();
        associated.add(named.getCOSObject());
        catalog.getCOSObject().setItem("AF", associated);
    }
}
