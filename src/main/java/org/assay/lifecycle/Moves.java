package org.assay.lifecycle;

import java.util.Arrays;
import java.util.stream.Stream;

/** Every move there is, life by life. */
public final class Moves {
    private Moves() {}

    public static Stream<Move<?>> all() {
        return Stream.<Move<?>[]>of(
                        ApplicationMove.values(),
                        AuditMove.values(),
                        FindingMove.values(),
                        DecisionMove.values(),
                        CertificationMove.values(),
                        CertificateMove.values(),
                        LetterMove.values(),
                        ChangeMove.values(),
                        PortfolioMove.values())
                .flatMap(Arrays::stream);
    }
}
