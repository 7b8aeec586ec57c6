package org.assay.desk;

import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assay.file.Naming;

/** Words to look for, as people type them: each is to stand somewhere, taken literally, and folded as {@link Naming} does. */
public record Search(List<String> words) {
    private static final int MOST = 12;

    public static Search of(String typed) {
        return new Search(Naming.words(typed).stream().limit(MOST).toList());
    }

    /** A number in a query as somebody types it who leaves its marks out: {@code lcai0088} for LC-AI-0088. */
    public static String unmarked(String number) {
        return "lower(function('regexp_replace', " + number + ", '[ ./_-]', '', 'g'))";
    }

    /** A condition of a query: each word stands in one of the texts, which are folded already. */
    public String in(String... texts) {
        return IntStream.range(0, words.size())
                .mapToObj(n -> Arrays.stream(texts)
                        .map(t -> t + " like :word" + n + " escape '\\'")
                        .collect(Collectors.joining(" or ", "(", ")")))
                .reduce("1 = 1", (a, b) -> a + " and " + b);
    }

    /** Sets what the condition asks for. */
    public <T> TypedQuery<T> asks(TypedQuery<T> query) {
        for (int n = 0; n < words.size(); n++) {
            query.setParameter("word" + n, "%" + words.get(n).replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        return query;
    }
}
