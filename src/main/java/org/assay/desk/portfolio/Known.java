package org.assay.desk.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.standard.Catalogue;
import org.assay.standard.Law;

/**
 * What a portfolio is held against.
 *
 * @param persons of the register by name, in lower case
 * @param certificates numbers that are taken, of those handed in
 * @param countries of organisations of the register, by name in lower case, of those handed in
 * @param inForce those of them whose certification is in force: reference of the file, by name in lower case
 */
record Known(
        LocalDate today,
        Law law,
        Catalogue catalogue,
        Map<String, List<UUID>> persons,
        Set<String> certificates,
        Map<String, String> countries,
        Map<String, String> inForce) {

    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
