/** Files that people hand in: bytes kept once by their SHA-256, who put them up, and with which deed they were handed in. */
@NullMarked
package org.assay.register.upload;

import org.jspecify.annotations.NullMarked;
