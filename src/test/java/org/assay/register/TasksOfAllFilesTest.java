package org.assay.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.assay.AssayTest;
import org.assay.TestDatabase;
import org.assay.programme.Tasks;
import org.assay.register.certification.TasksOfAllFiles;
import org.assay.story.Engagement;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** At a start the tasks of files are written that another edition, or none, has written. */
@AssayTest
class TasksOfAllFilesTest {
    @Inject
    TasksOfAllFiles tasks;

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void a_file_of_before_gets_its_tasks_and_others_keep_theirs() throws SQLException {
        Engagement e = Engagement.audited("MAJOR");
        String told = "select kind || ' ' || subject || ' ' || about from task where certification_id = '" + e.file
                + "' order by 1";
        List<String> before = read(told);
        assertTrue(before.stream().anyMatch(t -> t.startsWith("ANSWER_FINDING")), before.toString());
        change("delete from task where certification_id = '" + e.file + "'");
        change("update certification set tasks = 0 where id = '" + e.file + "'");
        assertEquals(1, tasks.write());
        assertEquals(before, read(told));
        assertEquals(0, tasks.write());
        assertEquals(
                List.of(String.valueOf(Tasks.EDITION)),
                read("select tasks from certification where id = '" + e.file + "'"));
    }

    private static List<String> read(String sql) throws SQLException {
        try (Connection all = TestDatabase.asSuperuser();
                Statement s = all.createStatement();
                ResultSet r = s.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (r.next()) {
                rows.add(r.getString(1));
            }
            return rows;
        }
    }

    private static void change(String sql) throws SQLException {
        try (Connection all = TestDatabase.asSuperuser();
                Statement s = all.createStatement()) {
            s.executeUpdate(sql);
        }
    }
}
