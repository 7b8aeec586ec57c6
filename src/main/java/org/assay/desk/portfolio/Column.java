package org.assay.desk.portfolio;

import static org.assay.desk.portfolio.Table.FINDINGS;
import static org.assay.desk.portfolio.Table.PORTFOLIO;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.assay.file.AiRole;
import org.assay.file.Grade;
import org.assay.file.Ground;
import org.assay.file.OrganisationType;
import org.assay.file.Sector;
import org.assay.file.Stage;
import org.assay.file.Technology;

/** The columns of the two tables; {@code docs/go-live.md} is held against this list. */
public enum Column {
    CERTIFICATE_NUMBER(
            PORTFOLIO,
            true,
            "its number as it is printed: letters, digits, spaces, hyphens, dots and strokes, 60 at most",
            60),
    REVISION(PORTFOLIO, false, "number of the revision that its holder has; empty for the first", 4),
    ISSUED_ON(PORTFOLIO, false, "day of that revision; empty where it is the first day of the cycle", 10),
    ORGANISATION(PORTFOLIO, true, "legal name", 300),
    COUNTRY(PORTFOLIO, true, "ISO 3166 code of two capital letters", 2),
    REGISTRY_NUMBER(PORTFOLIO, false, "number in the register of companies", 100),
    ADDRESS(PORTFOLIO, true, "as the certificate prints it", 500),
    SITES(PORTFOLIO, true, "each with town and country, parted by |", 4000),
    STANDARD(PORTFOLIO, true, "with its edition: ISO/IEC 42001:2023", 40),
    SCOPE(PORTFOLIO, true, "the sentence on the certificate", 1000),
    ORGANISATION_TYPE(PORTFOLIO, true, "the kind of organisation", OrganisationType.class),
    SECTOR(PORTFOLIO, true, "the field of business", Sector.class),
    HEADCOUNT(PORTFOLIO, true, "persons of the whole organisation", 7),
    PERSONS_IN_SCOPE(PORTFOLIO, true, "persons who work with AI inside the scope", 7),
    AI_SYSTEMS(
            PORTFOLIO,
            true,
            "those of the scope, parted by |; each as name / technology / role / stage of life, with "
                    + Codes.of(Technology.class) + "; " + Codes.of(AiRole.class) + "; " + Codes.of(Stage.class),
            4000),
    SOA_VERSION(PORTFOLIO, true, "version of the statement of applicability that the certificate names", 40),
    SOA_DATE(PORTFOLIO, true, "its day", 10),
    AGREEMENT(PORTFOLIO, true, "reference of the certification agreement", 100),
    AGREEMENT_SIGNED(PORTFOLIO, true, "day on which the client signed it", 10),
    FIRST_ISSUED(PORTFOLIO, true, "day of the first certification decision", 10),
    CYCLE_START(
            PORTFOLIO,
            true,
            "day of the decision that the cycle began with which runs now; the first cycle's is the first",
            10),
    VALID_UNTIL(PORTFOLIO, true, "last day of validity", 10),
    STANDING(PORTFOLIO, true, "valid or suspended", 10, List.of("valid", "suspended")),
    SUSPENDED_SINCE(PORTFOLIO, false, "first day of the suspension", 10),
    SUSPENSION_GROUND(PORTFOLIO, false, "why it is suspended", Ground.class),
    SUSPENSION_REASON(PORTFOLIO, false, "the ground in words", 1000),
    CYCLE_AUDIT_ENDED(PORTFOLIO, true, "last day of the Stage 2, or recertification, that the cycle rests on", 10),
    CYCLE_AUDITORS(PORTFOLIO, true, "names of everybody who audited there, parted by |", 1000),
    SURVEILLANCE_1_ENDED(PORTFOLIO, false, "last day of the first surveillance of the cycle", 10),
    SURVEILLANCE_1_AUDITORS(PORTFOLIO, false, "who audited there", 1000),
    SURVEILLANCE_2_ENDED(PORTFOLIO, false, "last day of the second surveillance of the cycle", 10),
    SURVEILLANCE_2_AUDITORS(PORTFOLIO, false, "who audited there", 1000),
    RECERTIFICATION_ENDED(PORTFOLIO, false, "last day of a recertification audit that nobody has decided on yet", 10),
    RECERTIFICATION_AUDITORS(PORTFOLIO, false, "who audited there", 1000),
    NEXT_AUDIT_DUE(PORTFOLIO, false, "the day that the books of before say; it is compared with the law", 10),

    OF_CERTIFICATE(FINDINGS, true, "number of the certificate in the other table", 60),
    REFERENCE(FINDINGS, true, "what it was called before", 40),
    GRADE(FINDINGS, true, "how grave it is", Grade.class),
    CLAUSE(FINDINGS, true, "the clause that is not met", 20),
    CONTROL(FINDINGS, false, "the control that it shows in", 20),
    STATEMENT(FINDINGS, true, "what is not met", 4000),
    RAISED_ON(FINDINGS, true, "day on which it was raised", 10),
    DUE_ON(FINDINGS, true, "day by which the client's answer is due", 10);

    private final Table table;
    private final boolean needed;
    private final String holds;
    private final int most;
    private final List<String> codes;

    Column(Table table, boolean needed, String holds, int most) {
        this(table, needed, holds, most, List.of());
    }

    Column(Table table, boolean needed, String holds, int most, List<String> codes) {
        this.table = table;
        this.needed = needed;
        this.holds = holds;
        this.most = most;
        this.codes = codes;
    }

    /** One of an enum's names. */
    Column(Table table, boolean needed, String holds, Class<? extends Enum<?>> codes) {
        this(
                table,
                needed,
                holds + ": " + Codes.of(codes),
                40,
                Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList());
    }

    /** Lists of codes, as people read them. */
    private static final class Codes {
        static String of(Class<? extends Enum<?>> codes) {
            return Arrays.stream(codes.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        }
    }

    Table table() {
        return table;
    }

    /** Whether nothing may be missing in it. */
    public boolean needed() {
        return needed;
    }

    /** Whether what stands in it may come to stand on a paper: who audited before stands on a page alone. */
    boolean printed() {
        return !Register.AUDITORS.contains(this);
    }

    /** What stands in it, for people. */
    public String holds() {
        return holds;
    }

    /** What may stand in it, where that is one of a list; empty elsewhere. */
    public List<String> codes() {
        return codes;
    }

    /** Greatest number of characters. */
    int most() {
        return most;
    }

    /** Its name in the first row of the table. */
    public String heading() {
        return this == OF_CERTIFICATE ? CERTIFICATE_NUMBER.heading() : name().toLowerCase(Locale.ROOT);
    }
}
