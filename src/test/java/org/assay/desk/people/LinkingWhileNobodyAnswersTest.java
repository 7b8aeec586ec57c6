package org.assay.desk.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.assay.AssayTest;
import org.assay.access.Acting;
import org.assay.access.Away;
import org.assay.access.Role;
import org.assay.desk.Acts;
import org.assay.desk.Checks;
import org.assay.desk.Invalid;
import org.assay.desk.Key;
import org.assay.desk.Outcome;
import org.assay.file.Person;
import org.assay.house.BodyCalendar;
import org.assay.register.Viewer;
import org.assay.register.journal.Journal;
import org.assay.story.Deeds;
import org.junit.jupiter.api.Test;

/** A sign-in is linked while the identity server refuses every connection: whoever sends too little is told what is needed. */
@AssayTest
class LinkingWhileNobodyAnswersTest {
    @Inject
    Acts acts;

    @Inject
    Checks checks;

    @Inject
    Journal journal;

    @Inject
    BodyCalendar calendar;

    @Test
    void whoever_is_known_by_an_address_alone_cannot_be_looked_up() {
        Invalid refused = refused(new LinkingASignIn.NewLink("somebody@client.example", null, null));
        assertEquals("user", refused.fields().getFirst().field());
        assertTrue(refused.fields().getFirst().message().contains("cannot be asked now"), refused.toString());
    }

    @Test
    void an_id_is_taken_as_it_was_typed_together_with_the_user_name() {
        String subject = UUID.randomUUID().toString();
        Invalid refused = refused(new LinkingASignIn.NewLink(null, subject, null));
        assertEquals("username", refused.fields().getFirst().field());
        assertInstanceOf(Outcome.Done.class, linked(new LinkingASignIn.NewLink(null, subject, "jonas.second")));
    }

    private Invalid refused(LinkingASignIn.NewLink in) {
        return assertThrows(Invalid.class, () -> linked(in));
    }

    private Outcome linked(LinkingASignIn.NewLink in) {
        Acting petra = new Acting(
                new Person(UUID.fromString(Deeds.person("Petra Nilin"))),
                "Petra Nilin",
                Set.of(Role.ADMINISTRATOR),
                new Viewer.Body());
        return new LinkingASignIn(acts, checks, journal, calendar, Away.realm())
                .link(petra, new Key(UUID.randomUUID().toString()), UUID.fromString(Deeds.person("Jonas Wexler")), in);
    }
}
