package org.assay.house;

import org.assay.standard.Catalogue;

/** The catalogue as it is shipped, for tests that need no application. */
public final class CatalogueOfTheHouse {
    private CatalogueOfTheHouse() {}

    public static Catalogue read() {
        return CatalogueFiles.read(CatalogueFiles::open);
    }
}
