package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.function.Function;

/** How a page looks on which somebody's way in ends: a membership of a client, or a sign-in. */
final class Leaving {
    /**
     * What the page shows.
     *
     * @param what what ends, in words
     * @param then what follows from it
     * @param back where it is read
     * @param day whether a last day is asked for
     */
    public record Sheet(
            String title, String what, String then, String address, String back, boolean day, Typed typed) {}

    @CheckedTemplate(basePath = "leaving")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Sheet sheet);

        static native TemplateInstance sheet(Sheet sheet);
    }

    private Leaving() {}

    static Sending.Form form(Function<Typed, Sheet> sheet) {
        return Sending.Form.of(typed -> sheet.apply(typed), Templates::page, Templates::sheet);
    }
}
