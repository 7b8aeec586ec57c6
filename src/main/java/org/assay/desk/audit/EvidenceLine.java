package org.assay.desk.audit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.desk.AiSystems;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.AttachedFile;
import org.assay.desk.Checks;
import org.assay.desk.Sites;
import org.assay.desk.Words;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.EvidenceKind;
import org.assay.file.Person;
import org.assay.file.Worded;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence of a working paper or a nonconformity (ISO/IEC 17021-1, 9.4.4): what was seen, where, of which day, and by whom. It is seen
 * and not taken, unless it names a link or a file that the client lets be taken.
 *
 * @param by whoever saw it; null where it is whoever writes the paper
 * @param system number of the AI system that it is about
 * @param site number of the site where it was seen
 * @param link an address at the client's, beginning with {@code http}
 * @param file a file that was taken as evidence in this audit
 */
public record EvidenceLine(
        @Asked("What kind it is") @NotNull(message = "Choose what kind of evidence it is")
        EvidenceKind kind,

        @Asked(value = "What was seen or heard", hint = "Title and version, or what was said or done.")
        @Words(max = 600, message = "Say what was seen or heard")
        String what,

        @Asked(value = "Where", hint = "The place where it is kept or was seen.", optional = true)
        @Words(max = 300, optional = true)
        @Nullable
        String where,

        @Asked(value = "Day that it speaks for", optional = true) @Nullable
        LocalDate speaksFor,

        @Asked(value = "Day on which it was seen or received", optional = true) @Nullable
        LocalDate received,

        @Asked(value = "Seen by", from = Asked.Choices.TEAM, optional = true) @Nullable
        UUID by,

        @Asked(value = "Who was asked", hint = "The function, not the name.", sometimes = true)
        @Words(max = 200, optional = true)
        @Nullable
        String whom,

        @Asked(value = "AI system", from = Asked.Choices.AI_SYSTEMS, optional = true) @Nullable
        Integer system,

        @Asked(value = "Site", from = Asked.Choices.SITES, optional = true) @Nullable
        Integer site,

        @Asked(value = "Link", hint = "Where it stays at the client's.", optional = true)
        @Words(max = 300, optional = true)
        @Nullable
        String link,

        @Asked(value = "File that was taken", from = Asked.Choices.TAKEN_FILES, optional = true) @Nullable
        UUID file) {
    /** Pieces of evidence of one paper at most. */
    public static final int MOST = 50;

    /** Finds what its annotations cannot; {@code place} is the beginning of the names of its boxes. */
    public void look(Checks.Found found, String place, Asking asking, Audit audit) {
        CertificationFile file = asking.file();
        found.unless(
                        kind != EvidenceKind.INTERVIEW || filled(whom),
                        place + "whom",
                        "Say which function was asked, such as head of data")
                .unless(
                        speaksFor == null || !speaksFor.isAfter(asking.today()),
                        place + "speaksFor",
                        "This day has not come yet")
                .unless(
                        received == null || !received.isAfter(asking.today()),
                        place + "received",
                        "This day has not come yet")
                .unless(by == null || audit.auditedBy(new Person(by)), place + "by", "Choose a member of this team")
                .unless(
                        system == null || AiSystems.offered(file).contains(system),
                        place + "system",
                        "The application lists no such AI system")
                .unless(
                        site == null || Sites.offered(file).containsKey(site),
                        place + "site",
                        "The application has no such site")
                .unless(
                        !filled(link) || (link != null && link.strip().matches("https?://\\S+")),
                        place + "link",
                        "Write the whole address, beginning with https://")
                .unless(
                        this.file == null || audit.work().taken().contains(this.file),
                        place + "file",
                        "No such file was taken in this audit");
    }

    private static boolean filled(@Nullable String words) {
        return words != null && !words.isBlank();
    }

    /** How it is held: seen and not taken, a link, or a file. */
    public String held() {
        return file != null ? "File taken" : filled(link) ? "Link" : "Seen, not taken";
    }

    /** What it is, where, of which day and from whom, in one line. */
    public String words() {
        return Stream.of(
                        what.strip(),
                        filled(where) && where != null ? where.strip() : "",
                        speaksFor == null ? "" : "of " + Days.written(speaksFor),
                        filled(whom) && whom != null ? "asked: " + whom.strip() : "")
                .filter(w -> !w.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The same with its kind before it. */
    public String sentence() {
        return Worded.headed(kind.words()) + ": " + words() + ".";
    }

    /** About which AI system and site, by their numbers and names; empty where it says neither. */
    public String about(CertificationFile of) {
        return Stream.of(system == null ? "" : "AI system " + system, site == null ? "" : Sites.words(of, Set.of(site)))
                .filter(w -> !w.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What is kept of the file: its name and hash; empty where none was taken. */
    public String taken(Map<UUID, AttachedFile> files) {
        AttachedFile known = file == null ? null : files.get(file);
        return known == null ? "" : known.name() + ", SHA-256 " + known.sha256();
    }
}
