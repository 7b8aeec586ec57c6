package org.assay.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads a form as browsers send it, field by field; where a name comes twice, the first counts. Lines end
 * as they were typed, by one mark, however the browser sends them: so a text is as long as its box says. Never refuses one.
 */
final class FormBody {
    private FormBody() {}

    static Map<String, String> read(String body) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : body.split("&", -1)) {
            int at = pair.indexOf('=');
            String name = at < 0 ? pair : pair.substring(0, at);
            if (!name.isEmpty()) {
                fields.putIfAbsent(decoded(name), at < 0 ? "" : decoded(pair.substring(at + 1)));
            }
        }
        return fields;
    }

    /** The same with every value of a name. */
    static Map<String, Set<String>> all(String body) {
        Map<String, Set<String>> fields = new LinkedHashMap<>();
        for (String pair : body.split("&", -1)) {
            int at = pair.indexOf('=');
            String name = at < 0 ? pair : pair.substring(0, at);
            if (!name.isEmpty()) {
                fields.computeIfAbsent(decoded(name), _ -> new LinkedHashSet<>())
                        .add(at < 0 ? "" : decoded(pair.substring(at + 1)));
            }
        }
        return fields;
    }

    /** As it stands, where it is not encoded as it should be: no browser of ours sends that. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IllegalArgumentException _) {
            return text;
        }
    }
}
