package org.assay.standard;

import java.util.List;
import java.util.Optional;

/** All lists to choose from. */
public record CodeBook(List<CodeList> lists) {
    public CodeBook {
        lists = Given.all("codes", "lists", lists);
        Given.once(lists.stream().map(CodeList::list));
    }

    /** The list of this name. */
    public Optional<CodeList> find(String list) {
        return lists.stream().filter(l -> l.list().equals(list)).findFirst();
    }
}
