package org.assay.file;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A nonconformity.
 *
 * @param reference how people call it within the file: {@code F-1}
 * @param requirement what was not met: a clause, or a clause with a control
 * @param verification present when it stands at {@link FindingStanding#VERIFIED}
 */
public record Finding(
        UUID id,
        String reference,
        Grade grade,
        FindingStanding standing,
        String requirement,
        String statement,
        @Nullable Verification verification) {

    public Finding {
        if ((standing == FindingStanding.VERIFIED) != (verification != null)) {
            throw new IllegalArgumentException(reference + " is verified by somebody on a day, or it is not verified");
        }
    }

    public boolean major() {
        return grade == Grade.MAJOR;
    }

    public Optional<Verification> verified() {
        return Optional.ofNullable(verification);
    }

    public boolean verifiedBy(Person person) {
        return verified().filter(v -> v.by().equals(person)).isPresent();
    }

    public Finding at(FindingStanding now, @Nullable Verification verified) {
        return new Finding(id, reference, grade, now, requirement, statement, verified);
    }

    Finding withoutWords() {
        return new Finding(id, reference, grade, standing, "", "", verification);
    }
}
