package org.assay.audittime;

/**
 * Parts of the days of an initial audit.
 *
 * @param surveillance of a surveillance audit
 * @param recertification of a recertification audit
 * @param onSitePercent between opening and closing meeting
 */
public record Shares(Share surveillance, Share recertification, int onSitePercent) {
    /** As the first method has had them from its first day. */
    public static final Shares OF_CERTPRO_1 = new Shares(new Share(1, 3), new Share(2, 3), 80);
}
