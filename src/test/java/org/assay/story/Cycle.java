package org.assay.story;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.assay.house.local.SignIn.TECHNICAL_REVIEWER;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assay.file.Topic;
import org.assay.house.local.SignIn;

/** What a certified client lives through, year by year, over HTTP; Jonas Wexler leads, Hanno decides. */
public final class Cycle {
    public final Engagement e;
    /** The AI systems in scope, by their numbers. */
    private List<String> systems = List.of("1");

    private List<String> sampled = List.of("1");
    private Map<String, List<String>> visited = Map.of();

    private Cycle(Engagement e) {
        this.e = e;
    }

    /** The cycle of a file that is certified. */
    public static Cycle of(Engagement e) {
        return new Cycle(e);
    }

    /** A certification granted on that day. */
    public static Cycle granted(LocalDate day) {
        return granted(day, Town.longAgo(Engagement::readyToDecide));
    }

    /** The same for a new client of this name. */
    public static Cycle grantedTo(String name, LocalDate day) {
        return granted(day, Town.longAgo(() -> Engagement.readyToDecideAbout(name)));
    }

    /** The same after a Stage 2 that raised a minor, whose corrective action is verified. */
    public static Cycle grantedAfterAMinor(LocalDate day) {
        Engagement e = Town.longAgo(() -> Engagement.readyToDecide("MINOR"));
        e.answered(e.finding("F-1"), true);
        return granted(day, e);
    }

    /** The same with two AI systems in its scope: PermitGuide and ReportDraft. */
    public static Cycle grantedForTwo(LocalDate day) {
        return grantedForTwo(day, Engagement::audited);
    }

    /** The same for a new client of this name. */
    public static Cycle grantedForTwoTo(String name, LocalDate day) {
        return grantedForTwo(day, application -> Engagement.auditedAbout(name, application));
    }

    private static Cycle grantedForTwo(LocalDate day, Function<Map<String, Object>, Engagement> story) {
        Map<String, Object> second = new HashMap<>(Papers.system("GENERATIVE"));
        second.put("name", "ReportDraft");
        Map<String, Object> application = new HashMap<>(Papers.application());
        application.put("systems", List.of(Papers.system("GENERATIVE"), second));
        Engagement e = Town.longAgo(() -> story.apply(application));
        new Cycle(e).proofed(Map.of());
        Cycle c = granted(day, e);
        c.systems = List.of("1", "2");
        return c;
    }

    private static Cycle granted(LocalDate day, Engagement e) {
        Town.on(day);
        Cycle c = new Cycle(e);
        c.decided(DECISION_MAKER, "GRANT", Deeds.sufficient());
        return c;
    }

    /** The programme of the cycle that runs: two surveillances and the recertification, each meant to end on its day. */
    public Map<String, Object> programme(LocalDate first, LocalDate second, LocalDate recertification) {
        return Map.of(
                "reason",
                "One site, one system; the days leave room before every limit.",
                "audits",
                List.of(
                        line("SURVEILLANCE", first, "1"),
                        line("SURVEILLANCE", second, "1"),
                        line("RECERTIFICATION", recertification, "2")));
    }

    private static Map<String, Object> line(String kind, LocalDate on, String days) {
        return Map.of(
                "kind",
                kind,
                "on",
                on.toString(),
                "days",
                days,
                "clauses",
                Papers.CLAUSES,
                "controls",
                Papers.INCLUDED);
    }

    public void programmed(LocalDate first, LocalDate second, LocalDate recertification) {
        e.done(PROGRAMME_MANAGER, "programme-cycle", programme(first, second, recertification));
    }

    /** Another audit of the cycle; tells its id. */
    public String another(String kind, LocalDate on, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(line(kind, on, "1"));
        body.put("reason", "It is needed.");
        body.putAll(more);
        Response answer = e.tries(PROGRAMME_MANAGER, "programme-audit", body);
        answer.then().statusCode(201);
        return answer.path("id");
    }

    /** The audit of that title. */
    public String audit(String title) {
        return Caller.as(PROGRAMME_MANAGER)
                .get("/certifications/" + e.file)
                .then()
                .statusCode(200)
                .extract()
                .path("audits.find { it.title == '" + title + "' }.id");
    }

    /** An audit of one day from its dates to its reviewed report, with these nonconformities as they were raised. */
    public void audited(String audit, LocalDate day, String advice, String... grades) {
        begun(audit, day);
        for (String grade : grades) {
            e.done(BOTH, "raise-finding", audit, Papers.finding(grade));
        }
        if (grades.length > 0) {
            e.done(BOTH, "write-papers", audit, Papers.nonconforming());
        }
        effective(audit);
        // nothing is recommended as it stands beside what is open
        String said = grades.length == 0 || advice.contains("AFTER") || advice.startsWith("DO")
                ? advice
                : advice + "_AFTER_CORRECTION";
        Map<String, Object> conclusion = new HashMap<>(Papers.conclusion(said, day, day));
        conclusion.put("programme", "Days, time and what is looked at still fit.");
        e.done(BOTH, "conclude-audit", audit, conclusion);
        e.done(BOTH, "record-time", audit, Papers.time(Deeds.person("Jonas Wexler"), day, day.minusDays(1)));
        Map<String, Object> sampling = new HashMap<>(Papers.sampling());
        sampling.put("systems", sampled);
        e.done(BOTH, "record-sampling", audit, sampling);
        e.done(BOTH, "release-report", audit, Papers.report());
        e.done(TECHNICAL_REVIEWER, "review-report", audit, Papers.because());
    }

    /** The audits that follow walk through these AI systems and have them in their sample, by number. */
    public void sampling(String... numbers) {
        sampled = List.of(numbers);
        systems = sampled;
    }

    /** The audits that follow look at these sites, by number; at the only one, where none are named. */
    public void visiting(String... sites) {
        visited = Map.of("sites", List.of(sites));
    }

    /** What earlier audits have raised, and the audit still has to look at, is found effective. */
    public void effective(String audit) {
        Caller.as(BOTH)
                .get("/certifications/" + e.file + "/audits/" + audit + "/pack")
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("earlier.findAll { it.awaits }.id")
                .forEach(f -> e.done(BOTH, "judge-effect", f, Papers.effect("EFFECTIVE")));
    }

    /** The word on a limit of surveillance that was missed. */
    public static Map<String, Object> missedBy(String fault) {
        return Map.of("fault", fault, "deviation", "The proposal was never sent, or put off; it is caught up with.");
    }

    /** An audit after its limit, through the fault of one of both. */
    public void auditedLate(String fault, String audit, LocalDate day, String advice) {
        Town.on(day.minusDays(20));
        e.proposed(audit, day, "2", missedBy(fault));
        audited(audit, day, advice);
    }

    /** The same up to its working papers. */
    public void begun(String audit, LocalDate day) {
        Town.on(day.minusDays(20));
        e.proposed(audit, day, "2", visited);
        e.done(CLIENT, "confirm-audit", audit, Map.of());
        List<String> topics = Stream.of(Topic.values()).map(Topic::key).toList();
        Map<String, Object> plan = new HashMap<>(Papers.plan(day, Deeds.person("Jonas Wexler")));
        List<Object> sessions = new ArrayList<>();
        for (Object session : (List<?>) plan.get("sessions")) {
            Map<Object, Object> with = new HashMap<>((Map<?, ?>) session);
            with.computeIfPresent("systems", (_, _) -> systems);
            sessions.add(with);
        }
        sessions.add(Map.of(
                "day",
                day.toString(),
                "time",
                "12:00–12:30",
                "by",
                Deeds.person("Jonas Wexler"),
                "about",
                topics,
                "what",
                "What every surveillance looks at"));
        plan.put("sessions", sessions);
        e.done(BOTH, "plan-audit", audit, plan);
        Town.on(day);
        e.done(BOTH, "start-audit", audit, Papers.answering("RECORDS_CAN_BE_SHOWN"));
        e.done(BOTH, "write-papers", audit, papers(audit, topics));
    }

    /** A Stage 2 after expiry: the Stage 1 of old serves, with its reason on record. */
    public void anew(String stage2, LocalDate day) {
        Town.on(day.minusDays(20));
        e.confirmed(stage2, day, "2");
        e.done(PROGRAMME_MANAGER, "confirm-team", stage2, Papers.because());
        e.done(BOTH, "plan-audit", stage2, Papers.plan(day, Deeds.person("Jonas Wexler")));
        Town.on(day);
        Map<String, Object> start = new HashMap<>(Papers.answering("RECORDS_CAN_BE_SHOWN"));
        start.put("waivers", Map.of("STAGE_1_IS_RECENT", "The system is known from six years of audits."));
        e.done(BOTH, "start-audit", stage2, start);
        e.done(BOTH, "write-papers", stage2, Papers.papers());
        e.done(BOTH, "conclude-audit", stage2, Papers.conclusion("RECOMMEND", day, day));
        e.done(BOTH, "record-time", stage2, Papers.time(Deeds.person("Jonas Wexler"), day, day.minusDays(1)));
        e.done(BOTH, "record-sampling", stage2, Papers.sampling());
        e.done(BOTH, "release-report", stage2, Papers.report());
        e.done(TECHNICAL_REVIEWER, "review-report", stage2, Papers.because());
    }

    private Map<String, Object> papers(String audit, List<String> topics) {
        boolean surveillance = Caller.as(PROGRAMME_MANAGER)
                .get("/certifications/" + e.file)
                .then()
                .extract()
                .path("audits.find { it.id == '" + audit + "' }.kind")
                .equals("SURVEILLANCE");
        List<Object> all = new ArrayList<>((List<?>) Papers.papers().get("papers"));
        if (surveillance) {
            topics.forEach(t -> all.add(Map.of(
                    "about",
                    t,
                    "result",
                    "CONFORMS",
                    "evidence",
                    "Records of the year on " + t + ", seen on screen.")));
        }
        return Map.of("papers", all);
    }

    /** A proof of the certificate, approved by the client. */
    public void proofed(Map<String, ?> more) {
        Map<String, Object> proof = new HashMap<>(Papers.proof());
        proof.putAll(more);
        e.done(PROGRAMME_MANAGER, "draft-proof", proof);
        e.done(CLIENT, "approve-proof", Map.of());
    }

    public Response decides(SignIn who, String verb, Map<String, Object> more) {
        return Caller.as(who).decide(e.file, verb, more);
    }

    public void decided(SignIn who, String verb, Map<String, Object> more) {
        Response answer = decides(who, verb, more);
        if (answer.statusCode() != 201) {
            throw new AssertionError(verb + " by " + who.user() + ": " + answer.statusCode() + " " + answer.asString());
        }
    }

    /** The rules that refuse a decision, in the order in which they are said. */
    public List<String> refused(SignIn who, String verb, Map<String, Object> more) {
        Response answer = decides(who, verb, more);
        answer.then().statusCode(422);
        return answer.path("refusals.rule");
    }

    /** What a renewal is asked for in the decider's own words. */
    public static Map<String, Object> renewal() {
        Map<String, Object> attests = new HashMap<>();
        ((Map<?, ?>) Deeds.sufficient().get("attestations")).forEach((k, v) -> attests.put(String.valueOf(k), v));
        attests.put("WHOLE_CYCLE_IS_LOOKED_AT", "Both surveillance reports and all nonconformities were read.");
        return Map.of("attestations", attests);
    }

    /** The same after a cycle in which surveillance came late or was not held. */
    public static Map<String, Object> renewalWithADeviation() {
        Map<String, Object> all = new HashMap<>(renewal());
        all.putAll(missedBy("BODY"));
        return all;
    }

    public String standing() {
        return told("standing");
    }

    public String told(String path) {
        return String.valueOf(Caller.as(DECISION_MAKER)
                .get("/certifications/" + e.file)
                .then()
                .statusCode(200)
                .extract()
                .<Object>path(path));
    }

    /** What the public reads about it. */
    public Response verify() {
        return io.restassured.RestAssured.given().accept("application/json").get("/verify/" + told("certificate"));
    }
}
