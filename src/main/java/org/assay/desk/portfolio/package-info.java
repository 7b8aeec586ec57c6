/** Taking over certifications that ran before this register did: read from tables, signed by two, brought forward. */
@NullMarked
package org.assay.desk.portfolio;

import org.jspecify.annotations.NullMarked;
