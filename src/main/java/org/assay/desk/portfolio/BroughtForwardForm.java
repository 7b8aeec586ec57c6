package org.assay.desk.portfolio;

import java.util.List;
import org.assay.file.AiRole;
import org.assay.file.FormText;
import org.assay.file.OrganisationType;
import org.assay.file.Sector;
import org.assay.file.Stage;
import org.assay.file.Technology;

/**
 * What was brought forward, as a record of the file that its client reads as well: named like the form of an application, for
 * it stands in its place. Neither source nor names of auditors are in it.
 *
 * @param sites each with town and country
 * @param findings what open nonconformities were called before, in their order
 */
record BroughtForwardForm(
        OrganisationType type,
        Sector sector,
        int headcount,
        int inScope,
        int products,
        String scopeSentence,
        String address,
        String registryNumber,
        List<Site> sites,
        List<AiSystemLine> systems,
        String soaVersion,
        String soaDated,
        String suspension,
        List<String> findings)
        implements FormText.Scope {
    record Site(String name, String place, String activity) {
        /** {@code Head office, Leeds, United Kingdom}. */
        static Site of(String text) {
            int comma = text.indexOf(',');
            return comma < 0
                    ? new Site(text, "", "")
                    : new Site(
                            text.substring(0, comma).strip(),
                            text.substring(comma + 1).strip(),
                            "");
        }
    }

    record AiSystemLine(
            String name, String purpose, Technology technology, AiRole role, Stage stage, boolean inScope) {}

    static BroughtForwardForm of(Running row) {
        return new BroughtForwardForm(
                row.type(),
                row.sector(),
                row.headcount(),
                row.inScope(),
                row.systems().size(),
                row.scope(),
                row.address(),
                row.registryNumber(),
                row.sites().stream().map(Site::of).toList(),
                row.systems().stream()
                        .map(s -> new AiSystemLine(s.name(), "", s.technology(), s.role(), s.stage(), true))
                        .toList(),
                row.soaVersion(),
                row.soaDated().toString(),
                row.suspended() == null ? "" : row.suspended().words(),
                row.findings().stream().map(Running.Open::reference).toList());
    }
}
