package org.assay.house.brake;

import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import java.net.InetAddress;
import java.util.HexFormat;

/** From where a request comes: from a proxy's word where {@code quarkus.http.proxy} trusts one, else from the connection. */
public final class Addresses {
    private Addresses() {}

    /** For counting: of an IPv6 address, the network that one household or firm is given (64 bits). */
    public static String network(RoutingContext http) {
        String address = of(http);
        try {
            byte[] bytes =
                    address.contains(":") ? InetAddress.ofLiteral(address).getAddress() : new byte[0];
            return bytes.length == 16 ? HexFormat.of().formatHex(bytes, 0, 8) : address;
        } catch (IllegalArgumentException _) {
            return address;
        }
    }

    public static String of(RoutingContext http) {
        SocketAddress address = http.request().remoteAddress();
        String host = address == null ? null : address.hostAddress();
        return host == null && address != null ? String.valueOf(address.host()) : String.valueOf(host);
    }
}
