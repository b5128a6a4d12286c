/** What tests of the workbench do short and the soak long: it needs a running workbench, and nothing of JUnit. */
package org.lovende.trials.ui;
