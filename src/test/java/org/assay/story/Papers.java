package org.assay.story;

import io.quarkus.arc.Arc;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assay.house.BodyCalendar;
import org.jspecify.annotations.Nullable;

/** What people type on the way to a certificate, as JSON: an ordinary case in which nothing is missing. */
public final class Papers {
    public static final List<String> CLAUSES = List.of(
            "4.1", "4.2", "4.3", "4.4", "5.1", "5.2", "5.3", "6.1.1", "6.1.2", "6.1.3", "6.1.4", "6.2", "6.3", "7.1",
            "7.2", "7.3", "7.4", "7.5.1", "7.5.2", "7.5.3", "8.1", "8.2", "8.3", "8.4", "9.1", "9.2.1", "9.2.2",
            "9.3.1", "9.3.2", "9.3.3", "10.1", "10.2");
    public static final List<String> CONTROLS = List.of(
            "A.2.2", "A.2.3", "A.2.4", "A.3.2", "A.3.3", "A.4.2", "A.4.3", "A.4.4", "A.4.5", "A.4.6", "A.5.2", "A.5.3",
            "A.5.4", "A.5.5", "A.6.1.2", "A.6.1.3", "A.6.2.2", "A.6.2.3", "A.6.2.4", "A.6.2.5", "A.6.2.6", "A.6.2.7",
            "A.6.2.8", "A.7.2", "A.7.3", "A.7.4", "A.7.5", "A.7.6", "A.8.2", "A.8.3", "A.8.4", "A.8.5", "A.9.2",
            "A.9.3", "A.9.4", "A.10.2", "A.10.3", "A.10.4");

    /** The controls that the ordinary statement of applicability includes. */
    public static final List<String> INCLUDED = List.of("A.2.2", "A.6.2.4");

    private Papers() {}

    public static Map<String, Object> application() {
        Map<String, Object> body = new HashMap<>();
        body.put("type", "SMALL_AI_STARTUP");
        body.put("sector", "TECHNOLOGY_SAAS");
        body.put("headcount", 18);
        body.put("inScope", 15);
        body.put("products", 1);
        body.put(
                "scopeSentence",
                "Management system for the development and operation of an assistant for permit applications.");
        body.put("processes", "Development, operation and support of the assistant.");
        body.put("units", "Engineering, customer support.");
        body.put("supplyChain", "One supplier of a language model, one of hosting.");
        body.put(
                "sites",
                List.of(Map.of(
                        "name",
                        "Head office",
                        "address",
                        "1 Mill Road",
                        "place",
                        "Austin, US",
                        "activity",
                        "All functions",
                        "people",
                        18)));
        body.put("systems", List.of(system("GENERATIVE")));
        body.put("owner", "Head of product");
        body.put("sponsor", "Chief executive");
        return body;
    }

    public static Map<String, Object> system(String technology) {
        return Map.of(
                "name",
                "PermitGuide",
                "purpose",
                "Answers questions of residents and fills in permit forms.",
                "technology",
                technology,
                "role",
                "PROVIDER",
                "stage",
                "OPERATION",
                "inScope",
                true);
    }

    public static Map<String, Object> acceptance() {
        Map<String, Object> body = new HashMap<>(answering("BODY_IS_ABLE"));
        body.put("areas", List.of("generative/technology_saas"));
        body.put("why", "One system with a language model in a software service.");
        return body;
    }

    public static Map<String, Object> time(String stage1, String stage2) {
        return Map.of(
                "stage1",
                stage1,
                "stage2",
                stage2,
                "justification",
                "One product, one site, documentation in one place.");
    }

    /** A deed that answers one rule in words and says nothing else. */
    public static Map<String, Object> answering(String rule) {
        return Map.of("attestations", Map.of(rule, "Looked at and answered for."));
    }

    public static Map<String, Object> because() {
        return Map.of("reason", "Read in full; the record shows it.");
    }

    public static Map<String, Object> soa() {
        List<Map<String, Object>> lines = CONTROLS.stream()
                .map(c -> Map.<String, Object>of(
                        "control", c, "applies", INCLUDED.contains(c), "justification", "By the risk treatment plan."))
                .toList();
        return Map.of("version", "1.2", "dated", "2025-09-15", "controls", lines);
    }

    public static Map<String, Object> document(String slot) {
        return document(slot, "2025-09-12");
    }

    /** One that bears this day. */
    public static Map<String, Object> document(String slot, String dated) {
        return Map.of(
                "slot",
                slot,
                "title",
                "Record of " + slot.replace('_', ' ').toLowerCase(java.util.Locale.ROOT),
                "dated",
                dated,
                "where",
                "Shown by the owner.");
    }

    public static Map<String, Object> programme() {
        return Map.of(
                "clauses",
                CLAUSES,
                "controls",
                INCLUDED,
                "focus",
                "Human oversight of filed forms.",
                "interviews",
                "Chief executive, engineers.");
    }

    public static Map<String, Object> schedule(LocalDate day, String days, String... team) {
        List<Map<String, Object>> members = new ArrayList<>();
        for (int i = 0; i < team.length; i++) {
            members.add(member(team[i], i == 0 ? "LEAD_AUDITOR" : "AUDITOR"));
        }
        return schedule(day, days, members);
    }

    public static Map<String, Object> member(String person, String part) {
        return Map.of("person", person, "part", part);
    }

    public static Map<String, Object> schedule(LocalDate day, String days, List<Map<String, Object>> members) {
        return Map.of(
                "firstDay",
                day.toString(),
                "lastDay",
                day.toString(),
                "mode",
                "REMOTE",
                "days",
                days,
                "team",
                members,
                "remoteReason",
                "Everybody works from home; the connection was tried on the day before.",
                "means",
                "Video calls of the client's own; nothing is recorded.");
    }

    public static Map<String, Object> plan(LocalDate day, String by) {
        return plan(day, by, by);
    }

    /** The same of an audit of several AI systems. */
    public static Map<String, Object> plan(LocalDate day, String by, List<String> systems) {
        Map<String, Object> plan = new HashMap<>(plan(day, by, by));
        List<Object> sessions = new ArrayList<>((List<?>) plan.get("sessions"));
        Map<String, Object> walk = session(day, "12:15–12:45", "WALKTHROUGH", by, "From the records of each AI system");
        walk.put("systems", systems);
        sessions.add(walk);
        plan.put("sessions", sessions);
        return plan;
    }

    /** A session with top management, and one with everybody else that another person holds, from opening to closing meeting. */
    public static Map<String, Object> plan(LocalDate day, String by, String another) {
        Map<String, Object> plan = new HashMap<>(revision(day, by, another));
        plan.put(
                "waivers",
                Map.of("SESSIONS_FILL_THE_AUDIT_TIME", "Records are read off site on the days around the visit."));
        return plan;
    }

    /** The same as it is revised in the middle of an audit. */
    public static Map<String, Object> revision(LocalDate day, String by, String another) {
        Map<String, Object> top = session(day, "09:30–12:00", "INTERVIEW", by, "Interview in the board room");
        top.put(
                "about",
                Stream.concat(CLAUSES.subList(0, 16).stream(), INCLUDED.stream())
                        .toList());
        top.put("level", "TOP_MANAGEMENT");
        top.put("systems", List.of("1"));
        Map<String, Object> rest = session(day, "13:00–16:00", "RECORDS", another, "Walk through the records");
        rest.put("about", CLAUSES.subList(16, 32));
        return Map.of(
                "objectives",
                "Conformity and effectiveness.",
                "criteria",
                "ISO/IEC 42001:2023",
                "remote",
                "All of it; network, personal data and places were looked at.",
                "sessions",
                List.of(
                        session(day, "09:00–09:30", "OPENING", by, "Opening meeting"),
                        top,
                        rest,
                        session(day, "16:15–17:00", "CLOSING", by, "Closing meeting")));
    }

    private static Map<String, Object> session(LocalDate day, String time, String kind, String by, String what) {
        return new HashMap<>(Map.of("day", day.toString(), "time", time, "kind", kind, "by", by, "what", what));
    }

    /** A working paper on every clause and on every included control. */
    public static Map<String, Object> papers() {
        return Map.of(
                "papers",
                Stream.concat(
                                CLAUSES.stream().map(c -> paper(c, null)),
                                INCLUDED.stream().map(c -> paper(c, "CONFORMS")))
                        .toList());
    }

    private static Map<String, Object> paper(String about, @Nullable String selection) {
        Map<String, Object> body = new HashMap<>();
        body.put("about", about);
        body.put("result", "CONFORMS");
        body.put("evidence", "Record of " + about + ", version 3, seen on screen.");
        if (selection != null) {
            body.put("selection", selection);
        }
        return body;
    }

    /** The working paper on what {@link #finding} cites. */
    public static Map<String, Object> nonconforming() {
        Map<String, Object> paper = paper("9.2.2", null);
        paper.put("result", "NONCONFORMITY");
        return Map.of("papers", List.of(paper));
    }

    public static Map<String, Object> finding(String grade) {
        Map<String, Object> body = new HashMap<>();
        body.put("clause", "9.2.2");
        body.put("statement", "The internal audit of the year left out one of two AI systems.");
        body.put("evidence", "Internal audit report IA-12 of October, section 2.");
        body.put("answered", grade.equals("MAJOR") ? List.of("CAPABILITY") : List.of());
        body.put("grade", grade);
        return body;
    }

    /** What a later audit finds of a corrective action. */
    public static Map<String, Object> effect(String effect) {
        return Map.of("effect", effect, "statement", "Impact assessments of all systems, versions of October.");
    }

    public static Map<String, Object> answer() {
        return Map.of(
                "correction", "The audit was extended to the second system.",
                "extent", "The programmes of the last two years were looked through.",
                "rootCause", "The programme was drawn from an old list of systems.",
                "correctiveAction", "The programme is drawn from the inventory from now on.",
                "doneBy",
                        Arc.container()
                                .instance(BodyCalendar.class)
                                .get()
                                .today()
                                .plusDays(30)
                                .toString());
    }

    public static Map<String, Object> conclusion(String advice, LocalDate opening, @Nullable LocalDate closing) {
        Map<String, Object> body = new HashMap<>();
        body.put("advice", advice);
        body.put("conclusion", "The objectives were met on the sample examined.");
        body.put("openingMeeting", opening.toString());
        if (advice.startsWith("RE") && !advice.startsWith("READY")) {
            body.put("exclusions", "None of the controls left out meets a risk of the register of 3 March.");
        }
        if (advice.startsWith("READY")) {
            body.put("looked", "Manual 3, internal audit report IA-12, minutes of the review of March.");
        }
        if (closing != null) {
            body.put("closingMeeting", closing.toString());
        }
        return body;
    }

    public static Map<String, Object> termination() {
        return Map.of(
                "reason", "The owner of the system was called away.",
                "summary", "Clauses 4 to 6 were audited on the first morning.",
                "notDone", "Clauses 7 to 10 and all controls.",
                "consequences", "Stage 2 is repeated; what was raised stays open.");
    }

    /** Somebody's whole days in an audit. */
    public static Map<String, Object> time(String person, LocalDate... days) {
        return Map.of(
                "presences",
                Stream.of(days)
                        .map(d -> Map.of("person", person, "day", d.toString(), "days", "1", "mode", "REMOTE"))
                        .toList());
    }

    public static Map<String, Object> sampling() {
        return Map.of(
                "systems",
                List.of("1"),
                "samples",
                Stream.of("SITES", "AI_SYSTEMS", "RECORDS", "TOP_MANAGEMENT", "MANAGEMENT", "OPERATION")
                        .map(k -> Map.of("of", k, "population", 9, "drawn", 3, "how", "By chance."))
                        .toList());
    }

    /** The report of a Stage 1. */
    public static Map<String, Object> report(String summary) {
        return Map.of("summary", summary, "remote", "All of it was, by video; that served the objectives.");
    }

    public static Map<String, Object> report() {
        Map<String, Object> body = new HashMap<>();
        for (String part : List.of(
                "summary",
                "objectives",
                "deviations",
                "scope",
                "internalAuditAndReview",
                "changes",
                "unresolved",
                "remote",
                "sampling",
                "recommendation")) {
            body.put(part, "Nothing beyond what the working papers show: " + part.replaceAll("(?=\\p{Lu})", " ") + ".");
        }
        return body;
    }

    public static Map<String, Object> proof() {
        return Map.of(
                "scopeSentence",
                "Management system for the development and operation of an assistant for permit applications.");
    }
}
