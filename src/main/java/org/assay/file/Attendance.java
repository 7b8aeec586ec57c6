package org.assay.file;

import java.util.List;

/** Who was there, and when. */
public record Attendance(List<Presence> presences) implements Said {
    public Attendance {
        presences = List.copyOf(presences);
    }
}
