package org.assay.story;

import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.assay.house.local.SignIn.TECHNICAL_REVIEWER;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.assay.house.local.SignIn;
import org.jspecify.annotations.Nullable;

/** One client's way to a certificate, over HTTP, each deed by whoever may do it; Jonas Wexler leads. */
public final class Engagement {
    public final String client;
    public final String file;
    public final LocalDate stage1Day;
    public final LocalDate stage2Day;
    private int version;
    private List<String> sampled = List.of("1");
    private String stage1 = "";
    private String stage2 = "";

    private Engagement(String client) {
        this.client = client;
        LocalDate free = Town.days(3);
        this.stage1Day = free;
        this.stage2Day = free.plusDays(2);
        Town.on(stage1Day);
        this.file = Caller.as(CLIENT)
                .post("/certifications", Map.of("client", client, "standard", "AIMS"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A file that began otherwise, with Mara Lindqvist as a member of its client. */
    private Engagement(String client, String file) {
        this.client = client;
        this.file = file;
        this.stage1Day = Town.TODAY;
        this.stage2Day = Town.TODAY;
        Caller.as(ADMINISTRATOR)
                .post("/clients/" + client + "/members", Map.of("person", Deeds.person("Mara Lindqvist")))
                .then()
                .statusCode(201);
    }

    /** The way of a file on from where it stands. */
    public static Engagement of(String client, String file) {
        return new Engagement(client, file);
    }

    /** A new client of which Mara Lindqvist is a member, and a file that has begun. */
    public static Engagement begun() {
        Town.on(LocalDate.of(2025, 10, 1));
        return begun(Deeds.newClient());
    }

    /** The same for a client that is there already. */
    public static Engagement begun(String client) {
        Caller.as(ADMINISTRATOR)
                .post("/clients/" + client + "/members", Map.of("person", Deeds.person("Mara Lindqvist")))
                .then()
                .statusCode(201);
        return new Engagement(client);
    }

    /** Up to where a decision can be taken, of a client of which Mara Lindqvist is a member already. */
    public static Engagement readyToDecideAnew(String client, Map<String, ?> application, Map<String, ?> acceptance) {
        Engagement e = new Engagement(client);
        e.agreedOn(application, acceptance);
        e.packaged();
        e.stage1Done();
        e.stage2Begun();
        e.finished();
        e.proofApproved();
        return e;
    }

    /** Up to a signed agreement. */
    public static Engagement agreed() {
        return agreed(Papers.application());
    }

    /** The same with another application. */
    public static Engagement agreed(Map<String, ?> application) {
        return agreed(application, Papers.acceptance());
    }

    private static Engagement agreed(Map<String, ?> application, Map<String, ?> acceptance) {
        Engagement e = begun();
        e.agreedOn(application, acceptance);
        return e;
    }

    private void agreedOn(Map<String, ?> application, Map<String, ?> acceptance) {
        timed(application, acceptance);
        done(PROGRAMME_MANAGER, "offer-agreement", Map.of());
        done(CLIENT, "sign-agreement", Papers.answering("SIGNER_MAY_BIND_THE_CLIENT"));
    }

    /** Applied, accepted, and its days determined. */
    public void timed() {
        timed(Papers.application());
    }

    private void timed(Map<String, ?> application) {
        timed(application, Papers.acceptance());
    }

    private void timed(Map<String, ?> application, Map<String, ?> acceptance) {
        done(CLIENT, "submit-application", application);
        sampled = IntStream.rangeClosed(1, ((List<?>) application.get("systems")).size())
                .mapToObj(String::valueOf)
                .toList();
        done(PROGRAMME_MANAGER, "accept-application", acceptance);
        Map<String, Object> days = new HashMap<>(Papers.time("1", "2"));
        METHOD.get().ifPresent(m -> days.put("method", m));
        done(PROGRAMME_MANAGER, "determine-time", days);
    }

    private static final ThreadLocal<Optional<String>> METHOD = ThreadLocal.withInitial(Optional::empty);

    /** A story whose days are determined by this method. */
    public static Engagement by(String method, Supplier<Engagement> story) {
        METHOD.set(Optional.of(method));
        try {
            return story.get();
        } finally {
            METHOD.remove();
        }
    }

    /** Up to an audit programme and a full package. */
    public static Engagement programmed() {
        Engagement e = agreed();
        e.packaged();
        return e;
    }

    /** A full package handed in, and the audits programmed. */
    public void packaged() {
        done(CLIENT, "hand-in-soa", Papers.soa());
        String before = stage1Day.minusMonths(1).toString();
        done(CLIENT, "hand-in-document", Papers.document("INTERNAL_AUDIT", before));
        done(CLIENT, "hand-in-document", Papers.document("MANAGEMENT_REVIEW", before));
        done(PROGRAMME_MANAGER, "set-programme", Papers.programme());
        stage1 = audit("STAGE_1");
        stage2 = audit("STAGE_2");
    }

    /** Up to a reviewed Stage 1. */
    public static Engagement afterStage1() {
        Engagement e = programmed();
        e.stage1Done();
        return e;
    }

    /** The same of what another application asks for. */
    public static Engagement afterStage1(Map<String, ?> application) {
        Engagement e = agreed(application);
        e.packaged();
        e.stage1Done();
        return e;
    }

    private void stage1Done() {
        Town.on(stage1Day);
        confirmed(stage1, stage1Day, "1");
        done(BOTH, "start-audit", stage1, Papers.answering("RECORDS_CAN_BE_SHOWN"));
        done(BOTH, "conclude-audit", stage1, Papers.conclusion("READY", stage1Day, null));
        done(BOTH, "record-time", stage1, Papers.time(Deeds.person("Jonas Wexler"), stage1Day));
        done(BOTH, "release-report", stage1, Papers.report("The system is described and in place."));
        done(TECHNICAL_REVIEWER, "review-report", stage1, Papers.because());
    }

    /** Up to the morning of Stage 2. */
    public static Engagement aboutToBegin() {
        Engagement e = afterStage1();
        e.stage2Planned();
        return e;
    }

    /** Up to the fieldwork of Stage 2, all working papers written. */
    public static Engagement inStage2() {
        Engagement e = afterStage1();
        e.stage2Begun();
        return e;
    }

    private void stage2Planned() {
        Town.on(stage2Day);
        confirmed(stage2, stage2Day, "2");
        done(PROGRAMME_MANAGER, "confirm-team", stage2, Papers.because());
        done(BOTH, "plan-audit", stage2, Papers.plan(stage2Day, Deeds.person("Jonas Wexler"), sampled));
    }

    void stage2Begun() {
        stage2Planned();
        done(BOTH, "start-audit", stage2, Papers.answering("RECORDS_CAN_BE_SHOWN"));
        done(BOTH, "write-papers", stage2, Papers.papers());
    }

    /** Up to a reviewed Stage 2 of what another application asks for. */
    public static Engagement audited(Map<String, ?> application) {
        return audited(application, Papers.acceptance());
    }

    /** Up to where a decision can be taken, after another review of the application. */
    public static Engagement readyToDecide(Map<String, ?> acceptance) {
        Engagement e = audited(Papers.application(), acceptance);
        e.proofApproved();
        return e;
    }

    /** The same of what another application asks for. */
    public static Engagement readyToDecide(Map<String, ?> application, Map<String, ?> acceptance) {
        Engagement e = audited(application, acceptance);
        e.proofApproved();
        return e;
    }

    private static Engagement audited(Map<String, ?> application, Map<String, ?> acceptance) {
        Engagement e = agreed(application, acceptance);
        e.packaged();
        e.stage1Done();
        e.stage2Begun();
        e.finished();
        return e;
    }

    /** Up to a reviewed Stage 2, with these nonconformities as they were raised. */
    public static Engagement audited(String... grades) {
        Engagement e = inStage2();
        e.found(grades);
        return e;
    }

    private void found(String... grades) {
        for (String grade : grades) {
            done(BOTH, "raise-finding", stage2, Papers.finding(grade));
        }
        if (grades.length > 0) {
            done(BOTH, "write-papers", stage2, Papers.nonconforming());
        }
        concluded(advice(grades));
    }

    /** What a team recommends where it has raised this; never as it stands beside what is open. */
    static String advice(String... grades) {
        return grades.length == 0 ? "RECOMMEND" : "RECOMMEND_AFTER_CORRECTION";
    }

    /** Up to where a decision can be taken: the client has approved the proof. */
    public static Engagement readyToDecide(String... grades) {
        Engagement e = audited(grades);
        e.proofApproved();
        return e;
    }

    /** The same for a new client of this name. */
    public static Engagement readyToDecideAbout(String name, String... grades) {
        Engagement e = auditedAbout(name, Papers.application(), grades);
        e.proofApproved();
        return e;
    }

    /** Up to a reviewed Stage 2 of what a new client of this name applies for. */
    public static Engagement auditedAbout(String name, Map<String, ?> application, String... grades) {
        Town.on(LocalDate.of(2025, 10, 1));
        Engagement e = begun(Deeds.newClient(name));
        e.agreedOn(application, Papers.acceptance());
        e.packaged();
        e.stage1Done();
        e.stage2Begun();
        e.found(grades);
        return e;
    }

    private void proofApproved() {
        done(PROGRAMME_MANAGER, "draft-proof", Papers.proof());
        done(CLIENT, "approve-proof", Map.of());
        Town.on(null);
    }

    /** Concludes Stage 2, releases its report and has it reviewed. */
    public void finished() {
        concluded("RECOMMEND");
    }

    private void concluded(String advice) {
        finished(BOTH, "Jonas Wexler", 2, advice);
    }

    /** The same by somebody else who leads, with so many days of hers, and this recommendation. */
    public void finished(SignIn leader, String name, int days, String advice) {
        done(leader, "conclude-audit", stage2, Papers.conclusion(advice, stage2Day, stage2Day));
        // nobody worked on Stage 2 before Stage 1 was over: what is more than two days is the time afterwards
        LocalDate last = stage2Day.plusDays(Math.max(0, days - 2));
        Town.on(last);
        LocalDate[] all = last.minusDays(days - 1L).datesUntil(last.plusDays(1)).toArray(LocalDate[]::new);
        done(leader, "record-time", stage2, Papers.time(Deeds.person(name), all));
        Map<String, Object> sampling = new HashMap<>(Papers.sampling());
        sampling.put("systems", sampled);
        done(leader, "record-sampling", stage2, sampling);
        done(leader, "release-report", stage2, Papers.report());
        done(TECHNICAL_REVIEWER, "review-report", stage2, Papers.because());
    }

    /** Dates and team proposed, declared and confirmed. */
    public void confirmed(String audit, LocalDate day, String days) {
        proposed(audit, day, days);
        done(CLIENT, "confirm-audit", audit, Map.of());
    }

    /** Dates and team proposed and declared. */
    public void proposed(String audit, LocalDate day, String days) {
        proposed(audit, day, days, Map.of());
    }

    /** The same with more words. */
    public void proposed(String audit, LocalDate day, String days, Map<String, ?> more) {
        Map<String, Object> schedule = new HashMap<>(Papers.schedule(day, days, Deeds.person("Jonas Wexler")));
        schedule.putAll(more);
        Town.take(day.minusDays(1), day, file);
        done(PROGRAMME_MANAGER, "schedule-audit", audit, schedule);
        done(BOTH, "declare-freedom", audit, Papers.answering("DECLARES_NO_CONFLICT"));
    }

    /** Answered by the client and its plan accepted, up to verified where that is asked for. */
    public void answered(String finding, boolean verified) {
        Town.on(stage2Day);
        done(CLIENT, "answer-finding", finding, Papers.answer());
        done(SignIn.LEAD_AUDITOR, "accept-plan", finding, Deeds.seen(stage2Day.toString()));
        if (verified) {
            done(SignIn.LEAD_AUDITOR, "verify-finding", finding, Deeds.verified(stage2Day.toString()));
        }
        Town.on(null);
    }

    public String stage1() {
        return stage1;
    }

    public String stage2() {
        return stage2;
    }

    public String finding(String reference) {
        return Caller.as(SignIn.LEAD_AUDITOR)
                .get("/certifications/" + file)
                .then()
                .statusCode(200)
                .extract()
                .path("findings.find { it.reference == '" + reference + "' }.id");
    }

    private String audit(String kind) {
        return Caller.as(PROGRAMME_MANAGER)
                .get("/certifications/" + file)
                .then()
                .statusCode(200)
                .extract()
                .path("audits.find { it.kind == '" + kind + "' }.id");
    }

    public Response tries(SignIn who, String deed, Map<String, ?> body) {
        return tries(who, deed, file, body);
    }

    public Response tries(SignIn who, String deed, String subject, Map<String, ?> body) {
        Response answer = sends(who, deed, subject, body);
        boolean overtaken = answer.statusCode() == 409 && "urn:assay:problem:stale".equals(answer.path("type"));
        if (overtaken) {
            version = Integer.parseInt(
                    Caller.as(SignIn.LEAD_AUDITOR).version(file).replace("\"", ""));
            answer = sends(who, deed, subject, body);
        }
        version += answer.statusCode() == 201 ? 1 : 0;
        return answer;
    }

    /** What of a form that is whole somebody sends. */
    public interface Leaving {
        Map<String, ?> of(String deed, Map<String, ?> whole);
    }

    /** Has every form of a story sent with something left out; tells which were refused so, and were sent whole then. */
    public static List<String> leaving(Leaving some, Runnable story) {
        List<String> refused = new ArrayList<>();
        LEAVING.set(some);
        REFUSED.set(refused);
        try {
            story.run();
            return refused;
        } finally {
            LEAVING.remove();
            REFUSED.remove();
        }
    }

    private static final ThreadLocal<Leaving> LEAVING = ThreadLocal.withInitial(() -> (_, whole) -> whole);
    private static final ThreadLocal<List<String>> REFUSED = ThreadLocal.withInitial(ArrayList::new);

    /** The hash of the text that waits for a signature on the file, or about this subject; null where none does. */
    private @Nullable String read(SignIn who, String subject) {
        Response texts = Caller.as(who).get("/certifications/" + file + "/agreements");
        return texts.statusCode() == 200
                ? texts.path("find { it.offered && it.about == " + (subject.equals(file) ? "null" : "'" + subject + "'")
                        + " }?.sha256")
                : null;
    }

    private Response sends(SignIn who, String deed, String subject, Map<String, ?> body) {
        Map<String, Object> whole = new HashMap<>(body);
        if (deed.startsWith("sign-") && !whole.containsKey("text")) {
            whole.put("text", read(who, subject));
        }
        return Caller.as(who)
                .postTo(
                        file,
                        "/deeds/" + deed + "/" + subject,
                        whole,
                        UUID.randomUUID().toString(),
                        "\"" + version + "\"");
    }

    public void done(SignIn who, String deed, Map<String, ?> body) {
        done(who, deed, file, body);
    }

    public void done(SignIn who, String deed, String subject, Map<String, ?> body) {
        Map<String, ?> sent = LEAVING.get().of(deed, body);
        Response answer = tries(who, deed, subject, sent);
        if (answer.statusCode() != 201 && !sent.equals(body)) {
            REFUSED.get().add(deed + ": " + answer.asString());
            answer = tries(who, deed, subject, body);
        }
        if (answer.statusCode() != 201) {
            throw new AssertionError(deed + " by " + who.user() + ": " + answer.statusCode() + " " + answer.asString());
        }
        if (deed.equals("raise-finding")) {
            done(who, "tell-findings", subject, Map.of());
        }
    }

    /** A nonconformity that its client is not told of yet; tells its id. */
    public String untold(SignIn who, String audit, Map<String, ?> body) {
        Response answer = tries(who, "raise-finding", audit, body);
        answer.then().statusCode(201);
        return answer.path("id");
    }

    /** The rules that refuse it, in the order in which they are said. */
    public List<String> refused(SignIn who, String deed, String subject, Map<String, ?> body) {
        Response answer = tries(who, deed, subject, body);
        if (answer.statusCode() != 422) {
            throw new AssertionError(deed + " by " + who.user() + ": " + answer.statusCode() + " " + answer.asString());
        }
        return answer.path("refusals.rule");
    }
}
