package org.assay;

import static org.assay.ArchitectureTest.HOUSE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.access.WhoIsAsking;
import org.assay.web.SignInAgain;
import org.junit.jupiter.api.Test;

/**
 * A token with a role opens no door by itself: each asks who stands behind it, and so refuses whoever signed out, is linked to
 * nobody, or stands on both sides.
 */
class EveryDoorAsksTest {
    /** Leads out of a session, and tells nothing. */
    private static final Set<Class<?>> LEADS_OUT = Set.of(SignInAgain.class);

    @Test
    void whoever_is_let_in_by_a_role_is_looked_up() {
        List<JavaMethod> doors = HOUSE.stream()
                .filter(c -> c.isAnnotatedWith(Path.class))
                .filter(c -> LEADS_OUT.stream().noneMatch(c::isEquivalentTo))
                .flatMap(c -> c.getMethods().stream())
                .filter(EveryDoorAsksTest::isADoor)
                .filter(EveryDoorAsksTest::isClosed)
                .toList();
        assertTrue(doors.size() > 100, "doors are found: " + doors.size());
        assertEquals(
                List.of(),
                doors.stream()
                        .filter(m -> !asks(m))
                        .map(JavaMethod::getFullName)
                        .toList());
    }

    private static boolean isADoor(JavaMethod method) {
        return method.getAnnotations().stream().anyMatch(a -> a.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    private static boolean isClosed(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return !method.isAnnotatedWith(PermitAll.class)
                && Stream.of(Authenticated.class, RolesAllowed.class)
                        .anyMatch(a -> method.isAnnotatedWith(a) || owner.isAnnotatedWith(a));
    }

    /** By itself, or by what it calls on its own floor. */
    private static boolean asks(JavaMethod door) {
        Deque<JavaCodeUnit> todo = new ArrayDeque<>(List.of(door));
        Set<JavaCodeUnit> seen = new HashSet<>();
        while (!todo.isEmpty()) {
            JavaCodeUnit next = todo.poll();
            if (!seen.add(next)) {
                continue;
            }
            List<? extends JavaAccess<?>> called = Stream.concat(
                            next.getCallsFromSelf().stream(), next.getCodeUnitReferencesFromSelf().stream())
                    .toList();
            for (JavaAccess<?> call : called) {
                if (call.getTargetOwner().isEquivalentTo(WhoIsAsking.class)) {
                    return true;
                }
                String floor = call.getTargetOwner().getPackageName();
                if (floor.equals("org.assay.web") || floor.equals("org.assay.api")) {
                    call.getTarget()
                            .resolveMember()
                            .filter(JavaCodeUnit.class::isInstance)
                            .map(JavaCodeUnit.class::cast)
                            .ifPresent(todo::add);
                }
            }
        }
        return false;
    }
}
