package org.assay.desk.application;

import java.util.Arrays;
import org.assay.audittime.CertPro1;
import org.assay.audittime.CertPro2;
import org.assay.audittime.Iso42006;
import org.assay.file.Worded;

/** The methods by which days are determined, as a form offers them. */
public enum TimeMethod implements Worded {
    CERTPRO_1(CertPro1.METHOD, "table by kind of organisation, within which a person chooses (certpro-1)"),
    CERTPRO_2(CertPro2.METHOD, "table by kind of organisation, within which scored facts place the days (certpro-2)"),
    ISO_42006_2025(Iso42006.METHOD, "table by persons and roles that the body has brought in (iso-42006-2025)");

    private final String method;
    private final String words;

    TimeMethod(String method, String words) {
        this.method = method;
        this.words = words;
    }

    /** The one that is kept under an id. Refuses an id that no method has. */
    public static TimeMethod of(String method) {
        return Arrays.stream(values())
                .filter(m -> m.method.equals(method))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No method is called " + method));
    }

    /** Its id, as it is kept with the days. */
    public String method() {
        return method;
    }

    @Override
    public String words() {
        return words;
    }
}
