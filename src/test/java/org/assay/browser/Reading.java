package org.assay.browser;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A page as it was read: fetched with a person's cookies and taken apart by the browser, without being shown. */
record Reading(String path, int status, List<String> wrong, List<String> links, List<String> shapes) {
    private static final Pattern ELSEWHERE = Pattern.compile("/q/.*|/api/.*|.*/papers/.*|.*\\.(json|pdf|ics|csv|xlsx)");

    /** What an element is by tag, class and kind. */
    private static final String KIND = """
            const kind = e => e ? [e.tagName, e.className.baseVal ?? e.className, e.getAttribute('role'), e.type,
              e.getAttribute('aria-invalid')].join(' ') : '';
            const shape = e => [kind(e.parentElement?.parentElement), kind(e.parentElement), kind(e)].join(' > ');
            """;

    /** Marks the elements that have one of these shapes, and tells whether there are any. */
    static final String MARK = "shapes => {" + KIND + """
              const wanted = new Set(shapes);
              const all = [...document.body.querySelectorAll('*')].filter(e => wanted.has(shape(e)));
              all.forEach(e => e.setAttribute('data-new-here', ''));
              return all.length > 0;
            }
            """;

    /**
     * Shapes: each element with its next two ancestors by tag, class and kind, the order of the headings, and which control has
     * a complaint. Two pages with the same shapes differ in words and numbers only.
     */
    private static final String READ = "async path => {" + KIND + """
              const answer = await fetch(path, { headers: { Accept: 'text/html' } });
              const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
              page.querySelectorAll('script, style, template').forEach(e => e.remove());
              const all = [...page.body.querySelectorAll('*')];
              const headings = all.filter(e => /^H[1-6]$/.test(e.tagName)).map(e => e.tagName);
              const named = all.filter(e => e.id).map(e => e.id);
              return {
                status: answer.status,
                title: page.title,
                text: all.filter(e => e.tagName !== 'OPTION').flatMap(e => [...e.childNodes]).filter(n => n.nodeType === 3)
                  .map(n => n.data).join(' '),
                headings: headings.filter(h => h === 'H1').length,
                emptyTables: [...page.querySelectorAll('table')].filter(t => !t.querySelector('tbody tr')).length,
                emptyCards: [...page.querySelectorAll('section.card')]
                  .filter(c => c.querySelector('.card-header') && !c.querySelector('input, select, textarea, svg[role=img]'))
                  .filter(c => c.textContent.trim() === c.querySelector('.card-header').textContent.trim())
                  .map(c => c.querySelector('.card-title').textContent),
                twice: [...new Set(named.filter((id, i) => named.indexOf(id) !== i))],
                links: [...page.querySelectorAll('a[href^="/"]:not([download])')].map(a => a.getAttribute('href').replace(/#.*/, '')),
                shapes: [...new Set([headings.filter((h, i) => h !== headings[i - 1]).join(''),
                  ...all.map(shape)])],
              };
            }
            """;

    static Reading of(Window window, String path) {
        Map<?, ?> read = (Map<?, ?>) window.page().evaluate(READ, path);
        // a script that is answered with 404 complains, though the page is meant to say so
        window.complaints();
        List<String> wrong = Look.words(
                String.valueOf(read.get("title")),
                String.valueOf(read.get("text")),
                number(read, "headings"),
                number(read, "emptyTables"));
        texts(read, "emptyCards").forEach(card -> wrong.add("nothing stands under “" + card + "”"));
        texts(read, "twice").forEach(id -> wrong.add("the id " + id + " twice"));
        List<String> links = texts(read, "links").stream()
                .filter(l -> !ELSEWHERE.matcher(l).matches())
                .distinct()
                .toList();
        return new Reading(path, (int) number(read, "status"), wrong, links, texts(read, "shapes"));
    }

    private static long number(Map<?, ?> read, String part) {
        return read.get(part) instanceof Number n ? n.longValue() : -1;
    }

    private static List<String> texts(Map<?, ?> read, String part) {
        return read.get(part) instanceof List<?> all
                ? all.stream().map(String::valueOf).toList()
                : List.of();
    }
}
