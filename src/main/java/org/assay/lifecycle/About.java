package org.assay.lifecycle;

import java.util.UUID;
import java.util.stream.Stream;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeNotice;
import org.assay.file.Decision;
import org.assay.file.Finding;
import org.assay.file.Letter;

/** What a move is done to: a file, or a thing in it. */
public enum About {
    FILE(false),
    AUDIT(false),
    FINDING(true),
    DECISION(true),
    LETTER(true),
    CHANGE(true);

    private final boolean small;

    About(boolean small) {
        this.small = small;
    }

    /** Whether all that was said of one of it is read at once. */
    public boolean small() {
        return small;
    }

    /** The ids of all that a file holds of it. */
    public Stream<UUID> in(CertificationFile file) {
        return switch (this) {
            case FILE -> Stream.of(file.id());
            case AUDIT -> file.audits().stream().map(Audit::id);
            case FINDING -> file.findings().stream().map(Finding::id);
            case DECISION -> file.decisions().stream().map(Decision::id);
            case LETTER -> file.mail().stream().map(Letter::id);
            case CHANGE -> file.changes().stream().map(ChangeNotice::id);
        };
    }
}
