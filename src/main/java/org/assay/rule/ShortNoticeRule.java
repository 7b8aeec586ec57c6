package org.assay.rule;

import java.util.Optional;
import org.assay.file.AuditStanding;
import org.assay.file.Case;
import org.assay.file.Cause;
import org.assay.file.Certification;
import org.assay.file.Intended;

/** Special audits at short notice and unannounced, to which the client cannot object beforehand (ISO/IEC 17021-1, 9.6.4.2). */
public enum ShortNoticeRule implements Rule {
    CAUSE_CALLS_FOR_IT(Stated.should("SPE-02c", "9.6.4.2")
            .alsoKeeps("SPE-02")
            .says(
                    "At short notice or unannounced the body looks into a complaint or a change, or follows up a client that is"
                            + " suspended.")
            .otherwise("Programme a special audit that is announced as usual, or record why this cause calls for it.")
            .brokenBy(ShortNoticeRule::uncalledFor)),

    CONDITIONS_WERE_MADE_KNOWN(Stated.shall("SPE-02b", "9.6.4.2 a")
            .says("The agreement told the client beforehand under which conditions it is audited at short notice or"
                    + " unannounced.")
            .asks("Where does the agreement name these conditions, and when was the client told?")
            .otherwise("Name where the agreement says so, or programme a special audit that is announced as usual.")),

    CLIENT_IS_ASKED(Stated.shall("PLN-02f", "9.2.3.5, 9.6.4.2 b")
            .says("The client's word on days and team is asked for where an audit is announced as usual.")
            .otherwise("Write to the body; at short notice days and team stand as they were told.")
            .brokenBy(c -> c.audit()
                    .announcement()
                    .map(a -> "This audit takes place " + a.words() + "; nobody awaits a word on it."))),

    CLIENT_CANNOT_OBJECT(Stated.shall("SPE-02n", "9.6.4.2 b")
            .says("The body looks at a team in the client's place where the client has no opportunity to object.")
            .otherwise("Wait for the client's word on days and team.")
            .brokenBy(c -> c.audit().announcement().isPresent()
                    ? Optional.empty()
                    : Optional.of("The client is asked about this audit."))),

    TEAM_IS_CHOSEN_WITH_CARE(Stated.shall("SPE-02t", "9.6.4.2 b")
            .says(
                    "Somebody of the body has looked at each member in the client's place, and nothing speaks against any of"
                            + " them: no tie, no earlier objection, no grievance.")
            .asks("What did you look at for each member, and what does it say?")
            .otherwise(
                    "Look at ties, declarations and earlier objections and answer for it in your own words, or propose"
                            + " another team.")),

    TEAM_IS_CLEARED_BY_ANOTHER(Stated.house("HOUSE-76")
            .says("Whoever looks at a team in the client's place is not in it.")
            .otherwise("Ask another programme manager, or record why nobody else can.")
            .brokenBy(c -> c.entries()
                    .flatMap(p -> c.audit().member(p).stream())
                    .findFirst()
                    .map(m -> "You are " + m.part().words() + " in this team."))),

    CLIENT_HAS_CONFIRMED(Stated.shall("PLN-02e", "9.2.3.4, 9.2.3.5")
            .says("Sessions are planned for days and a team that the client has agreed to, where it is asked.")
            .otherwise("Wait for the client's word on days and team.")
            .brokenBy(c -> c.audit().standing() == AuditStanding.SCHEDULED
                            && c.audit().announcement().isEmpty()
                    ? Optional.of("The client has not agreed to days and team yet.")
                    : Optional.empty())),

    TEAM_WAS_CLEARED(Stated.shall("SPE-02v", "9.6.4.2 b")
            .says(
                    "Before an audit that the client cannot object to is planned, its team was looked at in the client's place.")
            .otherwise("Have the programme manager look at the team, once each member has declared.")
            .brokenBy(c -> c.audit().announcement().isPresent() && !c.audit().cleared()
                    ? Optional.of("Nobody has looked at the team since it was proposed.")
                    : Optional.empty()));

    private final Stated stated;

    ShortNoticeRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    private static Optional<String> uncalledFor(Case c) {
        return c.deed().said(Intended.class).map(Intended::cause).flatMap(cause -> switch (cause) {
            case COMPLAINT, CHANGE -> Optional.<String>empty();
            case SUSPENSION ->
                suspended(c)
                        ? Optional.empty()
                        : Optional.of("Neither the certification nor a part of it is suspended.");
            case SCOPE_EXTENSION, INCIDENT, OTHER -> Optional.of("The cause is: " + lower(cause) + ".");
        });
    }

    private static boolean suspended(Case c) {
        Certification facts = c.file().certification().begunBy(c.today());
        return facts.openSuspension().isPresent() || facts.suspendedPart().isPresent();
    }

    private static String lower(Cause cause) {
        String words = cause.words();
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
