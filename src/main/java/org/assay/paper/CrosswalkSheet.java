package org.assay.paper;

import io.quarkus.qute.Engine;
import java.util.ArrayList;
import java.util.List;
import org.assay.paper.press.Sheet;
import org.assay.standard.Catalogue;
import org.assay.standard.CrosswalkRow;
import org.assay.standard.Framework;

/**
 * Where other frameworks speak of the same as ISO/IEC 42001: general information that names no client and no body, holds no
 * result, and is no part of an audit.
 */
public record CrosswalkSheet(Catalogue catalogue) {
    private static final String TITLE = "Where other frameworks speak of the same as ISO/IEC 42001";

    public String title() {
        return TITLE;
    }

    /** One part for each framework. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (Framework f : catalogue.crosswalks().frameworks()) {
            parts.add(Part.headed("f-" + parts.size(), f.name())
                    .fact("Where", f.where())
                    .fact("Standing", f.standing())
                    .fact("Overtaken", f.overtaken())
                    .grid(
                            List.of(
                                    new Part.Column("Place", 16),
                                    new Part.Column("Topic", 28),
                                    new Part.Column("ISO/IEC 42001", 17),
                                    new Part.Column("How near", 12),
                                    new Part.Column("Note", 27)),
                            catalogue.crosswalks().of(f).stream()
                                    .map(CrosswalkSheet::row)
                                    .toList()));
        }
        return parts;
    }

    private static List<Part.Cell> row(CrosswalkRow r) {
        String note = r.note();
        return List.of(
                Part.Cell.of(r.ref()),
                Part.Cell.of(r.topic()),
                Part.Cell.of(String.join(", ", r.to())),
                Part.Cell.of(Said.capital(r.relation().words())),
                Part.Cell.of(note == null ? "" : note));
    }

    public Sheet sheet(Engine templates) {
        return new Sheet(
                templates.getTemplate("paper/crosswalk").data("c", this).render(),
                Sheet.Look.UNBRANDED,
                TITLE,
                "Information sheet",
                "General information, no result of any audit",
                "CROSSWALK/" + catalogue.crosswalks().asOf(),
                catalogue.crosswalks().asOf(),
                null);
    }
}
