package org.assay.programme;

import java.util.stream.Stream;
import org.assay.file.ChangeKind;
import org.assay.standard.Parameter;

/** Changes that a client has told of and of which nobody has said what follows. */
final class DueOfChanges implements DueSource {
    @Override
    public Stream<Due> of(Outlook o) {
        return o.file().changes().stream()
                .filter(n -> n.standing().awaitsTheBody())
                .map(n -> (n.kind() == ChangeKind.EXTENSION ? DueKind.EXTENSION_REVIEW : DueKind.CHANGE_TO_LOOK_AT)
                        .on(
                                n.toldOn().plusDays(o.law(Parameter.REVIEW_DAYS)),
                                n.id(),
                                n.kind() == ChangeKind.EXTENSION ? "" : n.kind().words(),
                                "/records"));
    }
}
