package org.assay.house;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** Bytes that were stored once and go out as they are: to be kept, never to be shown in place, with their hash as ETag. */
public final class Download {
    private Download() {}

    /** A text to be kept; its SHA-256 is its ETag. */
    public static Response text(String fileName, String sha256, String text) {
        return Response.ok(text.getBytes(StandardCharsets.UTF_8), "text/plain;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + fileName + "\"")
                .header("Cache-Control", "private, no-store")
                .tag(sha256)
                .build();
    }

    /** A table for a spreadsheet, as it stands now. */
    public static Response csv(String fileName, String text) {
        return Response.ok(text.getBytes(StandardCharsets.UTF_8), "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + fileName + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    public static Response pdf(String fileName, String sha256, byte[] bytes) {
        return Response.ok(bytes, "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + fileName + "\"")
                .header("Cache-Control", "private, no-store")
                .tag(sha256)
                .build();
    }
}
