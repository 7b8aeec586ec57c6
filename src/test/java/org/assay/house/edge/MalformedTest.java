package org.assay.house.edge;

import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.Tokens;
import org.assay.desk.deed.Operation;
import org.assay.story.Engagement;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever somebody sends to whichever door: it may be refused, and is never our own fault. */
@AssayTest
class MalformedTest {
    private static final long SEED = 20261129;
    private static final int REQUESTS = 6_000;
    private static final int SENDERS = 4;

    private static final List<String> METHODS = List.of(
            "GET", "GET", "POST", "POST", "POST", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "FOO");
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json",
            "application/json",
            "application/x-www-form-urlencoded",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=b",
            "multipart/form-data",
            "text/plain",
            "application/json; charset=utf-7",
            "nonsense",
            ";",
            "*/*");
    private static final List<String> BODIES = List.of(
            "",
            "{",
            "}",
            "[]",
            "null",
            "\"x\"",
            "{}",
            "{\"reason\":\"a\",\"reason\":\"b\"}",
            "{\"revision\":2147483648,\"headcount\":1e308}",
            "{\"dueOn\":\"+999999999-12-31\",\"on\":\"+294277-01-01\",\"until\":\"-999999999-01-01\",\"firstDay\":\"2026-02-30\"}",
            "{\"text\":\"\\ud800\",\"subject\":\"\\u0000\"}",
            "{\"text\":\"\u0338\u2028\u202e\ufffe\",\"subject\":\"\u0001\"}",
            "{\"subject\":7,\"text\":[[[]]],\"team\":{\"a\":{}}}",
            "{\"waivers\":[1],\"subject\":{\"$ref\":\"x\"}}",
            "{\"subject\":\"" + "s".repeat(9_000) + "\",\"text\":\"t\"}",
            "[".repeat(2_000),
            "{\"a\":" + "9".repeat(3_000) + "}",
            "a=%zz&b=%&=&&c",
            "key=&version=x&subject=%00&text=%ff%fe",
            "on=99999-99-99&firstDay=+294277-01-01&days=1e999&number=-0",
            "waivers.X=y&waivers..=z&team%5B0%5D=a",
            "--b\r\nContent-Disposition: form-data; name=\"csv\"; filename=\"a.csv\"\r\n\r\n\u0000\u0001",
            "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n",
            "--b--\r\n",
            "--b\r\n: \r\n\r\n\r\n--b",
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>");
    private static final List<String> HEADERS = List.of(
            "If-Match: \"x\"",
            "If-Match: 99999999999999999999",
            "If-Match: W/\"1\"",
            "If-Match: *",
            "If-Match: \"1\"",
            "Idempotency-Key: " + "k".repeat(300),
            "Idempotency-Key: ",
            "Idempotency-Key: \u0001",
            "If-None-Match: \"",
            "If-None-Match: W/",
            "If-Modified-Since: yesterday",
            "Range: bytes=9-1",
            "Accept: */*;q=x",
            "Accept: application/pdf",
            "Accept: text/html",
            "Accept: ,",
            "Accept: a/b/c",
            "Accept-Language: ---",
            "Accept-Encoding: gzip;q=nan",
            "Expect: 100-continue",
            "Expect: everything",
            "Upgrade: h2c",
            "Cookie: q_session=x; q_auth_=; =",
            "Authorization: Bearer a.b.c",
            "Authorization: Basic eDp5",
            "Authorization: ",
            "X-Forwarded-For: ::::",
            "Origin: null",
            "Sec-Fetch-Site: none",
            "HX-Request: true",
            "Content-Language: \u00e9",
            "X-Request-Id: " + "r".repeat(500));
    private static final List<String> QUERIES = List.of(
            "",
            "",
            "?",
            "?limit=0",
            "?limit=99999999999",
            "?after=x",
            "?q=%00",
            "?q=%F0%9F%92%A9",
            "?q=" + "q".repeat(900),
            "?standing=NONE&page=-1",
            "?day=+999999999-01-01",
            "?from=2026-13-40",
            "?until=x",
            "?key=%zz",
            "?a[]=1&&&=",
            "?which=../../x",
            "?recorded=1&recorded=2",
            "?week=NaN");

    private static String file = "";

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void nothing_that_is_sent_is_answered_as_our_fault() throws Exception {
        Engagement e = Engagement.begun();
        file = e.file;
        List<String> wrong = new ArrayList<>();
        TreeMap<Integer, Integer> answers = new TreeMap<>();
        try (Browserless mara = Browserless.signIn(CLIENT, "/");
                Browserless ines = Browserless.signIn(LEAD_AUDITOR, "/");
                ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
            List<String> who = List.of(
                    "Authorization: Bearer " + Tokens.of(CLIENT),
                    "Authorization: Bearer " + Tokens.of(PROGRAMME_MANAGER),
                    "Cookie: " + mara.cookies(),
                    "Cookie: " + ines.cookies(),
                    "X: y");
            List<Callable<Sender>> work = new ArrayList<>();
            for (int i = 0; i < SENDERS; i++) {
                long seed = SEED + i;
                work.add(() -> new Sender(new Random(seed), who).all());
            }
            for (Future<Sender> one : senders.invokeAll(work)) {
                wrong.addAll(one.get().wrong);
                one.get().answers.forEach((status, n) -> answers.merge(status, n, Integer::sum));
            }
        }
        assertEquals(List.of(), wrong, answers.toString());
        assertEquals(REQUESTS, answers.values().stream().mapToInt(n -> n).sum());
        assertTrue(answers.keySet().stream().allMatch(s -> s >= 200 && s < 500), answers.toString());
        System.out.println("Malformed requests by answer: " + answers);
    }

    /** One that sends over a connection until the server ends it. */
    private static final class Sender {
        private final List<String> wrong = new ArrayList<>();
        private final Map<Integer, Integer> answers = new TreeMap<>();
        private final Random random;
        private final List<String> who;

        private Sender(Random random, List<String> who) {
            this.random = random;
            this.who = who;
        }

        private Sender all() {
            Wire wire = Wire.open();
            for (int i = 0; i < REQUESTS / SENDERS; i++) {
                String request = request();
                Wire.Answer answer = asked(wire, request);
                if (answer.status() == 0) { // the answer before was the last one, and did not say so
                    wire.close();
                    wire = Wire.open();
                    answer = asked(wire, request);
                }
                answers.merge(answer.status(), 1, Integer::sum);
                if (answer.status() < 200 || answer.status() >= 500) {
                    wrong.add(answer.status() + " to " + request.substring(0, Math.min(600, request.length())));
                }
                if (answer.last()) {
                    wire.close();
                    wire = Wire.open();
                }
            }
            wire.close();
            return this;
        }

        private static Wire.Answer asked(Wire wire, String request) {
            wire.trickle(request);
            return wire.answer(request.startsWith("HEAD "));
        }

        private String request() {
            String method = any(METHODS);
            String body = method.equals("GET") || method.equals("HEAD") ? "" : cut(any(BODIES));
            StringBuilder all =
                    new StringBuilder(method + " " + path() + any(QUERIES) + " HTTP/1.1\r\nHost: localhost\r\n");
            all.append(any(who)).append("\r\n");
            if (!body.isEmpty()) {
                all.append("Content-Type: ").append(any(TYPES)).append("\r\n");
            }
            if (random.nextInt(4) > 0) {
                all.append("Idempotency-Key: ")
                        .append(new UUID(random.nextLong(), random.nextLong()))
                        .append("\r\n");
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                all.append(any(HEADERS)).append("\r\n");
            }
            return all + "Content-Length: " + Wire.bytes(body).length + "\r\n\r\n" + body;
        }

        private String cut(String body) {
            return random.nextInt(6) == 0 ? body.substring(0, random.nextInt(body.length() + 1)) : body;
        }

        private String path() {
            String id = any(List.of(
                    file, file, file, "x", new UUID(random.nextLong(), 7).toString(), "%00", "-1", "a%20b", ""));
            Operation operation = any(Operation.deeds());
            return switch (random.nextInt(12)) {
                case 0, 1, 2 -> "/api/v1/certifications/" + id + "/deeds/" + operation.path() + "/" + id;
                case 3 -> "/certifications/" + id + "/deeds/" + operation.path() + "/" + id;
                case 4 -> "/api/v1/certifications/" + id + "/" + any(PARTS);
                case 5 -> "/certifications/" + id + "/" + any(PARTS);
                case 6, 7 -> "/api/v1/" + any(TOP);
                case 8 -> "/" + any(TOP);
                case 9 -> "/api/v1/certifications/" + id + "/drafts/" + operation.path() + "/" + id;
                default -> any(PUBLIC);
            };
        }

        private <T> T any(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }
    }

    private static final List<String> PARTS = List.of(
            "journal",
            "papers",
            "papers/x",
            "papers/9999999999.pdf",
            "agreements",
            "agreement",
            "audit-time",
            "coverage",
            "due",
            "quotes",
            "decisions",
            "decision-requests",
            "soa-file",
            "soa-file/reading",
            "soa.csv",
            "examination",
            "moves",
            "reckoning",
            "decision/grant",
            "decision/x",
            "deeds",
            "audits/x/pack",
            "letters",
            "findings/F-1");
    private static final List<String> TOP = List.of(
            "certifications",
            "clients",
            "clients/new",
            "persons",
            "people",
            "people/new",
            "portfolios",
            "portfolios/new",
            "price-lists",
            "quotes",
            "rules",
            "standards",
            "stuck-papers",
            "mail",
            "my-mail",
            "me",
            "me/mail",
            "integrity",
            "enquiries",
            "due",
            "competence",
            "body/ties",
            "audit-time-tables",
            "audit-time",
            "decisions",
            "kept-form",
            "");
    private static final List<String> PUBLIC = List.of(
            "/register",
            "/verify",
            "/verify/AIMS-2026-0001",
            "/verify/%F0%9F%92%A9",
            "/verify/a/b/pdf",
            "/enquiry",
            "/enquiry",
            "/sign-out",
            "/login/callback",
            "/soa-template.csv",
            "/app/frame.css",
            "/app/none.css",
            "/q/health",
            "/nothing");
}
