package org.assay.desk.deed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What mails say of deeds. */
class NewsTest {
    private static final Set<News.Page> NAMED = Set.of(News.Page.AUDIT, News.Page.FINDING);

    @ParameterizedTest
    @EnumSource(Operation.class)
    void a_mail_is_one_sentence_that_names_no_more_than_an_audit_or_a_nonconformity(Operation operation) {
        for (News news : operation.news()) {
            assertTrue(news.sentence().matches("[A-Z%][^.]*\\."), news.sentence());
            assertEquals(NAMED.contains(news.page()), news.sentence().contains("%s"), news.sentence());
        }
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void nobody_is_told_the_same_twice(Operation operation) {
        assertEquals(operation.news().size(), new HashSet<>(operation.news()).size(), operation.name());
    }
}
