package org.assay.desk.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.access.Realm;
import org.assay.register.people.SignInRow;
import org.assay.register.post.WishRow;
import org.jspecify.annotations.Nullable;

/**
 * Where a person is written to: at the address that she left, else at the one that the sign-in server has of her, where there is
 * an account to ask it with.
 */
@ApplicationScoped
class Addresses {
    private final Realm realm;

    Addresses(Realm realm) {
        this.realm = realm;
    }

    /**
     * What the register tells about where a person is written to.
     *
     * @param left the address that she left; null where she has left none
     * @param signIns whom the sign-in server is asked about instead, the one that was linked first first
     */
    record Known(@Nullable String left, List<String> signIns) {}

    /** In a transaction; what it leaves open is asked by {@link #of} outside of one. */
    Known known(UUID person) {
        WishRow wish = WishRow.findById(person);
        return wish == null
                ? new Known(
                        null,
                        SignInRow.<SignInRow>list("person = ?1 and endedOn is null order by linkedOn, subject", person)
                                .stream()
                                .map(s -> s.subject)
                                .toList())
                : new Known(wish.address, List.of());
    }

    /**
     * The address; empty where neither she nor a sign-in of hers tells one.
     *
     * @throws IllegalStateException where only the sign-in server could tell, and it cannot be asked now
     */
    Optional<String> of(Known known) {
        return known.left() == null ? told(known.signIns(), true) : Optional.of(known.left());
    }

    /** The address of a sign-in; nothing where the sign-in server cannot be asked now. */
    Optional<String> proposed(Known known) {
        return told(known.signIns(), false);
    }

    private Optional<String> told(List<String> signIns, boolean needed) {
        return (realm.known() ? signIns : List.<String>of())
                .stream()
                        .flatMap(subject -> users(subject, needed))
                        .map(Realm.User::email)
                        .filter(Objects::nonNull)
                        .findFirst();
    }

    private Stream<Realm.User> users(String subject, boolean needed) {
        return switch (realm.withId(subject)) {
            case Realm.Answer.Known(List<Realm.User> users) -> users.stream();
            case Realm.Answer.Silent _ when !needed -> Stream.empty();
            case Realm.Answer.Silent _ ->
                throw new IllegalStateException(
                        "The person has left no address, and the sign-in server cannot be asked for one.");
        };
    }
}
