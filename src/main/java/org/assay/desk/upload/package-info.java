/** What a file is that somebody puts up: its kind by its content, its name made harmless, what no file may hide. */
@NullMarked
package org.assay.desk.upload;

import org.jspecify.annotations.NullMarked;
