package org.assay.audittime;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assay.standard.Catalogue;

/** The methods that a body has: those of its own, and the one of ISO/IEC 42006 once a table of it is in force. */
public record Methods(List<Method> all) {
    public Methods {
        all = List.copyOf(all);
    }

    /** The body's own, in the order of their editions. */
    public static Methods of(Catalogue catalogue) {
        return new Methods(List.of(
                new CertPro1(
                        catalogue.dayTable(),
                        Objects.requireNonNullElse(catalogue.dayTable().hash(), "")),
                new CertPro2(
                        catalogue.dayTable(),
                        catalogue.scoreTable(),
                        Objects.requireNonNullElse(catalogue.scoreTable().hash(), ""))));
    }

    public Optional<Method> find(String name) {
        return all.stream().filter(m -> m.edition().method().equals(name)).findFirst();
    }
}
