package org.assay.desk.paper;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.Finding;
import org.assay.file.Paper;
import org.assay.file.Person;
import org.assay.file.Verification;

/** Everybody whom a file or its records name by id. */
final class Persons {
    private Persons() {}

    static Set<UUID> of(CertificationFile file, List<Written> records) {
        var time = file.application().time();
        return Stream.of(
                        records.stream().map(Written::by),
                        ids(file.team()),
                        ids(Stream.of(
                                file.application().reviewer(), file.paper().askedBy())),
                        time == null ? Stream.<UUID>of() : ids(Stream.of(time.determinedBy(), time.approvedBy())),
                        ids(file.audits().stream().flatMap(Persons::ofAudit)),
                        ids(file.findings().stream().flatMap(Persons::ofFinding)),
                        ids(file.decisions().stream().flatMap(d -> Stream.of(d.requestedBy(), d.decidedBy()))))
                .flatMap(s -> s)
                .collect(Collectors.toSet());
    }

    private static Stream<Person> ofAudit(Audit audit) {
        return Stream.concat(
                Stream.of(
                        audit.reviewedBy(),
                        audit.teamConfirmedBy(),
                        audit.timeLook() == null ? null : audit.timeLook().by(),
                        audit.timeLook() == null ? null : audit.timeLook().second()),
                audit.papers().stream().map(Paper::by));
    }

    private static Stream<Person> ofFinding(Finding finding) {
        return Stream.concat(
                finding.raised().map(Finding.Raising::by).stream(), finding.verified().map(Verification::by).stream());
    }

    private static Stream<UUID> ids(Stream<Person> people) {
        return people.filter(Objects::nonNull).map(Person::id);
    }
}
