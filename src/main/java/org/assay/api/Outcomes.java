package org.assay.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.assay.desk.Broken;
import org.assay.desk.Foreseen;
import org.assay.desk.Outcome;
import org.assay.house.problem.Answers;

/** Outcomes of acts as answers. */
@RequestScoped
public class Outcomes {
    /** Of an act, in the description of the API. */
    static final String DONE = "It is done";

    /** Of what goes on by itself, in the description of the API. */
    static final String BEGUN = "It is tried in a moment";

    /** Of bytes, in the description of the API. */
    static final String FILE = "As it was drawn up or handed in";

    /** The id of what was made or moved. */
    public record Made(UUID id) {}

    private final Answers answers;

    Outcomes(Answers answers) {
        this.answers = answers;
    }

    /** 201 with the place of what was made, or 422 with every broken rule. */
    public Response made(Outcome outcome, String collection) {
        return made(outcome, collection, Made::new);
    }

    /** 200 with what an act would lead to, or 422 with every rule that would refuse it. */
    <T> Response foreseen(Foreseen<T> foreseen) {
        return switch (foreseen) {
            case Foreseen.Allowed<T> allowed -> Response.ok(allowed.told()).build();
            case Foreseen.Refused<T> refused -> refused(refused.refusals());
        };
    }

    private Response refused(List<Broken> refusals) {
        return answers.of(
                422, "refused", "Rules stand against it. Each says what to do.", Map.of("refusals", refusals));
    }

    /** The same with more to say of what was made. */
    Response made(Outcome outcome, String collection, Function<UUID, ?> told) {
        return switch (outcome) {
            case Outcome.Done done ->
                Response.created(URI.create("/api/v1/" + collection + "/" + done.id()))
                        .entity(told.apply(done.id()))
                        .build();
            case Outcome.Refused refused -> refused(refused.refusals());
        };
    }
}
