package org.assay.house.edge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much is taken on at once, and how long it is waited for. */
@ConfigMapping(prefix = "assay.edge")
public interface EdgeSettings {
    /** How long the body of a request may take to arrive. */
    @WithDefault("30S")
    Duration body();

    /** How long an upload may take to arrive at most; one that says its length has no longer than that needs. */
    @WithDefault("6M")
    Duration upload();

    /** How long a request may last once it has arrived, its answer read by whoever asked included. */
    @WithDefault("5M")
    Duration whole();

    /** The same where a file goes in or out. */
    @WithDefault("8M")
    Duration wholeOfAFile();

    /** Bytes of bodies in memory at once, as {@link Pots} shares them out: three times the largest file or more. */
    @WithDefault("160000000")
    long bytes();

    /** Requests of one network that are worked on at once. Behind a proxy that tells no addresses, that is everybody. */
    @WithDefault("100")
    int ofAnAddress();

    /** Requests of one sign-in that are worked on at once: fewer than connections to the database. */
    @WithDefault("8")
    int ofASignIn();

    /** Requests of whoever shows a sign-in that are worked on at once. */
    @WithDefault("140")
    int ofSignIns();

    /** Requests of whoever shows none that are worked on at once: public pages wait for nobody who is signed in. */
    @WithDefault("40")
    int ofStrangers();

    /** Requests of whoever shows none, from one network, that are worked on at once: a part of those. */
    @WithDefault("10")
    int ofStrangersOfAnAddress();

    /** For each that is worked on, how many may wait for their turn. */
    @WithDefault("4")
    int waiting();

    /** How long a request waits for its turn. */
    @WithDefault("10S")
    Duration turn();
}
