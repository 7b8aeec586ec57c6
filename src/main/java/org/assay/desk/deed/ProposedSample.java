package org.assay.desk.deed;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.desk.AiSystems;
import org.assay.desk.Sites;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.DrawnFrom;
import org.assay.file.Worded;
import org.assay.standard.Catalogue;

/** What a sample can be drawn from, as far as the file knows the whole: sites, AI systems, included controls, nonconformities. */
public final class ProposedSample {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int LEAST = 100_000_000;
    private static final int MOST = 1_000_000_000;

    private ProposedSample() {}

    /** A seed by chance, so that nobody chooses the sample by choosing it. */
    public static String seed() {
        return String.valueOf(CHANCE.nextInt(LEAST, MOST));
    }

    /** The boxes of the form: all of that kind, and the square root of their number, rounded up, as the size. */
    public static Map<String, String> of(CertificationFile file, UUID audit, String kind, Catalogue catalogue) {
        Map<String, String> boxes = new LinkedHashMap<>();
        boxes.put("seed", seed());
        Arrays.stream(DrawnFrom.values())
                .filter(k -> k.name().equals(kind))
                .findFirst()
                .ifPresent(from -> {
                    List<String> all = names(file, audit, from, catalogue);
                    boxes.put("from", from.name());
                    if (!all.isEmpty()) {
                        boxes.put("what", Worded.headed(from.words()));
                        boxes.put("population", String.valueOf(all.size()));
                        boxes.put("members", String.join("\n", all));
                        boxes.put("size", String.valueOf((int) Math.ceil(Math.sqrt(all.size()))));
                    }
                });
        return boxes;
    }

    private static List<String> names(CertificationFile file, UUID id, DrawnFrom from, Catalogue catalogue) {
        Audit audit = file.audit(id).orElse(null);
        return switch (from) {
            case SITES -> List.copyOf(Sites.offered(file).values());
            case AI_SYSTEMS ->
                AiSystems.offered(file).stream().map(n -> "AI system " + n).toList();
            case CONTROLS ->
                catalogue.controls().stream()
                        .filter(c -> audit != null && audit.controls().contains(c.id()))
                        .map(c -> c.id() + " " + c.topic())
                        .toList();
            case FINDINGS ->
                file.findings().stream()
                        .filter(f -> f.told()
                                && f.raised().map(r -> !r.audit().equals(id)).orElse(true))
                        .map(f -> f.reference() + ", " + String.join(", ", f.cites()))
                        .toList();
            case RECORDS, PEOPLE -> List.of();
        };
    }
}
