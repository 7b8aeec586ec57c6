package org.assay.audittime;

import java.util.Optional;

/** The method where nobody names one: the same in a form that begins, at the API, and in what is reckoned while one types. */
public final class DefaultMethod {
    private DefaultMethod() {}

    /**
     * The body's latest one that can reckon with what is known; the first one reckons with whatever there is. That of ISO/IEC
     * 42006 is never taken unasked: whoever takes it says so.
     *
     * @param methods in force on the day
     */
    public static Optional<Method> of(Methods methods, Inputs known) {
        return methods.all().reversed().stream()
                .filter(m -> !m.edition().method().equals(Iso42006.METHOD))
                .filter(m -> m.edition().method().equals(CertPro1.METHOD)
                        || (InputsCheck.of(known).isEmpty() && m.proposed(known).isPresent()))
                .findFirst();
    }
}
