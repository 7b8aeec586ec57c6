package org.assay.audittime;

/**
 * Something in the inputs that cannot be so.
 *
 * @param field the component, such as {@code groups[0].weekHours}
 * @param words what is wrong, for people
 */
public record Problem(String field, String words) {}
