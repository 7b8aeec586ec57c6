package org.assay.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * Everything that rules may look at for one certification (client × standard), read once.
 *
 * @param reference how people call the file: {@code C-2026-0042}
 * @param scope the sentence that the certificate would carry
 * @param inForceElsewhere reference of another file of the same client and standard whose certification is in force
 */
public record CertificationFile(
        UUID id,
        UUID client,
        String reference,
        Standard standard,
        String scope,
        @Nullable Agreement agreement,
        AuditResult result,
        Certification certification,
        List<Decision> decisions,
        @Nullable String inForceElsewhere) {

    public CertificationFile {
        decisions = List.copyOf(decisions);
    }

    public Standing standingOn(LocalDate day) {
        return certification.standingOn(day);
    }

    /** The decision that has been asked for and not taken yet; there is at most one. */
    public Optional<Decision> openDecision() {
        return decisions.stream()
                .filter(d -> d.standing() == DecisionStanding.REQUESTED)
                .findFirst();
    }

    public Optional<Decision> decision(UUID decision) {
        return decisions.stream().filter(d -> d.id().equals(decision)).findFirst();
    }

    public CertificationFile with(AuditResult changed) {
        return new CertificationFile(
                id, client, reference, standard, scope, agreement, changed, certification, decisions, inForceElsewhere);
    }

    public CertificationFile with(Certification changed) {
        return new CertificationFile(
                id, client, reference, standard, scope, agreement, result, changed, decisions, inForceElsewhere);
    }

    /** The file with a decision added, or exchanged for the one of the same id in its place. */
    public CertificationFile with(Decision changed) {
        var all = decision(changed.id()).isPresent()
                ? decisions.stream()
                        .map(d -> d.id().equals(changed.id()) ? changed : d)
                        .toList()
                : Stream.concat(decisions.stream(), Stream.of(changed)).toList();
        return new CertificationFile(
                id, client, reference, standard, scope, agreement, result, certification, all, inForceElsewhere);
    }

    /** The same facts with blank words, for the journal: texts are records, not events. */
    public CertificationFile withoutWords() {
        return new CertificationFile(
                id, client, reference, standard, "", agreement, result.withoutWords(), certification, decisions, null);
    }
}
