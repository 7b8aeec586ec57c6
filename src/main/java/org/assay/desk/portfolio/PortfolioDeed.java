package org.assay.desk.portfolio;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assay.access.Acting;
import org.assay.access.Role;
import org.assay.desk.NotYours;
import org.assay.lifecycle.PortfolioMove;

/** What is done to a portfolio, and in which role; API, pages and the table of rights read this one table. */
public enum PortfolioDeed {
    HAND_IN(PortfolioMove.HAND_IN, "Hand in a portfolio", Role.PROGRAMME_MANAGER),
    BRING_FORWARD(PortfolioMove.BRING_FORWARD, "Bring forward what ran before", Role.DECISION_MAKER),
    RETURN(PortfolioMove.RETURN, "Return a row", Role.DECISION_MAKER, Role.PROGRAMME_MANAGER);

    /** Who reads portfolios. */
    public static final Set<String> READERS = Set.of(
            Role.PROGRAMME_MANAGER, Role.DECISION_MAKER, Role.ADMINISTRATOR, Role.IMPARTIALITY_OFFICER, Role.ASSESSOR);

    private final PortfolioMove move;
    private final String words;
    private final Set<String> roles;

    PortfolioDeed(PortfolioMove move, String words, String... roles) {
        this.move = move;
        this.words = words;
        this.roles = Set.of(roles);
    }

    public PortfolioMove move() {
        return move;
    }

    public String words() {
        return words;
    }

    /** In the order of the alphabet. */
    public List<String> roles() {
        return List.copyOf(new TreeSet<>(roles));
    }

    public boolean isFor(Acting who) {
        return roles.stream().anyMatch(who::is);
    }

    void allow(Acting who) {
        if (!isFor(who)) {
            throw new NotYours("This is done in the role " + String.join(" or ", roles()) + ".");
        }
    }

    /** As journals name it. */
    public String journaled() {
        return move.journaled();
    }

    static void read(Acting who) {
        if (READERS.stream().noneMatch(who::is)) {
            throw new NotYours("Portfolios are read in the role " + String.join(" or ", new TreeSet<>(READERS)) + ".");
        }
    }
}
