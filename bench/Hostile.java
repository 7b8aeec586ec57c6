import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs against an installation with the sample body, as bench/hostile says. It tells figures and asserts nothing: a time that
 * is asserted fails on a busy machine.
 */
public class Hostile {
    static final String HOST = "localhost";
    static final int PORT = Integer.getInteger("port", 8080);
    static final int MANAGEMENT = Integer.getInteger("management", 9000);
    static final int KEYCLOAK = Integer.getInteger("keycloak", 8180);
    static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();
    static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    /** Statuses and times of one kind of request; 0 is one that nobody answered. */
    static final class Answers {
        final String name;
        final Map<Integer, LongAdder> statuses = new ConcurrentSkipListMap<>();
        final List<Long> times = Collections.synchronizedList(new ArrayList<>());

        Answers(String name) {
            this.name = name;
        }

        void add(int status, long begun) {
            statuses.computeIfAbsent(status, s -> new LongAdder()).increment();
            times.add((System.nanoTime() - begun) / 1_000_000);
        }

        void tell() {
            long[] t = times.stream().mapToLong(Long::longValue).sorted().toArray();
            System.out.printf(
                    "%s: %d, by status %s, p50 %d ms, p99 %d ms, longest %d ms%n",
                    name, t.length, statuses, at(t, 0.5), at(t, 0.99), at(t, 1));
        }

        static long at(long[] t, double share) {
            return t.length == 0 ? 0 : t[Math.min(t.length - 1, (int) (t.length * share))];
        }
    }

    public static void main(String[] what) throws Exception {
        for (String one : what.length == 0 ? new String[] {"memory", "slow", "load"} : what) {
            System.out.println("--- " + one);
            switch (one) {
                case "memory" -> memory();
                case "slow" -> slow();
                case "load" -> load();
                default -> throw new IllegalArgumentException("memory, slow or load: " + one);
            }
        }
    }

    /** 200 MB of hostile JSON from one client's sign-in, 20 at once, half of it chunked; /register is asked throughout. */
    static void memory() throws Exception {
        String file = ownFile("client");
        byte[] told = ("{\"x\":[" + "{},".repeat(329_990) + "{}]}").getBytes(StandardCharsets.UTF_8);
        byte[] untold = ("{\"x\":[" + "{},".repeat(3_160_000) + "{}]}").getBytes(StandardCharsets.UTF_8);
        Answers hostile = new Answers("hostile");
        LongAdder bytes = new LongAdder();
        try (Watch watch = new Watch()) {
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                boolean chunked = i % 2 == 1;
                threads.add(Thread.ofPlatform().start(() -> {
                    for (int n = 0; n < (chunked ? 1 : 20); n++) {
                        long begun = System.nanoTime();
                        hostile.add(hostile(file, chunked ? untold : told, chunked, bytes), begun);
                    }
                }));
            }
            for (Thread t : threads) {
                t.join();
            }
        }
        System.out.printf("sent: %d MB%n", bytes.sum() / 1_000_000);
        hostile.tell();
    }

    static int hostile(String file, byte[] body, boolean chunked, LongAdder sent) {
        try (Socket socket = new Socket(HOST, PORT)) {
            socket.setSoTimeout(120_000);
            OutputStream out = socket.getOutputStream();
            out.write(head(file, "client", chunked ? "Transfer-Encoding: chunked" : "Content-Length: " + body.length));
            try {
                for (int at = 0; at < body.length; at += 65_536) {
                    int n = Math.min(65_536, body.length - at);
                    if (chunked) {
                        out.write((Integer.toHexString(n) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    }
                    out.write(body, at, n);
                    sent.add(n);
                    if (chunked) {
                        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                    }
                }
                out.write((chunked ? "0\r\n\r\n" : "").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                // it was refused before its end
            }
            return status(socket.getInputStream());
        } catch (IOException e) {
            return 0;
        }
    }

    /** 500 bodies that come a byte a second, for a minute; readiness, /register and the API are asked throughout. */
    static void slow() throws Exception {
        String file = ownFile("client");
        Answers ended = new Answers("slow bodies");
        List<Socket> slow = new ArrayList<>();
        try (Watch watch = new Watch()) {
            for (int i = 0; i < 500; i++) {
                Socket socket = new Socket(HOST, PORT);
                socket.getOutputStream().write(head(file, "client", "Content-Length: 5000"));
                slow.add(socket);
            }
            long begun = System.nanoTime();
            for (int second = 0; second < 60; second++) {
                for (Socket socket : slow) {
                    try {
                        socket.getOutputStream().write('{');
                    } catch (IOException e) {
                        // its time was over
                    }
                }
                Thread.sleep(1_000);
            }
            for (Socket socket : slow) {
                socket.setSoTimeout(1_000);
                try (socket) {
                    ended.add(status(socket.getInputStream()), begun);
                } catch (IOException e) {
                    ended.add(0, begun);
                }
            }
        }
        System.out.println("slow bodies, how they ended: " + ended.statuses);
    }

    /** 200 who read and 20 who act, for a minute. */
    static void load() throws Exception {
        List<String> people = List.of(
                "client", "client-2", "lead-auditor", "lead-auditor-2", "decision-maker", "auditor", "technical-expert",
                "programme-manager", "technical-reviewer", "impartiality-officer", "assessor", "administrator");
        Map<String, List<String>> read = new TreeMap<>();
        for (String who : people) {
            List<String> paths = new ArrayList<>(List.of("/register", "/api/v1/certifications", "/api/v1/due"));
            files(who).stream().limit(20).forEach(f -> {
                paths.add("/api/v1/certifications/" + f);
                paths.add("/api/v1/certifications/" + f + "/papers");
            });
            read.put(who, paths);
        }
        String file = ownFile("client");
        Answers reading = new Answers("reading");
        Answers acting = new Answers("acting");
        AtomicBoolean going = new AtomicBoolean(true);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String who = people.get(i % people.size());
            int first = i;
            threads.add(Thread.ofVirtual().start(() -> {
                for (int n = first; going.get(); n++) {
                    List<String> paths = read.get(who);
                    String path = paths.get(n % paths.size());
                    long begun = System.nanoTime();
                    reading.add(get(path, path.startsWith("/api") ? token(who) : null), begun);
                }
            }));
        }
        for (int i = 0; i < 20; i++) {
            boolean registers = i % 2 == 0;
            threads.add(Thread.ofVirtual().start(() -> {
                while (going.get()) {
                    long begun = System.nanoTime();
                    acting.add(registers ? registered() : written(file), begun);
                }
            }));
        }
        Thread.sleep(60_000);
        going.set(false);
        for (Thread t : threads) {
            t.join();
        }
        reading.tell();
        acting.tell();
    }

    static int registered() {
        return post("/api/v1/clients", "administrator", null,
                "{\"name\":\"Load " + UUID.randomUUID() + "\",\"country\":\"GB\"}");
    }

    static int written(String file) {
        String path = "/api/v1/certifications/" + file;
        String version = ask(request(path, token("client")).GET()).headers().firstValue("ETag").orElse("\"1\"");
        return post(path + "/deeds/write-to-body/" + file, "client", version,
                "{\"subject\":\"OTHER\",\"text\":\"We would like to know when the auditors arrive at our site.\"}");
    }

    static int post(String path, String who, String version, String body) {
        HttpRequest.Builder request = request(path, token(who))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body));
        HttpResponse<String> answer = ask(version == null ? request : request.header("If-Match", version));
        return answer == null ? 0 : answer.statusCode();
    }

    static int get(String path, String token) {
        HttpResponse<String> answer = ask(request(path, token).GET());
        return answer == null ? 0 : answer.statusCode();
    }

    static HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://" + HOST + ":" + PORT + path))
                .timeout(Duration.ofSeconds(60));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    static HttpResponse<String> ask(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] head(String file, String who, String framing) {
        return ("POST /api/v1/certifications/" + file + "/deeds/write-to-body/" + file + " HTTP/1.1\r\nHost: " + HOST + ":"
                        + PORT + "\r\nConnection: close\r\nAuthorization: Bearer " + token(who)
                        + "\r\nContent-Type: application/json\r\nIf-Match: \"1\"\r\nIdempotency-Key: " + UUID.randomUUID()
                        + "\r\n" + framing + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static int status(InputStream in) throws IOException {
        byte[] line = in.readNBytes(12);
        String text = new String(line, StandardCharsets.US_ASCII);
        return text.startsWith("HTTP/1.1 ") && text.length() == 12 ? Integer.parseInt(text.substring(9)) : 0;
    }

    static String token(String who) {
        return TOKENS.computeIfAbsent(who, w -> {
            String form = "grant_type=password&client_id=assay-cli&username=" + URLEncoder.encode(w, StandardCharsets.UTF_8)
                    + "&password=" + URLEncoder.encode(w, StandardCharsets.UTF_8);
            try {
                String body = HTTP.send(
                                HttpRequest.newBuilder(URI.create("http://" + HOST + ":" + KEYCLOAK
                                                + "/realms/assay/protocol/openid-connect/token"))
                                        .header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(BodyPublishers.ofString(form))
                                        .build(),
                                BodyHandlers.ofString())
                        .body();
                return body.replaceAll(".*\"access_token\":\"([^\"]*)\".*", "$1");
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    static List<String> files(String who) {
        Matcher found = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"")
                .matcher(ask(request("/api/v1/certifications", token(who)).GET()).body());
        List<String> all = new ArrayList<>();
        while (found.find()) {
            all.add(found.group(1));
        }
        return all;
    }

    static String ownFile(String who) {
        return files(who).getFirst();
    }

    /** Asks for the register, readiness and the API of somebody else, one after the other, until it is closed. */
    static final class Watch implements AutoCloseable {
        private final Answers register = new Answers("/register meanwhile");
        private final Answers ready = new Answers("readiness meanwhile");
        private final Answers other = new Answers("another sign-in meanwhile");
        private final AtomicBoolean going = new AtomicBoolean(true);
        private final List<Thread> threads = new ArrayList<>();

        Watch() {
            String token = token("lead-auditor");
            every(register, () -> get("/register", null));
            every(other, () -> get("/api/v1/certifications", token));
            every(ready, () -> {
                HttpResponse<String> answer = ask(HttpRequest.newBuilder(
                                URI.create("http://" + HOST + ":" + MANAGEMENT + "/q/health/ready"))
                        .timeout(Duration.ofSeconds(20)));
                return answer == null ? 0 : answer.statusCode();
            });
        }

        private void every(Answers answers, java.util.function.IntSupplier ask) {
            threads.add(Thread.ofPlatform().start(() -> {
                while (going.get()) {
                    long begun = System.nanoTime();
                    answers.add(ask.getAsInt(), begun);
                    try {
                        Thread.sleep(200);
                    } catch (InterruptedException e) {
                        return;
                    }
                }
            }));
        }

        @Override
        public void close() throws InterruptedException {
            going.set(false);
            for (Thread t : threads) {
                t.join();
            }
            Arrays.asList(register, ready, other).forEach(Answers::tell);
        }
    }
}
