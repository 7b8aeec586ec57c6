package org.assay.desk.decision;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import org.assay.file.CertificationFile;
import org.assay.file.Person;
import org.jspecify.annotations.Nullable;

/** What a decision does to the certificate and to the public register, in the decision's own transaction. */
public interface Issuing {
    /**
     * Issues the first revision for a file that was granted today; tells its number.
     *
     * @param typed what was typed last in each deed on the file, by the deed's journaled name
     * @param by who decides: where the certificate bears another name, the client is registered under it from now on
     */
    String granted(CertificationFile now, Map<String, JsonNode> typed, Person by, LocalDate today);

    /** The number of the certificate of a file; null where none was issued. */
    @Nullable
    String number(CertificationFile file);

    /** Issues the next revision where a decision of today gives other dates or another scope; tells its number. */
    @Nullable
    String reissued(CertificationFile now, Map<String, JsonNode> typed, String changed, Person by, LocalDate today);

    /** Shows the public what has changed about a certification; tells the certificate's number, if there is one. */
    @Nullable
    String changed(CertificationFile now, Map<String, JsonNode> typed, LocalDate today);
}
