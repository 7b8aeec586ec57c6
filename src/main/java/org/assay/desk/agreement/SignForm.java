package org.assay.desk.agreement;

import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.AgreedText;
import org.jspecify.annotations.Nullable;

/**
 * A signature below the agreement.
 *
 * @param text SHA-256 of the text that was read, as the page and {@code GET …/agreements} show it
 */
public record SignForm(
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
        implements Form {
    @Override
    public void look(Checks.Found found, Asking asking) {
        AgreedText offered = asking.file().application().offered();
        String read = text == null ? "" : text.strip();
        found.unless(offered == null || !read.isEmpty(), "text", Agreements.UNREAD)
                .unless(
                        offered == null || read.isEmpty() || read.equals(offered.sha256()),
                        "text",
                        "What you read is not the agreement that is offered now; read it again before you sign");
    }
}
