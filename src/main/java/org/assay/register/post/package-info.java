/** Mails, how people want to be written to, and what the clock has noted. */
@NullMarked
package org.assay.register.post;

import org.jspecify.annotations.NullMarked;
