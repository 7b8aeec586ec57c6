package org.assay.desk.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.desk.Typefaces;
import org.assay.desk.client.Namesakes;
import org.assay.file.Naming;
import org.assay.register.client.ClientRow;
import org.assay.standard.Catalogue;
import org.assay.standard.Law;

/**
 * What a portfolio is held against. Names are compared as {@link Naming} does.
 *
 * @param persons of the register by name
 * @param certificates numbers that are taken, of those handed in
 * @param clients organisations of the register by name, of those handed in
 * @param inForce those of them whose certification is in force: reference of the file
 * @param typefaces what papers can print
 */
record Known(
        LocalDate today,
        Law law,
        Catalogue catalogue,
        Map<String, List<UUID>> persons,
        Set<String> certificates,
        Map<String, List<ClientRow>> clients,
        Map<UUID, String> inForce,
        Typefaces typefaces) {

    /** All organisations of the register that bear a name. */
    List<ClientRow> namesakes(String name) {
        return clients.getOrDefault(key(name), List.of());
    }

    /** The organisation of the register that a row means. */
    Optional<ClientRow> meant(String name, String country, String number) {
        return Namesakes.meant(namesakes(name), country, number);
    }

    static String key(String name) {
        return Naming.key(name);
    }
}
