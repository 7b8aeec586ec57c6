package org.assay.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.assay.desk.Typefaces;
import org.assay.paper.press.Press;

/** The typefaces that papers are printed in. */
@ApplicationScoped
class TypefacesOfPapers implements Typefaces {
    @Override
    public Optional<String> lack(String text) {
        return Press.unprintable(text)
                .map(letter -> "Papers have no typeface with the letter “" + letter + "” (U+"
                        + "%04X".formatted(letter.codePointAt(0))
                        + "): write it in letters that they have, such as Latin ones");
    }
}
