/** Every error answer: problem+json for programs, a page for people; never a stack trace. */
@NullMarked
package org.assay.house.problem;

import org.jspecify.annotations.NullMarked;
