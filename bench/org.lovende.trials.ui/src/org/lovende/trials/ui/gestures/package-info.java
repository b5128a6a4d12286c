/** Gestures at random in a result map, by mouse and keys, and what each of them must change. */
package org.lovende.trials.ui.gestures;
