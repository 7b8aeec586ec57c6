package org.assay.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.desk.upload.GoneFiles;
import org.jspecify.annotations.Nullable;

/** Since when a file is gone, for the lists of files on pages: what is gone is no link. */
@Named("gone")
@RequestScoped
public class Gone {
    private final WhoIsAsking who;
    private final GoneFiles files;
    private final Map<UUID, Map<UUID, LocalDate>> known = new HashMap<>();

    Gone(WhoIsAsking who, GoneFiles files) {
        this.who = who;
        this.files = files;
    }

    /** The day on which a file went; null where it is there. */
    public @Nullable LocalDate on(UUID certification, UUID file) {
        return known.computeIfAbsent(certification, c -> files.of(who.get(), c)).get(file);
    }
}
