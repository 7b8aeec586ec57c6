package org.assay;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;
import org.assay.file.Fault;
import org.assay.file.Ground;
import org.assay.register.audit.ParticipationRow;
import org.assay.register.certification.CertificationRow;
import org.assay.register.certification.SuspensionRow;
import org.assay.register.decision.DecisionRow;
import org.assay.register.finding.FindingRow;

/** The rows that a certification file is read from, and ways to write them past the journal. */
final class WeighedFacts {
    private static final Set<Class<?>> ROWS = Set.of(
            CertificationRow.class, SuspensionRow.class, ParticipationRow.class, FindingRow.class, DecisionRow.class);

    /** Neither words nor the code that stands for words. */
    static final DescribedPredicate<JavaFieldAccess> SET = DescribedPredicate.describe(
            "that rules weigh",
            access -> isRow(access.getTargetOwner())
                    && !access.getTarget().getRawType().isEquivalentTo(String.class)
                    && !access.getTarget().getRawType().isEquivalentTo(Ground.class)
                    && !access.getTarget().getRawType().isEquivalentTo(Fault.class));

    static final DescribedPredicate<JavaMethodCall> STORED = DescribedPredicate.describe(
            "that stores what rules weigh",
            call -> isRow(call.getTargetOwner())
                    && Set.of("take", "persist", "persistAndFlush", "delete", "deleteAll", "deleteById", "update")
                            .contains(call.getTarget().getName()));

    private WeighedFacts() {}

    private static boolean isRow(JavaClass owner) {
        return ROWS.stream().anyMatch(owner::isEquivalentTo);
    }
}
