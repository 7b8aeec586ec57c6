/** Mail by SMTP, and calendar files: what leaves the house for people's own inboxes and calendars. */
@NullMarked
package org.assay.post;

import org.jspecify.annotations.NullMarked;
