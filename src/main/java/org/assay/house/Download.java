package org.assay.house;

import jakarta.ws.rs.core.Response;

/** Bytes that were stored once and go out as they are: to be kept, never to be shown in place, with their hash as ETag. */
public final class Download {
    private Download() {}

    public static Response pdf(String fileName, String sha256, byte[] bytes) {
        return Response.ok(bytes, "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + fileName + "\"")
                .header("Cache-Control", "private, no-store")
                .tag(sha256)
                .build();
    }
}
