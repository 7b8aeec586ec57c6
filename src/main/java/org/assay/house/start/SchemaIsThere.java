package org.assay.house.start;

import java.sql.SQLException;
import org.assay.register.SchemaVersion;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** A process takes requests once the database has every migration that it needs; a newer database serves older processes. */
@Readiness
class SchemaIsThere implements HealthCheck {
    private final SchemaVersion schema;

    SchemaIsThere(SchemaVersion schema) {
        this.schema = schema;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("Database schema").withData("needed", schema.needed());
        try {
            int present = schema.present();
            return answer.withData("present", present)
                    .status(present >= schema.needed())
                    .build();
        } catch (SQLException e) {
            return answer.withData("trouble", String.valueOf(e.getMessage()))
                    .down()
                    .build();
        }
    }
}
