package org.lovende.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests in the running workbench. Each one begins with all editors closed and nothing unsaved, and fails if it leaves something unsaved that
 * cannot be taken back by undo, if a dialog opens that it does not expect, or if it takes too long.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Supervision.class)
public @interface InWorkbench {
	/** How long each test may take, in minutes: far more than it needs on a slow machine that is busy otherwise. */
	int minutes() default 4;
}
