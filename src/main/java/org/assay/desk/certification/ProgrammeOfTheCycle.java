package org.assay.desk.certification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.file.Audit;
import org.assay.file.AuditStanding;
import org.assay.file.Cause;
import org.assay.file.CertificationFile;
import org.assay.file.Occasion;
import org.assay.file.Term;
import org.assay.file.Topic;
import org.jspecify.annotations.Nullable;

/**
 * The audit programme of the cycle that runs, as it stands now.
 *
 * @param cycle its number, from 1
 * @param until last day of validity, by which renewal is decided
 * @param lines in the order of the days that they are meant for
 */
public record ProgrammeOfTheCycle(int cycle, LocalDate until, List<Line> lines) {
    /**
     * An audit of it.
     *
     * @param halfDays determined for it
     * @param clauses how many clauses it names
     * @param topics whether it also looks at what every surveillance looks at
     * @param cause of a special audit, in words
     * @param followsUp title of the audit whose findings it follows up
     * @param untold whether the client is told nothing of it
     */
    public record Line(
            UUID id,
            String title,
            LocalDate meantFor,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            int halfDays,
            long clauses,
            int controls,
            boolean topics,
            @Nullable String cause,
            @Nullable String followsUp,
            boolean untold,
            AuditStanding standing) {
        static Line of(CertificationFile file, Audit audit, Occasion occasion) {
            long topics = audit.clauses().stream()
                    .filter(c -> Topic.at(c).isPresent())
                    .count();
            return new Line(
                    audit.id(),
                    file.title(audit),
                    occasion.intendedFor(),
                    audit.firstDay().orElse(null),
                    audit.lastDay().orElse(null),
                    occasion.halfDays(),
                    audit.clauses().size() - topics,
                    looksAt(file, audit),
                    topics > 0,
                    Optional.ofNullable(occasion.cause()).map(Cause::words).orElse(null),
                    Optional.ofNullable(occasion.parent())
                            .flatMap(file::audit)
                            .map(file::title)
                            .orElse(null),
                    audit.untold(),
                    audit.standing());
        }

        /** An audit of the whole system looks at every control that is included, whatever the programme names. */
        private static int looksAt(CertificationFile file, Audit audit) {
            return (audit.kind().whole() ? audit.controlsToLookAt(file.application()) : audit.controls()).size();
        }

        /** Whether it took place before the file began, so that only its day is known. */
        public boolean before() {
            return standing == AuditStanding.BROUGHT_FORWARD;
        }

        LocalDate on() {
            return lastDay == null ? meantFor : lastDay;
        }
    }

    public ProgrammeOfTheCycle {
        lines = List.copyOf(lines);
    }

    /** Whether surveillance and recertification are programmed here. */
    public boolean isSet() {
        return lines.stream().anyMatch(l -> !l.before());
    }

    /** Of a file that was granted; nothing before. */
    public static Optional<ProgrammeOfTheCycle> of(CertificationFile file) {
        return file.certification().term().map(t -> of(file, t));
    }

    private static ProgrammeOfTheCycle of(CertificationFile file, Term term) {
        int cycle = file.certification().cycles().size();
        List<Line> lines = file.ofCycle(cycle).stream()
                .flatMap(a -> Optional.ofNullable(a.occasion()).map(o -> Line.of(file, a, o)).stream())
                .sorted(Comparator.comparing(Line::on))
                .toList();
        return new ProgrammeOfTheCycle(cycle, term.until(), lines);
    }
}
