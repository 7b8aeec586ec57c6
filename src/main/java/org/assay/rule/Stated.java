package org.assay.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.assay.file.Case;
import org.assay.standard.Clause;
import org.assay.standard.Document;
import org.assay.standard.Force;
import org.assay.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * All that a rule says about itself.
 *
 * @param number the rule's number in the body's rule book: {@code DEC-01}
 * @param also further numbers of the trade that the same rule keeps
 * @param field the field of the deed that the rule looks at; null where it looks at the file, the person or the day
 * @param sentence what an auditor would say
 * @param question what whoever answers for it is asked; empty where it is judged
 * @param remedy the way out: a procedure, never advice on the content of a management system
 * @param standards whose certification it is asked in
 * @param onRecord whether a justification counts only where it names a record by number, page or day
 * @param test empty where the rule is kept, else the fact that breaks it
 */
public record Stated(
        String number,
        List<String> also,
        Clause clause,
        Force force,
        Sort sort,
        @Nullable String field,
        String sentence,
        String question,
        String remedy,
        Set<Standard> standards,
        boolean onRecord,
        Function<Case, Optional<String>> test) {

    static Stated shall(String number, String clause) {
        return of(number, new Clause(Document.ISO_17021_1, clause), Force.SHALL);
    }

    static Stated shall42006(String number, String clause) {
        return of(number, new Clause(Document.ISO_42006, clause), Force.SHALL);
    }

    /** By a document whose clauses are not numbered here, for they are not known first-hand. */
    static Stated shallMd4(String number) {
        return of(number, new Clause(Document.IAF_MD_4, ""), Force.SHALL);
    }

    static Stated should(String number, String clause) {
        return of(number, new Clause(Document.ISO_17021_1, clause), Force.SHOULD);
    }

    static Stated should42006(String number, String clause) {
        return of(number, new Clause(Document.ISO_42006, clause), Force.SHOULD);
    }

    static Stated house(String number) {
        return of(number, new Clause(Document.HOUSE, number), Force.HOUSE);
    }

    private static Stated of(String number, Clause clause, Force force) {
        return new Stated(
                number,
                List.of(),
                clause,
                force,
                Sort.ATTESTED,
                null,
                "",
                "",
                "",
                EnumSet.allOf(Standard.class),
                false,
                c -> Optional.empty());
    }

    /** Further numbers of the trade that it keeps. */
    Stated alsoKeeps(String... numbers) {
        return new Stated(
                number,
                List.of(numbers),
                clause,
                force,
                sort,
                field,
                sentence,
                question,
                remedy,
                standards,
                onRecord,
                test);
    }

    /** The clause says less: what the rule asks for is how the body reads it, and no text of ours confirms the number. */
    Stated asTheBodyReadsIt() {
        return new Stated(
                number,
                also,
                new Clause(clause.document(), clause.number(), true),
                force,
                sort,
                field,
                sentence,
                question,
                remedy,
                standards,
                onRecord,
                test);
    }

    Stated says(String words) {
        return new Stated(number, also, clause, force, sort, field, words, question, remedy, standards, onRecord, test);
    }

    /** What is asked of whoever answers for it. */
    Stated asks(String words) {
        return new Stated(number, also, clause, force, sort, field, sentence, words, remedy, standards, onRecord, test);
    }

    /** The way out, for whoever is refused. */
    Stated otherwise(String procedure) {
        return new Stated(
                number, also, clause, force, sort, field, sentence, question, procedure, standards, onRecord, test);
    }

    /** Lets a justification count only where it names a record by number, page or day: the rule that lets something be left out. */
    Stated justifiedByARecord() {
        return new Stated(number, also, clause, force, sort, field, sentence, question, remedy, standards, true, test);
    }

    /** Makes it a rule of the deed, answered beside that field. */
    Stated about(String fieldOfTheDeed) {
        return new Stated(
                number,
                also,
                clause,
                force,
                sort,
                fieldOfTheDeed,
                sentence,
                question,
                remedy,
                standards,
                onRecord,
                test);
    }

    /** Asked in the certification of these standards alone. */
    Stated of(Standard... these) {
        return new Stated(
                number, also, clause, force, sort, field, sentence, question, remedy, Set.of(these), onRecord, test);
    }

    /** Makes it a judged rule. */
    Stated brokenBy(Function<Case, Optional<String>> fact) {
        return new Stated(
                number, also, clause, force, Sort.JUDGED, field, sentence, "", remedy, standards, onRecord, fact);
    }
}
