package org.assay.desk.decision;

import jakarta.validation.constraints.NotNull;
import org.assay.desk.Asked;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.Verb;

/**
 * Asks for a decision.
 *
 * @param verb what is asked for; whoever decides is not bound by it
 * @param why what it rests on
 */
public record DecisionRequest(
        @Asked(value = "What is asked for", from = Asked.Choices.VERBS) @NotNull(message = "Choose what is asked for")
        Verb verb,

        @Asked(value = "What the request rests on", hint = "The report and its date, the recommendation of the team.")
        @Words(substance = true, max = 2000, message = "Say what the request rests on")
        String why)
        implements Form {}
