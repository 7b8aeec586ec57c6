package org.assay.desk;

import java.util.Set;
import java.util.TreeSet;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeNotice;
import org.assay.file.Profile;
import org.assay.file.Wider;

/** The AI systems that a form can name by their places in the application's list, or in that for a wider scope. */
public final class AiSystems {
    private AiSystems() {}

    /** The numbers of those in scope. */
    public static Set<Integer> offered(CertificationFile file) {
        Set<Integer> all = new TreeSet<>();
        Profile applied = file.application().profile();
        if (applied != null) {
            all.addAll(applied.inScopeByNumber());
        }
        file.extension().map(ChangeNotice::wider).map(Wider::profile).ifPresent(p -> all.addAll(p.inScopeByNumber()));
        return all;
    }
}
