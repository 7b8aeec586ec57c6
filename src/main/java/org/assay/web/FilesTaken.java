package org.assay.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.assay.desk.upload.Kind;
import org.assay.house.FilesSettings;

/** What files are taken, as pages say it. */
@Named("files")
@ApplicationScoped
public class FilesTaken {
    private final FilesSettings settings;

    FilesTaken(FilesSettings settings) {
        this.settings = settings;
    }

    /** Bytes of one file at most. */
    public long getMost() {
        return settings.most();
    }

    public long getMegabytes() {
        return settings.most() / 1_000_000;
    }

    /** Days after which a file goes that nobody has handed in. */
    public int getDays() {
        return settings.days();
    }

    public String getTaken() {
        return Kind.TAKEN;
    }
}
