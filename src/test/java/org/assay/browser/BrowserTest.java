package org.assay.browser;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.assay.World;
import org.junit.jupiter.api.extension.ExtendWith;

/** An {@link org.assay.AssayTest} that looks at the application in Chromium; its methods may take {@link Windows}. */
@QuarkusTest
@WithTestResource(World.class)
@ExtendWith(Chromium.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BrowserTest {}
