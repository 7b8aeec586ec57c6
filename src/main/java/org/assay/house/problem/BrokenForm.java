package org.assay.house.problem;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;

/** A form in parts that was cut on its way, or that nobody can take apart: its sender's fault, not ours. */
final class BrokenForm {
    private static final String TAKES_APART = "org.jboss.resteasy.reactive.server.core.multipart.";

    private BrokenForm() {}

    /** Whether it was thrown while a form was taken apart, and not by the disk that its files are kept on meanwhile. */
    static boolean in(Throwable thrown) {
        Throwable root = thrown;
        boolean inside = isInside(root);
        while (root.getCause() != null) {
            root = root.getCause();
            inside = inside || isInside(root);
        }
        return inside
                && switch (root) {
                    case Error _ -> false;
                    case CharacterCodingException _, UnsupportedEncodingException _ -> true;
                    // what is cut comes as a bare IOException of whoever takes it apart
                    case IOException cut -> cut.getStackTrace().length > 0 && isOfIt(cut.getStackTrace()[0]);
                    default -> true;
                };
    }

    private static boolean isInside(Throwable t) {
        return Arrays.stream(t.getStackTrace()).anyMatch(BrokenForm::isOfIt);
    }

    private static boolean isOfIt(StackTraceElement at) {
        return at.getClassName().startsWith(TAKES_APART);
    }
}
