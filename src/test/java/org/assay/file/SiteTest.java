package org.assay.file;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SiteTest {
    @Test
    void a_site_knows_its_own_street_however_it_is_spaced() {
        Site site = new Site("Head office", "Austin, US").at("77 Congress Avenue, Suite 4");
        assertTrue(site.isAt("77 Congress Avenue Suite 4"));
        assertFalse(site.isAt("78 Congress Avenue, Suite 4"));
        assertFalse(new Site("Head office", "Austin, US").isAt("77 Congress Avenue"));
    }
}
