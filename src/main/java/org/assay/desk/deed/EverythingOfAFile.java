package org.assay.desk.deed;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assay.access.Acting;
import org.assay.desk.AttachedFile;
import org.assay.desk.certification.JournalOfAFile;
import org.assay.desk.paper.PaperTold;
import org.assay.desk.paper.PapersOfAFile;

/**
 * All that somebody may read of a file, packed to be taken away: the file, what was typed, the journal where she may read it,
 * every paper and every file that was handed in, and the SHA-256 of each, as {@code sha256sum -c} reads them.
 */
@ApplicationScoped
public class EverythingOfAFile {
    private final WorkOnAFile work;
    private final JournalOfAFile journal;
    private final PapersOfAFile papers;
    private final OpeningAFile opening;
    private final ObjectMapper json;

    EverythingOfAFile(
            WorkOnAFile work, JournalOfAFile journal, PapersOfAFile papers, OpeningAFile opening, ObjectMapper json) {
        this.work = work;
        this.journal = journal;
        this.papers = papers;
        this.opening = opening;
        this.json = json;
    }

    /** What goes into the pack, seen with one person's eyes. */
    public final class Pack {
        private final Acting who;
        private final WorkOnAFile.WithRecords all;

        private Pack(Acting who, WorkOnAFile.WithRecords all) {
            this.who = who;
            this.all = all;
        }

        public String fileName() {
            return all.work().file().reference() + ".zip";
        }

        /** Writes the pack; papers and files pass through one after the other. */
        public void write(OutputStream out) throws IOException {
            UUID file = all.work().file().id();
            Packing packing = new Packing(out);
            packing.add("certification.json", json(all.work().file()));
            packing.add("records.json", json(all.records()));
            if (who.ofTheBody()) {
                packing.add("journal.json", json(journal.of(who, file)));
                packing.add("journal.txt", text(journal.text(who, file).text()));
            }
            for (PaperTold paper : all.work().papers()) {
                if (paper.sha256() != null) {
                    PapersOfAFile.Stored stored = papers.open(who, file, paper.id());
                    packing.add("papers/" + named(paper, stored.fileName()), o -> o.write(stored.bytes()));
                }
            }
            for (AttachedFile handed :
                    all.records().stream().flatMap(r -> r.files().stream()).toList()) {
                OpeningAFile.Opened opened =
                        opening.find(who, file, handed.id()).orElse(null);
                if (opened != null) {
                    packing.add("files/" + handed.id() + "-" + opened.name().replace('/', '_'), opened::write);
                }
            }
            packing.finish();
        }
    }

    /** By its day, what it is and what it is about; the end of its id keeps two of one day apart. */
    private static String named(PaperTold paper, String fileName) {
        String about = paper.about()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String id = paper.id().toString();
        return paper.dated() + "-" + (about.isEmpty() ? "" : about + "-") + fileName.replace(".pdf", "") + "-"
                + id.substring(id.length() - 12) + ".pdf";
    }

    /**
     * The pack of a file.
     *
     * @throws org.assay.desk.NotThere where there is no such file in view
     */
    public Pack of(Acting who, UUID file) {
        return new Pack(who, work.withRecords(who, file));
    }

    private Written json(Object told) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        json.writerWithDefaultPrettyPrinter().writeValue(bytes, told);
        return bytes::writeTo;
    }

    private static Written text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes one entry. */
    private interface Written {
        void to(OutputStream out) throws IOException;
    }

    /** A ZIP that ends in the sums of what is in it. */
    private static final class Packing {
        private final ZipOutputStream zip;
        private final StringBuilder sums = new StringBuilder();

        private Packing(OutputStream out) {
            this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        }

        private void add(String name, Written what) throws IOException {
            MessageDigest sum = sha256();
            zip.putNextEntry(new ZipEntry(name));
            what.to(new DigestOutputStream(zip, sum));
            zip.closeEntry();
            sums.append(HexFormat.of().formatHex(sum.digest()))
                    .append("  ")
                    .append(name)
                    .append('\n');
        }

        /** What broke off before this is no ZIP. */
        private void finish() throws IOException {
            zip.putNextEntry(new ZipEntry("SHA256SUMS"));
            zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
            zip.finish();
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
