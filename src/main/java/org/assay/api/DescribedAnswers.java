package org.assay.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Says in the description of the API what is answered at every address alike: what an act has made, and why something is refused.
 * The records of both are described in {@code META-INF/openapi.json}.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DescribedAnswers implements OASFilter {
    private static final String DONE = "201";

    private static final Map<String, String> OF_ACTS = Map.of(
            "409", "Somebody was faster, or it is not its turn", "422", "Rules stand against it: every broken one");

    @Override
    public PathItem filterPathItem(PathItem path) {
        path.getOperations().values().forEach(operation -> {
            APIResponses answers = operation.getResponses();
            if (answers.hasAPIResponse(DONE)) {
                OF_ACTS.forEach((status, words) -> {
                    if (!answers.hasAPIResponse(status)) {
                        answers.addAPIResponse(
                                status, OASFactory.createAPIResponse().description(words));
                    }
                });
            }
            answers.getAPIResponses().forEach(DescribedAnswers::describe);
        });
        return path;
    }

    private static void describe(String status, APIResponse answer) {
        if (status.startsWith("4")) {
            answer.setContent(content("application/problem+json", Problem.class));
        } else if (status.equals(DONE) && answer.getContent() == null) {
            answer.setContent(content("application/json", Outcomes.Made.class));
        }
    }

    private static Content content(String type, Class<?> described) {
        return OASFactory.createContent()
                .addMediaType(
                        type,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(described.getSimpleName())));
    }
}
