package org.assay.house;

import java.nio.file.Path;
import java.util.Optional;

/** Looks for viruses in files before they are kept. */
public interface Scanner {
    /**
     * Looks through a file.
     *
     * @return what was found in it, by the scanner's own name; nothing where it is clean
     * @throws Silent where the scanner gives no answer: the file is neither clean nor not
     */
    Optional<String> look(Path file);

    /** The scanner does not answer, or not so that it can be understood. */
    final class Silent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Silent(String why) {
            super(why);
        }

        public Silent(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
