package org.assay.paper;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.assay.standard.Body;
import org.assay.standard.Catalogue;
import org.assay.standard.LawBook;
import org.assay.standard.Parameter;

/**
 * The house that a paper comes from.
 *
 * @param address where the public reaches it
 * @param sample whether it is a sample body, whose day is told and not read from a clock
 * @param signs whether it signs its papers
 */
public record House(Body body, Catalogue catalogue, LawBook laws, URI address, boolean sample, boolean signs) {
    /** A number of the law as it was on a day. */
    int law(LocalDate day, Parameter parameter) {
        return laws.on(day).of(parameter);
    }

    /** Where a print of a certificate can be verified: the revision says which print somebody holds. */
    URI verify(String number, int revision) {
        String base = address.toString();
        return URI.create((base.endsWith("/") ? base : base + "/") + "verify/"
                + URLEncoder.encode(number, StandardCharsets.UTF_8).replace("+", "%20")
                + "?revision=" + revision);
    }
}
