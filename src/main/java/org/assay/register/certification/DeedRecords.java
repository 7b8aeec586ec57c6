package org.assay.register.certification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.assay.file.Case;
import org.assay.register.Canonical;
import org.assay.register.Ids;
import org.assay.register.journal.Kept;

/** Keeps what was typed in deeds on a file. */
@ApplicationScoped
public class DeedRecords {
    /** Keeps the content of one deed, in the act's transaction; tells its id and its hash. */
    public Kept keep(Case c, String deed, Audience audience, Object content, UUID made) {
        DeedRecordRow row = new DeedRecordRow();
        row.id = Ids.next();
        row.client = c.file().client();
        row.certification = c.file().id();
        row.subject = c.deed().subject();
        row.made = made.equals(c.deed().subject()) ? null : made;
        row.deed = deed;
        row.audience = audience;
        row.content = Canonical.text(content);
        row.recordedBy = c.person().id();
        row.happenedOn = c.deed().on();
        row.recordedOn = c.today();
        row.persist();
        return new Kept(row.id, row.seal());
    }
}
