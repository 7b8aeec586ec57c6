package org.assay.desk.paper;

/** A paper that is drawn up: its bytes, as they stay, and how many pages they make. */
@SuppressWarnings("ArrayRecordComponent") // bytes that go through; nobody compares them
public record Drawn(byte[] bytes, String mediaType, int pages) {}
