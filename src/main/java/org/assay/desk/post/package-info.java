/** Mail: who is told of what, in which words, and how much somebody wants to be told. */
@NullMarked
package org.assay.desk.post;

import org.jspecify.annotations.NullMarked;
