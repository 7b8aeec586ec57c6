package org.assay.desk.deed;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.assay.desk.portfolio.PortfolioDeed;
import org.assay.lifecycle.CertificateMove;
import org.assay.lifecycle.ChangeMove;
import org.assay.lifecycle.DecisionMove;
import org.assay.lifecycle.FindingMove;
import org.assay.programme.ClockNote;

/** Deeds in words, by the names under which they are journaled and recorded. */
public final class NamesOfDeeds {
    /** What is said of a deed that has no words here: a machine's name is no word. */
    static final String UNKNOWN = "Something that this register has no words for";

    private static final Map<String, String> WORDS = words();

    private NamesOfDeeds() {}

    /** {@code CertificationMove.GRANT} as the verb it makes, {@code DrawingUpAPaper} as a sentence. */
    public static String of(String deed) {
        return WORDS.getOrDefault(deed, UNKNOWN);
    }

    /** The same as whoever reads it afterwards is told it. */
    public static String happened(String deed) {
        return Operation.under(deed).map(Operation::happened).orElseGet(() -> of(deed));
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        Arrays.stream(Operation.values()).forEach(o -> words.put(o.journaled(), o.words()));
        Arrays.stream(PortfolioDeed.values()).forEach(d -> words.put(d.journaled(), d.words()));
        words.put("DrawingUpAPaper", "Paper drawn up");
        words.put(FindingMove.TELL.journaled(), "Nonconformity told to the client");
        words.put(FindingMove.SUPERSEDE.journaled(), "Nonconformity replaced by another");
        words.put(DecisionMove.DECIDE.journaled(), "Decision taken");
        words.put(CertificateMove.ISSUE.journaled(), "Certificate issued");
        words.put(ChangeMove.TAKE_EFFECT.journaled(), "Change put in effect");
        words.put("ProposingATimeTable", "Table of audit time proposed");
        words.put("ApprovingATimeTable", "Table of audit time approved");
        words.put("RefusingATimeTable", "Table of audit time refused");
        words.put("AdmittingAMember", "A person admitted for the client");
        words.put("BeginningAnApplication", "Application begun");
        words.put("ChoosingMail", "Choice of mail");
        words.put("DeclaringATie", "Tie declared");
        words.put("EndingAMembership", "A person of the client taken out");
        words.put("EndingASignIn", "Sign-in unlinked");
        words.put("EndingATie", "Tie ended");
        words.put("EndingCompetence", "Competence ended");
        words.put("EnteringAnAuditResult", "Result of an audit entered");
        words.put("EnteringExperience", "Experience entered");
        words.put("GrantingCompetence", "Competence granted");
        words.put("LinkingASignIn", "Sign-in linked");
        words.put("LinkingTheFirstAdministrator", "First administrator linked");
        words.put("RegisteringAClient", "Client registered");
        words.put("RenamingAClient", "Client named as its certificate");
        words.put("CorrectingAClient", "Client corrected");
        words.put("CorrectingAName", "Name of a person corrected");
        words.put("SayingWhoIsOne", "Said to be one person with another entry");
        words.put("SayingWhoIsTwo", "Said to be another person after all");
        words.put("ReadingPrices", "Prices read for the first time");
        words.put("RegisteringAPerson", "Person registered");
        Arrays.stream(ClockNote.Kind.values()).forEach(k -> words.put("ClockNote." + k.name(), "Noted: " + k.words()));
        return Map.copyOf(words);
    }
}
