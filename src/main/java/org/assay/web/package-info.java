/** Pages: rendered by the server, readable without JavaScript, asking and acting through the desk alone. */
@NullMarked
package org.assay.web;

import org.jspecify.annotations.NullMarked;
