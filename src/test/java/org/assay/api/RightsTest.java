package org.assay.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.AssayTest;
import org.assay.access.Role;
import org.assay.desk.deed.Operation;
import org.assay.house.local.SignIn;
import org.assay.story.Caller;
import org.assay.story.Engagement;
import org.assay.story.Town;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of docs/rights.md over HTTP: a role without the right is told 403, another client 404, nothing happens. */
@AssayTest
class RightsTest {
    private static final Map<String, SignIn> ONE_OF_EACH = Map.ofEntries(
            Map.entry(Role.COMMERCIAL, SignIn.COMMERCIAL),
            Map.entry(Role.PROGRAMME_MANAGER, SignIn.PROGRAMME_MANAGER),
            Map.entry(Role.LEAD_AUDITOR, SignIn.LEAD_AUDITOR),
            Map.entry(Role.AUDITOR, SignIn.AUDITOR),
            Map.entry(Role.TECHNICAL_EXPERT, SignIn.TECHNICAL_EXPERT),
            Map.entry(Role.TECHNICAL_REVIEWER, SignIn.TECHNICAL_REVIEWER),
            Map.entry(Role.DECISION_MAKER, SignIn.DECISION_MAKER),
            Map.entry(Role.IMPARTIALITY_OFFICER, SignIn.IMPARTIALITY_OFFICER),
            Map.entry(Role.ADMINISTRATOR, SignIn.ADMINISTRATOR),
            Map.entry(Role.ASSESSOR, SignIn.ASSESSOR),
            Map.entry(Role.CLIENT, SignIn.CLIENT));
    private static @Nullable Engagement known;

    private static Engagement engagement() {
        if (known == null) {
            known = Engagement.audited("MINOR");
            Town.on(null);
        }
        return known;
    }

    @AfterAll
    static void today() {
        Town.on(null);
    }

    @ParameterizedTest
    @MethodSource("org.assay.desk.deed.Operation#deeds")
    void an_operation_is_for_its_roles_and_for_nobody_else(Operation operation) {
        List<String> wrong = new ArrayList<>();
        String before = journal();
        ONE_OF_EACH.forEach((role, who) -> {
            int status = tried(who, operation, "\"999999\"");
            boolean opened = status != 403;
            if (opened != operation.roles().contains(role)) {
                wrong.add(role + " was answered " + status);
            }
        });
        assertEquals(List.of(), wrong);
        assertEquals(before, journal());
    }

    @ParameterizedTest
    @MethodSource("org.assay.desk.deed.Operation#deeds")
    void another_client_finds_nothing_there(Operation operation) {
        int expected = operation.roles().contains(Role.CLIENT) ? 404 : 403;
        assertEquals(
                expected,
                tried(SignIn.CLIENT_2, operation, Caller.as(SignIn.LEAD_AUDITOR).version(engagement().file)));
    }

    /** With a version that no file has: whoever may is told to read again, and nothing happens. */
    private static int tried(SignIn who, Operation operation, String version) {
        String subject = Forms.subject(operation, engagement());
        return Caller.as(who)
                .postTo(
                        engagement().file,
                        "/deeds/" + operation.path() + "/" + subject,
                        Forms.of(operation),
                        UUID.randomUUID().toString(),
                        version)
                .statusCode();
    }

    /** How many deeds it tells of; papers are laid down beside them in their own time. */
    private static String journal() {
        return Caller.as(SignIn.LEAD_AUDITOR)
                .get("/certifications/" + engagement().file + "/journal")
                .path("lines.findAll { it.deed.contains('Move.') }.size()")
                .toString();
    }
}
