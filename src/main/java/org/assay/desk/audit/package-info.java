/** What is typed about audits: programme, dates and team, plan, working papers, conclusion, report. */
@NullMarked
package org.assay.desk.audit;

import org.jspecify.annotations.NullMarked;
