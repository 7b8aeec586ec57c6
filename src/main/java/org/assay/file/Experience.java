package org.assay.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person brings along, and by what she works for the body (ISO/IEC 17021-1, 7.3 and 7.4; ISO/IEC 42006, 7.2.2).
 *
 * @param ledAudits complete audits in which she took an active part
 * @param educated whether she has higher education or its like
 * @param itYears full years of practical work with information technology or data protection
 * @param aiYears how many of them with artificial intelligence
 * @param trained whether she was trained in auditing AI management systems
 * @param worksAs by what she works for the body; null while that is not on record
 * @param signedOn when she signed for confidentiality, impartiality and telling her ties; null while she has not
 */
public record Experience(
        int ledAudits,
        boolean educated,
        int itYears,
        int aiYears,
        boolean trained,
        @Nullable WorksAs worksAs,
        @Nullable LocalDate signedOn) {
    /** Of whom nothing is on record. */
    public static final Experience UNKNOWN = new Experience(0, false, 0, 0, false, null, null);

    public Experience {
        if (ledAudits < 0 || aiYears < 0 || aiYears > itYears) {
            throw new IllegalArgumentException("No experience: " + ledAudits + ", " + itYears + ", " + aiYears);
        }
    }

    /** What an auditor of AI management systems still lacks, in words; nothing where she lacks nothing. */
    public List<String> lacking(int leastItYears, int leastAiYears) {
        List<String> lacking = new ArrayList<>();
        if (!educated) {
            lacking.add("no higher education on record");
        }
        if (itYears < leastItYears) {
            lacking.add(itYears + " of " + leastItYears + " years with information technology");
        }
        if (aiYears < leastAiYears) {
            lacking.add(aiYears + " of " + leastAiYears + " years with artificial intelligence");
        }
        if (!trained) {
            lacking.add("no training in auditing AI management on record");
        }
        return lacking;
    }

    /** Whether the body engages her in person. */
    public boolean inPerson() {
        return worksAs != null && worksAs.inPerson();
    }

    /** Whether she needs no signature beyond her employment, or gave it on that day or before. */
    public boolean boundOn(LocalDate day) {
        return worksAs == WorksAs.EMPLOYEE || (worksAs != null && signedOn != null && !signedOn.isAfter(day));
    }
}
