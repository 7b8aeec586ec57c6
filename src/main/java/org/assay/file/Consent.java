package org.assay.file;

import java.time.LocalDate;

/**
 * What the client has said about dates and team.
 *
 * @param revision the proposal that it agreed to
 * @param objects whether it objects to what has changed since, and nobody has answered yet
 */
public record Consent(int revision, Person by, LocalDate day, boolean objects) {
    public Consent objecting(boolean now) {
        return new Consent(revision, by, day, now);
    }
}
