package org.assay.desk.application;

import jakarta.validation.constraints.NotNull;
import org.assay.desk.Asked;
import org.assay.desk.Words;
import org.assay.file.AiRole;
import org.assay.file.AiSystem;
import org.assay.file.Stage;
import org.assay.file.Technology;
import org.jspecify.annotations.Nullable;

/** An AI system, as a card; what is optional was not asked of older applications. */
public record SystemLine(
        @Asked("Name") @Words(message = "Name the AI system")
        String name,

        @Asked("Purpose and intended use") @Words(max = 1000, message = "Say what it is for")
        String purpose,

        @Asked(value = "Who uses it", optional = true) @Words(max = 400, optional = true) @Nullable
        String users,

        @Asked(value = "Who is affected by it", optional = true) @Words(max = 400, optional = true) @Nullable
        String affected,

        @Asked("Technology") @NotNull(message = "Choose the technology")
        Technology technology,

        @Asked("Your role") @NotNull(message = "Choose your role")
        AiRole role,

        @Asked("Stage of its life") @NotNull(message = "Choose the stage")
        Stage stage,

        @Asked(
                value = "Suppliers and foundation models",
                hint = "Models, data, hosting and services of others that it rests on.",
                optional = true)
        @Words(max = 1000, optional = true)
        @Nullable
        String suppliers,

        @Asked(
                value = "Class under the EU AI Act",
                hint = "By your own declaration; it is not assessed.",
                optional = true)
        @Nullable
        RegulatoryClass regulatoryClass,

        @Asked(value = "In scope", optional = true) @Nullable
        Boolean inScope) {
    AiSystem system() {
        return new AiSystem(
                technology,
                role,
                stage,
                Boolean.TRUE.equals(inScope),
                regulatoryClass == null
                        ? null
                        : regulatoryClass == RegulatoryClass.HIGH_RISK || regulatoryClass == RegulatoryClass.PROHIBITED,
                Told.of(name, purpose),
                regulatoryClass == RegulatoryClass.PROHIBITED ? true : null,
                Told.of(purpose));
    }
}
