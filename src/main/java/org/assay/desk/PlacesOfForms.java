package org.assay.desk;

import java.util.List;
import java.util.regex.Pattern;

/** The addresses under which forms are kept: those at which pages show forms, and no others. */
public final class PlacesOfForms {
    /** With braces where an id or a word of the page's own stands. */
    public static final List<String> ALL = List.of(
            "/applications/new",
            "/audit-time/tables/new",
            "/certifications/{}/decision-request",
            "/certifications/{}/decision-request/{}/setting-aside",
            "/certifications/{}/decision/{}",
            "/certifications/{}/deeds/{}/{}",
            "/certifications/{}/files",
            "/certifications/{}/quotes/new",
            "/certifications/{}/readers",
            "/certifications/{}/soa-file",
            "/clients/new",
            "/clients/{}/correction",
            "/clients/{}/members/new",
            "/clients/{}/members/{}/end",
            "/enquiries/{}",
            "/enquiries/{}/client",
            "/my-mail",
            "/people/new",
            "/people/{}/competences/new",
            "/people/{}/experience",
            "/people/{}/name",
            "/people/{}/same",
            "/people/{}/same/end",
            "/people/{}/sign-ins/new",
            "/people/{}/sign-ins/{}/end",
            "/people/{}/ties/new",
            "/people/{}/{}/{}/end",
            "/portfolios/new",
            "/portfolios/{}/rows/{}",
            "/price-lists/new");

    private static final String WORD = "[A-Za-z0-9_-]{1,80}";

    private static final Pattern ANY =
            Pattern.compile(String.join("|", ALL).replace("{}", WORD)); // no template has another sign of its own

    private PlacesOfForms() {}

    /** Whether a path is one of them. */
    static boolean is(String path) {
        return path.length() <= 300 && ANY.matcher(path).matches();
    }
}
