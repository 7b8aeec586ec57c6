package org.assay.desk.glance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.RecordsOfAFile;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditTime;
import org.assay.file.BroughtForward;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.Finding;
import org.assay.file.Participation;
import org.assay.file.Person;
import org.assay.file.Verb;
import org.assay.file.Worded;
import org.assay.register.journal.Journal;
import org.assay.standard.Body;
import org.jspecify.annotations.Nullable;

/**
 * All that the blocks are read from, read once.
 *
 * @param c the decision maker's case, before a word is typed, with the dossiers of everybody in the file
 * @param names of everybody in the file and its journal
 * @param records what was typed in deeds, the oldest first
 * @param refusals deeds that rules refused, the oldest first
 * @param accreditation what the certificate bears after the decision, in words; null where it bears none
 */
record TheFile(
        Case c,
        Verb verb,
        String client,
        Map<UUID, String> names,
        List<RecordsOfAFile.Told> records,
        List<Journal.Line> refusals,
        Body body,
        @Nullable String accreditation) {

    CertificationFile file() {
        return c.file();
    }

    LocalDate today() {
        return c.today();
    }

    String name(@Nullable Person person) {
        return person == null ? "nobody" : names.getOrDefault(person.id(), "a person since erased");
    }

    /** Files that were handed in with one operation about one thing, each under a label. */
    Stream<Block.Line> files(Operation operation, UUID subject, String label, Where at) {
        return all(operation, subject).flatMap(r -> r.files().stream()
                .map(a -> Block.Line.of(label, a.told() + ", " + Days.written(r.on()), at)));
    }

    /** The same where a line begins with it. */
    String first(@Nullable Person person) {
        boolean typed = person != null && names.containsKey(person.id());
        return typed ? name(person) : Worded.headed(name(person));
    }

    /** The audit that the decision rests on first: of a file that is certified the latest of its cycle. */
    Optional<Audit> main() {
        return file().certification().cycles().isEmpty()
                ? stage(AuditKind.STAGE_2)
                : file().latest().or(() -> stage(AuditKind.STAGE_2));
    }

    Optional<Audit> stage(AuditKind kind) {
        return file().audit(kind);
    }

    /** What was typed last in one operation about one thing. */
    Optional<RecordsOfAFile.Told> last(Operation operation, UUID subject) {
        return all(operation, subject).reduce((_, last) -> last);
    }

    /** What was typed in one operation about one thing, each time. */
    Stream<RecordsOfAFile.Told> all(Operation operation, UUID subject) {
        return records.stream()
                .filter(r ->
                        r.deed().equals(operation.journaled()) && r.subject().equals(subject));
    }

    /**
     * A text of the last such record; {@code Nothing} where there is none.
     *
     * @param form of the operation
     */
    <F extends Record> String said(
            Operation operation, UUID subject, Class<F> form, Function<F, @Nullable String> text) {
        String words =
                last(operation, subject).map(r -> text.apply(r.typed(form))).orElse("");
        return words.isBlank() ? "Nothing" : words;
    }

    /** Who did it and when: {@code Ines Falk, 3 Nov 2026}. */
    static String signed(RecordsOfAFile.Told record) {
        return signed(record, "the body");
    }

    /** The same where a line begins with it. */
    static String firstSigned(RecordsOfAFile.Told record) {
        return signed(record, "The body");
    }

    private static String signed(RecordsOfAFile.Told record, String nobody) {
        return (record.by() == null ? nobody : record.by()) + ", " + Days.written(record.on());
    }

    Where at(Where.Kind kind) {
        return new Where(kind, file().id());
    }

    static Where at(Audit audit) {
        return new Where(Where.Kind.AUDIT, audit.id());
    }

    static Where at(Finding finding) {
        return new Where(Where.Kind.FINDING, finding.id());
    }

    static Where at(Person person) {
        return new Where(Where.Kind.PERSON, person.id());
    }

    /** Everybody whom the facts of a file name. */
    static Set<UUID> people(CertificationFile file) {
        AuditTime time = file.application().time();
        BroughtForward before = file.broughtForward();
        return Stream.of(
                        file.result().parts().stream().map(Participation::person),
                        file.audits().stream().map(Audit::teamConfirmedBy),
                        file.audits().stream().map(a -> a.work().shortfallApprovedBy()),
                        file.audits().stream()
                                .map(Audit::timeLook)
                                .filter(Objects::nonNull)
                                .flatMap(l -> Stream.of(l.by(), l.second())),
                        file.findings().stream().flatMap(f -> f.raised().map(Finding.Raising::by).stream()),
                        file.working(),
                        file.decisions().stream().flatMap(d -> Stream.of(d.requestedBy(), d.decidedBy())),
                        time == null ? Stream.<Person>of() : Stream.of(time.determinedBy(), time.approvedBy()),
                        before == null ? Stream.<Person>of() : Stream.of(before.handedInBy(), before.signedBy()))
                .flatMap(s -> s)
                .filter(p -> p != null)
                .map(Person::id)
                .collect(Collectors.toSet());
    }
}
