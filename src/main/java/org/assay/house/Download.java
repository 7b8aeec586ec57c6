package org.assay.house;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
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

    /** A workbook, as it stands now. */
    public static Response workbook(String fileName, byte[] bytes) {
        return Response.ok(bytes, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Content-Disposition", "attachment; filename=\"" + fileName + "\"")
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /**
     * A file that somebody handed in, part by part: it is kept and never shown in place, and whatever opens it all the same runs
     * nothing and asks nobody.
     */
    public static Response file(String fileName, String mediaType, long size, String sha256, StreamingOutput bytes) {
        return Response.ok(bytes, mediaType)
                .header("Content-Length", size)
                .header("Content-Disposition", attached(fileName))
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .tag(sha256)
                .build();
    }

    /** The name as every browser reads it: plain letters, and beside them all letters (RFC 6266, 5). */
    static String attached(String fileName) {
        String plain = fileName.replaceAll("[^ -~]|[\"\\\\%]", "_");
        String whole = URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }

    /** A ZIP, written as it goes out. */
    public static Response pack(String fileName, StreamingOutput bytes) {
        return Response.ok(bytes, "application/zip")
                .header("Content-Disposition", attached(fileName))
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
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
