/**
 * What the tests try a few times and <code>./lovende bench soak</code> for a long time: interventions made at random, and trials that say how
 * often something went wrong. In no product but that of the benchmarks.
 */
package org.lovende.trials;
