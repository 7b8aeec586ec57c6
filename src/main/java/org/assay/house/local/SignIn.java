package org.assay.house.local;

/** The people of the local realm; each password equals the user name. */
public enum SignIn {
    CLIENT(1, "client", "Mara Lindqvist", "client"),
    CLIENT_2(2, "client-2", "Tomas Oyelaran", "client"),
    LEAD_AUDITOR(3, "lead-auditor", "Ines Falk", "lead auditor"),
    LEAD_AUDITOR_2(4, "lead-auditor-2", "Bram Okonjo", "lead auditor"),
    DECISION_MAKER(5, "decision-maker", "Hedda Strand", "decision maker"),
    BOTH(6, "both", "Jonas Wexler", "lead auditor and decision maker"),
    BOTH_2(7, "both-2", "Jonas Wexler", "the same person's second sign-in"),
    ADMINISTRATOR(8, "administrator", "Petra Nilin", "administrator"),
    PROGRAMME_MANAGER(9, "programme-manager", "Livia Marchetti", "programme manager"),
    AUDITOR(10, "auditor", "Soren Adeyemi", "auditor"),
    TECHNICAL_EXPERT(11, "technical-expert", "Wanjiru Halloran", "technical expert"),
    TECHNICAL_REVIEWER(12, "technical-reviewer", "Anselm Duarte", "technical reviewer"),
    IMPARTIALITY_OFFICER(13, "impartiality-officer", "Noor Vandersteen", "impartiality officer"),
    ASSESSOR(14, "assessor", "Ilse Korhonen", "assessor of an accreditation body"),
    CLIENT_3(15, "client-3", "Delphine Aurel", "client"),
    TECHNICAL_REVIEWER_2(
            16, "technical-reviewer-2", "Anselm Duarte", "the reviewer's second sign-in, as decision maker"),
    LEAD_AUDITOR_3(17, "lead-auditor-3", "Tavish Moreau", "lead auditor, in the middle of a Stage 2"),
    COMMERCIAL(18, "commercial", "Gerrit Almquist", "price lists and fixed-price offers"),
    BOTH_SIDES(19, "both-sides", "Rafael Brandt", "client and auditor at once, and therefore refused");

    private final int number;
    private final String user;
    private final String person;
    private final String work;

    SignIn(int number, String user, String person, String work) {
        this.number = number;
        this.user = user;
        this.person = person;
        this.work = work;
    }

    public String user() {
        return user;
    }

    public String person() {
        return person;
    }

    String work() {
        return work;
    }

    /** Keycloak's id of the user, the {@code sub} of every token: fixed, so that records can refer to it. */
    public String id() {
        return "00000000-0000-4000-8000-%012d".formatted(number);
    }
}
