package org.assay.audittime;

/**
 * A code of one of the body's lists, with the words that people read for it on that day, so that a line written once reads the
 * same for ever.
 *
 * @param key such as {@code small_ai_startup}
 * @param words such as {@code small AI startup: one AI product, fewer than 50 people}
 */
public record Named(String key, String words) {}
