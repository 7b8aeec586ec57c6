/** Applying for certification, the review of an application, audit time, and what the client hands in. */
@NullMarked
package org.assay.desk.application;

import org.jspecify.annotations.NullMarked;
