package org.assay.browser;

import static org.assay.house.local.SignIn.AUDITOR;
import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.COMMERCIAL;
import static org.assay.house.local.SignIn.IMPARTIALITY_OFFICER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.assay.house.local.SignIn.TECHNICAL_EXPERT;
import static org.assay.house.local.SignIn.TECHNICAL_REVIEWER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.access.Role;
import org.assay.desk.Form;
import org.assay.desk.deed.DoingADeed;
import org.assay.desk.deed.Operation;
import org.assay.house.local.SignIn;
import org.assay.story.Caller;
import org.assay.story.Engagement;
import org.assay.story.Town;
import org.assay.web.Arrived;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The form of every operation, filled in by one hand that knows none of them. Each kind of form is typed into by a browser
 * and sent, half filled and filled: what the operation is given is what was typed, and what is refused comes back as it was
 * typed. Where several operations share a kind of form, the others are read.
 */
@AssayTest
@BrowserTest
class EveryFormTest {
    private static final Pattern NAME = Pattern.compile("<(?:input|select|textarea)\\b[^>]*\\sname=\"([^\"]+)\"");

    /** Types into the boxes of a form, each second one where it is half filled; tells what stands where. */
    private static final String TYPE = """
            half => {
              const typed = {};
              const last = box => [...box.options].map(o => o.value).filter(Boolean).pop() ?? '';
              const words = box => (`Ä „${box.name}“ & <b> 100 % + 'x' \\\\ ;,é` + (box.type === 'textarea' ? '\\nsecond line' : ''))
                .slice(0, Number(box.dataset.letters) || 200).trim();
              const meant = document.getElementById('sheet').elements['form:meant'];
              if (meant) meant.checked = true;
              [...document.getElementById('sheet').elements].filter(b => b.name && !b.name.startsWith('form:') && b.type !== 'hidden'
                && b.type !== 'submit').forEach((box, i) => {
                const left = half && i % 2 === 1;
                if (box.type === 'checkbox') box.checked = !left;
                else box.value = left ? '' : box.type === 'date' ? '2026-11-20' : box.type === 'select-one' ? last(box)
                  : box.inputMode === 'numeric' ? '7' : box.inputMode === 'decimal' ? '1.5' : words(box);
                if (!left && (box.type !== 'checkbox' || box.checked) && box.value) typed[box.name] = box.value;
                box.dispatchEvent(new Event('input', { bubbles: true }));
              });
              return typed;
            }""";

    private static final String STANDS = """
            () => Object.fromEntries([...document.getElementById('sheet').elements].filter(b => b.name && !b.name.startsWith('form:')
              && b.type !== 'hidden' && b.type !== 'submit' && (b.type === 'checkbox' ? b.checked : b.value)).map(b => [b.name, b.value]))""";

    /** Their box "method" is what their form answers when a script asks for its method. */
    private static final Set<Operation> ANSWERS_TO_A_BOX = Set.of(Operation.DETERMINE_TIME, Operation.LOOK_AT_TIME);

    private static final int KEPT_WITHIN = 15_000;

    private final Map<SignIn, Window> windowsOfPeople = new EnumMap<>(SignIn.class);
    private final List<String> wrong = new ArrayList<>();
    /** What was typed where a letter was shown last. */
    private Map<String, String> read = Map.of();

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void what_arrives_is_what_was_typed_and_what_is_refused_comes_back(Windows windows) {
        Engagement e = Engagement.audited("MINOR");
        e.done(CLIENT, "write-to-body", Map.of("subject", "Parking", "text", "Where do you want to park?"));
        e.done(
                CLIENT,
                "notify-change",
                Map.of("kind", "MANAGEMENT", "effectiveOn", e.stage2Day.toString(), "text", "Another manager came."));
        Town.on(null);
        Caller.as(BOTH)
                .postTo(e.file, "/decision-requests", Map.of("verb", "GRANT", "why", "The report is reviewed."))
                .then()
                .statusCode(201);
        Set<Class<? extends Form>> typedInto = new HashSet<>();
        for (Operation operation : Operation.deeds()) {
            String path = path(e, operation);
            Window window = windowsOfPeople.computeIfAbsent(who(operation), windows::of);
            if (ANSWERS_TO_A_BOX.contains(operation)) {
                comesBack(operation, path, window);
            }
            if (typedInto.add(operation.form())) {
                if (window.open(path) != 200) {
                    wrong.add(path + " cannot be opened");
                    continue;
                }
                sent(operation, path, window, true);
                sent(operation, path, window, false);
            } else {
                if (window.page().url().equals("about:blank")) {
                    window.open("/");
                }
                read(
                        operation,
                        window.page()
                                .request()
                                .get(Browserless.resolve(path).toString())
                                .text());
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(typedInto.size() > 40, "kinds of forms");
    }

    /** Kept as it is typed, and there again after a reload. */
    private void comesBack(Operation operation, String path, Window window) {
        window.open(path);
        Map<String, String> typed = texts(window.page().evaluate(TYPE, false));
        try {
            window.page()
                    .waitForSelector("#sheet[data-kept]", new Page.WaitForSelectorOptions().setTimeout(KEPT_WITHIN));
        } catch (TimeoutError _) {
            wrong.add(operation.path() + " keeps nothing of what is typed");
            return;
        }
        window.page().reload();
        window.settle();
        Map<String, String> stands = texts(window.page().evaluate(STANDS));
        if (!stands.equals(typed)) {
            wrong.add(operation.path() + " was typed " + typed + " and is " + stands + " after a reload");
        }
    }

    private void sent(Operation operation, String path, Window window, boolean half) {
        Page page = window.page();
        if (!page.url().endsWith(path)) {
            window.open(path); // it was done, and the page went on
        }
        Map<String, String> typed = texts(page.evaluate(TYPE, half));
        Request request = page.waitForRequest(
                r -> r.method().equals("POST") && r.url().endsWith(path),
                () -> page.evaluate("() => document.getElementById('sheet').requestSubmit()"));
        String what = operation.path() + (half ? ", half filled: " : ", filled: ");
        Arrived.differences(operation.form(), typed, String.valueOf(request.postData()))
                .forEach(d -> wrong.add(what + d));
        int status = request.response().status();
        if (status == 200 && DoingADeed.writes(operation)) {
            window.settle();
            if (page.locator("#letter-preview").count() != 1
                    || !texts(page.evaluate(STANDS)).equals(typed)) {
                wrong.add(what + "shows no letter before it goes out, or loses what was typed");
            }
            read = typed;
        } else if (status == 204) {
            if (DoingADeed.writes(operation) && !typed.equals(read)) {
                wrong.add(what + "sends a letter that nobody has read");
            }
            page.waitForURL(url -> !url.endsWith(path));
        } else if (status == 422 || status == 409) {
            window.settle();
            Map<String, String> stands = texts(page.evaluate(STANDS));
            if (!stands.equals(typed)) {
                Set<Map.Entry<String, String>> other = new HashSet<>(typed.entrySet());
                other.removeAll(stands.entrySet());
                Set<Map.Entry<String, String>> more = new HashSet<>(stands.entrySet());
                more.removeAll(typed.entrySet());
                wrong.add(what + status + " came back without " + other + " and with " + more);
            }
            if (page.locator("#sheet .as-summary").count() != 1) {
                wrong.add(what + "does not say why it came back");
            }
        } else {
            wrong.add(what + "was answered with " + status);
        }
    }

    /** A form of a kind that was typed into: it asks for the same, and for nothing under a hidden name. */
    private void read(Operation operation, String page) {
        Set<String> named = NAME.matcher(page)
                .results()
                .map(m -> m.group(1).split("[.\\[]", 2)[0])
                .filter(n -> !n.startsWith("form:") && !n.equals("attestations"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> asked = new TreeSet<>(Arrived.asked(operation.form()));
        if (!asked.containsAll(named)) {
            wrong.add(operation.path() + " asks for " + named + " instead of " + asked);
        }
        if (!page.contains("id=\"sheet\"")) {
            wrong.add(operation.path() + " has no form");
        }
    }

    private static Map<String, String> texts(Object evaluated) {
        Map<String, String> all = new TreeMap<>();
        ((Map<?, ?>) evaluated).forEach((k, v) -> all.put(String.valueOf(k), String.valueOf(v)));
        return all;
    }

    private static final Map<String, String> SUBJECTS = new HashMap<>();

    private static String path(Engagement e, Operation operation) {
        String subject =
                switch (operation.about()) {
                    case FILE -> e.file;
                    case AUDIT -> e.stage2();
                    case FINDING -> known(e, "findings[0].id");
                    case DECISION -> known(e, "decisions[0].id");
                    case LETTER ->
                        Caller.as(LEAD_AUDITOR)
                                .get("/certifications/" + e.file + "/deeds/records")
                                .path("find { it.deed == 'LetterMove.WRITE_TO_BODY' }.made");
                    case CHANGE -> known(e, "changes[0].id");
                };
        return "/certifications/" + e.file + "/deeds/" + operation.path() + "/" + subject;
    }

    private static String known(Engagement e, String what) {
        return SUBJECTS.computeIfAbsent(what, w -> Caller.as(LEAD_AUDITOR)
                .get("/certifications/" + e.file)
                .<Object>path(w)
                .toString());
    }

    private static SignIn who(Operation operation) {
        List<String> roles = operation.roles();
        Map<String, SignIn> people = Map.ofEntries(
                Map.entry(Role.COMMERCIAL, COMMERCIAL),
                Map.entry(Role.CLIENT, CLIENT),
                Map.entry(Role.LEAD_AUDITOR, BOTH),
                Map.entry(Role.DECISION_MAKER, BOTH),
                Map.entry(Role.PROGRAMME_MANAGER, PROGRAMME_MANAGER),
                Map.entry(Role.TECHNICAL_REVIEWER, TECHNICAL_REVIEWER),
                Map.entry(Role.AUDITOR, AUDITOR),
                Map.entry(Role.TECHNICAL_EXPERT, TECHNICAL_EXPERT),
                Map.entry(Role.IMPARTIALITY_OFFICER, IMPARTIALITY_OFFICER));
        return roles.stream()
                .filter(people::containsKey)
                .map(people::get)
                .sorted()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(operation + " belongs to " + roles));
    }
}
