package org.assay.standard;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The controls of Annex A of ISO/IEC 42001:2023 in their groups. Refuses counts other than the standard's. */
public record AnnexA(List<ControlGroup> groups, List<Control> controls) {
    private static final int GROUPS = 9;
    private static final int CONTROLS = 38;

    public AnnexA {
        groups = Given.all("controls", "groups", groups);
        controls = Given.all("controls", "controls", controls);
        Set<String> known = groups.stream().map(ControlGroup::id).collect(Collectors.toSet());
        Given.once(Stream.concat(
                groups.stream().map(ControlGroup::id), controls.stream().map(Control::id)));
        controls.forEach(c -> Given.known(c.id(), "group", known, List.of(c.group())));
        Given.count("controls", "groups", GROUPS, groups.size());
        Given.count("controls", "controls", CONTROLS, controls.size());
    }

    /** The controls of one group, in their order. */
    public List<Control> of(ControlGroup group) {
        return controls.stream().filter(c -> c.group().equals(group.id())).toList();
    }
}
