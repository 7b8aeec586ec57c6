package org.assay.web;

import static org.assay.house.local.SignIn.CLIENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.TestDatabase;
import org.assay.desk.KeptForms;
import org.assay.register.KeptFormRow;
import org.assay.register.Tx;
import org.assay.story.Deeds;
import org.assay.story.Engagement;
import org.junit.jupiter.api.Test;

/** What no page of ours sends, kept as a form: it harms nobody, fills nothing, and stands in no log. */
@AssayTest
class OddKeptFormsTest {
    @Inject
    Tx tx;

    @Inject
    KeptForms kept;

    @Test
    void a_state_that_is_none_is_as_if_none_were_told() {
        Engagement e = Engagement.begun();
        String form = "/certifications/" + e.file + "/deeds/write-to-body/" + e.file;
        try (Browserless mara = Browserless.signIn(CLIENT, form)) {
            for (String seen : List.of("\u0000", "1.\u0000", "x".repeat(300), "-1", "\ud800")) {
                Map<String, String> sent = Map.of("form:address", form, "text", "Kept.", "form:seen", seen);
                assertEquals(204, mara.post("/kept-form", sent).statusCode(), seen);
                assertTrue(mara.get(form).body().contains("Kept."));
                int refused = mara.post(form, sent).statusCode();
                assertTrue(refused >= 400 && refused < 500, seen + refused);
            }
        }
    }

    @Test
    void what_no_form_carries_is_named_and_not_kept_and_the_form_can_be_opened() throws SQLException {
        Engagement e = Engagement.begun();
        String form = "/certifications/" + e.file + "/deeds/write-to-body/" + e.file;
        try (Browserless mara = Browserless.signIn(CLIENT, form)) {
            for (String odd :
                    List.of("form:other", "form:otherx", "form:other0", "form:other0:text", "form:x", "form:")) {
                Map<String, String> sent = Map.of("form:address", form, "text", "Still here.", odd, "y");
                assertEquals(204, mara.post("/kept-form", sent).statusCode(), odd);
                HttpResponse<String> opened = mara.get(form);
                assertEquals(200, opened.statusCode(), odd);
                assertTrue(opened.body().contains("Still here."));
                HttpResponse<String> refused = mara.post(form, sent);
                assertEquals(422, refused.statusCode(), odd);
                assertTrue(refused.body().contains("no field"), odd);
                assertEquals(200, mara.get(form).statusCode(), odd);
            }
            superuser("update kept_form set fields = '{\"form:other\":\"y\",\"text\":\"Of before.\"}' where address = '"
                    + form + "'");
            HttpResponse<String> opened = mara.get(form);
            assertEquals(200, opened.statusCode(), "one that was kept before such names were left out");
            assertTrue(opened.body().contains("Of before."));
        }
    }

    @Test
    void nobody_fills_the_records_by_forms_that_are_never_sent() throws SQLException {
        Engagement e = Engagement.begun();
        String person = Deeds.person("Mara Lindqvist");
        String form = "/certifications/" + e.file + "/deeds/write-to-body/";
        try (Browserless mara = Browserless.signIn(CLIENT, form + e.file)) {
            assertEquals(400, keep(mara, "/flood/1", "x"));
            assertEquals(400, keep(mara, form + e.file + "/more", "x"));
            superuser("insert into kept_form (person_id, address, fields, kept_at) select '" + person + "', '" + form
                    + "' || gen_random_uuid(), '{}', now() - interval '1 hour' from generate_series(1, 230)");
            assertEquals(204, keep(mara, form + e.file, "The latest."));
            assertEquals(KeptForms.MOST_OF_A_PERSON, count(person));
            assertTrue(mara.get(form + e.file).body().contains("The latest."));
            superuser("update kept_form set fields = '{\"a\":\"' || repeat('x', 300000) || '\"}', kept_at = now()"
                    + " - interval '1 hour' where person_id = '" + person + "' and address <> '" + form + e.file + "'");
            assertEquals(204, keep(mara, form + e.file, "Later still, and longer."));
            assertTrue(count(person) < 35, "ten million characters at most: " + count(person));
            assertTrue(mara.get(form + e.file).body().contains("Later still"));
        }
        superuser("update kept_form set kept_at = now() - interval '91 days' where address like '" + form
                + "%' and address" + " <> '" + form + e.file + "'");
        while (kept.forget()) {
            // until none is left
        }
        assertEquals(1, count(person, form));
        superuser("delete from kept_form where address like '" + form + "%'");
    }

    @Test
    void what_was_typed_is_in_no_log_when_the_database_refuses_a_row() {
        List<String> logged = Collections.synchronizedList(new ArrayList<>());
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(line.getMessage()
                        + List.of(line.getParameters() == null ? new Object[0] : line.getParameters()));
                for (Throwable t = line.getThrown(); t != null; t = t.getCause()) {
                    logged.add(String.valueOf(t.getMessage()));
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        UUID person = UUID.fromString(Deeds.person("Mara Lindqvist"));
        try {
            Throwable failed = assertThrows(
                    RuntimeException.class,
                    () -> tx.act(() -> {
                        for (String place : List.of("/my-mail", "/people/new")) {
                            new KeptFormRow(
                                            new KeptFormRow.Place(person, place),
                                            "{\"text\":\"Confided words\"}",
                                            "\u0000")
                                    .persist();
                        }
                        return true;
                    }));
            for (Throwable t = failed; t != null; t = t.getCause()) {
                assertFalse(String.valueOf(t.getMessage()).contains("Confided"), String.valueOf(t.getMessage()));
            }
        } finally {
            root.removeHandler(handler);
        }
        assertFalse(logged.stream().anyMatch(l -> l.contains("Confided")), logged.toString());
    }

    private static int keep(Browserless who, String address, String text) {
        return who.post("/kept-form", Map.of("form:address", address, "text", text))
                .statusCode();
    }

    private static int count(String person) throws SQLException {
        return count(person, "");
    }

    private static int count(String person, String under) throws SQLException {
        try (Connection c = TestDatabase.asSuperuser();
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery("select count(*) from kept_form where person_id = '" + person
                        + "' and address like '" + under + "%'")) {
            r.next();
            return r.getInt(1);
        }
    }

    private static void superuser(String sql) throws SQLException {
        try (Connection c = TestDatabase.asSuperuser();
                Statement s = c.createStatement()) {
            s.executeUpdate(sql);
        }
    }
}
