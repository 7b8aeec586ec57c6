package org.assay.desk.application;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Objects;
import org.assay.audittime.CertPro;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.HalfDays;
import org.assay.desk.Words;
import org.assay.file.AuditTime;
import org.assay.file.Factors;
import org.assay.file.Profile;
import org.assay.file.Said;

/** The days of the initial audit, chosen within the table of the body's method or, with a reason, beside it. */
public record TimeForm(
        @Asked("Days of Stage 1") @NotNull(message = "Enter the days of Stage 1")
        BigDecimal stage1,

        @Asked("Days of Stage 2") @NotNull(message = "Enter the days of Stage 2")
        BigDecimal stage2,

        @Asked(
                value = "Justification",
                hint =
                        "What moved the days within the table: AI systems, complexity, sites, interviews, documentation.")
        @Words(max = 4000, message = "Justify the days")
        String justification)
        implements Form {
    @Override
    public void look(Checks.Found found, Asking asking) {
        found.unless(stage1 == null || HalfDays.fits(stage1), "stage1", HalfDays.WRONG)
                .unless(stage2 == null || HalfDays.fits(stage2), "stage2", HalfDays.WRONG)
                .unless(
                        asking.file().application().profile() != null,
                        "stage1",
                        "There is no application to reckon with");
    }

    @Override
    public Said said(Asking asking) {
        Profile profile = Objects.requireNonNull(asking.file().application().profile());
        AuditTime.Bounds bounds = CertPro.bounds(asking.catalogue(), profile.type());
        int one = HalfDays.of(stage1);
        int two = HalfDays.of(stage2);
        return new AuditTime(
                CertPro.METHOD,
                one,
                two,
                bounds,
                asking.catalogue().dayTable().mayCarryAccreditation(),
                asking.body().isAccredited(asking.file().standard(), asking.today()),
                CertPro.leaves(bounds, one, two),
                asking.who(),
                asking.today(),
                null,
                Factors.of(profile));
    }
}
