package org.assay;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.house.local.SignIn;

/** A person at the pages without a browser: keeps cookies, follows redirects, fills in Keycloak's login form. */
public final class Browserless implements AutoCloseable {
    private static final Pattern LOGIN_FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

    private final LocalCookies cookies = new LocalCookies();
    private final HttpClient http;

    private Browserless(Redirect redirects) {
        this.http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(redirects)
                .build();
    }

    /** Nobody: has not signed in, and sees redirects as they are. */
    public static Browserless stranger() {
        return new Browserless(Redirect.NEVER);
    }

    /** Nobody yet: follows wherever a page leads. */
    static Browserless guest() {
        return new Browserless(Redirect.ALWAYS);
    }

    /** Goes to a page that asks for sign-in, signs in there, and is redirected back to that page. */
    public static Browserless signIn(SignIn person, String page) {
        Browserless browserless = guest();
        browserless.signsIn(browserless.get(page), person);
        return browserless;
    }

    /** Fills in a login form; tells what the identity server answers. */
    public HttpResponse<String> fillsIn(HttpResponse<String> login, SignIn person) {
        return answers(login, Map.of("username", person.user(), "password", person.user()));
    }

    /** Sends the form on a page of the identity server. */
    HttpResponse<String> answers(HttpResponse<String> page, Map<String, String> fields) {
        Matcher form = LOGIN_FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("No form: " + page + page.body());
        }
        URI action = page.uri().resolve(form.group(1).replace("&amp;", "&"));
        return post(action.toString(), fields);
    }

    /** Fills in a login form, and is led back. */
    public HttpResponse<String> signsIn(HttpResponse<String> login, SignIn person) {
        HttpResponse<String> answer = fillsIn(login, person);
        if (!answer.uri().toString().startsWith(base())) {
            throw new AssertionError(person + " could not sign in: " + answer);
        }
        return answer;
    }

    /** The answer to a path of the application, or to a whole URL. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(resolve(path)));
    }

    /** What a form with these fields brings. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** The bytes of a file that is there. */
    public byte[] bytes(String path) {
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(resolve(path)), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    /** Any other request, with this person's cookies. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request.build(), body);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** What a browser would send as its cookies to the application: to be copied, as a thief would. */
    public String cookies() {
        return cookies.getCookieStore().get(resolve("/")).stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The names of the cookies kept for the application and for Keycloak. */
    public List<String> cookieNames() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName())
                .toList();
    }

    /** The URL of a path of the application. */
    public static URI resolve(String path) {
        return URI.create(base()).resolve(path);
    }

    static String base() {
        return "http://localhost:" + World.get("quarkus.http.test-port");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }

    /** Keycloak marks its cookies Secure; browsers accept that on http://localhost, Java's client does not. */
    private static final class LocalCookies extends CookieManager {
        LocalCookies() {
            super(null, CookiePolicy.ACCEPT_ALL);
        }

        @Override
        public void put(URI uri, Map<String, List<String>> headers) throws IOException {
            super.put(uri, headers);
            getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
        }
    }
}
