package org.assay.house.brake;

import io.smallrye.config.ConfigMapping;

/** How often one address may do what nobody has to sign in for. */
@ConfigMapping(prefix = "assay.brakes")
public interface BrakeSettings {
    /** Asking for a certificate by its number. */
    Brake verify();

    /** Searching the public register. */
    Brake search();

    /** Sending an enquiry. */
    Brake enquiry();

    /** Being led to the sign-in server. */
    Brake signIn();

    /** A bucket: so many in one row, and what is forgotten in a minute. */
    interface Brake {
        int most();

        int aMinute();
    }
}
