package org.assay.desk.agreement;

import org.assay.desk.Asked;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.jspecify.annotations.Nullable;

/**
 * A signature below a change order to the agreement.
 *
 * @param text SHA-256 of the text that was read, as the page and {@code GET …/agreements} show it
 */
public record SignOrderForm(
        @Asked(value = "Remark", optional = true) @Words(max = 4000, optional = true) @Nullable
        String remark,

        @Asked(
                value = "Text that you sign",
                hint = "SHA-256 of the text above. It is kept with your signature.",
                carried = true,
                optional = true)
        @Words(max = 64, optional = true)
        @Nullable
        String text)
        implements Form {}
