package org.assay.desk;

/**
 * What a client has told in a notice from which the body has said that a certificate is printed anew.
 *
 * @param name its new name, as it is to read; empty where it told of none in the box for it
 * @param text the change in words
 */
public record Noticed(String name, String text) {}
