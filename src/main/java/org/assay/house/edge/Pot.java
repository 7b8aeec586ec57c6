package org.assay.house.edge;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Memory for what is on its way in: bounded as a whole, and for the network that it comes from. */
final class Pot {
    private final long most;
    private final long mostOfANetwork;
    private final AtomicLong held = new AtomicLong();
    private final Map<String, Long> heldOf = new ConcurrentHashMap<>();

    /**
     * Nothing is in it yet.
     *
     * @param most bytes of all
     * @param mostOfANetwork bytes of one network
     */
    Pot(long most, long mostOfANetwork) {
        this.most = most;
        this.mostOfANetwork = mostOfANetwork;
    }

    /** Counts bytes in; false where it is full, and then they are not counted. */
    boolean hold(String network, long bytes) {
        long ofIt = heldOf.merge(network, bytes, Long::sum);
        if (held.addAndGet(bytes) <= most && ofIt <= mostOfANetwork) {
            return true;
        }
        release(network, bytes);
        return false;
    }

    void release(String network, long bytes) {
        held.addAndGet(-bytes);
        heldOf.computeIfPresent(network, (_, n) -> n == bytes ? null : n - bytes);
    }
}
