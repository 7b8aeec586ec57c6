package org.assay.desk;

import java.time.LocalDate;
import java.util.List;
import org.assay.file.CertificationFile;
import org.assay.file.Deed;

/** What an act would lead to, looked at before it is done. */
public sealed interface Foreseen<T> {
    /** The rules allow it; this is what it would lead to. */
    record Allowed<T>(T told) implements Foreseen<T> {}

    /** Rules refuse it: every broken one. */
    record Refused<T>(List<Broken> refusals) implements Foreseen<T> {}

    /** What is told of a file as it would stand. */
    interface Telling<E extends Effect, T> {
        T of(CertificationFile now, Deed deed, LocalDate today, E effect);
    }
}
