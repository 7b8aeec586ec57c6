package org.assay;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.time.Clock;
import java.time.Instant;

/** Calls that ask what time it is. */
final class Clocks {
    /** Any such call. */
    static final DescribedPredicate<JavaMethodCall> READ =
            DescribedPredicate.describe("that reads a clock", Clocks::reads);

    /** Such a call that gives a day or a time of day rather than an instant. */
    static final DescribedPredicate<JavaMethodCall> DAY_READ = DescribedPredicate.describe(
            "that reads the day from a clock",
            call -> reads(call)
                    && !owner(call).equals(Instant.class.getName())
                    && !owner(call).equals("java.lang.System"));

    private Clocks() {}

    private static boolean reads(JavaMethodCall call) {
        String name = call.getTarget().getName();
        return switch (owner(call)) {
            case "java.lang.System" -> name.equals("currentTimeMillis") || name.equals("nanoTime");
            case "java.util.Calendar" -> name.equals("getInstance");
            case String owner when owner.equals(Clock.class.getName()) -> name.startsWith("system");
            case String owner when owner.startsWith("java.time.") -> name.equals("now");
            default -> false;
        };
    }

    private static String owner(JavaMethodCall call) {
        return call.getTargetOwner().getName();
    }
}
