package org.assay.file;

/**
 * A condition of the application review is settled.
 *
 * @param condition its number
 */
public record Settlement(int condition) implements Said {}
