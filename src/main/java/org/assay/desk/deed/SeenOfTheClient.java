package org.assay.desk.deed;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.desk.AttachedFile;
import org.assay.desk.finding.AnswerForm;
import org.assay.desk.finding.EvidenceForm;
import org.assay.file.CertificationFile;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;

/** A reference to what the client has written about a nonconformity, for whoever says what she has seen of it. */
final class SeenOfTheClient {
    /** As many letters as the box of what was seen takes. */
    private static final int MOST = 2000;

    private SeenOfTheClient() {}

    /** Whether the client has handed in evidence that nobody has judged yet. */
    static boolean handedIn(CertificationFile file, UUID finding) {
        return file.finding(finding)
                .map(Finding::standing)
                .filter(s -> s == FindingStanding.IMPLEMENTED)
                .isPresent();
    }

    /** What it is, of which day, what it names and its files; no word of the client's own judgement. */
    static String words(RecordsOfAFile.Told record) {
        String files = record.files().stream().map(AttachedFile::name).collect(Collectors.joining(", "));
        String words = Stream.of(
                        (record.is(Operation.ANSWER_FINDING) ? answer(record) : evidence(record)),
                        files.isEmpty() ? "" : "Files: " + files + ".")
                .filter(w -> !w.isEmpty())
                .collect(Collectors.joining(" "));
        return words.substring(0, Math.min(words.length(), MOST));
    }

    private static String answer(RecordsOfAFile.Told record) {
        return "Answer of " + Days.written(record.on()) + ", to be done by "
                + Days.written(record.typed(AnswerForm.class).doneBy()) + ".";
    }

    private static String evidence(RecordsOfAFile.Told record) {
        String named = record.typed(EvidenceForm.class).records();
        return "Evidence handed in on " + Days.written(record.on())
                + (named == null || named.isBlank() ? "." : ": " + named.strip());
    }
}
