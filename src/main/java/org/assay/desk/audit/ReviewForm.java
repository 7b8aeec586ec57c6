package org.assay.desk.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.assay.desk.Asked;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.jspecify.annotations.Nullable;

/**
 * What whoever reviews a report makes of it (ISO/IEC 17021-1, 9.5.2): in all, and section by section.
 *
 * @param comments none where it was reviewed as a whole, and in reviews from before sections were asked for
 */
public record ReviewForm(
        @Asked(value = "Reason", hint = "It is kept with the file and told to whoever it concerns.")
        @Words(substance = true, max = 4000, message = "Say why")
        String reason,

        @Asked(
                value = "Comments",
                hint = "A line for each section of the report that there is something to say about.",
                optional = true,
                keyed = true)
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Size(max = MOST, message = "Comment on at most 80 sections")
        @Nullable
        List<@Valid @NotNull Comment> comments)
        implements Form {
    static final int MOST = 80;

    /**
     * What is said of one section.
     *
     * @param section its heading, without its number
     */
    public record Comment(
            @Asked(value = "Section", hint = "Its heading.") @Words(max = 120, message = "Name the section")
            String section,

            @Asked("Comment") @Words(max = 2000, message = "Write the comment")
            String words) {}

    /** All of them; none where it says none. */
    public List<Comment> each() {
        return comments == null ? List.of() : comments;
    }

    /** What is said of the section with that heading. */
    public List<String> on(String section) {
        return each().stream()
                .filter(c -> section.equals(c.section()))
                .map(Comment::words)
                .toList();
    }
}
