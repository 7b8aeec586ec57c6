package org.assay.desk.application;

import java.time.LocalDate;
import org.assay.desk.Asked;
import org.assay.desk.Words;
import org.jspecify.annotations.Nullable;

/** Another certificate that the applicant holds. */
public record CertificateLine(
        @Asked("Standard") @Words(max = 100, message = "Name the standard")
        String standard,

        @Asked("Certification body") @Words(max = 200, message = "Name the certification body")
        String body,

        @Asked(value = "Valid until", optional = true) @Nullable
        LocalDate validUntil,

        @Asked(
                value = "What shows it",
                hint = "Number of the certificate, or the latest audit report. Nothing is credited without it.",
                optional = true)
        @Words(max = 300, optional = true)
        @Nullable
        String evidence) {}
