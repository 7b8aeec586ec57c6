package org.assay.desk.deed;

import java.util.Map;
import java.util.stream.Collectors;
import org.assay.desk.certification.PackOfAnAudit;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;

/** What the plan of an audit of a cycle begins with: what earlier audits and changes point to. The team decides. */
final class ProposedPlan {
    private ProposedPlan() {}

    static void into(Map<String, String> fields, Audit audit, CertificationFile file) {
        PackOfAnAudit pack = PackOfAnAudit.of(file, audit);
        String earlier =
                pack.earlier().stream().map(PackOfAnAudit.Earlier::reference).collect(Collectors.joining(", "));
        fields.put(
                "objectives",
                "Whether the management system goes on to conform and to be effective."
                        + (earlier.isEmpty() ? "" : " What was done about earlier nonconformities: " + earlier + ".")
                        + (pack.since() == null || pack.since().differences().isEmpty()
                                ? ""
                                : " What has changed since " + pack.since().title() + "."));
        fields.put("criteria", file.standard().edition() + " and the statement of applicability");
        if (!pack.focus().isEmpty()) {
            fields.put("sessions[0].about", String.join(", ", pack.focus()));
            fields.put("sessions[0].what", "What earlier nonconformities and changes point to");
        }
    }
}
