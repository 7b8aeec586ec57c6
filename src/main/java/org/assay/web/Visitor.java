package org.assay.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.access.Acting;
import org.assay.access.NeedsToKnow;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.deed.RecordsOfAFile;
import org.assay.desk.integrity.IntegrityInView;
import org.assay.desk.portfolio.PortfolioDeed;
import org.assay.desk.time.TimeTables;

/** Who looks at a page, for the frame around it. Public pages never ask this. */
@Named("visitor")
@RequestScoped
public class Visitor {
    private final WhoIsAsking who;
    private final NeedsToKnow needs;

    Visitor(WhoIsAsking who, NeedsToKnow needs) {
        this.needs = needs;
        this.who = who;
    }

    /** Her own number, by which a page tells apart what several people typed in one window. */
    public String getPerson() {
        return who.get().person().id().toString();
    }

    public String getName() {
        return who.get().name();
    }

    /** The first letters of the first and last name. */
    public String getInitials() {
        String[] names = who.get().name().split(" ", -1);
        String last = names.length > 1 ? names[names.length - 1] : "";
        return names[0].substring(0, Math.min(1, names[0].length())) + last.substring(0, Math.min(1, last.length()));
    }

    public String getRoles() {
        return who.get().roles().stream()
                .filter(SpokenPeople::isRole)
                .sorted()
                .map(SpokenPeople::role)
                .collect(Collectors.joining(", "));
    }

    public boolean isOfTheBody() {
        return who.get().ofTheBody();
    }

    public boolean isLeadAuditor() {
        return acting().is(Role.LEAD_AUDITOR);
    }

    /** Whether she may begin an application. */
    public boolean isApplying() {
        return acting().is(Role.CLIENT) || acting().is(Role.PROGRAMME_MANAGER);
    }

    /** Whether she enters organisations and people, and looks after what waits. */
    public boolean isAdministrator() {
        return acting().is(Role.ADMINISTRATOR);
    }

    /** Whether she reads enquiries of organisations that have no sign-in yet. */
    public boolean isLettingIn() {
        return Stream.of(Role.ADMINISTRATOR, Role.PROGRAMME_MANAGER).anyMatch(acting()::is);
    }

    /** Whether she is of the body, or assesses it, and has more to read than offers. */
    public boolean isReading() {
        return isOfTheBody() && (!isCommercial() || isAdministrator());
    }

    /** Whether she makes offers, and so neither reviews nor decides. */
    public boolean isCommercial() {
        return acting().is(Role.COMMERCIAL);
    }

    public boolean isDecisionMaker() {
        return acting().is(Role.DECISION_MAKER);
    }

    /** Whether she is of the body itself, and not an assessor who reads its files. */
    public boolean isStaff() {
        return acting().roles().stream()
                .anyMatch(r -> SpokenPeople.isRole(r)
                        && !r.equals(Role.ASSESSOR)
                        && !r.equals(Role.COMMERCIAL)
                        && !r.equals(Role.CLIENT));
    }

    /** Whether she looks after who of the body reads which files; for nobody where the body does not keep that. */
    public boolean isKeepingReaders() {
        return needs.isKept() && (acting().is(Role.PROGRAMME_MANAGER) || acting().is(Role.IMPARTIALITY_OFFICER));
    }

    /** Whether she reads what teams write for themselves, also of audits that she takes no part in. */
    public boolean isReadingPapers() {
        return isOfTheBody() && RecordsOfAFile.readsWhatTheTeamWrote(acting());
    }

    /** Whether she keeps the tables of audit time. */
    public boolean isKeepingTime() {
        return TimeTables.keeps(acting());
    }

    /** Whether she has what is kept compared with what journals tell. */
    public boolean isComparing() {
        return IntegrityInView.may(acting());
    }

    /** Whether she reads what runs since before this register. */
    public boolean isReadingPortfolios() {
        return PortfolioDeed.READERS.stream().anyMatch(acting()::is);
    }

    private Acting acting() {
        return who.get();
    }
}
