package org.assay.register.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Journals of before files began with an application: the opening told one result of all audits. It reads as a file that
 * was agreed, with one Stage 2 that was reviewed, and with the findings that it had.
 */
final class Skeleton {
    private Skeleton() {}

    static JsonNode carriedOver(JsonNode body) {
        for (JsonNode happening : body.path("entry").path("happenings")) {
            if (happening.path("file") instanceof ObjectNode file && file.has("result")) {
                carryOver(file);
            }
        }
        return body;
    }

    private static void carryOver(ObjectNode file) {
        JsonNode result = file.remove("result");
        ObjectNode application = file.putObject("application").put("standing", "AGREED");
        application.putArray("areas");
        application.putArray("soas");
        application.putArray("handIns");
        ObjectNode audit = file.putArray("audits").addObject();
        audit.put("id", idOf(file))
                .put("kind", "STAGE_2")
                .put("standing", "REVIEWED")
                .put("revision", 1);
        for (String none : new String[] {"left", "clauses", "controls", "concerns", "papers"}) {
            audit.putArray(none);
        }
        ObjectNode schedule = audit.putObject("schedule").put("mode", "ON_SITE").put("halfDays", 0);
        schedule.set("firstDay", result.path("lastDayOfStage2"));
        schedule.set("lastDay", result.path("lastDayOfStage2"));
        shareOut(result, application, audit, schedule.putArray("team"));
        ArrayNode findings = file.putArray("findings");
        result.path("findings").forEach(f -> {
            ((ObjectNode) f).putObject("terms").put("objected", false);
            findings.add(f);
        });
        boolean granted = file.path("certification").has("grantedOn");
        file.putObject("paper").put("standing", granted ? "ISSUED" : "APPROVED").put("revision", granted ? 1 : 0);
    }

    private static void shareOut(JsonNode result, ObjectNode application, ObjectNode audit, ArrayNode team) {
        for (JsonNode part : result.path("parts")) {
            switch (part.path("part").asText()) {
                case "APPLICATION_REVIEWER" -> application.set("reviewer", part.path("person"));
                case "TECHNICAL_REVIEWER" -> audit.set("reviewedBy", part.path("person"));
                default -> team.add(part);
            }
        }
    }

    private static String idOf(ObjectNode file) {
        return UUID.nameUUIDFromBytes(("audit of " + file.path("id").asText()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
