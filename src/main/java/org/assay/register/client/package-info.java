/** Client organisations and their members. */
@NullMarked
package org.assay.register.client;

import org.jspecify.annotations.NullMarked;
