package org.assay.house.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostRaceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert or update on table \"upload\" violates foreign key constraint \"upload_has_its_bytes\"",
                "insert or update on table \"attached\" violates foreign key constraint \"attached_has_its_upload\"",
                "update or delete on table \"upload\" violates foreign key constraint \"attached_has_its_upload\" on table"
                        + " \"attached\"",
            })
    void a_file_that_went_or_was_handed_in_meanwhile_is_a_lost_race(String said) {
        assertEquals(Optional.of("lost-race"), code(said, "23503"));
    }

    @Test
    void whatever_else_refers_to_nothing_is_a_fault_of_ours() {
        assertEquals(
                Optional.empty(),
                code("insert or update on table \"x\" violates foreign key constraint \"x_person_id_fkey\"", "23503"));
    }

    @Test
    void the_others_are_told_by_their_state() {
        assertEquals(Optional.of("lost-race"), code("duplicate key value", "23505"));
        assertEquals(Optional.of("in-force-already"), code("conflicting key value", "23P01"));
        assertEquals(Optional.empty(), code("null value", "23502"));
    }

    private static Optional<String> code(String said, String state) {
        return LostRace.in(new IllegalStateException(new SQLException(said, state)))
                .map(LostRace::code);
    }
}
