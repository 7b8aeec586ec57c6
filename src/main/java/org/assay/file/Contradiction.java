package org.assay.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.standard.Cited;
import org.jspecify.annotations.Nullable;

/**
 * Where a working paper of an audit says one thing and its nonconformities another (ISO/IEC 17021-1, 9.4.5). In Stage 1, which
 * grades nothing, areas of concern take the place of nonconformities.
 *
 * @param about the clause, control or topic
 * @param told the nonconformity that cites it, or what stands in its place; null where nothing does
 * @param paper the working paper on it; null where there is none
 */
public record Contradiction(
        String about, @Nullable String told, @Nullable Paper paper) {
    private static final String CONCERN = "An area of concern";

    /** All of an audit, by the numbers of what they are about; none of one that was brought forward, whose papers nobody knows. */
    public static List<Contradiction> in(Audit audit, CertificationFile file) {
        if (audit.before()) {
            return List.of();
        }
        return (audit.kind() == AuditKind.STAGE_1 ? ofStage1(audit) : ofFindings(audit, file))
                .sorted(Comparator.comparing(Contradiction::about, Cited.BY_NUMBER))
                .toList();
    }

    private static Stream<Contradiction> ofFindings(Audit audit, CertificationFile file) {
        List<Finding> live = file.findings().stream()
                .filter(f -> f.standing().counts()
                        && (f.raisedIn(audit) || (f.raised().isEmpty() && stage2(audit) && file.ofStage2(f))))
                .toList();
        Set<String> cited = Stream.concat(live.stream(), withdrawnSince(audit, file))
                .flatMap(f -> f.cites().stream())
                .collect(Collectors.toSet());
        List<Contradiction> all = new ArrayList<>();
        audit.papers().stream()
                .filter(Paper::nonconforming)
                // a topic is no requirement, so that what is wrong with it shows in a clause or control
                .filter(p -> Topic.at(p.about())
                        .map(t -> cited.stream().noneMatch(t::showsIn))
                        .orElseGet(() -> !cited.contains(p.about())))
                .forEach(p -> all.add(new Contradiction(p.about(), null, p)));
        for (Finding f : live.stream().filter(f -> f.raisedIn(audit)).toList()) {
            f.cites().stream()
                    .filter(place ->
                            audit.paper(place).filter(Paper::nonconforming).isEmpty())
                    .forEach(place -> all.add(new Contradiction(
                            place, f.reference(), audit.paper(place).orElse(null))));
        }
        return all.stream();
    }

    /**
     * Nonconformities that were withdrawn when a decision had been taken on the audit. Its papers stay as they were released
     * then, and the withdrawal says why nothing comes of them; before, the report is returned and the paper written anew.
     */
    private static Stream<Finding> withdrawnSince(Audit audit, CertificationFile file) {
        LocalDate reviewed = audit.reviewedOn();
        Optional<LocalDate> decided = file.decisions().stream()
                .filter(d -> d.verb().restsOnAudits() && reviewed != null && d.takenOn(audit, reviewed))
                .flatMap(d -> Stream.ofNullable(d.decidedOn()))
                .min(LocalDate::compareTo);
        return file.findings().stream()
                .filter(f -> f.standing() == FindingStanding.WITHDRAWN && f.raisedIn(audit))
                .filter(f -> f.way().changes().stream()
                        .anyMatch(r -> r.withdrawn()
                                && decided.filter(day -> !r.day().isBefore(day)).isPresent()));
    }

    private static boolean stage2(Audit audit) {
        return audit.kind() == AuditKind.STAGE_2;
    }

    /** A question that is open may still be told. */
    private static Stream<Contradiction> ofStage1(Audit audit) {
        Set<String> asked = audit.concerns().stream()
                .filter(c -> c.open() || c.told())
                .map(Concern::about)
                .collect(Collectors.toSet());
        Set<String> told = audit.concerns().stream()
                .filter(Concern::told)
                .map(Concern::about)
                .collect(Collectors.toSet());
        return Stream.concat(
                audit.papers().stream()
                        .filter(p -> p.nonconforming() && !asked.contains(p.about()))
                        .map(p -> new Contradiction(p.about(), null, p)),
                audit.papers().stream()
                        .filter(p -> p.outcome() == Result.CONFORMS && told.contains(p.about()))
                        .map(p -> new Contradiction(p.about(), CONCERN, p)));
    }

    /** Both sides of it, as an auditor would say it. */
    public String sentence() {
        if (told == null) {
            return "The working paper on " + called() + " says “" + Result.NONCONFORMITY.words()
                    + "”, and nothing that stands cites it.";
        }
        return told
                + (told.equals(CONCERN) ? " is about " : " cites ")
                + called()
                + (paper == null
                        ? ", and there is no working paper on it."
                        : ", and the working paper on it says “"
                                + paper.outcome().words() + "”.");
    }

    private String called() {
        return Topic.at(about).map(t -> "“" + t.words() + "”").orElse(about);
    }
}
