package org.assay.file;

/**
 * Something in a file that may not fit together, as the machine sees it: never a finding, and nothing that a client reads. The
 * leader of Stage 1 says what becomes of it (ISO/IEC 17021-1, 5.2.5 and 9.3.1.2).
 *
 * @param key by which it is known for as long as the file says the same; never words
 * @param about the clause or control that it is about
 * @param fact what stands in the file
 * @param question as it can be put, without advice
 */
public record Gap(String key, String about, String fact, String question) {}
