/** The pages as people see them: in a real browser, by the real sign-in. */
@NullMarked
package org.assay.browser;

import org.jspecify.annotations.NullMarked;
