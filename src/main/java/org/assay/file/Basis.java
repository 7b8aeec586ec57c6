package org.assay.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.file.TookPart.How;

/**
 * What the next decision about a file rests on, and who took part in it (ISO/IEC 17021-1, 9.5.1.1): told here, and nowhere
 * else. The register keeps the answer, so that the database holds a decision against it without knowing why.
 */
public final class Basis {
    private final CertificationFile file;
    private final LocalDate since;

    Basis(CertificationFile file) {
        this.file = file;
        this.since = since(file);
    }

    /** The audits of the latest cycle in which one has begun. Before the first grant these are both stages, begun or not. */
    public List<Audit> audits() {
        boolean ungranted = file.certification().term().isEmpty();
        return file.audits().stream()
                .filter(a -> a.standing() != AuditStanding.CANCELLED)
                .filter(a -> ungranted ? a.kind().initial() || begun(a) : begunSince(a, since))
                .toList();
    }

    /** Everybody who took part, by audit and by nonconformity. */
    public List<TookPart> tookPart() {
        return Stream.concat(
                        audits().stream().flatMap(Basis::audited),
                        file.findings().stream().flatMap(this::dealt))
                .distinct()
                .toList();
    }

    /** What this person did of it; nothing where she may decide. */
    public List<TookPart> tookPart(Person person) {
        return tookPart().stream().filter(t -> t.person().equals(person)).toList();
    }

    /** The parts of a person in the teams of these audits, in the order of the enum. */
    public List<Part> auditedAs(Person person) {
        return tookPart(person).stream()
                .map(TookPart::part)
                .filter(Objects::nonNull)
                .sorted()
                .distinct()
                .toList();
    }

    private static Stream<TookPart> audited(Audit audit) {
        return audit.everybody()
                .filter(m -> m.part().audited())
                .map(m -> new TookPart(m.person(), How.AUDITED, m.part(), audit.id()));
    }

    /** Whoever verified, visited, graded anew or withdrew audited as well, on whatever day after the cycle began. */
    private Stream<TookPart> dealt(Finding f) {
        Stream<TookPart> verified =
                f.verified().filter(v -> counts(v.on())).stream().map(v -> dealt(f, v.by(), How.VERIFIED));
        Stream<TookPart> takenBack = f.way().takenBack().stream()
                .filter(r -> counts(r.wasOn() == null ? r.on() : r.wasOn()))
                .flatMap(r -> Stream.ofNullable(r.wasBy()))
                .map(by -> dealt(f, by, How.VERIFIED));
        Stream<TookPart> visited =
                f.way().followUps().stream().filter(v -> counts(v.day())).map(v -> dealt(f, v.by(), How.VISITED));
        Stream<TookPart> regraded = f.way().changes().stream()
                .filter(r -> counts(r.day()))
                .flatMap(r -> Stream.concat(Stream.of(r.by()), Optional.ofNullable(r.proposedBy()).stream())
                        .map(p -> dealt(f, p, r.withdrawn() ? How.WITHDREW : How.REGRADED)));
        return Stream.of(verified, takenBack, visited, regraded).flatMap(s -> s);
    }

    private static TookPart dealt(Finding f, Person by, How how) {
        return new TookPart(by, how, null, f.id());
    }

    private boolean counts(LocalDate day) {
        return day.isAfter(since);
    }

    /** The day of the latest decision to begin a cycle after which an audit has begun; none before a grant. */
    private static LocalDate since(CertificationFile file) {
        return file.certification().cycles().reversed().stream()
                .map(Term::decidedOn)
                .filter(day -> file.audits().stream().anyMatch(a -> begunSince(a, day)))
                .findFirst()
                .orElse(LocalDate.MIN);
    }

    public static boolean begun(Audit audit) {
        return audit.underWay() || (audit.standing().over() && audit.standing() != AuditStanding.CANCELLED);
    }

    private static boolean begunSince(Audit audit, LocalDate day) {
        return begun(audit)
                && (audit.underWay()
                        || audit.lastDay().filter(d -> d.isAfter(day)).isPresent());
    }
}
