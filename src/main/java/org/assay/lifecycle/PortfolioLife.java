package org.assay.lifecycle;

import java.util.List;
import java.util.Objects;
import org.assay.file.BroughtForward;
import org.assay.file.Case;
import org.assay.file.PortfolioStanding;
import org.assay.lifecycle.Happening.CertificationBroughtForward;

/** What the table of {@link PortfolioMove} decides. The file of the case is the one that there would be. */
public final class PortfolioLife {
    private PortfolioLife() {}

    /** Decides about a row that stands there; only where it is brought forward a file begins. */
    public static Verdict decide(PortfolioMove move, PortfolioStanding standing, Case c) {
        return Turn.of(
                move, standing, c, () -> move == PortfolioMove.BRING_FORWARD ? List.of(broughtForward(c)) : List.of());
    }

    private static Happening broughtForward(Case c) {
        BroughtForward handedIn = Objects.requireNonNull(c.file().broughtForward(), "The row says who handed it in");
        return new CertificationBroughtForward(
                c.person(), c.today(), c.file().with(handedIn.signed(c.person(), c.today())));
    }
}
