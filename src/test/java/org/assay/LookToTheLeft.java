package org.assay;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Inside a floor a noun looks only at nouns to its left; the floor's own root and the journal are there for all. */
final class LookToTheLeft extends ArchCondition<JavaClass> {
    private static final List<String> NOUNS = List.of(
            "", // the floor's own root
            "journal",
            "people",
            "client",
            "application",
            "scope",
            "time",
            "agreement",
            "quote",
            "programme",
            "audit",
            "finding",
            "report",
            "decision",
            "certification",
            "certificate",
            "change",
            "portfolio",
            "transfer",
            "complaint",
            "appeal",
            "letter",
            "upload", // files, which are handed in with deeds of every noun before
            "paper",
            "integrity", // compares what all the others keep
            "deed", // the table of all that is done to a file knows every noun
            "fieldwork", // papers that are written one by one become records by a deed
            "post", // what mails tell of deeds stands in it
            "glance"); // and whoever decides is shown all of it

    LookToTheLeft() {
        super("look only at nouns to the left in %s", NOUNS);
    }

    @Override
    public void check(JavaClass from, ConditionEvents events) {
        if (!NOUNS.contains(noun(from))) {
            events.add(SimpleConditionEvent.violated(
                    from, from.getName() + " stands under a noun without a place in LookToTheLeft"));
            return;
        }
        from.getDirectDependenciesFromSelf().stream()
                .filter(d -> floor(d.getTargetClass()).equals(floor(from)))
                .filter(d -> NOUNS.indexOf(noun(d.getTargetClass())) > NOUNS.indexOf(noun(from)))
                .map(Dependency::getDescription)
                .forEach(d -> events.add(SimpleConditionEvent.violated(from, d)));
    }

    private static String floor(JavaClass c) {
        String[] path = c.getPackageName().split("\\.", -1);
        return path.length > 2 && c.getPackageName().startsWith("org.assay.") ? path[2] : "";
    }

    private static String noun(JavaClass c) {
        String[] path = c.getPackageName().split("\\.", -1);
        return path.length > 3 ? path[3] : "";
    }
}
