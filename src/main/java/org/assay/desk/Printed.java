package org.assay.desk;

/**
 * What the certificate says of its holder as it was printed last.
 *
 * @param registered the name of the client in the register
 */
public record Printed(String name, String address, String registered) {}
