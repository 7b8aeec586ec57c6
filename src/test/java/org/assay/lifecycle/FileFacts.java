package org.assay.lifecycle;

import static org.assay.lifecycle.Facts.id;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.file.Agreement;
import org.assay.file.Application;
import org.assay.file.Attendance;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.BroughtForward;
import org.assay.file.CertificatePaper;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeNotice;
import org.assay.file.Decision;
import org.assay.file.DecisionStanding;
import org.assay.file.Letter;
import org.assay.file.Named;
import org.assay.file.Paper;
import org.assay.file.Papers;
import org.assay.file.Part;
import org.assay.file.Participation;
import org.assay.file.People;
import org.assay.file.Result;
import org.assay.file.Verb;
import org.assay.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * What a situation says about its file.
 *
 * @param stage1 as the file has it; none where it says nothing
 * @param stage2 as the file has it; where it says nothing, one of {@code lastDayOfStage2} and {@code parts}
 * @param surveillance the latest of its cycle
 * @param anew a Stage 2 after an expiry
 * @param others audits beside these, each with what it is called, {@code as}, and its kind
 * @param questionAsked the day on which a decision maker asked for information that nobody has given yet
 * @param holder the name under which the client is registered
 * @param broughtForward how a certification of before was taken over
 * @param decisions that were taken, as the file has them
 * @param alongside whose names stand among those who came along to every audit
 * @param letterNames whose names stand in the letter that is answered or closed
 * @param ofTheClient whom the register knows as people of the client
 * @param letters between client and body, each with what it is called, {@code as}
 * @param notices of changes, each with what it is called, {@code as}
 */
record FileFacts(
        Application application,
        @Nullable Signed agreement,
        @Nullable JsonNode stage1,
        @Nullable JsonNode stage2,
        @Nullable JsonNode surveillance,
        @Nullable JsonNode recertification,
        @Nullable JsonNode anew,
        @Nullable List<ObjectNode> others,
        @Nullable List<ObjectNode> decisions,
        @Nullable List<ObjectNode> notices,
        @Nullable List<ObjectNode> letters,
        CertificatePaper document,
        @Nullable List<Known> people,
        @Nullable List<Known.Bond> bodysTies,
        LocalDate lastDayOfStage2,
        List<Took> parts,
        List<Raised> findings,
        Decided certification,
        @Nullable String inForceElsewhere,
        @Nullable LocalDate questionAsked,
        @Nullable ObjectNode broughtForward,
        @Nullable String holder,
        @Nullable List<String> alongside,
        @Nullable List<String> letterNames,
        @Nullable List<Named> ofTheClient) {

    record Signed(
            String reference, LocalDate signed, @Nullable LocalDate ended) {}

    record Took(String who, Part part) {}

    /** Before anything was programmed. */
    CertificationFile unaudited() {
        CertificationFile begun = CertificationFile.begun(
                        id("the file"), id("the client"), "C-2026-0042", Standard.AIMS)
                .with(application);
        return agreement == null
                ? begun
                : begun.with(new Agreement(agreement.reference, agreement.signed, agreement.ended));
    }

    CertificationFile whole() {
        CertificationFile file = unaudited()
                .scoped("Development and operation of an assistant for permit applications")
                .with(document)
                .with(certification.facts())
                .beside(inForceElsewhere, holder);
        if (broughtForward != null) {
            ObjectNode how = broughtForward.deepCopy();
            file = file.with(Town.YAML.convertValue(
                    how.put("portfolio", id("a portfolio").toString()), BroughtForward.class));
        }
        for (Audit audit : audits().toList()) {
            file = file.with(
                    alongside == null || audit.schedule() == null || audit.before()
                            ? audit
                            : audit.change()
                                    .attended(new Attendance(
                                            audit.fieldwork() == null
                                                    ? List.of()
                                                    : audit.fieldwork().presences(),
                                            null,
                                            alongside))
                                    .done());
        }
        for (ObjectNode notice : notices == null ? List.<ObjectNode>of() : notices) {
            file = file.with(notice(notice.deepCopy()));
        }
        for (ObjectNode letter : letters == null ? List.<ObjectNode>of() : letters) {
            ObjectNode one = letter.deepCopy();
            one.put("id", id(one.remove("as").asText()).toString());
            file = file.with(Town.YAML.convertValue(one, Letter.class));
        }
        if (questionAsked != null) {
            file = file.with(new Decision(
                    id("the decision"),
                    DecisionStanding.INFORMATION_ASKED,
                    Verb.GRANT,
                    Town.person("Edda"),
                    questionAsked,
                    null,
                    null,
                    null));
        }
        for (ObjectNode taken : decisions == null ? List.<ObjectNode>of() : decisions) {
            ObjectNode decision = taken.deepCopy();
            if (decision.path("left").get("findings") instanceof ArrayNode named) {
                for (int i = 0; i < named.size(); i++) {
                    named.set(i, id(named.get(i).asText()).toString());
                }
            }
            file = file.with(
                    Town.YAML.convertValue(decision.put("id", id("a decision").toString()), Decision.class));
        }
        for (Raised finding : findings) {
            file = file.with(finding.done());
        }
        return agreeing(file);
    }

    /** An audit of which the situation lists no working papers has one on what each of its nonconformities cites. */
    private CertificationFile agreeing(CertificationFile file) {
        CertificationFile now = file;
        for (Audit a : file.audits()) {
            List<Paper> cited = file.findings().stream()
                    .filter(f -> f.standing().counts() && f.raisedIn(a))
                    .flatMap(f -> f.cites().stream())
                    .distinct()
                    .map(place -> new Paper(place, null, Result.NONCONFORMITY, true, Town.person("Maren")))
                    .toList();
            if (a.papers().isEmpty() && !a.before() && !cited.isEmpty()) {
                now = now.with(a.change()
                        .with(new Papers(cited), a.firstDay().orElseThrow())
                        .done());
            }
        }
        return now;
    }

    People known() {
        People known = Known.people(people, bodysTies);
        return ofTheClient == null
                ? known
                : new People(known.dossiers(), known.humans(), known.bodysTies(), ofTheClient);
    }

    private Stream<Audit> audits() {
        Stream<Audit> first = Stream.concat(
                audit(stage1, "stage 1", AuditKind.STAGE_1),
                said(stage2) ? audit(stage2, "stage 2", AuditKind.STAGE_2) : Stream.of(ordinaryStage2()));
        Stream<Audit> later = Stream.of(
                        audit(surveillance, "surveillance", AuditKind.SURVEILLANCE),
                        audit(recertification, "recertification", AuditKind.RECERTIFICATION),
                        audit(anew, "stage 2 again", AuditKind.STAGE_2),
                        others == null ? Stream.<Audit>of() : others.stream().map(FileFacts::other))
                .flatMap(s -> s);
        return Stream.concat(first, later);
    }

    private Audit ordinaryStage2() {
        return Facts.stage2(
                lastDayOfStage2,
                parts.stream()
                        .map(p -> new Participation(Town.person(p.who), p.part))
                        .toList());
    }

    private static ChangeNotice notice(ObjectNode said) {
        said.put("id", id(said.remove("as").asText()).toString());
        return Town.YAML.convertValue(said, ChangeNotice.class);
    }

    private static boolean said(@Nullable JsonNode audit) {
        return audit != null && !audit.isNull();
    }

    private static Audit other(ObjectNode said) {
        ObjectNode audit = said.deepCopy();
        return audit(
                audit,
                audit.remove("as").asText(),
                AuditKind.valueOf(audit.get("kind").asText()));
    }

    private static Stream<Audit> audit(@Nullable JsonNode said, String name, AuditKind kind) {
        return said == null || said.isNull() ? Stream.of() : Stream.of(audit((ObjectNode) said.deepCopy(), name, kind));
    }

    /** Time was looked at again after an audit that is over, where a situation does not say otherwise. */
    private static final Set<String> LOOKED_AT = Set.of("CONDUCTED", "REPORTED", "REVIEWED");

    private static Audit audit(ObjectNode lines, String name, AuditKind kind) {
        lines.put("id", id(name).toString()).put("kind", kind.name());
        for (String list : List.of("left", "clauses", "controls", "concerns", "papers")) {
            if (!lines.has(list)) {
                lines.putArray(list);
            }
        }
        if (LOOKED_AT.contains(lines.path("standing").asText()) && !lines.has("timeLook")) {
            lines.putObject("timeLook")
                    .put("by", "Maren")
                    .put("on", lines.path("schedule").path("lastDay").asText("2026-01-01"))
                    .put("outcome", "STANDS");
        }
        boolean over = LOOKED_AT.contains(lines.path("standing").asText());
        if (over && lines.get("schedule") instanceof ObjectNode schedule) {
            present(lines, schedule);
        } else if (lines.get("fieldwork") instanceof ObjectNode work) {
            listed(work);
        }
        try {
            return Town.YAML.treeToValue(lines, Audit.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever leads was there on the first day of each visit, where a situation does not say who was. */
    private static void present(ObjectNode lines, ObjectNode schedule) {
        ObjectNode work = lines.get("fieldwork") instanceof ObjectNode said ? said : lines.putObject("fieldwork");
        boolean told = work.has("presences") || schedule.path("team").isEmpty();
        listed(work);
        if (told) {
            return;
        }
        ArrayNode presences = work.putArray("presences");
        Iterable<JsonNode> visits = schedule.path("visits").isEmpty() ? List.of(schedule) : schedule.path("visits");
        for (JsonNode visit : visits) {
            presences
                    .addObject()
                    .put("person", leads(schedule))
                    .put("day", visit.path("firstDay").asText())
                    .put("halfDays", 2)
                    .put("mode", visit.path("mode").asText());
        }
    }

    private static void listed(ObjectNode work) {
        for (String list : List.of("presences", "samples")) {
            if (!work.has(list)) {
                work.putArray(list);
            }
        }
    }

    private static String leads(ObjectNode schedule) {
        for (JsonNode member : schedule.path("team")) {
            if (member.path("part").asText().equals("LEAD_AUDITOR")) {
                return member.path("person").asText();
            }
        }
        return schedule.path("team").get(0).path("person").asText();
    }
}
