package org.assay.house.local;

/** How the application reaches its database: as {@code assay_app} to work, as {@code assay_owner} to migrate. */
public record Database(String url, String appPassword, String ownerPassword) {
    public static final String APP = "assay_app";
    public static final String OWNER = "assay_owner";

    /** The URL alone: the passwords stay out of logs. */
    @Override
    public String toString() {
        return url;
    }
}
