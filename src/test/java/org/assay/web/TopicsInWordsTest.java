package org.assay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.assay.file.Topic;
import org.junit.jupiter.api.Test;

/** What every surveillance looks at has a key for programs, and people read its words. */
class TopicsInWordsTest {
    @Test
    void a_session_tells_clauses_by_number_and_topics_in_words() {
        assertEquals(
                "9.2.1, A.6.2.8, What was done about earlier nonconformities, Handling of complaints, Changes",
                AuditSheet.looksAt(Set.of("changes", "complaints", "earlier-findings", "9.2.1", "A.6.2.8")));
        assertEquals("Changes", AuditSheet.looksAt(List.of("changes")));
        assertEquals("4.1", AuditSheet.looksAt(List.of("4.1")));
        for (Topic topic : Topic.values()) {
            assertEquals(topic.words(), AuditSheet.looksAt(List.of(topic.key())));
        }
    }
}
