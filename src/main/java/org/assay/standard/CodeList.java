package org.assay.standard;

import java.util.List;

/** A list to choose from, with where it was taken from. */
public record CodeList(String list, String words, String source, List<Code> codes) {
    public CodeList {
        Given.words("a list", "list", list);
        Given.words(list, "words", words);
        Given.words(list, "source", source);
        codes = Given.all(list, "codes", codes);
        Given.that(!codes.isEmpty(), list, "codes is empty");
        Given.once(codes.stream().map(c -> list + ", " + c.key()));
    }

    /** The keys, in the order of the list. */
    public List<String> keys() {
        return codes.stream().map(Code::key).toList();
    }
}
